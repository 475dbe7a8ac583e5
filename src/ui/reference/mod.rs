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
use crate::{
    guide::Guide,
    text::{Text, keep_glossary, keep_numbers, keep_reference as titles},
};
use checked::checked;
use contents::{about, extras, levels, levers, sources};
use glossary::glossary;
pub use glossary::{words_of_equity, words_of_plan};
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
type Section = (Text, fn(&Guide) -> Vec<Part>);

const SECTIONS: [Section; 9] = [
    (titles::CHECKED, checked),
    (titles::ROLE, about),
    (titles::LEVELS, levels),
    (titles::LEVERS, levers),
    (titles::EXTRAS, extras),
    (titles::SOURCES, sources),
    (keep_numbers::TITLE, |_| made()),
    (keep_numbers::MISSING_TITLE, |_| missing()),
    (keep_glossary::TITLE, |_| glossary()),
];

fn section(title: Text, parts: &[Part], html: &mut Html) {
    html.raw("<details><summary><h3>").raw(title.get());
    html.raw("</h3></summary><div class=part>");
    for part in parts {
        part.write(html);
    }
    html.raw("</div></details>");
}
