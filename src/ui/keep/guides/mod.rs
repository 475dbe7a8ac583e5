//! The guides at hand, and the way in for one of the user's own.
//!
//! Belongs here: the lists, the text that is brought, what was understood of it field by field, and
//! saving. Does not belong here: how a guide is read ([`crate::guide::markdown`]), and how it is kept
//! ([`crate::keeping`]).

mod bring;
mod field;
mod groups;
mod list;
mod look;
mod own;
mod parts;
mod reading;
mod remove;
mod save;
mod source;
mod summary;
mod work;

use leptos::prelude::*;

use crate::ui::{
    element::{View, element},
    parts::{block, several},
};

use super::desk::{self, Desk};
use work::Work;

/// The view.
pub fn guides(desk: Desk) -> Vec<View> {
    let work = Work::of(desk);
    let content = block(move || {
        if work.looking.get() {
            look::look(work)
        } else {
            several(vec![list::list(work), bring::bring(work)])
        }
    });
    vec![element("DIV").class("guides").child(content).view()]
}

/// Opens the view with the text of a file, Markdown or JSON. While another one is looked through, it
/// waits until that is saved or left.
pub fn take_text(text: String) {
    if let Some(desk) = desk::turn_to("guides") {
        bring::take(Work::of(desk), text);
    }
}
