//! Pay in full, under the desk: year by year, the offers side by side, what closes the gap, and what
//! moves the total.

mod beside;
mod bridge;
mod chart;
mod moves;
mod words;
mod years;

use super::{
    State,
    element::{View, element},
    markup::{Html, written_at_rest},
    parts::{contents, flag, heading, html},
};
use crate::{
    evaluation::{Evaluation, Figure, OfferFigures},
    scenario::offer_name,
    text::{Text, pay as texts},
};

/// The sections, or what to type before there are any.
pub fn pay(state: State) -> Vec<View> {
    let none = flag(move || state.figure(|evaluation| evaluation.offer.is_some()) != Some(true));
    let sections = element("DIV")
        .class("pay")
        .flag("hidden", none)
        .child(contents(&PARTS))
        .child(part(0, years::years(state)))
        .child(part(1, beside::beside(state)))
        .child(part(2, bridge::bridge(state)))
        .child(part(3, moves::moves(state)));
    vec![
        element("H2").says(texts::HEADING.get()).view(),
        html("before", written_at_rest(state, before)),
        sections.view(),
    ]
}

/// The parts of the view: the ids and texts of their headings.
const PARTS: [(&str, Text); 4] = [
    ("pay-years", texts::YEAR_BY_YEAR),
    ("pay-beside", texts::SIDE_BY_SIDE),
    ("pay-gap", texts::CLOSES_THE_GAP),
    ("pay-moves", texts::MOVES_THE_TOTAL),
];

/// A part of the view under its heading.
fn part(place: usize, content: Vec<View>) -> View {
    let mut part = element("SECTION");
    if let Some((id, title)) = PARTS.get(place) {
        part = part
            .set("aria-label", title.get())
            .child(heading(id, *title));
    }
    part.children(content).view()
}

fn before(evaluation: &Evaluation, html: &mut Html) {
    if evaluation.offer.is_none() {
        html.paragraph(texts::BEFORE.get());
    }
}

/// A figure of each offer, to be explained under the offer's name.
fn each(evaluation: &Evaluation, figure: fn(usize) -> Figure) -> Vec<(String, Figure)> {
    let offers = evaluation.offer.iter().chain(&evaluation.others);
    let named = |offer: &OfferFigures| (offer.name().to_owned(), figure(offer.place));
    offers.map(named).collect()
}

/// The offers from a place on, to choose from.
fn offers(state: State, from: usize) -> Vec<(String, String)> {
    let company = state.guide().map_or("", |guide| &guide.company);
    let typed = state.scenario();
    let mut offers = Vec::new();
    for place in from..typed.offers().len() {
        let name = match place {
            0 => company.to_owned(),
            place => offer_name(place, &typed),
        };
        offers.push((place.to_string(), name));
    }
    offers
}
