//! What the second module shows.

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use super::parts::{quiet_button, section, words};

/// Shows a view in the element with the id `keep`.
pub fn show(view: &str) {
    let Some(place) = document()
        .get_element_by_id("keep")
        .and_then(|place| place.dyn_into().ok())
    else {
        return;
    };
    let view = view.to_owned();
    mount_to(place, move || {
        section(&view, vec![words("hello"), quiet_button("Close", || {})]).any()
    })
    .forget();
}
