//! The log of the negotiation: what each side named, what moved, and by when they want an answer.

mod deadline;
mod entries;
mod progress;

use super::{
    State,
    element::{View, element},
    markup::Html,
    parts::{html, section, text},
};
use crate::evaluation::Basis;

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

/// The markup of a part that follows the scenario once typing rests.
fn written(state: State, write: fn(&Basis, &mut Html)) -> leptos::prelude::Signal<String> {
    text(move || {
        let mut html = Html::default();
        super::plan::looked(state, &mut |basis, _| write(basis, &mut html));
        html.done()
    })
}
