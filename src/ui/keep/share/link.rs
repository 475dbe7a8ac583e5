//! The link, its form, and the ways to hand it over.

use leptos::prelude::*;

use crate::{
    browser::{address, clipboard, focus, sharing},
    text::keep_share as texts,
    ui::{
        element::{View, element},
        parts::{button, flag, put, quiet_button, status, text},
    },
};

use super::{
    made::{Made, Sheet},
    parts::{Check, check, grouped},
};

/// The field with the link.
const FIELD: &str = "share-link";

/// The link and what can be done with it.
pub fn link(sheet: Sheet) -> Vec<View> {
    let said = RwSignal::new(String::new());
    vec![
        field(sheet),
        acts(sheet, said),
        status(texts::HANDED_OVER.get(), said.into()),
        short(sheet),
        read_only(sheet),
    ]
}

fn field(sheet: Sheet) -> View {
    let address = text(move || sheet.made.with(Made::address));
    let length = text(move || {
        let length = sheet.made.with(|made| made.address().chars().count());
        let number = &grouped(length);
        texts::Characters { number }.text()
    });
    let area = element("TEXTAREA")
        .set("id", FIELD)
        .set("rows", "4")
        .set("readonly", "")
        .set("spellcheck", "false")
        .set("aria-label", texts::LINK_TO_SHARE.get())
        .set("aria-describedby", "share-length")
        .value(address);
    let length = element("P")
        .class("share-hint")
        .set("id", "share-length")
        .tells(length);
    element("DIV").child(area).child(length).view()
}

fn acts(sheet: Sheet, said: RwSignal<String>) -> View {
    let address = move || {
        sheet.look_again();
        sheet.made.with_untracked(Made::address)
    };
    let copy = button(texts::COPY.get(), move || {
        clipboard::copy(&address(), move |copied| {
            let outcome = if copied {
                texts::COPIED
            } else {
                focus::select(FIELD);
                texts::NOT_COPIED
            };
            put(said, outcome.to_string());
        });
    });
    let mut acts = element("DIV").class("share-acts").child(copy);
    if sharing::is_there() {
        acts = acts.child(quiet_button(texts::SHARE.get(), move || {
            put(said, String::new());
            sharing::share(texts::LINK_TITLE.get(), &address(), move |shared| {
                if !shared {
                    put(said, texts::NOT_SHARED.to_string());
                }
            });
        }));
    }
    let mail = text(move || {
        let link = sheet.made.with(Made::address);
        let [subject, body] = [texts::LINK_TITLE.get(), &link].map(address::encoded);
        format!("mailto:?subject={subject}&body={body}")
    });
    let mail = element("A")
        .class("button")
        .follow("href", mail)
        .says(texts::E_MAIL.get());
    acts.child(mail).view()
}

fn short(sheet: Sheet) -> View {
    let about = move || {
        sheet.made.with(|made| {
            let length = |link: &str| address::address_of(link).chars().count();
            let written = &grouped(length(&made.links.readable));
            let short = &grouped(length(&made.links.compact));
            if made.is_long() {
                texts::ShortSinceLong { written }.text()
            } else {
                texts::ShortNote { short, written }.text()
            }
        })
    };
    check(
        Check {
            id: "share-short".to_owned(),
            label: texts::SHORT_LINK.to_string(),
            hint: text(about),
            checked: flag(move || sheet.made.with(Made::is_short)),
            fixed: flag(move || sheet.made.with(Made::is_long)),
        },
        move |short| sheet.change(|made| made.short = short),
    )
}

fn read_only(sheet: Sheet) -> View {
    check(
        Check {
            id: "share-read-only".to_owned(),
            label: texts::READ_ONLY.to_string(),
            hint: text(|| texts::READ_ONLY_NOTE.to_string()),
            checked: flag(move || sheet.made.with(|made| made.share.read_only)),
            fixed: flag(|| false),
        },
        move |only| sheet.change(|made| made.share.read_only = only),
    )
}
