//! A draft: what was read of a guide, field by field, each as a person can correct it.

use std::{fmt, ops::Range};

use crate::text::keep_import as text;

use super::{build, fields, path};
use crate::guide::Guide;

/// The bytes of the longest text that is read.
pub const LONGEST: usize = 1_000_000;

/// A guide that may still lack something, as fields to look through and correct.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub(super) fields: Vec<DraftField>,
    /// What a guide has and nobody corrects in a form: the words of its texts, by their path.
    pub(super) words: Vec<(String, serde_json::Value)>,
}

/// One field of a guide, as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftField {
    /// Where it stands in the guide's JSON: `regions[0].pay.own.base.low`.
    pub path: String,
    /// What it is called before people: “Paris, base a year, low end”.
    pub label: String,
    /// Its value as a user can correct it: `92000`, `60%`, `EUR`, names separated by `;`. Empty
    /// where it is left out.
    pub text: String,
    /// How well it is known.
    pub confidence: Confidence,
    /// The bytes of the Markdown it was read from.
    pub found: Option<Range<usize>>,
    /// Why it is not sure, and what to do.
    pub note: Option<String>,
}

/// How well a field is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The text says so, or a user does.
    Sure,
    /// The text says so in a way that could mean something else.
    Likely,
    /// The text does not say so; it is usually so.
    Guess,
    /// A guide needs it and the text does not say it.
    Missing,
}

/// Why a text is no draft of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// The text is longer than [`LONGEST`].
    TooLong {
        /// Its bytes.
        bytes: usize,
    },
    /// The text has no table of regions with their base salary.
    NoTable,
}

/// Why a draft is no guide yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftProblem {
    /// The path of the field.
    pub path: String,
    /// What the field is called before people; the path where it has no name.
    pub label: String,
    /// What is wrong, and what to do.
    pub reason: String,
}

impl Draft {
    /// Reads a guide written in Markdown: a heading with role and company, a table of regions, and
    /// under titles its levels, levers, strategy and sources. Figures, names and years are taken from
    /// wherever they stand; sentences are kept as the author wrote them, cut to a few lines.
    ///
    /// Fails for a text that is too long, and for one without a table of regions. Whatever else is
    /// lacking is a field of [`Confidence::Missing`]. Never panics, whatever the text.
    pub fn of_markdown(text: &str) -> Result<Self, DraftError> {
        if text.len() > LONGEST {
            return Err(DraftError::TooLong { bytes: text.len() });
        }
        super::read::read(text)
    }

    /// A guide as a draft, every field sure.
    #[must_use]
    pub fn of_guide(guide: &Guide) -> Self {
        fields::of_guide(guide)
    }

    /// The fields in the order in which a guide has them.
    #[must_use]
    pub fn fields(&self) -> &[DraftField] {
        &self.fields
    }

    /// Puts a text into the field at `path`, or adds the field. An item of a list goes away when all
    /// its fields are empty.
    pub fn set(&mut self, path: &str, text: String) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.path == path) {
            field.text = text;
            field.confidence = Confidence::Sure;
            field.found = None;
            field.note = None;
            return;
        }
        self.fields.push(DraftField {
            path: path.to_owned(),
            label: String::new(),
            text,
            confidence: Confidence::Sure,
            found: None,
            note: None,
        });
        self.finish();
    }

    /// The guide of these fields, which keeps the rules of [`Guide::from_json`].
    ///
    /// Fails with every field that cannot be read or is needed and empty; where all can be read, with
    /// the first rule that is broken.
    pub fn guide(&self) -> Result<Guide, Vec<DraftProblem>> {
        build::guide(self)
    }

    /// Puts the fields into the guide's order, and names them.
    pub(super) fn finish(&mut self) {
        self.fields
            .sort_by_cached_key(|field| path::order(&field.path));
        let labels: Vec<_> = {
            let names = path::Names::of(&self.fields);
            let fields = self.fields.iter();
            fields.map(|field| names.label(&field.path)).collect()
        };
        for (field, label) in self.fields.iter_mut().zip(labels) {
            field.label = label;
        }
    }
}

impl fmt::Display for DraftError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { bytes } => {
                let most = &LONGEST;
                f.write_str(&text::TooLong { bytes, most }.text())
            }
            Self::NoTable => text::NO_TABLE.fmt(f),
        }
    }
}

impl std::error::Error for DraftError {}

impl fmt::Display for DraftProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, reason) = (&self.path, &self.reason);
        f.write_str(&text::Problem { path, reason }.text())
    }
}

impl std::error::Error for DraftProblem {}
