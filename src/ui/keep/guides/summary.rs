//! What is open, on top of what was understood, and the way from one open field to the next.

use leptos::prelude::*;

use crate::{
    browser::focus,
    guide::markdown::{Confidence, Draft, DraftProblem},
    text::keep_guides as texts,
    ui::{
        element::{View, element},
        parts::{block, nothing, quiet_button, row, rows, text, words},
    },
};

use super::{
    field::id_of,
    groups::{is_open, open_of_all, place_of},
    parts::sentence,
    work::Work,
};

/// The sentence that says what is open.
pub fn standing(work: Work) -> Signal<String> {
    text(move || {
        with(work, |draft, problems| {
            let open = open_of_all(draft, problems);
            match open.words_of_figures() {
                Some(said) => sentence(&said),
                None => texts::UNDERSTOOD.to_string(),
            }
        })
        .unwrap_or_default()
    })
}

/// The sentence, the way to the next open field, and what is wrong with no field of its own.
pub fn summary(work: Work) -> View {
    let said = element("P")
        .class("guide-standing")
        .set("role", "status")
        .set("aria-label", texts::WHAT_IS_OPEN.get())
        .tells(standing(work));
    let next = block(move || {
        let any = with(work, |draft, problems| {
            let mut fields = draft.fields().iter();
            fields.any(|field| is_open(draft, problems, field))
        });
        if any != Some(true) {
            return nothing();
        }
        quiet_button(texts::NEXT_OPEN.get(), move || go_on(work))
    });
    let nowhere = block(move || {
        let said = with(work, |draft, problems| {
            let nowhere = problems.iter().filter(|it| place_of(draft, it).is_none());
            let said = nowhere.map(|it| match it.label.as_str() {
                "" => sentence(&it.reason),
                _ => texts::Fault {
                    label: &it.label,
                    reason: &it.reason,
                }
                .text(),
            });
            said.collect::<Vec<_>>()
        });
        let said = said.unwrap_or_default();
        if said.is_empty() {
            return nothing();
        }
        let list = said.iter().map(|said| row(words(said))).collect();
        element("DIV").class("problem").child(rows(list)).view()
    });
    element("DIV")
        .class("guide-summary")
        .child(said)
        .child(nowhere)
        .child(next)
        .view()
}

/// Goes to the first open field behind the one that was used last, what is missing or wrong before
/// what is guessed.
pub fn go_on(work: Work) {
    let path = untrack(|| {
        with(work, |draft, problems| {
            let last = work.used.get_untracked();
            let fields = draft.fields();
            let start = fields.iter().position(|field| field.path == last);
            let (before, after) = match start {
                Some(place) => fields.split_at(place.saturating_add(1).min(fields.len())),
                None => (&[] as &[_], fields),
            };
            let all = || after.iter().chain(before);
            let must = all().find(|field| {
                is_open(draft, problems, field) && field.confidence != Confidence::Guess
            });
            let found = must.or_else(|| all().find(|field| is_open(draft, problems, field)));
            found.map(|field| field.path.clone())
        })
    });
    if let Some(path) = path.flatten() {
        go_to(&path);
    }
}

/// Puts the focus on a field, and opens the group that it is in.
fn go_to(path: &str) {
    focus::on_folded(id_of(path));
}

/// Something of the draft and its problems.
pub fn with<T>(work: Work, of: impl FnOnce(&Draft, &[DraftProblem]) -> T) -> Option<T> {
    work.draft.with(|draft| {
        let draft = draft.as_ref()?;
        work.outcome.with(|outcome| {
            let problems = match outcome {
                Some(Err(problems)) => problems.as_slice(),
                _ => &[],
            };
            Some(of(draft, problems))
        })
    })
}
