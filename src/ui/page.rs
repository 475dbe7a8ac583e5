//! The page as a whole.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use crate::browser::rest::Rest;

use super::{
    State,
    answer::answer_section,
    bar::bar,
    brief::brief,
    element::{View, element},
    equity::equity,
    figures::figures,
    form::{form, slot_of},
    notices::notice_list,
    parts::{count, flag, several},
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
    let built = RwSignal::new(0);
    let desk = element("DIV")
        .class("desk")
        .child(answer_section(state))
        .child(form(state))
        .child(figures(state));
    let mut parts = vec![bar(state), notice_list(state), desk.view()];
    let mut below = Vec::new();
    for (place, part) in BELOW.into_iter().enumerate() {
        below.push(slot_of(
            move || place < built.get() as usize,
            move || part(state),
        ));
    }
    let others = below.split_off(CHANGEABLE);
    parts.push(unless_viewing(state, below));
    parts.extend(others);
    build_more(built);
    several(parts).any()
}

/// The parts below the desk, those first in which something can be changed.
const BELOW: [fn(State) -> View; 7] = [
    |state| several(pay(state)),
    equity,
    plan,
    words,
    rounds,
    brief,
    reference,
];

/// How many of them there are.
const CHANGEABLE: usize = 5;

/// How long the browser has to paint before the next part, in milliseconds.
const PAINT: u32 = 20;

thread_local! {
    static NEXT: Rest = const { Rest::new() };
}

/// Builds the parts below one after the other: the answer is on screen before any of them, and no
/// tap waits for more than one.
fn build_more(built: RwSignal<u32>) {
    NEXT.with(|next| {
        next.then(PAINT, move || {
            count(built);
            if (built.get_untracked() as usize) < BELOW.len() {
                build_more(built);
            }
        });
    });
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
