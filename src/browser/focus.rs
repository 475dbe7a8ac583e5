//! Moving the focus to what has just appeared.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

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

/// The same for an element that may be folded away, which is unfolded first.
pub fn on_folded(id: String) {
    let element = document().get_element_by_id(&id);
    if let Some(Ok(Some(fold))) = element.map(|element| element.closest("details")) {
        // Fails for no name that is an attribute's.
        let _ = fold.set_attribute("open", "");
    }
    on(id);
}
