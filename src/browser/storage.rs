//! Scenarios in localStorage.
//!
//! | key | value |
//! |---|---|
//! | `counteroffer/scenario/<id>` | one scenario in its saved form |
//! | `counteroffer/current` | the id of the scenario to open |
//! | `counteroffer/aside/<id>` | a value that could not be read, kept as it was |

use std::fmt;

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{DomException, Storage};

use crate::scenario::{Scenario, ScenarioError};

const SCENARIO: &str = "counteroffer/scenario/";
const CURRENT: &str = "counteroffer/current";
const ASIDE: &str = "counteroffer/aside/";

/// A scenario and the id it is kept under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Unique on this device.
    pub id: String,
    /// As last saved.
    pub scenario: Scenario,
}

/// What was found in storage.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Every scenario that could be read, newest first.
    pub scenarios: Vec<Kept>,
    /// The id of the one to open.
    pub current: Option<String>,
    /// Why values were set aside.
    pub set_aside: Vec<ScenarioError>,
}

/// Why storage cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is none, or the browser keeps it closed.
    Unavailable,
    /// There is no room left.
    Full,
    /// The browser refused, in its own words.
    Refused(String),
}

/// Reads everything kept on this device. What cannot be read is moved aside, never deleted.
pub fn read_all() -> Result<Found, StorageError> {
    let storage = storage()?;
    let mut found = Found {
        current: storage.get_item(CURRENT).map_err(refused)?,
        ..Found::default()
    };
    for key in keys(&storage)? {
        let Some(id) = key.strip_prefix(SCENARIO) else {
            continue;
        };
        let Some(json) = storage.get_item(&key).map_err(refused)? else {
            continue;
        };
        match Scenario::from_json(&json) {
            Ok(scenario) => {
                // Ids begin with the time of creation. Not sorted at the end: the few entries are
                // not worth the code of a sort.
                let newer = |kept: &Kept| kept.id.as_str() > id;
                let place = found.scenarios.partition_point(newer);
                let id = id.to_owned();
                found.scenarios.insert(place, Kept { id, scenario });
            }
            Err(error) => {
                found.set_aside.push(error);
                // Without room for the copy the value stays where it is; its id is not used again.
                if storage.set_item(&format!("{ASIDE}{id}"), &json).is_ok() {
                    storage.remove_item(&key).map_err(refused)?;
                }
            }
        }
    }
    Ok(found)
}

/// Moves the current scenario aside unread, for a page that cannot start with it.
pub fn set_current_aside() -> Result<(), StorageError> {
    let storage = storage()?;
    let Some(id) = storage.get_item(CURRENT).map_err(refused)? else {
        return Ok(());
    };
    let key = format!("{SCENARIO}{id}");
    if let Some(json) = storage.get_item(&key).map_err(refused)? {
        let aside = format!("{ASIDE}{id}");
        storage.set_item(&aside, &json).map_err(refused)?;
        storage.remove_item(&key).map_err(refused)?;
    }
    storage.remove_item(CURRENT).map_err(refused)
}

/// Saves a scenario's saved form under `id` and makes it the one to open.
pub fn save(id: &str, json: &str) -> Result<(), StorageError> {
    let storage = storage()?;
    storage
        .set_item(&format!("{SCENARIO}{id}"), json)
        .map_err(refused)?;
    storage.set_item(CURRENT, id).map_err(refused)
}

/// Makes a kept scenario the one to open.
pub fn make_current(id: &str) -> Result<(), StorageError> {
    storage()?.set_item(CURRENT, id).map_err(refused)
}

/// An id for a new scenario.
#[must_use]
pub fn new_id() -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970"
    )]
    let now = js_sys::Date::now() as u64;
    // A second scenario within the same millisecond, say in two tabs, still gets its own id.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 65,535"
    )]
    let chance = (js_sys::Math::random() * 65_536.0) as u16;
    format!("{now:012x}-{chance:04x}")
}

/// Checked first, since gloo's own access throws where there is no storage.
fn storage() -> Result<Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Unavailable)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StorageError::Unavailable),
    }
}

fn keys(storage: &Storage) -> Result<Vec<String>, StorageError> {
    let mut keys = Vec::new();
    for place in 0..storage.length().map_err(refused)? {
        keys.extend(storage.key(place).map_err(refused)?);
    }
    Ok(keys)
}

fn refused(error: JsValue) -> StorageError {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StorageError::Full,
        Some(error) => StorageError::Refused(error.name()),
        None => StorageError::Refused("unknown error".to_owned()),
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable => f.write_str(
                "This browser keeps no data for this page, perhaps in a private window.",
            ),
            Self::Full => f.write_str("This browser’s storage for this page is full."),
            Self::Refused(name) => write!(f, "This browser refused to save ({name})."),
        }
    }
}

impl std::error::Error for StorageError {}
