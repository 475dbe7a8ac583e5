//! The text beside what was understood, with what the field in use was read from marked.

use crate::{
    text::keep_guides as texts,
    ui::{
        element::{View, element},
        markup::Html,
        parts::{nothing, text},
    },
};

use leptos::prelude::*;

use super::work::Work;

/// The id of what scrolls.
pub const FRAME: &str = "guide-source";

/// The id of what is marked.
pub const MARK: &str = "guide-mark";

/// The text; nothing where the guide was read from none.
pub fn source(work: Work) -> View {
    if work.source.with_untracked(String::is_empty) {
        return nothing();
    }
    let marked = text(move || {
        let mut html = Html::default();
        let at = work.marked.get().unwrap_or(0..0);
        work.source.with(|source| {
            let part = |at: std::ops::Range<usize>| source.get(at).unwrap_or_default();
            html.text(part(0..at.start));
            if !at.is_empty() {
                html.raw("<mark id=guide-mark>")
                    .text(part(at.clone()))
                    .raw("</mark>");
            }
            html.text(part(at.end..source.len()));
        });
        html.done()
    });
    element("DIV")
        .class("guide-source")
        .set("id", FRAME)
        .set("role", "region")
        .set("aria-label", texts::READ_FROM.get())
        .set("tabindex", "0")
        .child(element("PRE").shows(marked))
        .view()
}
