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

/// The same for an element that may be folded away, which is unfolded first.
pub fn on_folded(id: String) {
    let element = document().get_element_by_id(&id);
    if let Some(Ok(Some(fold))) = element.map(|element| element.closest("details")) {
        // Fails for no name that is an attribute's.
        let _ = fold.set_attribute("open", "");
    }
    on(id);
}
