//! Where everything is kept, how much room it takes, and whether anything is kept at all.

use leptos::prelude::*;

use crate::{
    browser::{focus, second},
    keeping::share_used,
    money::{Decimal, percent},
    text::keep_scenarios as texts,
    ui::{
        element::{View, element},
        parts::{block, flag, put, quiet_button, several},
    },
};

use super::{
    erase,
    files::save_all_button,
    parts::{hint, telling},
    shelf::Shelf,
};

/// From which share of the room on, in percent, there is little left.
pub const LITTLE_LEFT: u64 = 80;

const SILENT: &str = "kept-silent";

/// Where everything is kept.
pub fn place(shelf: Shelf) -> View {
    let used = telling(move || {
        let share = shelf.kept.with(|kept| share_used(kept.used));
        let share = i64::try_from(share).unwrap_or(i64::MAX);
        let share = &percent(Decimal::new(share, 2));
        texts::RoomUsed { share }.text()
    });
    let agreed = telling(move || {
        let agreed = shelf.agreed.get();
        match agreed.as_str() {
            "yes" => texts::BROWSER_AGREED,
            "no" => texts::BROWSER_MAY_CLEAR,
            _ => texts::BROWSER_NOT_ASKED,
        }
        .to_string()
    });
    let acts = element("DIV")
        .class("panel-acts")
        .child(save_all_button(shelf));
    several(vec![
        hint(texts::NOWHERE_ELSE.get()),
        used,
        agreed,
        hint(texts::SAFARI.get()),
        acts.view(),
        silent(shelf),
        erase::erase(shelf),
    ])
}

/// The wish that nothing is saved.
fn silent(shelf: Shelf) -> View {
    let on = flag(move || {
        shelf.desk.follow();
        second::silent()
    });
    let input = element("INPUT")
        .set("id", SILENT)
        .set("type", "checkbox")
        .set("aria-describedby", "kept-silent-hint")
        .property("checked", on)
        .on("change", move |event| {
            keep_silent(shelf, event_target_checked(&event));
        });
    let label = element("LABEL")
        .set("for", SILENT)
        .says(texts::SILENT.get());
    let meaning = block(move || {
        let said = if on.get() {
            texts::SILENT_NOW
        } else {
            texts::SILENT_THEN
        };
        let said = element("P")
            .class("quiet-line")
            .set("id", "kept-silent-hint")
            .says(said.get())
            .view();
        if !on.get() {
            return said;
        }
        let erase = quiet_button(texts::ERASE_SAVED.get(), move || {
            put(shelf.erasing, "asked".to_owned());
            focus::on(erase::QUESTION.to_owned());
        });
        let acts = element("DIV").class("panel-acts").child(erase);
        several(vec![said, acts.view()])
    });
    element("DIV")
        .class("wish")
        .child(element("DIV").class("check").child(input).child(label))
        .child(meaning)
        .child(shelf.trouble.shown("silent"))
        .view()
}

fn keep_silent(shelf: Shelf, silent: bool) {
    // What was typed until now is still saved.
    let _ = shelf.desk.screen();
    if second::save_nothing(silent) {
        put(shelf.erasing, String::new());
        shelf.desk.turn("kept", "");
        shelf.desk.says(if silent {
            texts::NOTHING_SAVED
        } else {
            texts::SAVED_AGAIN
        });
    } else {
        let why = if silent {
            texts::CANNOT_WRITE
        } else {
            texts::NO_ROOM
        };
        shelf.trouble.fails("silent", why.get());
        shelf.desk.refresh();
    }
}
