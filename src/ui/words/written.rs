//! The chosen text with what the user made of it.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    evaluation::Basis,
    negotiation::words::{Paragraph, Piece, Script, Unwritten},
    text::{Language, language},
    ui::{State, planned::looked},
};

/// A text as it leaves the page: with the user's own words where there are any.
pub fn said(basis: &Basis, script: &Script) -> Script {
    let mut paragraphs = Vec::new();
    for paragraph in &script.paragraphs {
        let pieces = match basis.scenario.edit(&key(basis, &paragraph.id)) {
            "" => paragraph.pieces.clone(),
            // A paragraph that was emptied is taken out.
            own if own.trim().is_empty() => continue,
            own => vec![Piece::Text(own.to_owned())],
        };
        paragraphs.push(Paragraph {
            id: paragraph.id.clone(),
            pieces,
        });
    }
    let subject = script.subject.as_ref();
    Script {
        subject: subject.map(|subject| subject_of(basis, subject)),
        paragraphs,
        left_out: Vec::new(),
    }
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
    /// The chosen text of the last rest, or why there is none, for all that show a part of it; with
    /// the language that it was written in.
    static SCRIPT: RefCell<Option<(u32, Language, Written)>> = const { RefCell::new(None) };
}

/// A text, or why there is none.
type Written = Result<Script, Unwritten>;

/// What looks at the chosen text, or at why there is none.
type Look<'a> = dyn FnMut(&Basis, Result<&Script, Unwritten>) + 'a;

/// Looks at the chosen text, once typing rests. Written once for all that look.
pub fn written(state: State, look: &mut Look) {
    looked(state, &mut |basis, plan| {
        let rested = state.rested.get_untracked();
        // Taken out while somebody looks, who may look again.
        let script = match SCRIPT.take() {
            Some((of, spoken, script)) if of == rested && spoken == language() => script,
            _ => basis.script(plan),
        };
        look(basis, script.as_ref().map_err(|why| *why));
        SCRIPT.set(Some((rested, language(), script)));
    });
}

/// Looks at the chosen text where there is one.
pub fn script(state: State, look: &mut dyn FnMut(&Basis, &Script)) {
    written(state, &mut |basis, script| {
        if let Ok(script) = script {
            look(basis, script);
        }
    });
}
