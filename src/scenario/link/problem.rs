//! What keeps a part of a link from being used.

use std::fmt;

use crate::scenario::{Field, FieldProblem};

use super::CompactError;

/// A part of a link that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// No such key.
    UnknownKey(String),
    /// The key stands twice; the first counts.
    Repeated(String),
    /// No guide, or no region of the guide, has this id.
    UnknownId {
        /// `role`, `region` or `view`.
        key: &'static str,
        /// The id in the link.
        id: String,
    },
    /// The value of a field cannot be read.
    BadValue {
        /// The field.
        field: Field,
        /// The value in the link.
        value: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The link is longer than any that this page makes.
    TooLong,
    /// The link has more parts than any that this page makes; the first ones were read.
    TooMany,
    /// The compact part of the link could not be read.
    Compact(CompactError),
    /// The guide that the link brings could not be used.
    BadGuide {
        /// What is wrong with it, and where.
        reason: String,
    },
    /// The link brings a guide of this id, and its figures are of another.
    OtherGuide(String),
    /// Only [`open_any_link`](super::open_any_link) reads such a link.
    Needs,
    /// So many more problems than are listed.
    More(usize),
}

impl fmt::Display for LinkProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey(key) => {
                write!(f, "“{}” means nothing here and was ignored.", Short(key))
            }
            Self::Repeated(key) => write!(f, "“{key}” stands twice; the first one counts."),
            Self::UnknownId { key: "region", id } => {
                write!(f, "region: the guide has no region “{}”.", Short(id))
            }
            Self::UnknownId { key: "view", id } => {
                let id = Short(id);
                write!(f, "view: “{id}” means nothing here; 1 opens a link to be read only.")
            }
            Self::UnknownId { key, id } => {
                write!(f, "{key}: there is no guide “{}”.", Short(id))
            }
            Self::BadValue {
                field,
                value,
                problem,
            } => {
                let (key, value) = (field.key(), Short(value));
                write!(f, "{key}: “{value}” was left out. {problem}")
            }
            Self::TooLong => {
                f.write_str("The link is longer than any made here, and was not read.")
            }
            Self::TooMany => f.write_str(
                "The link has more parts than any made here; only the first ones were read.",
            ),
            Self::Compact(error) => error.fmt(f),
            Self::BadGuide { reason } => write!(
                f,
                "The guide in the link was left out: {reason} Ask for a link with a guide that works."
            ),
            Self::OtherGuide(id) => write!(
                f,
                "The link brings a guide “{}” that its figures do not use; it was left out.",
                Short(id)
            ),
            Self::Needs => f.write_str(
                "This link needs a part of the page that is not loaded. Reload the page, and open it again.",
            ),
            Self::More(1) => f.write_str("One more part could not be used."),
            Self::More(count) => write!(f, "{count} more parts could not be used."),
        }
    }
}

/// The beginning of a text that may be long.
struct Short<'a>(&'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(40) {
            Some((end, _)) => write!(f, "{}…", self.0.get(..end).unwrap_or_default()),
            None => f.write_str(self.0),
        }
    }
}
