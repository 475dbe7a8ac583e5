//! Printing a part of the page.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::{JsCast as _, closure::Closure};

/// What the stylesheet asks for to print the brief alone.
const BRIEF: &str = "data-brief";

/// Prints the brief alone, once what was just shown is on the page. Where the browser cannot print,
/// nothing happens.
pub fn brief() {
    let Some(root) = document().document_element() else {
        return;
    };
    // The print of the page as a whole comes back once this one is over.
    let done = {
        let root = root.clone();
        Closure::<dyn Fn()>::new(move || {
            let _ = root.remove_attribute(BRIEF);
        })
    };
    request_animation_frame(move || {
        let Some(window) = web_sys::window() else {
            return;
        };
        let _ = root.set_attribute(BRIEF, "");
        window.set_onafterprint(Some(done.as_ref().unchecked_ref()));
        done.forget();
        let _ = window.print();
    });
}
