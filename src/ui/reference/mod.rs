//! The guide itself: what it says, where it got it, and what checking it found.

mod checked;
mod contents;
mod money_words;

use leptos::prelude::*;

use super::{State, state::library};
use checked::checked;
use contents::{about, extras, levels, levers, sources};

/// The guide of the chosen role, on demand.
#[component]
pub fn ReferenceSection(state: State) -> impl IntoView {
    let role = Memo::new(move |_| state.typed.with(|typed| typed.role.clone()));
    view! {
        <section class="reference" aria-labelledby="reference-title">
            <h2 id="reference-title">"Behind the figures"</h2>
            {move || {
                role.with(|role| library().guide(role))
                    .map(|guide| {
                        view! {
                            {part("What we checked", checked(guide))}
                            {part("The role, and what drives its pay", about(guide))}
                            {part("Comparable levels elsewhere", levels(guide))}
                            {part("What you can negotiate", levers(guide))}
                            {part("What else to ask for", extras(guide))}
                            {part("Sources", sources(guide))}
                        }
                    })
            }}
        </section>
    }
    .into_any()
}

fn part(title: &'static str, contents: AnyView) -> AnyView {
    view! {
        <details>
            <summary><h3>{title}</h3></summary>
            <div class="part">{contents}</div>
        </details>
    }
    .into_any()
}

/// A list of short texts.
fn list(items: impl IntoIterator<Item = String>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> }.into_any())
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

fn paragraph(text: String) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}
