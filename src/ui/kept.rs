//! The other scenarios kept on this device.

use leptos::prelude::*;

use crate::{
    browser::storage::Kept,
    scenario::{Field, Scenario},
};

use super::{State, state::library};

/// The kept scenarios, and a way to start another.
#[component]
pub fn KeptList(state: State) -> impl IntoView {
    let blank = Memo::new(move |_| state.typed.with(Scenario::is_blank));
    view! {
        <section class="kept" aria-label="Scenarios on this device">
            {move || {
                let kept = state.kept.get();
                (!kept.is_empty())
                    .then(|| {
                        view! {
                            <h2>"Also kept on this device"</h2>
                            <ul>{kept.into_iter().map(|kept| one(state, &kept)).collect_view()}</ul>
                        }
                    })
            }}
            <button type="button" class="quiet" disabled=blank on:click=move |_| state.start_another()>
                "Keep this and start another"
            </button>
        </section>
    }
    .into_any()
}

fn one(state: State, kept: &Kept) -> AnyView {
    let id = kept.id.clone();
    view! {
        <li>
            <button type="button" class="quiet" on:click=move |_| state.open_kept(&id)>
                {describe(&kept.scenario)}
            </button>
        </li>
    }
    .into_any()
}

fn describe(scenario: &Scenario) -> String {
    let guide = library().guide(&scenario.role);
    let role = guide.map_or(scenario.role.as_str(), |guide| &guide.role);
    let region = guide.and_then(|guide| guide.region(&scenario.region));
    let region = region.map_or(scenario.region.as_str(), |region| &region.name);
    let mut text = format!("{role}, {region}");
    for (field, what) in [(Field::Base, "base"), (Field::Equity, "equity")] {
        let typed = scenario.text(field).trim();
        if !typed.is_empty() {
            text += &format!(", {what} {typed}");
        }
    }
    text
}
