//! localStorage, as [`crate::keeping`] asks for it.
//!
//! While nothing is to be saved on this device, what `start.js` has in memory stands in for it.

use std::cell::Cell;

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DomException, Storage, StorageEvent};

use crate::keeping::{Changed, Device, Store, StoreError};

use super::{clock, second};

/// The storage of this page.
struct Web;

thread_local! {
    /// The number of this load of the page.
    static TAB: Cell<Option<u16>> = const { Cell::new(None) };
}

/// Does something with what is kept on this device.
pub fn with<T>(run: impl FnOnce(&Device) -> Result<T, StoreError>) -> Result<T, StoreError> {
    run(&Device {
        store: &Web,
        tab: tab(),
        now: clock::milliseconds(),
        random: &random,
    })
}

/// Calls `run` with what another tab changed.
pub fn on_change(run: impl Fn(Changed) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        if let Some(changed) = Changed::of(event.key().as_deref()) {
            run(changed);
        }
    });
    // Without it another tab's changes are found by the next save, which then keeps both.
    let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    listener.forget();
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
        let storage = storage()?;
        let mut keys = Vec::new();
        for place in 0..storage.length().map_err(refused)? {
            keys.extend(storage.key(place).map_err(refused)?);
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        storage()?.get_item(key).map_err(refused)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        storage()?.set_item(key, value).map_err(refused)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        storage()?.remove_item(key).map_err(refused)
    }
}

/// Checked first, since gloo's own access throws where there is no storage.
fn storage() -> Result<Storage, StoreError> {
    if let Some(memory) = second::memory() {
        return Ok(memory);
    }
    let window = web_sys::window().ok_or(StoreError::Unavailable)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StoreError::Unavailable),
    }
}

fn refused(error: JsValue) -> StoreError {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StoreError::Full,
        Some(error) => StoreError::Refused(error.name()),
        None => StoreError::Refused("unknown error".to_owned()),
    }
}
