//! The answer: one sentence in large type, and the one voice for those who listen to the page.

use std::fmt;

use crate::{
    evaluation::{answer, gist as brief_answer},
    guide::Guide,
    money::percent_exactly,
    text::answer as texts,
};

use super::{
    State,
    element::{View, element},
    form::name_of,
    parts::text,
};

/// The answer in a few words, for where the sentence is out of sight. Those who listen have heard it.
pub fn gist(state: State) -> View {
    let words = text(move || state.figure(brief_answer).unwrap_or_default());
    element("P")
        .class("gist")
        .set("aria-hidden", "true")
        .tells(words)
        .view()
}

/// The answer, its context, and its spoken copy.
pub fn answer_section(state: State) -> View {
    let place = text(move || {
        state
            .guide()
            .map(|guide| place(state, guide))
            .unwrap_or_default()
    });
    let heading = element("H2")
        .set("id", "answer-place")
        .class("place")
        .tells(place);
    let sentence = text(move || sentence(state));
    let sentence = element("P").class("sentence").tells(sentence);
    let spoken = element("P")
        .class("unseen")
        .set("role", "status")
        .set("aria-live", "polite")
        .set("aria-label", texts::SUMMARY.get())
        .tells(state.spoken.into());
    element("SECTION")
        .class("answer")
        .set("aria-labelledby", "answer-place")
        .child(heading)
        .child(sentence)
        .child(spoken)
        .view()
}

/// What is said once typing rests: what is wrong or doubtful first, then the answer.
pub fn summary(state: State) -> String {
    let mut summary = String::new();
    state.settled(|settled| {
        let mut say = |field, problem: &dyn fmt::Display| {
            let field = &name_of(field, &settled.scenario);
            summary += &texts::WrongField { field, problem }.text();
            summary += " ";
        };
        for (field, problem) in &settled.problems {
            say(*field, problem);
        }
        for field in settled.scenario.fields() {
            let doubt = state.doubt(field);
            if !doubt.is_empty() {
                say(field, &doubt);
            }
        }
    });
    summary + &sentence(state)
}

fn sentence(state: State) -> String {
    let sentence = state.figure(|evaluation| answer(evaluation).ok()).flatten();
    sentence.unwrap_or_else(|| texts::NOT_EXACT.to_string())
}

fn place(state: State, guide: &Guide) -> String {
    let region = state.with_typed(|typed| guide.region(&typed.region));
    let (name, scaled) = region.map_or(("", false), |region| {
        (&region.name, region.factor_range().is_some())
    });
    let (company, role, region) = (&guide.company, &guide.role, &name);
    let factor = state.figure(|evaluation| evaluation.reference.terms.location_factor);
    if let (true, Some(factor)) = (scaled, factor) {
        return texts::PlaceScaled {
            company,
            role,
            region,
            factor: &percent_exactly(factor),
        }
        .text();
    }
    texts::Place {
        company,
        role,
        region,
    }
    .text()
}
