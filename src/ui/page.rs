//! The page as a whole.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::{
    State,
    answer::{answer_section, gist},
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
    let changeable = vec![
        view_of("view-pay", pay(state)),
        view_of("view-equity", vec![equity(state)]),
        view_of("view-ask", vec![plan(state)]),
        view_of("view-say", vec![words(state)]),
        view_of("view-rounds", vec![rounds(state)]),
    ];
    let desk = element("DIV")
        .class("desk")
        .child(gist(state))
        .child(answer_section(state))
        .child(form(state))
        .child(view_of("view-offer", vec![figures(state)]))
        .child(unless_viewing(state, changeable))
        .child(view_of("view-brief", vec![brief(state)]))
        .child(view_of("view-guide", vec![reference(state)]));
    several(vec![bar(state), notice_list(state), desk.view()]).any()
}

/// One of the views that the navigation of `index.html` leads to. `start.js` knows them by their ids
/// and says which is on screen.
fn view_of(id: &str, parts: Vec<View>) -> View {
    element("DIV")
        .class("view")
        .set("id", id)
        .children(parts)
        .view()
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
