//! What a field shows.

use leptos::prelude::document;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

/// The text in the field of this id; `None` where there is no such field.
#[must_use]
pub fn text_in(id: &str) -> Option<String> {
    let field = document().get_element_by_id(id)?;
    // Or a text area: it has the same property, and what runs asks for that alone.
    Some(field.unchecked_into::<HtmlInputElement>().value())
}
