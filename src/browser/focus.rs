//! Moving the focus to what has just appeared.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlTextAreaElement};

/// Puts the focus on the element of this id once it is on the page.
pub fn on(id: String) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(&id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // Fails for no element that is on the page.
            let _ = element.focus();
        }
    });
}

/// Puts the focus on the text area of this id, with all of its text selected.
pub fn select(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(area) = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Fails for no element that is on the page.
        let _ = area.focus();
        area.select();
    }
}
