//! The figures behind the answer.

mod figure;
mod strips;
mod words;

use crate::{
    evaluation::Figure,
    text::{evaluation, figures as texts},
};

use super::{
    State,
    element::{View, element},
    form::name_of,
    markup::{after, written},
    parts::{html, text},
    stage::{self, from_stage},
};
use figure::{Shown, figure};
use strips::strips;

pub use strips::{class_of, drawn};
pub use words::{at_rate, signed};

/// Every result, each an output of its own.
const FIGURES: [Shown; 8] = [
    (texts::TOTAL_COMPENSATION, words::total_compensation, |_| {
        alone(Figure::TotalCompensation)
    }),
    (evaluation::FOUR_YEAR_TOTAL, words::four_year_total, |_| {
        alone(Figure::FourYearTotal(0))
    }),
    (texts::STANDING, words::standing, |_| {
        alone(Figure::Standing)
    }),
    (texts::BASE_IN_BAND, words::base_in_band, |_| {
        alone(Figure::BaseInBand)
    }),
    (texts::EQUITY_IN_BAND, words::equity_in_band, |_| {
        alone(Figure::EquityInBand)
    }),
    (texts::GAP_TO_ASK, words::gap_to_ask, |_| {
        alone(Figure::GapToAsk)
    }),
    (texts::GAP_TO_FLOOR, words::gap_to_floor, |_| {
        alone(Figure::GapToFloor)
    }),
    (
        texts::GAP_TO_COMPETING_OFFER,
        words::gap_to_competing_offer,
        |_| alone(Figure::GapToCompetingOffer),
    ),
];

fn alone(figure: Figure) -> Vec<(String, Figure)> {
    vec![(String::new(), figure)]
}

/// The results and their strips.
pub fn figures(state: State) -> View {
    let figures = FIGURES.into_iter().enumerate();
    let figures = figures.map(|(place, shown)| figure(state, place, shown));
    let stale = after(state.paused, text(move || as_of(state)));
    let early = after(state.paused, written(state, words::early));
    element("SECTION")
        .class("figures")
        .set("aria-label", texts::RESULTS.get())
        .child(element("P").class("stale").tells(stale))
        .child(html("early", early))
        .child(element("DIV").class("grid").children(figures.collect()))
        .child(from_stage(state, stage::STRIPS, move || strips(state)))
        .view()
}

/// Which figures are not those on screen in the form.
fn as_of(state: State) -> String {
    state.settled(|settled| {
        let mut text = String::new();
        for (field, _) in &settled.problems {
            let name = &name_of(*field, &settled.scenario);
            let last = &settled.scenario.text(*field);
            text += &if last.is_empty() {
                texts::LeftOut { name }.text()
            } else {
                texts::AsOf { name, last }.text()
            };
            text += " ";
        }
        text
    })
}
