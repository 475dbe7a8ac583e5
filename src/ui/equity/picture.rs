//! Pictures of many imagined futures, and their figures.

use crate::{
    equity::{
        Form,
        simulation::{BARS, Summary},
    },
    evaluation::{Basis, LENGTH, Outlook, Place, ticks},
    money::{Currency, Money},
    ui::markup::Html,
};

use super::words::chance;

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
    html.raw("<table><caption>In hand by the end of each year, in ")
        .text(currency.code());
    html.raw("</caption><thead><tr><td></td>");
    for (head, _) in PERCENTILES {
        html.raw("<th scope=col>").raw(head).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for (year, row) in summary.fan.iter().enumerate() {
        html.raw("<tr><th scope=row>Year ")
            .number(year + 1)
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

const PERCENTILES: [(&str, usize); 5] = [
    ("1 in 10 has less", 0),
    ("1 in 4 has less", 1),
    ("Middle", 2),
    ("1 in 4 has more", 3),
    ("1 in 10 has more", 4),
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
            html.raw("<small>").amount(self.money(self.percentile(0)));
            html.raw(" to ").amount(self.money(self.percentile(4)));
            html.raw(" in eight of ten</small>");
        };
        html.raw("<p>");
        html.number(self.summary.outcomes as usize / 1_000);
        html.raw(
            ",000 imagined futures, before tax, around the years and exit values above.</p><dl>",
        );
        for (name, amount) in [
            ("In the middle", self.percentile(MEDIAN)),
            ("On average", mean),
            ("Worth to you, with its risk", certainty_equivalent),
        ] {
            html.raw("<dt>")
                .raw(name)
                .raw("</dt><dd>")
                .amount(self.money(amount));
            range(html);
            html.raw("</dd>");
        }
        if let Some(beats) = chance_to_beat {
            html.raw("<dt>Chance to equal ").text(self.rival);
            html.raw("</dt><dd>").text(&chance(beats));
            if let Some(rival) = &self.outlook.rival {
                html.raw("<small>the shares must bring ")
                    .amount(rival.needed)
                    .raw("</small>");
            }
            html.raw("</dd>");
        }
        html.raw("<dt>Chance to end with nothing</dt><dd>")
            .text(&chance(chance_of_nothing));
        if self.outlook.terms.form == Form::Options {
            html.raw("<small>options that lapse among them</small>");
        }
        html.raw("</dd></dl><p class=hint>Worth to you: the sure amount that is as good to you as this draw, beside ");
        html.amount(self.outlook.other_pay);
        html.raw(" of other pay.</p>");
    }

    fn fan(&self, html: &mut Html) {
        let fan = &self.summary.fan;
        let highest = fan.iter().map(|[.., high]| *high).fold(0.0, f64::max);
        html.raw("<figure><figcaption>In hand by the end of each year<small>Nothing before the exit. Dark: half of all futures; light: eight of ten; line: the middle</small></figcaption>");
        let Some(ticks) = ticks(self.money(highest)).filter(|_| highest >= 1.0) else {
            html.raw("<p>Nothing, in nine futures of ten.</p></figure>");
            return;
        };
        let top = ticks.last().map_or(1.0, |top| float(*top));
        let years = fan.len();
        html.raw("<div class=plot><div class=ticks aria-hidden=true>");
        for tick in ticks.iter().rev() {
            html.raw("<span>").amount(*tick).raw("</span>");
        }
        html.raw("</div><svg class=fan viewBox=\"0 0 10000 10000\" preserveAspectRatio=none role=img aria-label=\"In hand by the end of year ");
        html.number(years);
        html.raw(": in the middle ")
            .amount(self.money(self.percentile(MEDIAN)));
        html.raw("; one in ten less than ")
            .amount(self.money(self.percentile(0)));
        html.raw(", one in ten more than ")
            .amount(self.money(self.percentile(4)));
        html.raw("\">");
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
        html.raw("<figure><figcaption>How many futures bring how much<small>Hatched: the ");
        let nothing = chance(self.summary.chance_of_nothing);
        html.text(&nothing).raw(" that bring nothing");
        if bars.nothing > highest {
            html.raw(", cut off");
        }
        html.raw("</small></figcaption><svg class=histogram role=img aria-label=\"");
        html.text(&nothing)
            .raw(" of futures bring nothing, and 19 of 20 no more than ");
        html.amount(top).raw("\">");
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
        // Those of the middle and of what is needed stand over those of the tails.
        let marks = [
            ("tail", "1 in 10 has less", self.percentile(0)),
            ("tail", "1 in 10 has more", self.percentile(4)),
            ("middle", "the middle", median),
            ("needed", "equals ", needed.unwrap_or_default()),
        ];
        let drawn = |amount: f64| amount > 0.0 && amount <= bars.top;
        for (class, _, amount) in marks {
            if drawn(amount) {
                html.raw("<line class=").raw(class);
                html.raw(" y2=100% x1=").place(at(amount));
                html.raw(" x2=").place(at(amount)).raw(" />");
            }
        }
        html.raw("</svg><table class=under aria-hidden=true><tr><td width=")
            .place(start as Place);
        html.raw("></td><td>").amount(Money::zero(self.currency));
        html.raw("</td><td class=high>").amount(top);
        html.raw(" and more</td></tr></table><p class=key>");
        for (class, name, amount) in marks {
            if drawn(amount) {
                html.raw("<span><i class=\"swatch ").raw(class);
                html.raw("\"></i> ");
                html.raw(name);
                if class == "needed" {
                    html.text(self.rival);
                }
                html.raw("</span>");
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
