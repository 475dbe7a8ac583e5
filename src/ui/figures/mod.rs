//! The figures behind the answer.

mod figure;
mod strips;
mod words;

use leptos::prelude::*;

use super::{State, form::name_of, parts::text};
use figure::figure;
use strips::strips;

pub use words::{at_rate, in_words, signed, without_rate};

/// Every result, each an output of its own.
#[component]
pub fn Figures(state: State) -> impl IntoView {
    let figures = [
        figure(state, "Total compensation", words::total_compensation),
        figure(state, "Four-year total", words::four_year_total),
        figure(state, "Standing", words::standing),
        figure(state, "Base in band", words::base_in_band),
        figure(state, "Equity in band", words::equity_in_band),
        figure(state, "Gap to ask", words::gap_to_ask),
        figure(state, "Gap to floor", words::gap_to_floor),
        figure(
            state,
            "Gap to competing offer",
            words::gap_to_competing_offer,
        ),
    ];
    let stale = text(move || as_of(state));
    view! {
        <section class="figures" aria-label="Results">
            <p class="stale">{stale}</p>
            <div class="grid">{Vec::from(figures)}</div>
            {strips(state)}
        </section>
    }
    .into_any()
}

/// Which figures are not those on screen in the form.
fn as_of(state: State) -> String {
    state.settled(|settled| {
        let mut text = String::new();
        for (field, _) in &settled.problems {
            let name = name_of(*field, &settled.scenario);
            let last = settled.scenario.text(*field);
            text += &if last.is_empty() {
                format!("{name} is left out until it can be read. ")
            } else {
                format!("{name} as of {last}, the last that could be read. ")
            };
        }
        text
    })
}
