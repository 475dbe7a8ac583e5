//! The ways to take a text along: copied, as a file, into a mail.

use leptos::prelude::*;

use crate::{
    browser::{address::encoded, clipboard},
    negotiation::words::Script,
    text::keep_words as texts,
    ui::{
        State,
        element::{View, element},
        links::file,
        parts::{block, button, flag, is_empty, put, quiet_button, status, text},
    },
};

use super::written::{said, script};

/// The buttons.
pub fn take(state: State, editing: RwSignal<String>) -> View {
    let outcome = RwSignal::new(String::new());
    let copy = button(texts::COPY.get(), move || {
        if let Some(said) = untrack(|| now(state)) {
            clipboard::copy_rich(&said.text(), &said.html(), move |copied| {
                let done = if copied {
                    texts::COPIED
                } else {
                    texts::NOT_COPIED
                };
                put(outcome, done.to_string());
            });
        }
    });
    let edit = block(move || {
        if is_empty(editing) {
            quiet_button(texts::EDIT.get(), move || put(editing, "yes".to_owned()))
        } else {
            quiet_button(texts::DONE.get(), move || put(editing, String::new()))
        }
    });
    let link = move |scheme: &'static str, of: fn(&Script) -> String| {
        text(move || now(state).map_or(String::new(), |said| scheme.to_owned() + &of(&said)))
    };
    let plain = link("data:text/plain;charset=utf-8,", |said| {
        encoded(&said.text())
    });
    let markdown = link("data:text/markdown;charset=utf-8,", |said| {
        encoded(&(said.markdown() + "\n"))
    });
    let mail = link("mailto:?subject=", |said| {
        encoded(said.subject.as_deref().unwrap_or_default())
            + "&body="
            + &encoded(&said.text().replace('\n', "\r\n"))
    });
    let mail = element("A")
        .class("button")
        .follow("href", mail)
        .says(texts::MAIL.get())
        .view();
    let none = flag(move || now(state).is_none());
    element("DIV")
        .flag("hidden", none)
        .child(
            element("DIV")
                .class("take")
                .child(copy)
                .child(edit)
                .child(file(texts::SAVE_TEXT.get(), "counteroffer.txt", plain))
                .child(file(
                    texts::SAVE_MARKDOWN.get(),
                    "counteroffer.md",
                    markdown,
                ))
                .child(mail),
        )
        .child(status(texts::COPYING.get(), outcome.into()))
        .view()
}

fn now(state: State) -> Option<Script> {
    let mut found = None;
    script(state, &mut |basis, script| {
        found = Some(said(basis, script))
    });
    found
}
