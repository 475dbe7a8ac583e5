//! One scenario of the list, and what can be done with it.

use leptos::{ev::KeyboardEvent, prelude::*, wasm_bindgen::JsCast as _};

use crate::{
    browser::{focus, storage},
    keeping::{BIN_DAYS, Entry, Saved, describe},
    text::{keep_common, keep_scenarios as texts},
    ui::{
        element::{View, element},
        parts::{block, button, flag, put, quiet_button, several},
    },
};

use super::{
    describe::changed,
    files::save_entry,
    parts::{act, field},
    shelf::{Gone, Kept, Shelf},
};

/// The row of an entry.
pub fn row_of(shelf: Shelf, kept: &Kept, place: usize, entry: &Entry) -> View {
    let id = entry.id.clone();
    let open = kept.open == id;
    let title = entry.title(&kept.library);
    let mut about = Vec::new();
    if !entry.name.trim().is_empty() {
        about.push(describe(&entry.scenario, &kept.library));
    }
    let time = changed(entry.changed);
    if !time.is_empty() {
        about.push(texts::Changed { time: &time }.text());
    }
    let about = about.join(" · ");
    let name = entry.name.clone();
    let head = {
        let (id, title) = (id.clone(), title.clone());
        block(move || {
            if shelf.renaming.with(|renaming| *renaming == id) {
                return rename_field(shelf, id.clone());
            }
            let mut head = element("H3").says(&title);
            if open {
                head = head.child(element("SPAN").class("tag").says(texts::ON_SCREEN.get()));
            }
            head.view()
        })
    };
    let acts = [
        (
            texts::OPEN,
            act(&id, "open", &title, texts::OPEN, {
                let (id, title) = (id.clone(), title.clone());
                move || open_it(shelf, &id, &title)
            }),
        ),
        (
            texts::RENAME,
            act(&id, "rename", &title, texts::RENAME, {
                let id = id.clone();
                move || {
                    put(shelf.draft, name.clone());
                    put(shelf.renaming, id.clone());
                    focus::on(FIELD.to_owned());
                }
            }),
        ),
        (
            texts::DUPLICATE,
            act(&id, "duplicate", &title, texts::DUPLICATE, {
                let id = id.clone();
                move || duplicate(shelf, &id)
            }),
        ),
        (
            texts::SAVE_AS_FILE,
            act(&id, "save", &title, texts::SAVE_AS_FILE, {
                let id = id.clone();
                move || {
                    let _ = shelf.desk.screen();
                    if let Some(entry) = shelf.entry(&id) {
                        save_entry(shelf, &entry);
                    }
                }
            }),
        ),
        (
            texts::DELETE,
            act(&id, "delete", &title, texts::DELETE, {
                let (id, title) = (id.clone(), title.clone());
                move || delete(shelf, place, &id, &title)
            }),
        ),
    ];
    let renamed = {
        let id = id.clone();
        flag(move || shelf.renaming.with(|renaming| *renaming == id))
    };
    let mut buttons = element("DIV").class("row-acts").flag("hidden", renamed);
    for (label, button) in acts {
        // What is on screen is open.
        if !(open && label == texts::OPEN) {
            buttons = buttons.child(button);
        }
    }
    let row = element("LI")
        .child(head)
        .child(element("P").class("quiet-line").says(&about))
        .child(buttons)
        .child(shelf.trouble.shown(&id));
    if open {
        row.set("aria-current", "true").view()
    } else {
        row.view()
    }
}

/// Where something stood that was just deleted.
pub fn gone_row(shelf: Shelf, gone: Gone) -> View {
    let said = texts::InBin { title: &gone.title }.text();
    let name = texts::UndoDelete { title: &gone.title }.text();
    let undo = element("BUTTON")
        .set("type", "button")
        .class("quiet")
        .set("id", UNDO)
        .set("aria-label", &name)
        .says(keep_common::UNDO.get())
        .on("click", move |_| bring_back(shelf, &gone));
    element("LI")
        .class("gone")
        .child(element("P").says(&said))
        .child(undo)
        .child(shelf.trouble.shown(UNDO))
        .view()
}

/// The field of the name while it is changed, and the button that brings something back.
const FIELD: &str = "kept-name";
const UNDO: &str = "kept-undo";

fn rename_field(shelf: Shelf, id: String) -> View {
    let save = {
        let id = id.clone();
        move || rename(shelf, &id)
    };
    let stop = move || {
        put(shelf.renaming, String::new());
        focus::on(format!("kept-rename-{id}"));
    };
    let keys = {
        let (save, stop) = (save.clone(), stop.clone());
        move |event: leptos::web_sys::Event| {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            // Enter ends a word in some scripts.
            if pressed.is_composing() {
                return;
            }
            match pressed.key().as_str() {
                "Enter" => {
                    event.prevent_default();
                    save();
                }
                // Not for the panel around it.
                "Escape" => {
                    event.prevent_default();
                    stop();
                }
                _ => {}
            }
        }
    };
    let input = element("INPUT")
        .set("id", FIELD)
        .set("type", "text")
        .set("autocomplete", "off")
        .set("maxlength", "120")
        .set("placeholder", texts::NAME_HINT.get())
        .value(shelf.draft.into())
        .on("input", move |event| {
            put(shelf.draft, event_target_value(&event));
        })
        .on("keydown", keys);
    let field = field(FIELD, texts::NAME.get(), input.view());
    let buttons = element("DIV")
        .class("panel-acts")
        .child(button(texts::SAVE_NAME.get(), save))
        .child(quiet_button(texts::CANCEL.get(), stop));
    several(vec![field, buttons.view()])
}

fn open_it(shelf: Shelf, id: &str, title: &str) {
    let rescued = shelf.rescue();
    if shelf.entry(id).is_none() {
        return;
    }
    shelf.gone.set(None);
    shelf.desk.turn("open", id);
    let said = texts::Opened { title: &title }.text() + &rescued;
    shelf.desk.say(&said);
    // Its button is gone; that of its name is the next.
    focus::on(format!("kept-rename-{id}"));
}

fn rename(shelf: Shelf, id: &str) {
    // What was typed elsewhere a moment ago is saved before.
    let _ = shelf.desk.screen();
    let Some(mut entry) = shelf.entry(id) else {
        return;
    };
    let name = shelf.draft.get_untracked();
    let saved = storage::with(|device| device.rename(&mut entry, &name));
    let Some(saved) = shelf.trouble.told(id, saved) else {
        return;
    };
    shelf.ask_to_keep();
    shelf.gone.set(None);
    put(shelf.renaming, String::new());
    shelf.desk.turn("kept", "");
    let said = match saved {
        Saved::AsCopy { .. } => texts::RENAMED_COPY,
        Saved::Kept if entry.name.is_empty() => texts::UNNAMED,
        Saved::Kept => texts::RENAMED,
    };
    shelf.desk.says(said);
    focus::on(format!("kept-rename-{}", entry.id));
}

fn duplicate(shelf: Shelf, id: &str) {
    let _ = shelf.desk.screen();
    let Some(entry) = shelf.entry(id) else {
        return;
    };
    let copy = storage::with(|device| device.duplicate(&entry));
    let Some(copy) = shelf.trouble.told(id, copy) else {
        return;
    };
    shelf.ask_to_keep();
    shelf.gone.set(None);
    shelf.desk.turn("kept", "");
    let said = texts::Duplicated { title: &copy.name }.text();
    shelf.desk.say(&said);
    focus::on(format!("kept-open-{}", copy.id));
}

fn delete(shelf: Shelf, place: usize, id: &str, title: &str) {
    let rescued = shelf.rescue();
    let was_open = shelf.desk.screen_id() == id;
    let binned = storage::with(|device| device.delete(id));
    let Some(binned) = shelf.trouble.told(id, binned) else {
        return;
    };
    if let Some(binned) = binned {
        let title = title.to_owned();
        shelf.gone.set(Some(Gone {
            place,
            title,
            binned,
            was_open,
        }));
        focus::on(UNDO.to_owned());
    }
    shelf.desk.turn(if was_open { "new" } else { "kept" }, "");
    let mut said = texts::Deleted {
        title: &title,
        days: &BIN_DAYS,
    }
    .text();
    if was_open {
        said.push(' ');
        said += texts::EMPTY_ON_SCREEN.get();
    }
    said += &rescued;
    shelf.desk.say(&said);
}

fn bring_back(shelf: Shelf, gone: &Gone) {
    let _ = shelf.desk.screen();
    let restored = storage::with(|device| device.restore(&gone.binned));
    let Some(entry) = shelf.trouble.told(UNDO, restored) else {
        return;
    };
    shelf.gone.set(None);
    if gone.was_open {
        shelf.desk.turn("open", &entry.id);
    } else {
        shelf.desk.turn("kept", "");
    }
    shelf.desk.say(&texts::Back { title: &gone.title }.text());
    focus::on(format!("kept-rename-{}", entry.id));
}
