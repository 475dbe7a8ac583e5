//! The location factor: a field to type in and a slider for the mouse.

use leptos::prelude::*;

use crate::{money::Decimal, scenario::Field};

use super::{State, text_field::problem_of};

/// The location factor, in regions that are scaled; nothing elsewhere.
#[component]
pub fn LocationFactor(state: State) -> impl IntoView {
    let range = Memo::new(move |_| {
        let factors = state.setting()?.factors?;
        let percent = |factor: Decimal| (factor * Decimal::ONE_HUNDRED).normalize().to_string();
        Some((percent(factors.low), percent(factors.high)))
    });
    let text = Memo::new(move |_| state.typed.with(|typed| typed.location.clone()));
    let settled = Memo::new(move |_| {
        state
            .settled
            .with(|settled| settled.scenario.location.clone())
    });
    let problem = problem_of(state, Field::Location);
    let type_in = move |event| state.type_into(Field::Location, event_target_value(&event));
    move || {
        let (low, high) = range.get()?;
        let hint = format!("{low}% to {high}% of the base figures; equity is never scaled");
        Some(
            view! {
                <div class="field location" class:wrong=move || problem.with(Option::is_some)>
                    <label for="location">"Location factor"</label>
                    <div class="pair">
                        <div class="control">
                            <input
                                id="location"
                                type="text"
                                inputmode="decimal"
                                autocomplete="off"
                                aria-describedby="location-hint location-problem"
                                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                                prop:value=text
                                on:input=type_in
                            />
                            <span class="unit" aria-hidden="true">"%"</span>
                        </div>
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
                            on:input=type_in
                        />
                    </div>
                    <p class="hint" id="location-hint">{hint}</p>
                    <p class="problem" id="location-problem">{problem}</p>
                </div>
            }
            .into_any(),
        )
    }
}
