//! The figures behind the answer.

mod figure;
mod strips;
mod words;

use leptos::prelude::*;

use super::{State, form::name_of};
use figure::Figure;
use strips::Strips;

/// Every result, each an output of its own.
#[component]
pub fn Figures(state: State) -> impl IntoView {
    view! {
        <section class="figures" aria-label="Results">
            <p class="stale">{move || as_of(state)}</p>
            <div class="grid">
                <Figure state name="Total compensation" words=words::total_compensation/>
                <Figure state name="Four-year total" words=words::four_year_total/>
                <Figure state name="Standing" words=words::standing/>
                <Figure state name="Base in band" words=words::base_in_band/>
                <Figure state name="Equity in band" words=words::equity_in_band/>
                <Figure state name="Gap to ask" words=words::gap_to_ask/>
                <Figure state name="Gap to floor" words=words::gap_to_floor/>
                <Figure state name="Gap to competing offer" words=words::gap_to_competing_offer/>
            </div>
            <Strips state/>
        </section>
    }
}

/// Which figures are not those on screen in the form.
fn as_of(state: State) -> String {
    state.settled.with(|settled| {
        let mut text = String::new();
        for (field, _) in &settled.problems {
            let name = name_of(*field);
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
