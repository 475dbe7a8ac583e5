//! The plain parts that a text is made of.

use crate::ui::markup::Html;

use super::glossary::Word;

/// A part of a text.
pub enum Part {
    /// A small heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A list of short texts.
    List(Vec<String>),
    /// Words with what they mean.
    Words(&'static [Word]),
}

impl Part {
    /// The part as markup.
    pub fn write(&self, html: &mut Html) {
        match self {
            Self::Heading(text) => html.raw("<h4>").text(text).raw("</h4>"),
            Self::Paragraph(text) => html.paragraph(text),
            Self::List(items) => html.list(items),
            Self::Words(words) => {
                html.raw("<dl class=glossary>");
                for (id, word, meaning) in *words {
                    html.raw("<dt id=word-").raw(id).raw(">").raw(word.get());
                    html.raw("</dt><dd>").raw(meaning.get()).raw("</dd>");
                }
                html.raw("</dl>")
            }
        };
    }
}
