//! The saved form of a scenario: JSON under a version number.

use std::fmt;

use serde::Serialize;

use crate::json::{self, ReadError, record};

use super::{CompetingEntry, OfferEntry, Scenario};

/// The version that this build writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// Why a saved text is no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioError {
    /// Not the JSON of a scenario.
    Unreadable {
        /// The path of the field that is wrong; empty for the text as a whole.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Written by a later version of this program.
    Newer {
        /// The version it was written in.
        version: u64,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    scenario: &'a Scenario,
}

struct Saved {
    version: u32,
    scenario: Scenario,
}

record!(Saved { version, scenario });
record!(Scenario {
    role,
    region,
    location,
    offer,
    competing
});
record!(OfferEntry {
    base,
    equity,
    bonus,
    signing
});
record!(CompetingEntry {
    company,
    base,
    equity,
    bonus,
    signing
});

impl Scenario {
    /// The saved form: `{"version":1,"scenario":{…}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let written = Written {
            version: VERSION,
            scenario: self,
        };
        // Strings in structs always serialize.
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Reads a saved form of this or an earlier version.
    pub fn from_json(json: &str) -> Result<Self, ScenarioError> {
        let node = json::parse(json).map_err(|error| unreadable(*error))?;
        // A newer form has fields that are unknown here, so its version is asked for first.
        match node.peek("version") {
            Some(version) if version > u64::from(VERSION) => {
                return Err(ScenarioError::Newer { version });
            }
            _ => {}
        }
        let read: Saved = json::take(node).map_err(|error| unreadable(*error))?;
        if read.version != VERSION {
            return Err(ScenarioError::Unreadable {
                path: "version".to_owned(),
                reason: format!("there is no version {}", read.version),
            });
        }
        Ok(read.scenario)
    }
}

fn unreadable(error: ReadError) -> ScenarioError {
    ScenarioError::Unreadable {
        path: error.path,
        reason: error.reason,
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, reason } => {
                write!(f, "It cannot be read ({path}")?;
                if !path.is_empty() {
                    f.write_str(": ")?;
                }
                write!(f, "{reason}).")
            }
            Self::Newer { version } => write!(
                f,
                "It was saved by a newer version of this page (format {version}). Reload to get that version."
            ),
        }
    }
}

impl std::error::Error for ScenarioError {}
