//! The scenario as a link.

use leptos::prelude::*;

use crate::{
    browser::clipboard,
    text::form as texts,
    ui::{
        element::{View, element},
        parts::{block, button, nothing, put, status},
    },
};

use super::{State, name_of};

/// A button that copies a link to the scenario, and the link itself where that fails.
pub fn copy_link(state: State) -> View {
    let said = RwSignal::new(String::new());
    let by_hand = RwSignal::new(String::new());
    let press = button(texts::COPY_LINK.get(), move || {
        let (link, left_out) = state.link();
        let to_copy = link.clone();
        clipboard::copy(&to_copy, move |copied| {
            let left_out = state.typed.with_untracked(|typed| {
                let names = left_out.iter().map(|field| name_of(*field, typed));
                let mut names: Vec<_> = names.collect();
                if typed.has_edits() {
                    names.push(texts::EDITS.to_string());
                }
                names
            });
            put(said, outcome(copied, &left_out));
            put(by_hand, if copied { String::new() } else { link.clone() });
        });
    });
    element("DIV")
        .class("share")
        .child(press)
        .child(status(texts::LINK.get(), said.into()))
        .child(block(move || by_hand.with(|link| to_copy(link))))
        .view()
}

fn outcome(copied: bool, left_out: &[String]) -> String {
    let outcome = if copied {
        texts::COPIED
    } else {
        texts::NOT_COPIED
    };
    let mut text = outcome.to_string();
    for name in left_out {
        text += " ";
        text += &texts::LeftOut { name }.text();
    }
    text
}

fn to_copy(link: &str) -> View {
    if link.is_empty() {
        return nothing();
    }
    element("INPUT")
        .class("by-hand")
        .set("type", "text")
        .set("readonly", "")
        .set("aria-label", texts::LINK_TO_COPY.get())
        .set("value", link)
        .view()
}
