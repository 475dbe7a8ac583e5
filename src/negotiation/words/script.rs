//! A written text, and the forms in which it leaves the page.

use std::fmt;

use super::{Gap, ScriptKind};

/// A written text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The subject line of an e-mail.
    pub subject: Option<String>,
    /// The paragraphs, none of them empty.
    pub paragraphs: Vec<Paragraph>,
    /// What the user has not said and what therefore kept sentences out: the guide's slot ids, and
    /// `deadline`, each once, in order.
    pub left_out: Vec<String>,
}

/// A paragraph of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Unique within the script and the same whatever the facts: a user's edits are kept under it.
    pub id: String,
    /// What it is made of, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand. A line break is `\n`; a list has lines that begin with `- `.
    Text(String),
    /// A value that the user may fill in right there.
    Gap {
        /// Which.
        gap: Gap,
        /// What leads up to the value; not said without it.
        before: String,
        /// The value, where there is one.
        filled: Option<String>,
        /// What is said without it, so that the sentence is whole either way.
        otherwise: String,
    },
}

/// Why there is no such text now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// There is no other offer to speak of.
    NoRival,
    /// The guide says nothing of open-source work.
    NoOpenSource,
    /// The guide has no lever but equity and other offers.
    NoRoleLever,
    /// The language has no words for it.
    NoWords(ScriptKind),
}

impl Script {
    /// The words alone, a blank line between paragraphs. Whole sentences, whatever is open.
    #[must_use]
    pub fn text(&self) -> String {
        self.rendered("", "\n\n", "", plain)
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        self.rendered("", "\n\n", "", markdown)
    }

    /// As HTML.
    #[must_use]
    pub fn html(&self) -> String {
        self.rendered("<p>", "</p>\n<p>", "</p>", html)
    }

    fn rendered(
        &self,
        open: &str,
        between: &str,
        close: &str,
        push: fn(&mut String, &str),
    ) -> String {
        let mut text = String::from(open);
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            if place > 0 {
                text.push_str(between);
            }
            push(&mut text, &paragraph.text());
        }
        text.push_str(close);
        text
    }
}

impl Paragraph {
    /// The words alone, as they are copied.
    #[must_use]
    pub fn text(&self) -> String {
        plain_text(&self.pieces)
    }
}

/// The words of some pieces, as they are copied.
pub(super) fn plain_text(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Gap {
                before,
                filled: Some(value),
                ..
            } => {
                text.push_str(before);
                text.push_str(value);
            }
            Piece::Gap { otherwise, .. } => text.push_str(otherwise),
        }
    }
    text
}

fn plain(text: &mut String, words: &str) {
    text.push_str(words);
}

fn markdown(text: &mut String, words: &str) {
    for (place, line) in words.split('\n').enumerate() {
        if place > 0 {
            // Lines run together otherwise, but for those of a list.
            text.push_str(if line.starts_with("- ") { "\n" } else { "\\\n" });
        }
        for letter in line.chars() {
            if matches!(
                letter,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~'
            ) {
                text.push('\\');
            }
            text.push(letter);
        }
    }
}

fn html(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '\n' => text.push_str("<br>"),
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            _ => text.push(letter),
        }
    }
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRival => {
                "there is no other offer to speak of; add one and mark it as written or told"
            }
            Self::NoOpenSource => {
                "this guide says nothing of open-source work; choose another script"
            }
            Self::NoRoleLever => {
                "this guide has nothing more that is particular to the role; choose another script"
            }
            Self::NoWords(_) => "there are no words for this yet; choose another script",
        })
    }
}

impl std::error::Error for Unwritten {}
