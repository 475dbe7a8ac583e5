//! The page as a whole.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::{
    State, answer::answer_section, bar::bar, brief::brief, element::element, equity::equity,
    figures::figures, form::form, notices::notice_list, parts::several, pay::pay, plan::plan,
    reference::reference, rounds::rounds, words::words,
};

/// Mounts the page in the element that `index.html` keeps for it.
pub fn mount() {
    let element = document().get_element_by_id("app");
    let Some(element) = element.and_then(|element| element.dyn_into().ok()) else {
        // There is nothing to show without it; `start.js` shows the recovery screen.
        unreachable!("index.html has an element with the id `app`");
    };
    mount_to(element, App).forget();
}

/// The page.
#[component]
pub fn App() -> impl IntoView {
    let state = State::start();
    let desk = element("DIV")
        .class("desk")
        .child(answer_section(state))
        .child(form(state))
        .child(figures(state));
    let mut parts = vec![bar(state), notice_list(state), desk.view()];
    parts.extend(pay(state));
    parts.push(equity(state));
    parts.push(plan(state));
    parts.push(words(state));
    parts.push(rounds(state));
    parts.push(brief(state));
    parts.push(reference(state));
    several(parts).any()
}
