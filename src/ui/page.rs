//! The page as a whole: the sections of this module, and the places of those that the second shows.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::{
    State,
    answer::answer_section,
    bar::bar,
    element::{View, element},
    figures::figures,
    form::form,
    notices::notice_list,
    parts::{flag, section, several},
    pay::pay,
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
    for (class, name, title) in LATER {
        changeable.push(later(class, name, title));
    }
    parts.push(unless_viewing(state, changeable));
    parts.push(later("pay to-print", "brief", "The brief"));
    parts.push(later("reference", "reference", "Behind the figures"));
    several(parts).any()
}

/// The sections of the second module in which something can be typed: class, name and heading.
const LATER: [(&str, &str, &str); 4] = [
    ("pay equity", "equity", "What the equity may become"),
    ("pay plan", "plan", "What to ask for"),
    ("pay saying", "words", "What to say"),
    ("pay rounds", "rounds", "The rounds"),
];

/// A section that the second module shows: its heading, and the place for the rest, which `start.js`
/// fills by its name.
fn later(class: &str, name: &str, title: &str) -> View {
    let place = element("DIV").set("data-section", name).view();
    element("DIV")
        .class(class)
        .child(section(title, vec![place]))
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
