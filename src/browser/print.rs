//! Printing.

use leptos::prelude::request_animation_frame;

/// Prints the page, once what was just shown is on it. What of it is printed says the stylesheet: in
/// the view of the brief that alone. Where the browser cannot print, nothing happens.
pub fn page() {
    request_animation_frame(|| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
}
