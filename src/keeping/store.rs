//! Texts under keys, as a browser keeps them.

use std::fmt;

use crate::text::keeping as text;

/// Texts under keys. Other tabs may change it between any two calls.
pub trait Store {
    /// Every key, those of other pages too, in any order.
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// What is kept under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Keeps `value` under a key, in place of what was there.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Removes a key, if it is there.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
}

/// Why storage cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is none, or the browser keeps it closed.
    Unavailable,
    /// There is no room left.
    Full,
    /// The browser refused, in its own words.
    Refused(String),
    /// What was written is not what is read back.
    Altered,
}

/// Writes a key that was not there before and makes sure of it.
#[inline(never)]
pub(super) fn write(store: &dyn Store, key: &str, value: &str) -> Result<(), StoreError> {
    let written = match store.set(key, value) {
        Ok(()) => match store.get(key) {
            Ok(Some(kept)) if kept == value => Ok(()),
            Ok(_) => Err(StoreError::Altered),
            Err(error) => Err(error),
        },
        Err(error) => Err(error),
    };
    if written.is_err() {
        // If this fails too, the checksum tells the next reader.
        let _ = store.remove(key);
    }
    written
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable => text::UNAVAILABLE.fmt(f),
            Self::Full => text::FULL.fmt(f),
            Self::Refused(name) => f.write_str(&text::Refused { name }.text()),
            Self::Altered => text::ALTERED.fmt(f),
        }
    }
}

impl std::error::Error for StoreError {}
