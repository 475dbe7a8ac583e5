//! The plain parts that a text is made of.

use leptos::prelude::*;

use crate::ui::parts::{list, paragraph};

/// A part of a text.
pub enum Part {
    /// A small heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list of short texts.
    List(Vec<String>),
}

impl Part {
    /// The part as markup.
    pub fn view(self) -> AnyView {
        match self {
            Self::Heading(text) => view! { <h4>{text}</h4> }.into_any(),
            Self::Paragraph(text) => paragraph(&text),
            Self::List(items) => list(&items),
        }
    }
}
