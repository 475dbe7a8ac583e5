//! The link, its form, and the ways to hand it over.

use leptos::prelude::*;

use crate::{
    browser::{address, clipboard, focus, sharing},
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

/// What another program shows of a link in place of its figures.
const TITLE: &str = "An offer in figures";

/// The link and what can be done with it.
pub fn link(sheet: Sheet) -> Vec<View> {
    let said = RwSignal::new(String::new());
    vec![
        field(sheet),
        acts(sheet, said),
        status("Link handed over", said.into()),
        short(sheet),
        read_only(sheet),
    ]
}

fn field(sheet: Sheet) -> View {
    let address = text(move || sheet.made.with(Made::address));
    let length = text(move || {
        let length = sheet.made.with(|made| made.address().chars().count());
        format!("{} characters", grouped(length))
    });
    let area = element("TEXTAREA")
        .set("id", FIELD)
        .set("rows", "4")
        .set("readonly", "")
        .set("spellcheck", "false")
        .set("aria-label", "Link to share")
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
    let copy = button("Copy this link", move || {
        clipboard::copy(&address(), move |copied| {
            let outcome = if copied {
                "Copied."
            } else {
                focus::select(FIELD);
                "The browser does not let this page copy. The link is selected: copy it by hand."
            };
            put(said, outcome.to_owned());
        });
    });
    let mut acts = element("DIV").class("share-acts").child(copy);
    if sharing::is_there() {
        acts = acts.child(quiet_button("Share…", move || {
            put(said, String::new());
            sharing::share(TITLE, &address(), move |shared| {
                if !shared {
                    let failed = "Your device could not hand it over. Copy the link instead.";
                    put(said, failed.to_owned());
                }
            });
        }));
    }
    let mail = text(move || {
        let link = sheet.made.with(Made::address);
        let [subject, body] = [TITLE, &link].map(address::encoded);
        format!("mailto:?subject={subject}&body={body}")
    });
    let mail = element("A")
        .class("button")
        .follow("href", mail)
        .says("Send by e-mail");
    acts.child(mail).view()
}

fn short(sheet: Sheet) -> View {
    let about = move || {
        sheet.made.with(|made| {
            let length = |link: &str| address::address_of(link).chars().count();
            let written = grouped(length(&made.links.readable));
            let short = grouped(length(&made.links.compact));
            if made.is_long() {
                format!(
                    "Written out, this link would have {written} characters, and some programs cut so long a link. It is short for that reason."
                )
            } else {
                format!(
                    "{short} characters in place of {written}. Without the page, nobody can tell by eye what is in it."
                )
            }
        })
    };
    check(
        Check {
            id: "share-short".to_owned(),
            label: "Short link".to_owned(),
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
            label: "For reading only".to_owned(),
            hint: text(|| {
                "Whoever opens it looks at the figures, and can take a copy to change.".to_owned()
            }),
            checked: flag(move || sheet.made.with(|made| made.share.read_only)),
            fixed: flag(|| false),
        },
        move |only| sheet.change(|made| made.share.read_only = only),
    )
}
