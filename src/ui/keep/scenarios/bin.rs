//! What was deleted, and for how long it can be brought back.

use leptos::prelude::*;

use crate::{
    browser::{clock, focus, storage},
    keeping::{BIN_DAYS, Binned, StoreError},
    text::keep_scenarios as texts,
    ui::{
        element::{View, element},
        parts::{block, put, quiet_button, rows, several},
    },
};

use super::{
    parts::{act, hint},
    shelf::{Kept, Shelf},
};

/// The summary, which takes the focus when something in it is gone.
pub const SUMMARY: &str = "kept-bin";

/// What is in the bin.
pub fn bin(shelf: Shelf) -> View {
    block(move || shelf.kept.with(|kept| listed(shelf, kept)))
}

fn listed(shelf: Shelf, kept: &Kept) -> View {
    let note = texts::BinNote { days: &BIN_DAYS }.text();
    if kept.bin.is_empty() {
        return several(vec![hint(&note), hint(texts::BIN_EMPTY.get())]);
    }
    let mut list = Vec::new();
    for binned in &kept.bin {
        list.push(one(shelf, kept, binned));
    }
    let count = list.len();
    let list = element("DIV").class("shelf").child(rows(list));
    let empty = block(move || {
        if shelf.emptying.with(String::is_empty) {
            return quiet_button(texts::EMPTY_BIN.get(), move || {
                put(shelf.emptying, "asked".to_owned());
                focus::on(EMPTY.to_owned());
            });
        }
        let sure = element("BUTTON")
            .set("type", "button")
            .set("id", EMPTY)
            .says(&texts::DeleteAll { count }.text())
            .on("click", move |_| empty_it(shelf));
        let keep = quiet_button(texts::KEEP_THEM.get(), move || {
            put(shelf.emptying, String::new());
            focus::on(SUMMARY.to_owned());
        });
        several(vec![sure.view(), keep])
    });
    let empty = element("DIV").class("panel-acts").child(empty);
    several(vec![
        hint(&note),
        list.view(),
        empty.view(),
        shelf.trouble.shown("bin"),
    ])
}

const EMPTY: &str = "kept-empty";

fn one(shelf: Shelf, kept: &Kept, binned: &Binned) -> View {
    let title = binned.entry.title(&kept.library);
    let at = format!("bin-{}-{}", binned.entry.id, binned.deleted);
    let restore = {
        let (binned, at, title) = (binned.clone(), at.clone(), title.clone());
        move || restore(shelf, &at, &binned, &title)
    };
    let remove = {
        let (binned, at, title) = (binned.clone(), at.clone(), title.clone());
        move || remove(shelf, &at, &binned, &title)
    };
    let buttons = element("DIV")
        .class("row-acts")
        .child(act(&at, "restore", &title, texts::RESTORE, restore))
        .child(act(&at, "remove", &title, texts::DELETE_FOR_GOOD, remove));
    element("LI")
        .child(element("H3").says(&title))
        .child(hint(&left(binned)))
        .child(buttons)
        .child(shelf.trouble.shown(&at))
        .view()
}

/// How long it is still in the bin.
fn left(binned: &Binned) -> String {
    match binned.days_left(clock::milliseconds()) {
        0 => texts::GONE_NEXT_TIME.to_string(),
        days => {
            let count = usize::try_from(days).unwrap_or_default();
            texts::DaysLeft { count }.text()
        }
    }
}

fn restore(shelf: Shelf, at: &str, binned: &Binned, title: &str) {
    // What was typed elsewhere a moment ago is saved before.
    let _ = shelf.desk.screen();
    let restored = storage::with(|device| device.restore(binned));
    if let Some(entry) = shelf.trouble.told(at, restored) {
        shelf.gone.set(None);
        shelf.desk.turn("kept", "");
        shelf.desk.say(&texts::Restored { title: &title }.text());
        focus::on(format!("kept-rename-{}", entry.id));
    }
}

fn remove(shelf: Shelf, at: &str, binned: &Binned, title: &str) {
    let removed = storage::with(|device| device.remove_from_bin(binned));
    if shelf.trouble.told(at, removed).is_some() {
        shelf.gone.set(None);
        shelf.desk.refresh();
        shelf
            .desk
            .say(&texts::DeletedForGood { title: &title }.text());
        focus::on(SUMMARY.to_owned());
    }
}

fn empty_it(shelf: Shelf) {
    put(shelf.emptying, String::new());
    let bin = shelf.kept.with_untracked(|kept| kept.bin.clone());
    let emptied = storage::with(|device| {
        for binned in &bin {
            device.remove_from_bin(binned)?;
        }
        Ok::<_, StoreError>(())
    });
    shelf.gone.set(None);
    shelf.desk.refresh();
    if shelf.trouble.told("bin", emptied).is_some() {
        shelf.desk.says(texts::BIN_EMPTY);
        focus::on(SUMMARY.to_owned());
    }
}
