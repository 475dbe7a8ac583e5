//! The strips of base, equity and four-year total.

use leptos::prelude::*;

use crate::{
    evaluation::{Evaluation, Mark, MarkKind, OfferFigures, Place, Strip, YEARS},
    guide::{Band, CompetingExample},
    money::Money,
    offer::EquityKind,
};

use crate::ui::parts::{block, nothing};

use super::State;

/// The three strips.
pub fn strips(state: State) -> AnyView {
    let strip = |title: &'static str, part: &'static str, of: fn(&Evaluation) -> Strip| {
        block(move || {
            let strip = state.figure(of);
            strip.map_or_else(nothing, |strip| drawn(title, part, &strip))
        })
    };
    view! {
        <div class="strips">
            {strip("Base salary a year", "cash", base)}
            {strip("Equity, whole grant", "private", equity)}
            {strip("Four-year total", "both", four_years)}
            <p class="key">
                <span><i class="swatch cash"></i> "cash"</span>
                <span><i class="swatch private"></i> "private equity"</span>
                <span><i class="swatch both"></i> "both together"</span>
            </p>
        </div>
    }
    .into_any()
}

fn base(evaluation: &Evaluation) -> Strip {
    let terms = &evaluation.reference.terms;
    let floor_and_ask = (terms.floor.base, terms.ask.base);
    let offer = evaluation.offer.as_ref().map(|offer| offer.entered.base);
    let competing = Competing {
        entered: |_, other| Some(other.compared.as_ref()?.total_compensation.base),
        example: example(evaluation).map(|example| example.base),
        what: |_| "",
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
        what: |other| match other.map(|other| other.entered.equity.kind) {
            Some(EquityKind::Private) => "",
            _ => ", listed shares",
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
        what: |_| "",
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
    /// What to know of the figure, behind the name; `None` stands for the example.
    what: fn(Option<&OfferFigures>) -> &'static str,
}

fn strip(
    evaluation: &Evaluation,
    band: Band,
    (floor, ask): (Money, Money),
    offer: Option<Money>,
    competing: Competing,
) -> Strip {
    let mut figures = vec![
        (MarkKind::Floor, "Floor".to_owned(), floor),
        (MarkKind::Ask, "Ask".to_owned(), ask),
    ];
    for other in &evaluation.others {
        let name = match other.company.as_str() {
            "" => "Competing offer",
            company => company,
        };
        let name = format!("{name}{}", (competing.what)(Some(other)));
        let amount = (competing.entered)(evaluation, other);
        figures.extend(amount.map(|amount| (MarkKind::Competitor, name, amount)));
    }
    if evaluation.others.is_empty()
        && let Some(example) = example(evaluation)
    {
        let name = format!(
            "Guide’s example: {}{}",
            example.label(),
            (competing.what)(None)
        );
        let mark = |amount| (MarkKind::Example, name, amount);
        figures.extend(competing.example.map(mark));
    }
    if let Some(offer) = offer {
        figures.push((MarkKind::Offer, "Your offer".to_owned(), offer));
    }
    Strip::new(band, figures)
}

fn drawn(title: &'static str, part: &'static str, strip: &Strip) -> AnyView {
    let (from, to) = strip.band_at;
    let Band { low, high } = strip.band;
    let find = |kind| strip.marks.iter().find(move |mark| mark.kind == kind);
    let over = strip.marks.iter();
    let over = over.filter(|mark| !matches!(mark.kind, MarkKind::Floor | MarkKind::Ask));
    let under = match (find(MarkKind::Floor), find(MarkKind::Ask)) {
        (Some(floor), Some(ask)) => labels_under(floor, ask),
        _ => nothing(),
    };
    view! {
        <figure class=format!("strip {part}")>
            <figcaption>{title}</figcaption>
            <div class="drawing" role="img" aria-label=in_words(title, strip)>
                {over.map(label_over).collect::<Vec<_>>()}
                <div class="scale">
                    <span class="band" style:left=at(from) style:width=at(to.saturating_sub(from))></span>
                    {strip.marks.iter().map(tick).collect::<Vec<_>>()}
                </div>
                {under}
                <div class="ends">
                    <span class="to" style:flex-basis=at(from)></span>
                    <span class="width" style:min-width=at(to.saturating_sub(from))>
                        <span>{low.to_string()}</span>
                        <span>{high.to_string()}</span>
                    </span>
                </div>
            </div>
        </figure>
    }
    .into_any()
}

fn tick(mark: &Mark) -> AnyView {
    view! { <span class=format!("tick {}", class(mark.kind)) style:left=at(mark.at)></span> }
        .into_any()
}

/// Its middle over the mark, but never beyond either end of the strip.
fn label_over(mark: &Mark) -> AnyView {
    let shift = format!("translateX(-{})", at(mark.at));
    view! {
        <div class=format!("over {}", class(mark.kind))>
            <span style:left=at(mark.at) style:transform=shift>
                {mark.name.clone()}
                " "
                <b>{mark.amount.to_string()}</b>
            </span>
        </div>
    }
    .into_any()
}

/// The floor's label ends at its tick and the ask's starts at its own, as far as there is room.
fn labels_under(floor: &Mark, ask: &Mark) -> AnyView {
    view! {
        <div class="under">
            <span class="floor" style:flex-basis=at(floor.at)>"Floor " <b>{floor.amount.to_string()}</b></span>
            <span class="to" style:flex-basis=at(ask.at.saturating_sub(floor.at))></span>
            <span class="ask">"Ask " <b>{ask.amount.to_string()}</b></span>
        </div>
    }
    .into_any()
}

fn class(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Floor => "floor",
        MarkKind::Ask => "ask",
        MarkKind::Offer => "offer",
        MarkKind::Competitor => "competitor",
        MarkKind::Example => "example",
    }
}

fn in_words(title: &str, strip: &Strip) -> String {
    let Band { low, high } = strip.band;
    let mut text = format!("{title}: band {low} to {high}");
    for mark in &strip.marks {
        text += &format!("; {} {}", mark.name, mark.amount);
    }
    text
}

/// A place as a length in CSS.
fn at(place: Place) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}
