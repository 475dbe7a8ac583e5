//! What keeps a part of a link from being used.

use std::fmt;

use crate::{
    scenario::{Field, FieldProblem},
    text::link as text,
};

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
            Self::UnknownKey(key) => f.write_str(&text::UnknownKey { key: &Short(key) }.text()),
            Self::Repeated(key) => f.write_str(&text::Repeated { key }.text()),
            Self::UnknownId { key, id } => {
                let id = &Short(id);
                f.write_str(&match *key {
                    "region" => text::UnknownRegion { id }.text(),
                    "view" => text::UnknownView { id }.text(),
                    _ => text::UnknownGuide { key, id }.text(),
                })
            }
            Self::BadValue {
                field,
                value,
                problem,
            } => {
                let (key, value) = (&field.key(), &Short(value));
                f.write_str(
                    &text::BadValue {
                        key,
                        value,
                        problem,
                    }
                    .text(),
                )
            }
            Self::TooLong => text::TOO_LONG.fmt(f),
            Self::TooMany => text::TOO_MANY.fmt(f),
            Self::Compact(error) => error.fmt(f),
            Self::BadGuide { reason } => f.write_str(&text::BadGuide { reason }.text()),
            Self::OtherGuide(id) => f.write_str(&text::OtherGuide { id: &Short(id) }.text()),
            Self::Needs => text::NEEDS.fmt(f),
            Self::More(count) => f.write_str(&text::More { count: *count }.text()),
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
