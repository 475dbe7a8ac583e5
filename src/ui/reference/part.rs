//! The plain parts that a text is made of.

use crate::ui::markup::Html;

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
    pub fn write(&self, html: &mut Html) {
        match self {
            Self::Heading(text) => html.raw("<h4>").text(text).raw("</h4>"),
            Self::Paragraph(text) => html.paragraph(text),
            Self::List(items) => html.list(items),
        };
    }
}
