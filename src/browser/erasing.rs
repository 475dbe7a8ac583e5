//! Erasing everything, past what stands in for localStorage too.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{DomException, Storage};

use crate::{
    keeping::{Store, StoreError},
    text::keep_stored,
};

use super::{second, storage};

/// The wish that nothing is saved: see `start.js`.
const SILENT: &str = "counteroffer/private";

/// Erases everything kept on this device, in localStorage too where something stands in for it.
/// Returns the keys that could not be removed. The wish that nothing is saved stays.
pub fn erase() -> Result<Vec<String>, StoreError> {
    let mut left = storage::with(|device| device.erase())?;
    if second::silent() {
        left.extend(storage::device(&Past).erase()?);
    }
    Ok(left)
}

/// localStorage itself.
struct Past;

impl Store for Past {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = raw()?;
        let mut keys = Vec::new();
        for place in 0..storage.length().map_err(refused)? {
            // Other tabs would take its end as leave to save again.
            let key = storage.key(place).map_err(refused)?;
            keys.extend(key.filter(|key| key != SILENT));
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        raw()?.get_item(key).map_err(refused)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        raw()?.set_item(key, value).map_err(refused)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        raw()?.remove_item(key).map_err(refused)
    }
}

/// Checked first, since gloo's own access throws where there is no storage.
fn raw() -> Result<Storage, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Unavailable)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StoreError::Unavailable),
    }
}

fn refused(error: JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map(DomException::name);
    StoreError::Refused(name.unwrap_or_else(|| keep_stored::UNKNOWN_ERROR.to_string()))
}
