//! The sections of the page that this module shows, each in its place.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use crate::{
    browser::first::First,
    ui::{
        State,
        brief::brief,
        element::View,
        equity::equity,
        kept::for_good,
        parts::{block, several},
        plan::plan,
        reference::reference,
        rounds::rounds,
        words::words,
    },
};

/// What shows a section.
type Show = fn(State) -> Vec<View>;

/// Those that there are, by the names of their places.
const SECTIONS: [(&str, Show); 6] = [
    ("equity", equity),
    ("plan", plan),
    ("words", words),
    ("rounds", rounds),
    ("brief", brief),
    ("reference", reference),
];

/// Shows a section in its place. It stays there.
pub fn section(name: &str, first: First) {
    let mut sections = SECTIONS.iter();
    let place = document().query_selector(&format!("[data-section={name}]"));
    let place = place.ok().flatten().and_then(|place| place.dyn_into().ok());
    let (Some((_, show)), Some(place)) = (sections.find(|(of, _)| *of == name), place) else {
        return;
    };
    let state = State::get().unwrap_or_else(|| for_good(|| State::mirror(first)));
    // Anew in another language, as the page is.
    let content = move || {
        state.language.track();
        several(show(state))
    };
    mount_to(place, move || block(content).any()).forget();
}
