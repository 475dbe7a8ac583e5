//! Erasing everything, in two steps.

use leptos::prelude::*;

use crate::{
    browser::{address, erasing, focus, second},
    ui::{
        element::{View, element},
        parts::{block, put, quiet_button, several, words},
    },
};

use super::{
    super::counted::counted,
    files::save_all_button,
    parts::hint,
    shelf::{Kept, Shelf},
};

/// What is asked before, which takes the focus, and what is said afterwards.
pub const QUESTION: &str = "kept-erase";

/// The button, what it would do, and what it did.
pub fn erase(shelf: Shelf) -> View {
    block(move || {
        let step = shelf.erasing.get();
        let content = match step.as_str() {
            "asked" => shelf.kept.with(|kept| question(shelf, kept)),
            "" => quiet_button("Erase everything", move || {
                put(shelf.erasing, "asked".to_owned());
                focus::on(QUESTION.to_owned());
            }),
            said => asked(said),
        };
        element("DIV")
            .class("wish")
            .child(content)
            .child(shelf.trouble.shown("erase"))
            .view()
    })
}

fn asked(said: &str) -> View {
    element("P")
        .set("id", QUESTION)
        .set("tabindex", "-1")
        .child(words(said))
        .view()
}

fn question(shelf: Shelf, kept: &Kept) -> View {
    let mut goes = vec![counted(kept.entries.len(), "scenario")];
    if !kept.bin.is_empty() {
        goes.push(format!("{} in the bin", kept.bin.len()));
    }
    if !kept.guides.is_empty() {
        goes.push(format!(
            "{} of your own",
            counted(kept.guides.len(), "guide")
        ));
    }
    if !kept.unread.is_empty() {
        goes.push(format!("{} that cannot be read", kept.unread.len()));
    }
    let said = format!(
        "This erases {}, what is on screen, and the copy of this page for use without a network. It cannot be undone.",
        goes.join(", ")
    );
    let sure = element("BUTTON")
        .set("type", "button")
        .says("Erase it all now")
        .on("click", move |_| erase_all(shelf));
    let keep = quiet_button("Keep everything", move || {
        put(shelf.erasing, String::new());
        shelf.desk.focus();
    });
    let acts = element("DIV")
        .class("panel-acts")
        .child(save_all_button(shelf))
        .child(sure)
        .child(keep);
    several(vec![
        asked(&said),
        hint(
            "Files you saved stay where they are. Close other tabs of this page first: what they show is kept again when you type there.",
        ),
        acts.view(),
    ])
}

fn erase_all(shelf: Shelf) {
    let erased = erasing::erase();
    let Some(left) = shelf.trouble.told("erase", erased) else {
        return;
    };
    shelf.clear();
    // A link in the address says what was on screen, too.
    address::drop_link();
    shelf.desk.turn("erased", "");
    let done = move |forgotten: bool| {
        let mut said = match (left.len(), forgotten) {
            (0, true) => "Nothing is left on this device.".to_owned(),
            (0, false) => "Your scenarios are erased. The copy of this page for use without a network could not be; it holds nothing of yours.".to_owned(),
            (left, _) => format!("The browser did not let go of {}. Clear the data of this page in its settings.", counted(left, "value")),
        };
        said += if second::silent() {
            " Only your wish stays that nothing is saved here. The page goes on working."
        } else {
            " The page goes on working, and saves what you type from now on."
        };
        // Heard as what has the focus.
        shelf.desk.say("");
        put(shelf.erasing, said);
        focus::on(QUESTION.to_owned());
    };
    second::forget(done);
}
