//! The brief: everything that is needed in the call, to print. A second version for a coach or a
//! partner says nothing of the floor and of private notes.

mod contents;

use leptos::prelude::*;

use crate::browser::print;

use super::{
    State,
    element::{View, element},
    form::choice,
    markup::Html,
    parts::{button, html, is_empty, put, quiet_button, text},
    planned::looked,
};

/// What stands under the heading.
pub fn brief(state: State) -> Vec<View> {
    let readers = RwSignal::new(String::new());
    let shown = RwSignal::new(String::new());
    let content = text(move || {
        let mut html = Html::default();
        if !is_empty(shown) {
            let whole = is_empty(readers);
            looked(state, &mut |basis, plan| {
                contents::write(basis, plan, whole, &mut html);
            });
        }
        html.done()
    });
    let options = Box::new(|| {
        let named = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        vec![
            named("", "me: with floor and notes"),
            named("coach", "a coach or partner: without"),
        ]
    });
    let choose = Box::new(move |id: String| put(readers, id));
    let print = button("Print", move || {
        put(shown, "yes".to_owned());
        print::brief();
    });
    let look = quiet_button("Look at it", move || put(shown, "yes".to_owned()));
    vec![
        element("P")
            .class("hint")
            .says("All you need in the call, on paper or as a PDF by the browser’s print.")
            .view(),
        choice("readers", "For", options, readers.into(), choose),
        element("DIV").class("take").child(print).child(look).view(),
        html("brief", content),
    ]
}
