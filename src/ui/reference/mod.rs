//! The guide itself: what it says, where it got it, and what checking it found.

mod checked;
mod contents;
mod glossary;
mod money_words;
mod numbers;
mod part;

use leptos::prelude::*;

use super::{
    State,
    element::View,
    markup::Html,
    parts::{html, memo, text},
    state::library,
};
use crate::guide::Guide;
use checked::checked;
use contents::{about, extras, levels, levers, sources};
use glossary::glossary;
use numbers::{made, missing};
use part::Part;

/// What checking a guide's own arithmetic found, as markup.
pub fn checks(guide: &Guide, html: &mut Html) {
    for part in checked(guide) {
        part.write(html);
    }
}

/// The guide of the chosen role, on demand.
pub fn reference(state: State) -> Vec<View> {
    // A memo, so that typing does not build the guide anew and close what was opened.
    let role = memo(move || state.with_typed(|typed| typed.role.clone()));
    let parts = text(move || {
        let mut html = Html::default();
        if let Some(guide) = role.with(|role| library().guide(role)) {
            for (title, parts) in SECTIONS {
                section(title, &parts(guide), &mut html);
            }
        }
        html.done()
    });
    vec![html("", parts)]
}

/// What a section is called, and what is in it.
type Section = (&'static str, fn(&Guide) -> Vec<Part>);

const SECTIONS: [Section; 9] = [
    ("What we checked", checked),
    ("The role, and what drives its pay", about),
    ("Comparable levels elsewhere", levels),
    ("What you can negotiate", levers),
    ("What else to ask for", extras),
    ("Sources", sources),
    ("How the figures are made", |_| made()),
    ("What they leave out", |_| missing()),
    ("What the words mean", |_| glossary()),
];

fn section(title: &'static str, parts: &[Part], html: &mut Html) {
    html.raw("<details><summary><h3>").raw(title);
    html.raw("</h3></summary><div class=part>");
    for part in parts {
        part.write(html);
    }
    html.raw("</div></details>");
}
