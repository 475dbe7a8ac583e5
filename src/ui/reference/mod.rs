//! The guide itself: what it says, where it got it, and what checking it found.

mod checked;
mod contents;
mod money_words;
mod part;

use leptos::prelude::*;

use super::{
    State,
    parts::{block, nothing},
    state::library,
};
use checked::checked;
use contents::{about, extras, levels, levers, sources};
use part::Part;

/// The guide of the chosen role, on demand.
#[component]
pub fn ReferenceSection(state: State) -> impl IntoView {
    // A memo, so that typing does not build the guide anew and close what was opened.
    let role = Memo::new(move |_| state.typed.with(|typed| typed.role.clone()));
    let parts = block(move || {
        let Some(guide) = role.with(|role| library().guide(role)) else {
            return nothing();
        };
        let parts = [
            section("What we checked", checked(guide)),
            section("The role, and what drives its pay", about(guide)),
            section("Comparable levels elsewhere", levels(guide)),
            section("What you can negotiate", levers(guide)),
            section("What else to ask for", extras(guide)),
            section("Sources", sources(guide)),
        ];
        Vec::from(parts).into_any()
    });
    view! {
        <section class="reference" aria-labelledby="reference-title">
            <h2 id="reference-title">"Behind the figures"</h2>
            {parts}
        </section>
    }
    .into_any()
}

fn section(title: &'static str, parts: Vec<Part>) -> AnyView {
    let parts: Vec<AnyView> = parts.into_iter().map(Part::view).collect();
    view! {
        <details>
            <summary>
                <h3>{title}</h3>
            </summary>
            <div class="part">{parts}</div>
        </details>
    }
    .into_any()
}
