//! Links that leave the page: files to save, and mail.

use leptos::prelude::*;

use super::element::{View, element};

/// A link that saves a file.
pub fn file(label: &str, name: &str, href: Signal<String>) -> View {
    element("A")
        .class("button")
        .set("download", name)
        .follow("href", href)
        .says(label)
        .view()
}
