//! The page as a whole: the sections of this module, and the places of those that the second shows.

use leptos::{prelude::*, wasm_bindgen::JsCast as _, web_sys::HtmlElement};

use crate::text::{Text, page as texts};

use super::{
    State,
    answer::{answer_section, gist},
    bar::bar,
    element::{View, element},
    figures::figures,
    form::form,
    notices::notice_list,
    parts::{block, flag, section, several},
    pay::pay,
    stage::{self, from_stage},
};

/// Mounts the page in the element that `index.html` keeps for it, out of sight.
///
/// Where the language changes its parts are made anew; the places that the second module fills stay.
pub fn mount(state: State) {
    let page = move || {
        state.language.track();
        parts(state)
    };
    mount_to(place(), move || block(page).any()).forget();
}

/// Shows the page in place of what stood there while it was built.
pub fn show() {
    // Fails for no name that is an attribute's.
    let _ = place().set_attribute("data-built", "");
}

fn place() -> HtmlElement {
    let element = document().get_element_by_id("app");
    let Some(element) = element.and_then(|element| element.dyn_into().ok()) else {
        // There is nothing to show without it; `start.js` shows the recovery screen.
        unreachable!("index.html has an element with the id `app`");
    };
    element
}

fn parts(state: State) -> View {
    let pay = from_stage(state, stage::PAY, move || several(pay(state)));
    let mut changeable = vec![view_of("view-pay", vec![pay])];
    for (id, class, name, title) in LATER {
        changeable.push(view_of(id, vec![later(class, name, title)]));
    }
    let figures = from_stage(state, stage::FIGURES, move || figures(state));
    let desk = element("DIV")
        .class("desk")
        .child(gist(state))
        .child(answer_section(state))
        .child(from_stage(state, stage::FORM, move || form(state)))
        .child(view_of("view-offer", vec![figures]))
        .child(unless_viewing(state, changeable))
        .child(view_of(
            "view-brief",
            vec![later("pay to-print", "brief", texts::BRIEF)],
        ))
        .child(view_of(
            "view-guide",
            vec![later("reference", "reference", texts::REFERENCE)],
        ));
    several(vec![bar(state), notice_list(state), desk.view()])
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

/// The sections of the second module in which something can be typed: view, class, name and heading.
const LATER: [(&str, &str, &str, Text); 4] = [
    ("view-equity", "pay equity", "equity", texts::EQUITY),
    ("view-ask", "pay plan", "plan", texts::PLAN),
    ("view-say", "pay saying", "words", texts::WORDS),
    ("view-rounds", "pay rounds", "rounds", texts::ROUNDS),
];

/// A section that the second module shows: its heading, and the place for the rest, which `start.js`
/// fills by its name.
fn later(class: &str, name: &str, title: Text) -> View {
    let place = element("DIV").set("data-section", name).view();
    element("DIV")
        .class(class)
        .child(section(title.get(), vec![place]))
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
