//! What to say: a text, its gaps to fill in place, the user's own words in its stead, and the ways
//! to take it along.

mod choices;
mod letter;
mod take;
mod written;

use leptos::prelude::*;

use super::{
    State,
    element::{View, element},
    parts::section,
};

/// The section.
pub fn words(state: State) -> View {
    let editing = RwSignal::new(String::new());
    let mut parts = choices::choices(state);
    parts.push(letter::letter(state, editing));
    parts.push(take::take(state, editing));
    element("DIV")
        .class("pay saying")
        .child(section("What to say", parts))
        .view()
}

pub use choices::title;
pub use written::said;
