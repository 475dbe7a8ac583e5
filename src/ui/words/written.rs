//! The chosen text with what the user made of it.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    evaluation::{Basis, Plan},
    negotiation::words::{Paragraph, Piece, Script},
    ui::{State, plan::looked},
};

/// The chosen text as it leaves the page: with the user's own words where there are any. `None`
/// where there is no such text.
pub fn said(basis: &Basis, plan: &Plan) -> Option<Script> {
    let mut script = basis.script(plan).ok()?;
    let mut paragraphs = Vec::new();
    for mut paragraph in script.paragraphs {
        match basis.scenario.edit(&key(basis, &paragraph.id)) {
            "" => {}
            // A paragraph that was emptied is taken out.
            own if own.trim().is_empty() => continue,
            own => paragraph.pieces = vec![Piece::Text(own.to_owned())],
        }
        paragraphs.push(paragraph);
    }
    script.paragraphs = paragraphs;
    script.subject = script.subject.map(|subject| subject_of(basis, &subject));
    Some(script)
}

/// The subject line in the user's words, or as it is written.
pub fn subject_of(basis: &Basis, subject: &str) -> String {
    match basis.scenario.edit(&key(basis, SUBJECT)) {
        "" => subject.to_owned(),
        own => own.trim().to_owned(),
    }
}

/// What the subject line goes by among the paragraphs.
pub const SUBJECT: &str = "subject";

/// A paragraph in the user's words, or as it is written.
pub fn text_of(basis: &Basis, paragraph: &Paragraph) -> String {
    match basis.scenario.edit(&key(basis, &paragraph.id)) {
        "" => paragraph.text(),
        own => own.to_owned(),
    }
}

/// What the user's words for a paragraph of the chosen text are kept under.
pub fn key(basis: &Basis, paragraph: &str) -> String {
    let (kind, format, tone) = basis.chosen();
    [kind.key(), format.key(), tone.key(), paragraph].join(".")
}

thread_local! {
    /// The chosen text of the last rest, for all that show a part of it.
    static SCRIPT: RefCell<Option<(u32, Script)>> = const { RefCell::new(None) };
}

/// Looks at the chosen text, once typing rests. Written once for all that look.
pub fn script(state: State, look: &mut dyn FnMut(&Basis, &Script)) {
    looked(state, &mut |basis, plan| {
        let rested = state.rested.get_untracked();
        // Taken out while somebody looks, who may look again.
        let script = match SCRIPT.take() {
            Some((of, script)) if of == rested => Ok(script),
            _ => basis.script(plan),
        };
        if let Ok(script) = script {
            look(basis, &script);
            SCRIPT.set(Some((rested, script)));
        }
    });
}
