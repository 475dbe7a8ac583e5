//! Fields that are out of sight until asked for.

use leptos::prelude::*;

use crate::{
    scenario::Field,
    text::parts as texts,
    ui::{
        State,
        element::{View, element},
        parts::{fold, several, slot_of, text},
    },
};

use super::text_field::trailing;

/// Fields behind a summary that says how many of them are filled in. They are built once somebody
/// asks for them.
pub fn more(state: State, title: &str, fields: Vec<Field>, one: fn(State, Field) -> View) -> View {
    let name = fields.first().map(|field| field.key());
    let (fold, unfolded) = fold(&name.unwrap_or_default(), "more");
    let counted = fields.clone();
    let content = slot_of(
        move || unfolded.get(),
        move || several(fields.iter().map(|field| one(state, *field)).collect()),
    );
    let count = text(move || {
        let typed = state.scenario();
        let filled = counted.iter();
        let filled = filled.filter(|field| !typed.text(**field).trim().is_empty());
        let count = match filled.count() {
            0 => return String::new(),
            count => count,
        };
        let wrong = state.settled(|settled| {
            let mut problems = settled.problems.iter();
            problems.any(|(field, _)| counted.contains(field))
        });
        if wrong {
            texts::FilledInWrong { count }.text()
        } else {
            texts::FilledIn { count }.text()
        }
    });
    fold.child(element("SUMMARY").says(title).tells(trailing(state, count)))
        .child(element("DIV").class("fields").child(content))
        .view()
}
