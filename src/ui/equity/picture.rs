//! Pictures of many imagined futures, and their figures.

use crate::{
    equity::{
        Form,
        simulation::{BARS, Summary},
    },
    evaluation::{Basis, LENGTH, Outlook, Place, ticks},
    money::{Currency, Money},
    text::{Text, explain, keep_equity as texts},
    ui::markup::Html,
};

use super::words::{chance, count};

/// The middle one of the percentiles.
const MEDIAN: usize = 2;

/// The figures, the fan and the histogram.
pub fn pictures(basis: &Basis, outlook: &Outlook, summary: &Summary, html: &mut Html) {
    let show = Show {
        currency: outlook.other_pay.currency,
        rival: outlook
            .rival
            .and_then(|rival| basis.evaluation.at(rival.place))
            .map_or("", |other| other.name()),
        outlook,
        summary,
    };
    show.figures(html);
    show.fan(html);
    show.histogram(html);
}

/// The fan in figures.
pub fn table(outlook: &Outlook, summary: &Summary, html: &mut Html) {
    let currency = outlook.other_pay.currency;
    let caption = texts::FanCaption {
        currency: &currency,
    };
    html.raw("<table><caption>").text(&caption.text());
    html.raw("</caption><thead><tr><td></td>");
    for (head, _) in PERCENTILES {
        html.raw("<th scope=col>").text(head.get()).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for (year, row) in summary.fan.iter().enumerate() {
        let year = &(year + 1);
        html.raw("<tr><th scope=row>")
            .text(&explain::Year { year }.text())
            .raw("</th>");
        for amount in row {
            html.raw("<td>")
                .amount(money(*amount, currency))
                .raw("</td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

const PERCENTILES: [(Text, usize); 5] = [
    (texts::TENTH_LESS, 0),
    (texts::QUARTER_LESS, 1),
    (texts::MIDDLE, MEDIAN),
    (texts::QUARTER_MORE, 3),
    (texts::TENTH_MORE, 4),
];

/// An amount of the simulation, to three digits: more would be pretended.
fn money(amount: f64, currency: Currency) -> Money {
    let mut unit = 1.0;
    while amount.abs() >= unit * 1_000.0 {
        unit *= 10.0;
    }
    // Out of range it saturates.
    Money::new(((amount / unit).round() * unit) as i64, currency)
}

struct Show<'a> {
    currency: Currency,
    rival: &'a str,
    outlook: &'a Outlook,
    summary: &'a Summary,
}

impl Show<'_> {
    fn money(&self, amount: f64) -> Money {
        money(amount, self.currency)
    }

    fn percentile(&self, which: usize) -> f64 {
        self.summary
            .percentiles
            .get(which)
            .copied()
            .unwrap_or_default()
    }

    /// What one future in ten is under, and what one is over.
    fn tails(&self) -> (Money, Money) {
        let [low, high] = [0, 4].map(|which| self.money(self.percentile(which)));
        (low, high)
    }

    /// No figure without its range.
    fn figures(&self, html: &mut Html) {
        let Summary {
            mean,
            certainty_equivalent,
            chance_of_nothing,
            chance_to_beat,
            ..
        } = *self.summary;
        let range = |html: &mut Html| {
            let (low, high) = self.tails();
            let (low, high) = (&low, &high);
            html.raw("<small>")
                .text(&texts::InEightOfTen { low, high }.text())
                .raw("</small>");
        };
        let number = &count(self.summary.outcomes as usize / 1_000 * 1_000);
        html.paragraph(&texts::Futures { number }.text());
        html.raw("<dl>");
        for (name, amount) in [
            (texts::IN_MIDDLE, self.percentile(MEDIAN)),
            (texts::ON_AVERAGE, mean),
            (texts::WORTH_TO_YOU, certainty_equivalent),
        ] {
            html.raw("<dt>")
                .text(name.get())
                .raw("</dt><dd>")
                .amount(self.money(amount));
            range(html);
            html.raw("</dd>");
        }
        if let Some(beats) = chance_to_beat {
            let company = &self.rival;
            html.raw("<dt>")
                .text(&texts::ChanceToEqual { company }.text());
            html.raw("</dt><dd>").text(&chance(beats));
            if let Some(rival) = &self.outlook.rival {
                let amount = &rival.needed;
                html.raw("<small>")
                    .text(&texts::SharesMustBring { amount }.text())
                    .raw("</small>");
            }
            html.raw("</dd>");
        }
        html.raw("<dt>")
            .text(texts::CHANCE_OF_NOTHING.get())
            .raw("</dt><dd>")
            .text(&chance(chance_of_nothing));
        if self.outlook.terms.form == Form::Options {
            html.raw("<small>")
                .text(texts::LAPSING_AMONG.get())
                .raw("</small>");
        }
        let amount = &self.outlook.other_pay;
        html.raw("</dd></dl><p class=hint>")
            .text(&texts::WorthNote { amount }.text())
            .raw("</p>");
    }

    fn fan(&self, html: &mut Html) {
        let fan = &self.summary.fan;
        let highest = fan.iter().map(|[.., high]| *high).fold(0.0, f64::max);
        html.raw("<figure><figcaption>").text(texts::FAN.get());
        html.raw("<small>").text(texts::FAN_KEY.get());
        html.raw("</small></figcaption>");
        let Some(ticks) = ticks(self.money(highest)).filter(|_| highest >= 1.0) else {
            html.paragraph(texts::FAN_EMPTY.get()).raw("</figure>");
            return;
        };
        let top = ticks.last().map_or(1.0, |top| float(*top));
        let years = fan.len();
        html.raw("<div class=plot><div class=ticks aria-hidden=true>");
        for tick in ticks.iter().rev() {
            html.raw("<span>").amount(*tick).raw("</span>");
        }
        html.raw("</div><svg class=fan viewBox=\"0 0 10000 10000\" preserveAspectRatio=none role=img aria-label=\"");
        let (low, high) = self.tails();
        let name = texts::FanName {
            year: &years,
            middle: &self.money(self.percentile(MEDIAN)),
            low: &low,
            high: &high,
        };
        html.text(&name.text()).raw("\">");
        let last = ticks.len().saturating_sub(1).max(1);
        for tick in 0..=last {
            let y = tick * usize::from(LENGTH) / last;
            html.raw("<line x2=10000 y1=")
                .number(y)
                .raw(" y2=")
                .number(y)
                .raw(" />");
        }
        let point = |year: usize, which: usize, html: &mut Html| {
            let amount = year
                .checked_sub(1)
                .and_then(|year| fan.get(year))
                .and_then(|row| row.get(which));
            let y = LENGTH.saturating_sub(place(amount.copied().unwrap_or_default(), top));
            html.number(year * usize::from(LENGTH) / years.max(1))
                .raw(",")
                .number(y.into())
                .raw(" ");
        };
        for (class, low, high) in [("wide", 0, 4), ("narrow", 1, 3)] {
            html.raw("<polygon class=").raw(class).raw(" points=\"");
            for year in 0..=years {
                point(year, high, html);
            }
            for year in (0..=years).rev() {
                point(year, low, html);
            }
            html.raw("\" />");
        }
        html.raw("<polyline points=\"");
        for year in 0..=years {
            point(year, MEDIAN, html);
        }
        html.raw("\" /></svg><div class=\"names years\" aria-hidden=true>");
        for year in 0..=years {
            html.raw("<span>").number(year).raw("</span>");
        }
        html.raw("</div></div></figure>");
    }

    fn histogram(&self, html: &mut Html) {
        let bars = &self.summary.bars;
        // The bar of nothing would leave no height to the others; what it stands for is said.
        let highest = bars
            .counts
            .iter()
            .copied()
            .fold(bars.above.max(1), u32::max);
        let top = self.money(bars.top);
        html.raw("<figure><figcaption>")
            .text(texts::HISTOGRAM.get());
        let chance = &chance(self.summary.chance_of_nothing);
        html.raw("<small>").text(&if bars.nothing > highest {
            texts::HatchedCut { chance }.text()
        } else {
            texts::Hatched { chance }.text()
        });
        html.raw("</small></figcaption><svg class=histogram role=img aria-label=\"");
        let amount = &top;
        html.text(&texts::HistogramName { chance, amount }.text())
            .raw("\">");
        // A bar for nothing, room, the bars, and one for all that is above.
        let slot = usize::from(LENGTH) / (BARS + 3);
        let mut bar = |class: &'static str, place: usize, count: u32| {
            let height = height_of(count, highest);
            html.raw("<rect class=").raw(class);
            if class == "private" {
                html.raw(" fill=url(#hatch)");
            }
            for (name, at) in [
                (" x=", place * slot),
                (" y=", usize::from(LENGTH - height)),
                (" width=", slot - slot / 8),
                (" height=", height.into()),
            ] {
                html.raw(name).place(at as Place);
            }
            html.raw(" />");
        };
        bar("private", 0, bars.nothing);
        for (place, count) in bars.counts.iter().enumerate() {
            bar("base", place + 2, *count);
        }
        bar("once", BARS + 2, bars.above);
        let start = 2 * slot;
        let at = |amount: f64| {
            let along = usize::from(place(amount, bars.top)) * BARS * slot / usize::from(LENGTH);
            (start + along) as Place
        };
        let median = self.percentile(MEDIAN);
        let needed = self.outlook.rival.map(|rival| float(rival.needed));
        let equals = texts::MarkEquals {
            company: &self.rival,
        };
        // Those of the middle and of what is needed stand over those of the tails.
        let marks = [
            ("tail", texts::TENTH_LESS.to_string(), self.percentile(0)),
            ("tail", texts::TENTH_MORE.to_string(), self.percentile(4)),
            ("middle", texts::MARK_MIDDLE.to_string(), median),
            ("needed", equals.text(), needed.unwrap_or_default()),
        ];
        let drawn = |amount: f64| amount > 0.0 && amount <= bars.top;
        for (class, _, amount) in &marks {
            if drawn(*amount) {
                html.raw("<line class=").raw(class);
                html.raw(" y2=100% x1=").place(at(*amount));
                html.raw(" x2=").place(at(*amount)).raw(" />");
            }
        }
        html.raw("</svg><table class=under aria-hidden=true><tr><td width=")
            .place(start as Place);
        html.raw("></td><td>").amount(Money::zero(self.currency));
        html.raw("</td><td class=high>")
            .text(&texts::AndMore { amount }.text());
        html.raw("</td></tr></table><p class=key>");
        for (class, name, amount) in &marks {
            if drawn(*amount) {
                html.raw("<span><i class=\"swatch ").raw(class);
                html.raw("\"></i> ").text(name).raw("</span>");
            }
        }
        html.raw("</p></figure>");
    }
}

/// Where an amount is on a scale from nothing to the top.
fn place(amount: f64, top: f64) -> Place {
    // Out of range it saturates.
    let place = (amount / top.max(1.0) * f64::from(LENGTH)).round() as Place;
    place.min(LENGTH)
}

/// The height of a bar, as far as there is room.
fn height_of(count: u32, highest: u32) -> Place {
    place(count.into(), highest.into())
}

/// For a place in a picture alone.
fn float(amount: Money) -> f64 {
    let whole = amount.rounded().amount;
    whole.mantissa() as f64
}
