//! Erasing everything, in two steps.

use leptos::prelude::*;

use crate::{
    browser::{address, erasing, focus, second},
    text::{keep_common, keep_scenarios as texts},
    ui::{
        element::{View, element},
        parts::{block, put, quiet_button, several, words},
    },
};

use super::{
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
            "" => quiet_button(texts::ERASE.get(), move || {
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
    let count = kept.entries.len();
    let mut goes = vec![keep_common::Scenarios { count }.text()];
    if !kept.bin.is_empty() {
        let count = &kept.bin.len();
        goes.push(texts::ErasesBinned { count }.text());
    }
    if !kept.guides.is_empty() {
        let count = kept.guides.len();
        goes.push(texts::ErasesGuides { count }.text());
    }
    if !kept.unread.is_empty() {
        let count = &kept.unread.len();
        goes.push(texts::ErasesUnread { count }.text());
    }
    let list = &goes.join(keep_common::BETWEEN.get());
    let said = texts::Erases { list }.text();
    let sure = element("BUTTON")
        .set("type", "button")
        .says(texts::ERASE_NOW.get())
        .on("click", move |_| erase_all(shelf));
    let keep = quiet_button(texts::KEEP_EVERYTHING.get(), move || {
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
        hint(texts::FILES_STAY.get()),
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
            (0, true) => texts::ERASED.to_string(),
            (0, false) => texts::ERASED_BUT_COPY.to_string(),
            (count, _) => texts::NotErased { count }.text(),
        };
        said.push(' ');
        said += if second::silent() {
            texts::WISH_STAYS.get()
        } else {
            texts::GOES_ON.get()
        };
        // Heard as what has the focus.
        shelf.desk.say("");
        put(shelf.erasing, said);
        focus::on(QUESTION.to_owned());
    };
    second::forget(done);
}
