//! The brief: everything that is needed in the call, to print. A second version for a coach or a
//! partner says nothing of the floor and of private notes.

mod contents;

use crate::{browser::print, text::keep_brief as texts};

use super::{
    State,
    element::{View, element},
    form::{choice, listed},
    kept::kept,
    markup::Html,
    parts::{button, html, is_empty, put, text},
    planned::looked,
};

/// What stands under the heading.
pub fn brief(state: State) -> Vec<View> {
    let readers = kept("readers");
    let content = text(move || {
        let mut html = Html::default();
        let whole = is_empty(readers);
        looked(state, &mut |basis, plan| {
            contents::write(basis, plan, whole, &mut html);
        });
        html.done()
    });
    let options = Box::new(|| listed(&[("", texts::FOR_ME), ("coach", texts::FOR_COACH)]));
    let choose = Box::new(move |id: String| put(readers, id));
    let print = button(texts::PRINT.get(), print::page);
    vec![
        element("P").class("hint").says(texts::INTRO.get()).view(),
        choice("readers", texts::FOR.get(), options, readers.into(), choose),
        element("DIV").class("take").child(print).view(),
        html("brief", content),
    ]
}
