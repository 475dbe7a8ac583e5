//! What is on screen, the way back, and the ways to what is kept beside it.

use crate::{
    browser::second,
    text::{Text, page as texts},
};

use super::{
    State,
    element::{View, element},
    parts::{flag, picture_button, several, status},
    stage::{self, from_stage},
};

/// The views of the second module: what each is called there, its button, and its picture.
const VIEWS: [(&str, Text, &str); 3] = [
    (
        "scenarios",
        texts::SCENARIOS,
        "<path d=\"M4 9h16v11H4zM6 6h12M8 3h8\"/>",
    ),
    (
        "share",
        texts::SHARE,
        "<path d=\"M12 15V3M8 7l4-4 4 4M5 12v8h14v-8\"/>",
    ),
    (
        "guides",
        texts::GUIDES,
        "<path d=\"M12 6c-2-2-5-2-8-1v14c3-1 6-1 8 1 2-2 5-2 8-1V5c-3-1-6-1-8 1zv14\"/>",
    ),
];

/// The bar, and under it the place for the views of the second module.
pub fn bar(state: State) -> View {
    let buttons = from_stage(state, stage::BAR, move || several(buttons(state)));
    let keeping = element("P").class("keeping").tells(state.keeping.into());
    element("SECTION")
        .class("bar")
        .set("aria-label", texts::THIS_SCENARIO.get())
        .child(element("DIV").class("steps").child(buttons))
        .child(keeping)
        .child(status(texts::LAST_STEP.get(), state.undone.into()))
        .child(element("DIV").set("id", "keep"))
        .view()
}

fn buttons(state: State) -> Vec<View> {
    let step = |back: bool, label: Text, picture| {
        let cannot = flag(move || !state.can_undo(back));
        picture_button(Some(cannot), label.get(), picture, move || state.undo(back))
    };
    let mut buttons = vec![
        step(
            true,
            texts::UNDO,
            "<path d=\"M8 4 4 8l4 4M4 8h10a6 6 0 0 1 0 12h-4\"/>",
        ),
        step(
            false,
            texts::REDO,
            "<path d=\"m16 4 4 4-4 4M20 8H10a6 6 0 0 0 0 12h4\"/>",
        ),
    ];
    for (view, label, picture) in VIEWS {
        let show = move || second::ask("show", view);
        buttons.push(picture_button(None, label.get(), picture, show));
    }
    buttons
}
