//! What is on screen, the way back, and the ways to what is kept beside it.

use crate::browser::second;

use super::{
    State,
    element::{View, element},
    parts::{flag, quiet_button, quiet_button_unless, status},
};

/// The views of the second module, and their buttons.
const VIEWS: [(&str, &str); 3] = [
    ("scenarios", "Scenarios"),
    ("share", "Share"),
    ("guides", "Guides"),
];

/// The bar, and under it the place for the views of the second module.
pub fn bar(state: State) -> View {
    let step = |back: bool, label| {
        let cannot = flag(move || !state.can_undo(back));
        quiet_button_unless(cannot, label, move || state.undo(back))
    };
    let mut buttons = vec![step(true, "Undo"), step(false, "Redo")];
    for (view, label) in VIEWS {
        buttons.push(quiet_button(label, move || second::ask("show", view)));
    }
    let buttons = element("DIV").class("steps").children(buttons);
    let keeping = element("P").class("keeping").tells(state.keeping.into());
    element("SECTION")
        .class("bar")
        .set("aria-label", "This scenario")
        .child(keeping)
        .child(status("Last step", state.undone.into()))
        .child(buttons)
        .child(element("DIV").set("id", "keep"))
        .view()
}
