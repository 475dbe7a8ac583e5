//! localStorage, as [`crate::keeping`] asks for it.
//!
//! While nothing is to be saved on this device, what `start.js` has in memory stands in for it.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use crate::keeping::{Device, Store, StoreError};

use super::{clock, second::stored};

/// The storage of this page.
struct Web;

thread_local! {
    /// The number of this load of the page.
    static TAB: Cell<Option<u16>> = const { Cell::new(None) };
}

/// Does something with what is kept on this device.
pub fn with<T>(run: impl FnOnce(&Device) -> Result<T, StoreError>) -> Result<T, StoreError> {
    run(&device(&Web))
}

pub(super) fn device(store: &dyn Store) -> Device<'_> {
    Device {
        store,
        tab: tab(),
        now: clock::milliseconds(),
        random: &random,
    }
}

fn tab() -> u16 {
    let tab = TAB.get().unwrap_or_else(random);
    TAB.set(Some(tab));
    tab
}

fn random() -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 65,535"
    )]
    let random = (js_sys::Math::random() * 65_536.0) as u16;
    random
}

impl Store for Web {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let keys = call("", "", "")?.unwrap_or_default();
        Ok(keys.split('\n').map(str::to_owned).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        call("getItem", key, "")
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        call("setItem", key, value).map(drop)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        call("removeItem", key, "").map(drop)
    }
}

/// One call of the storage, by its name; without a name, the keys of this page.
#[inline(never)]
fn call(method: &str, key: &str, value: &str) -> Result<Option<String>, StoreError> {
    stored(method, key, value).map_err(refused)
}

fn refused(error: JsValue) -> StoreError {
    let name = error.as_string().unwrap_or_default();
    match name.as_str() {
        "" => StoreError::Unavailable,
        "QuotaExceededError" => StoreError::Full,
        _ => StoreError::Refused(name),
    }
}
