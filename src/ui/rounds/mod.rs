//! The log of the negotiation: what each side named, what moved, and by when they want an answer.

mod deadline;
mod entries;
mod progress;

use super::{
    State,
    element::{View, element},
    parts::{html, section},
    planned::written,
};

/// The section.
pub fn rounds(state: State) -> View {
    let mut parts = deadline::deadline(state);
    parts.extend(entries::entries(state));
    parts.push(html("progress", written(state, progress::progress)));
    element("DIV")
        .class("pay rounds")
        .child(section("The rounds", parts))
        .view()
}
