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
    parts::{flag, html},
};
use crate::{
    evaluation::{Evaluation, Figure, OfferFigures},
    scenario::offer_name,
};

/// The sections, or what to type before there are any.
pub fn pay(state: State) -> Vec<View> {
    let none = flag(move || state.figure(|evaluation| evaluation.offer.is_some()) != Some(true));
    let sections = element("DIV")
        .class("pay")
        .flag("hidden", none)
        .child(part("Year by year", years::years(state)))
        .child(part("Side by side", beside::beside(state)))
        .child(part("What closes the gap", bridge::bridge(state)))
        .child(part("What moves the total", moves::moves(state)));
    vec![
        element("H2").says("Pay in full").view(),
        html("before", written_at_rest(state, before)),
        sections.view(),
    ]
}

/// A part of the view under a heading.
fn part(title: &str, content: Vec<View>) -> View {
    element("SECTION")
        .set("aria-label", title)
        .child(element("H3").says(title))
        .children(content)
        .view()
}

fn before(evaluation: &Evaluation, html: &mut Html) {
    if evaluation.offer.is_none() {
        html.raw(
            "<p>Type your base salary to see pay year by year, the offers side by side, what closes the gap, and what moves the total.</p>",
        );
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
