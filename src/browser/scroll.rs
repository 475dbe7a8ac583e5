//! Scrolling within a part of the page.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// Scrolls the frame of this id, and nothing around it, until the part of that id is in its upper half.
pub fn within(frame: &'static str, part: &'static str) {
    request_animation_frame(move || {
        let document = document();
        let element = |id| document.get_element_by_id(id);
        let part = element(part).and_then(|part| part.dyn_into::<HtmlElement>().ok());
        if let (Some(frame), Some(part)) = (element(frame), part) {
            let third = frame.client_height() / 3;
            frame.set_scroll_top(part.offset_top().saturating_sub(third));
        }
    });
}
