//! The answer: one sentence in large type, and the one voice for those who listen to the page.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::evaluation::answer;

use super::{State, form::name_of};

/// How long typing must rest before the summary is spoken.
const REST: Duration = Duration::from_millis(900);

/// The answer, its context, and its spoken copy.
#[component]
pub fn Answer(state: State) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        state
            .figure(|evaluation| answer(evaluation).ok())
            .flatten()
            .unwrap_or_else(|| {
                "These figures cannot be added up exactly. Check the amounts for a slip.".to_owned()
            })
    });
    let place = Memo::new(move |_| place(state));
    let spoken = RwSignal::new(String::new());
    let mut speak = debounce(REST, move |text: String| spoken.set(text));
    Effect::new(move |before: Option<()>| {
        let text = format!("{}{}", problems(state), sentence.get());
        // What stands there from the start is read like the rest of the page.
        if before.is_some() {
            speak(text);
        }
    });
    view! {
        <section class="answer" aria-labelledby="answer-place">
            <h2 id="answer-place" class="place">{place}</h2>
            <p class="sentence">{sentence}</p>
            <p class="unseen" role="status" aria-live="polite" aria-label="Summary">{spoken}</p>
        </section>
    }
}

fn place(state: State) -> String {
    let Some(guide) = state.guide() else {
        return String::new();
    };
    let region = state.typed.with(|typed| {
        guide
            .region(&typed.region)
            .map(|region| region.name.clone())
    });
    format!(
        "{}, {}, {}",
        guide.company,
        guide.role,
        region.unwrap_or_default()
    )
}

fn problems(state: State) -> String {
    state.settled.with(|settled| {
        settled
            .problems
            .iter()
            .map(|(field, problem)| format!("{}: {problem} ", name_of(*field)))
            .collect()
    })
}
