//! Sharing what is on screen: as a link, as a QR code of it, and as a file.
//!
//! Belongs here: what goes along and what does not, in words, and the ways to hand it over. What a
//! link holds and how it is written is [`crate::scenario`]'s.

mod carried;
mod choices;
mod contents;
mod file;
mod link;
mod made;
mod parts;
mod qr;

use leptos::prelude::*;

use crate::{
    text::keep_share as texts,
    ui::{
        element::{View, element},
        parts::{block, html, memo, text},
    },
};

use super::desk::Desk;
use made::Sheet;
pub use made::put_away;
use parts::{hint, part};

/// The view.
pub fn share(desk: Desk) -> Vec<View> {
    let sheet = Sheet::of(desk);
    let blank = memo(move || {
        let blank = sheet.made.with(|made| made.scenario.is_blank());
        if blank { "blank" } else { "" }.to_owned()
    });
    let body = block(move || {
        if blank.with(String::is_empty) {
            filled(sheet)
        } else {
            empty()
        }
    });
    // What the first module shows can change without a save, by a link that is pasted into the address:
    // whoever turns to this view sees what is on screen then.
    let view = element("DIV")
        .on("focusin", move |_| sheet.look_again())
        .on("pointerenter", move |_| sheet.look_again())
        .child(body);
    vec![view.view()]
}

/// What is there to say before anything is typed.
fn empty() -> View {
    element("DIV")
        .class("share-intro")
        .child(element("P").says(texts::NOTHING_YET.get()))
        .child(hint(texts::NOTHING_YET_NOTE.get()))
        .view()
}

fn filled(sheet: Sheet) -> View {
    let intro = element("P").class("share-intro").says(texts::INTRO.get());
    let holds = html(
        "share-holds",
        text(move || sheet.made.with(contents::markup)),
    );
    let what = element("DIV")
        .child(part(texts::HOLDS, vec![holds]))
        .child(part(texts::CHOICES, vec![choices::choices(sheet)]));
    let how = element("DIV")
        .child(part(texts::THE_LINK, link::link(sheet)))
        .child(qr::qr(sheet))
        .child(part(texts::AS_FILE, file::file(sheet)));
    element("DIV")
        .child(intro)
        .child(element("DIV").class("share-sheet").child(what).child(how))
        .view()
}
