//! What importing a file would do, and doing it. The file is read in `reading.rs`.

use std::fmt;

use crate::text::keep_stored as text;

use super::{Damage, Device, Entry, StoreError, name::CopyOf};

/// The longest text that is read, in bytes.
pub const MOST_BYTES: usize = 5_000_000;

/// The most scenarios that are read from one file.
pub const MOST_SCENARIOS: usize = 1000;

/// What importing a file would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// For each scenario in the file, in its order.
    pub steps: Vec<Step>,
    /// The guides in the file. What they say is not read here.
    pub guides: Vec<GuideFile>,
}

/// What importing one scenario would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is called in the file; may be empty.
    pub name: String,
    /// What would be done.
    pub todo: Todo,
}

/// What importing one scenario would do. Nothing is ever written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Todo {
    /// Keep it, under its id if it has one.
    Add(Box<Entry>),
    /// Keep it under an id and a name of its own, since another scenario has its id.
    AddAsCopy(Box<Entry>),
    /// Nothing: it is there already.
    Same,
    /// Nothing: it cannot be read.
    Unreadable(Damage),
}

/// A guide in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideFile {
    /// The id in its JSON; empty if it has none.
    pub id: String,
    /// Its JSON, as it is in the file.
    pub json: String,
    /// What it is to those of the user's own.
    pub standing: GuideStanding,
}

/// What a guide in a file is to those of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideStanding {
    /// None has its id.
    New,
    /// It is there already.
    Same,
    /// One with its id says something else.
    Differs,
}

/// What was added, so that it can be taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The entries as they are kept.
    pub added: Vec<Entry>,
    /// Why there are no more of them.
    pub error: Option<StoreError>,
}

/// Why nothing in a file can be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// Not JSON.
    NotJson {
        /// From where on it is not.
        reason: String,
    },
    /// JSON of something else.
    Unknown,
    /// A library file of a later version of this program.
    Newer {
        /// The version of its form.
        version: u64,
    },
    /// More than [`MOST_BYTES`].
    TooLong {
        /// How many there are.
        bytes: usize,
    },
    /// More than [`MOST_SCENARIOS`].
    TooMany {
        /// How many there are.
        count: usize,
    },
}

impl Device<'_> {
    /// Keeps what an import would add, one after the other, until one cannot be saved. The guides
    /// are not its to keep.
    pub fn add(&self, import: &Import) -> Imported {
        let mut imported = Imported::default();
        for step in &import.steps {
            let (Todo::Add(entry) | Todo::AddAsCopy(entry)) = &step.todo else {
                continue;
            };
            let mut entry = Entry::clone(entry);
            if entry.id.is_empty() {
                entry.id = self.new_id();
            }
            match self.keep(&mut entry, CopyOf::OtherTab) {
                Ok(_) => imported.added.push(entry),
                Err(error) => {
                    imported.error = Some(error);
                    break;
                }
            }
        }
        imported
    }

    /// Removes for good what an import added, but for what was changed since; says how many.
    pub fn take_back(&self, imported: &Imported) -> Result<usize, StoreError> {
        let mut count = 0;
        for entry in &imported.added {
            count += usize::from(self.remove_for_good(entry)?);
        }
        Ok(count)
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { reason } => f.write_str(&text::NotJson { reason }.text()),
            Self::Unknown => text::UNKNOWN.fmt(f),
            Self::Newer { version } => f.write_str(&text::NewerFile { version }.text()),
            Self::TooLong { .. } => text::TOO_LONG.fmt(f),
            Self::TooMany { count } => f.write_str(&text::TooMany { count }.text()),
        }
    }
}

impl std::error::Error for ImportError {}
