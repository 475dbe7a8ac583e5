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

use crate::ui::{
    element::{View, element},
    parts::{block, html, memo, text},
};

use super::desk::Desk;
use made::Sheet;
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
        .child(element("P").says(
            "Nothing is typed yet, so there is nothing to share. Once there are figures, you make a link of them here: for a partner, a coach, or your own phone.",
        ))
        .child(hint(
            "You choose what goes along. The figures stand behind the “#” of the link, which is never sent to a server.",
        ))
        .view()
}

fn filled(sheet: Sheet) -> View {
    let intro = element("P").class("share-intro").says(
        "Whoever has the link sees these figures. They stand behind the “#”, which is never sent to a server. The link does not change when the scenario does: send a new one for new figures.",
    );
    let holds = html(
        "share-holds",
        text(move || sheet.made.with(contents::markup)),
    );
    let what = element("DIV")
        .child(part("What the link holds", vec![holds]))
        .child(part(
            "What else goes along, where ticked",
            vec![choices::choices(sheet)],
        ));
    let how = element("DIV")
        .child(part("The link", link::link(sheet)))
        .child(qr::qr(sheet))
        .child(part("The same as a file", file::file(sheet)));
    element("DIV")
        .child(intro)
        .child(element("DIV").class("share-sheet").child(what).child(how))
        .view()
}
