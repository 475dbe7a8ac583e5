//! The page as a whole.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::{
    State,
    answer::answer_section,
    bar::bar,
    brief::brief,
    element::{View, element},
    equity::equity,
    figures::figures,
    form::form,
    notices::notice_list,
    parts::{flag, several},
    pay::pay,
    plan::plan,
    reference::reference,
    rounds::rounds,
    words::words,
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
    let mut changeable = pay(state);
    changeable.push(equity(state));
    changeable.push(plan(state));
    changeable.push(words(state));
    changeable.push(rounds(state));
    parts.push(unless_viewing(state, changeable));
    parts.push(brief(state));
    parts.push(reference(state));
    several(parts).any()
}

/// Parts in which nothing can be typed or pressed while a link is only looked at.
pub fn unless_viewing(state: State, parts: Vec<View>) -> View {
    element("FIELDSET")
        .class("whole")
        .set("role", "none")
        .flag("disabled", flag(move || state.is_viewing()))
        .children(parts)
        .view()
}
