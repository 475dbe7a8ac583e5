//! The strips of base, equity and four-year total.

use crate::{
    evaluation::{Evaluation, LENGTH, Mark, MarkKind, OfferFigures, Strip, YEARS},
    guide::{Band, CompetingExample},
    money::Money,
    offer::EquityKind,
    text::{Text, answer, evaluation as labels, figures as texts},
};

use crate::ui::{
    element::View,
    markup::{Html, after, written},
    parts::html,
};

use super::State;

/// What a strip is called, the class of its hue and texture, and its figures.
type Drawn = (Text, &'static str, fn(&Evaluation) -> Strip);

const STRIPS: [Drawn; 3] = [
    (texts::BASE_A_YEAR, "cash", base),
    (texts::WHOLE_GRANT, "private", equity),
    (labels::FOUR_YEAR_TOTAL, "both", four_years),
];

/// The three strips.
pub fn strips(state: State) -> View {
    html("strips", after(state.paused, written(state, all)))
}

fn all(evaluation: &Evaluation, html: &mut Html) {
    for (title, part, strip) in STRIPS {
        let part = class_of(part, evaluation);
        drawn(title.get(), part, &strip(evaluation), html);
    }
    html.raw("<p class=key>");
    for (class, name) in [
        ("cash", texts::CASH),
        ("private", texts::PRIVATE_EQUITY),
        ("both", texts::BOTH),
    ] {
        let shown = class_of(class, evaluation);
        let name = match shown {
            "public" => texts::LISTED_SHARES,
            _ => name,
        };
        html.swatch(shown, name.get());
    }
    html.raw("</p>");
}

/// The class of a strip: shares that are listed are not of the hue of private equity.
pub fn class_of(part: &'static str, evaluation: &Evaluation) -> &'static str {
    if part == "private" && !evaluation.reference.terms.private {
        return "public";
    }
    part
}

fn base(evaluation: &Evaluation) -> Strip {
    let terms = &evaluation.reference.terms;
    let floor_and_ask = (terms.floor.base, terms.ask.base);
    let offer = evaluation.offer.as_ref().map(|offer| offer.entered.base);
    let competing = Competing {
        entered: |_, other| Some(other.compared.as_ref()?.total_compensation.base),
        example: example(evaluation).map(|example| example.base),
        listed: |_| false,
    };
    strip(evaluation, terms.base, floor_and_ask, offer, competing)
}

fn equity(evaluation: &Evaluation) -> Strip {
    let terms = &evaluation.reference.terms;
    let floor_and_ask = (terms.floor.equity, terms.ask.equity);
    let example = example(evaluation).map(|example| example.equity_per_year);
    let competing = Competing {
        entered: |evaluation, other| {
            let currency = evaluation.reference.terms.currency;
            let value = other.entered.equity.value;
            let value = evaluation.rates.convert(value, currency).ok()?;
            (!value.amount.is_zero()).then_some(value)
        },
        example: example.and_then(|a_year| a_year.times(YEARS).ok()),
        // Theirs can be sold, so the same amount is not the same thing.
        listed: |other| {
            let kind = other.map(|other| other.entered.equity.kind);
            kind != Some(EquityKind::Private)
        },
    };
    let offer = evaluation.equity;
    strip(evaluation, terms.equity, floor_and_ask, offer, competing)
}

fn four_years(evaluation: &Evaluation) -> Strip {
    let reference = &evaluation.reference;
    let floor_and_ask = (reference.floor, reference.ask);
    let offer = evaluation.offer.as_ref();
    let competing = Competing {
        entered: |_, other| Some(other.compared.as_ref()?.four_year_total),
        example: example(evaluation).and_then(|example| example.like_for_like().ok()),
        listed: |_| false,
    };
    let offer = offer.map(|offer| offer.four_year_total);
    let band = reference.four_years;
    strip(evaluation, band, floor_and_ask, offer, competing)
}

fn example(evaluation: &Evaluation) -> Option<&CompetingExample> {
    evaluation.reference.terms.competing.first()
}

/// The figures of the competing offers, and that of the guide's example for want of any.
struct Competing {
    entered: fn(&Evaluation, &OfferFigures) -> Option<Money>,
    example: Option<Money>,
    /// Whether it is one in listed shares, which is said; `None` stands for the example.
    listed: fn(Option<&OfferFigures>) -> bool,
}

fn strip(
    evaluation: &Evaluation,
    band: Band,
    (floor, ask): (Money, Money),
    offer: Option<Money>,
    competing: Competing,
) -> Strip {
    let mut figures = vec![
        (MarkKind::Floor, texts::FLOOR.to_string(), floor),
        (MarkKind::Ask, texts::ASK.to_string(), ask),
    ];
    for other in &evaluation.others {
        let name = match other.company.as_str() {
            "" => labels::COMPETING_OFFER.get(),
            company => company,
        };
        let name = said(name.to_owned(), (competing.listed)(Some(other)));
        let amount = (competing.entered)(evaluation, other);
        figures.extend(amount.map(|amount| (MarkKind::Competitor, name, amount)));
    }
    if evaluation.others.is_empty()
        && let Some(example) = example(evaluation)
    {
        let label = &example.label();
        let name = said(
            texts::GuidesExample { label }.text(),
            (competing.listed)(None),
        );
        let mark = |amount| (MarkKind::Example, name, amount);
        figures.extend(competing.example.map(mark));
    }
    if let Some(offer) = offer {
        figures.push((MarkKind::Offer, texts::YOUR_OFFER.to_string(), offer));
    }
    Strip::new(band, figures)
}

/// Whose a figure is, and what it is in where that is something else.
fn said(name: String, listed: bool) -> String {
    match listed {
        true => texts::InListedShares { name: &name }.text(),
        false => name,
    }
}

/// A strip with its labels.
pub fn drawn(title: &'static str, part: &'static str, strip: &Strip, html: &mut Html) {
    let (from, to) = strip.band_at;
    let Band { low, high } = strip.band;
    html.raw("<figure class=\"strip ").raw(part);
    html.raw("\"><figcaption>").text(title);
    html.raw("</figcaption><div class=drawing role=img aria-label=\"");
    let name = texts::Strip {
        title: &title,
        low: &low,
        high: &high,
    };
    html.text(&name.text());
    for mark in &strip.marks {
        html.says(answer::BETWEEN).text(&mark.name);
        html.raw(" ").amount(mark.amount);
    }
    html.raw("\">");
    for mark in &strip.marks {
        if !matches!(mark.kind, MarkKind::Floor | MarkKind::Ask) {
            label_over(mark, html);
        }
    }
    html.raw("<div class=scale><div class=at>");
    html.space(from).raw("<svg class=band width=");
    html.place(to.saturating_sub(from)).raw("></svg></div>");
    for mark in &strip.marks {
        html.raw("<div class=at>").space(mark.at);
        html.raw("<i class=\"tick ").raw(class(mark.kind));
        html.raw("\"></i></div>");
    }
    html.raw("</div>");
    let find = |kind| strip.marks.iter().find(move |mark| mark.kind == kind);
    if let (Some(floor), Some(ask)) = (find(MarkKind::Floor), find(MarkKind::Ask)) {
        labels_under(floor, ask, html);
    }
    html.raw("<div class=ends>").space(from);
    html.raw("<span>").amount(low);
    html.raw("</span><span class=high>").amount(high);
    html.raw("</span>").space(LENGTH.saturating_sub(to));
    html.raw("</div></div></figure>");
}

/// Its middle near the mark, but never beyond either end of the strip: the space before and behind
/// it gives way to it in proportion.
fn label_over(mark: &Mark, html: &mut Html) {
    html.raw("<div class=\"over ").raw(class(mark.kind));
    html.raw("\">").space(mark.at);
    html.raw("<span>").text(&mark.name).raw(" <b>");
    html.amount(mark.amount).raw("</b></span>");
    html.space(LENGTH.saturating_sub(mark.at)).raw("</div>");
}

/// The floor's label ends at its tick and the ask's starts at its own, as far as there is room: a
/// cell has the width it is given, or that of its text if that is more.
fn labels_under(floor: &Mark, ask: &Mark, html: &mut Html) {
    let between = u32::from(ask.at.saturating_sub(floor.at)) * u32::from(LENGTH);
    let between = between.checked_div(ask.at.into()).unwrap_or_default();
    html.raw("<table class=under><tr><td width=");
    html.place(ask.at).raw("><div><span>");
    html.says(texts::FLOOR).raw(" <b>");
    html.amount(floor.amount).raw("</b></span>");
    html.space(between.try_into().unwrap_or(LENGTH));
    html.raw("</div><td class=ask>");
    html.says(texts::ASK).raw(" <b>");
    html.amount(ask.amount).raw("</b></table>");
}

fn class(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Floor => "floor",
        MarkKind::Ask => "ask",
        MarkKind::Offer => "offer",
        MarkKind::Competitor => "competitor",
        MarkKind::Example => "example",
        MarkKind::Target => "target",
        MarkKind::Guides => "guides",
    }
}
