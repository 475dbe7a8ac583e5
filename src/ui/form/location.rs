//! The location factor: a field to type in and a slider for the mouse.

use leptos::prelude::*;

use crate::{
    guide::FactorRange,
    money::percent_exactly,
    scenario::Field,
    ui::parts::{block, nothing, text},
};

use super::{
    State,
    text_field::{problem, text_input, unit},
};

/// The location factor, in regions that are scaled; nothing elsewhere.
#[component]
pub fn LocationFactor(state: State) -> impl IntoView {
    // A memo, since the field must not be built anew while it is typed in. Of the place and not of
    // the range, since a memo of texts is there already.
    let place = Memo::new(move |_| {
        state
            .typed
            .with(|typed| format!("{} {}", typed.role, typed.region))
    });
    block(move || {
        // Read and not only tracked: a memo that nobody has read yet does not know when it changes.
        place.with(|_| ());
        let setting = untrack(|| state.setting());
        let range = setting.and_then(|setting| setting.factors);
        range.map_or_else(nothing, |range| field(state, range))
    })
}

fn field(state: State, range: FactorRange) -> AnyView {
    let (low, high) = (percent_exactly(range.low), percent_exactly(range.high));
    let hint = format!("{low} to {high} of the base figures; equity is never scaled");
    let [low, high] = [low, high].map(|percent| percent.replace('%', ""));
    let describedby = "location-hint location-problem".to_owned();
    let input = text_input(state, Field::Location, "location".to_owned(), describedby);
    let unit = unit(text(|| "%".to_owned()));
    let settled =
        text(move || state.settled(|settled| settled.scenario.text(Field::Location).to_owned()));
    let problem = problem(state, Field::Location, "location-problem".to_owned());
    view! {
        <div class="field">
            <label for="location">"Location factor"</label>
            <div class="pair">
                <div class="control">{input} {unit}</div>
                // The same value for the mouse; keyboards and screen readers have the field.
                <input
                    type="range"
                    class="slider"
                    aria-hidden="true"
                    tabindex="-1"
                    min=low
                    max=high
                    step="1"
                    prop:value=settled
                    on:input=move |event| state.type_into(Field::Location, event_target_value(&event))
                />
            </div>
            <p class="hint" id="location-hint">{hint}</p>
            {problem}
        </div>
    }
    .into_any()
}
