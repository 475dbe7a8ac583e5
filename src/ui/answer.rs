//! The answer: one sentence in large type, and the one voice for those who listen to the page.

use leptos::prelude::*;

use crate::{evaluation::answer, guide::Guide, money::percent_exactly};

use super::{State, form::name_of, parts::text};

/// The answer, its context, and its spoken copy.
#[component]
pub fn Answer(state: State) -> impl IntoView {
    let place = text(move || {
        state
            .guide()
            .map(|guide| place(state, guide))
            .unwrap_or_default()
    });
    let sentence = text(move || sentence(state));
    let spoken: Signal<String> = state.spoken.into();
    view! {
        <section class="answer" aria-labelledby="answer-place">
            <h2 id="answer-place" class="place">{place}</h2>
            <p class="sentence">{sentence}</p>
            <p class="unseen" role="status" aria-live="polite" aria-label="Summary">{spoken}</p>
        </section>
    }
    .into_any()
}

/// What is said once typing rests: what is wrong first, then the answer.
pub fn summary(state: State) -> String {
    let mut summary = String::new();
    state.settled(|settled| {
        for (field, problem) in &settled.problems {
            summary += &format!("{}: {problem} ", name_of(*field, &settled.scenario));
        }
    });
    summary + &sentence(state)
}

fn sentence(state: State) -> String {
    let sentence = state.figure(|evaluation| answer(evaluation).ok()).flatten();
    sentence.unwrap_or_else(|| {
        "These figures cannot be added up exactly. Check the amounts for a slip.".to_owned()
    })
}

fn place(state: State, guide: &Guide) -> String {
    let region = state.typed.with(|typed| guide.region(&typed.region));
    let (name, scaled) = region.map_or(("", false), |region| {
        (&region.name, region.factor_range().is_some())
    });
    let mut place = format!("{}, {}, {name}", guide.company, guide.role);
    let factor = state.figure(|evaluation| evaluation.reference.terms.location_factor);
    if let (true, Some(factor)) = (scaled, factor) {
        place += &format!(" at {}", percent_exactly(factor));
    }
    place
}
