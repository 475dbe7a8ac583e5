//! localStorage, as [`crate::keeping`] asks for it.
//!
//! While nothing is to be saved on this device, what `start.js` has in memory stands in for it.

use std::cell::Cell;

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DomException, Storage, StorageEvent};

use crate::keeping::{Changed, Device, Store, StoreError};

use super::{clock, second};

/// The storage of this page. Not past what stands in for localStorage, unless `PAST` it.
struct Web<const PAST: bool>;

/// The wish that nothing is saved: see `start.js`.
const SILENT: &str = "counteroffer/private";

thread_local! {
    /// The number of this load of the page.
    static TAB: Cell<Option<u16>> = const { Cell::new(None) };
}

/// Does something with what is kept on this device.
pub fn with<T>(run: impl FnOnce(&Device) -> Result<T, StoreError>) -> Result<T, StoreError> {
    run(&device(&Web::<false>))
}

/// Erases everything kept on this device, in localStorage too where something stands in for it.
/// Returns the keys that could not be removed. The wish that nothing is saved stays.
pub fn erase() -> Result<Vec<String>, StoreError> {
    let mut left = device(&Web::<false>).erase()?;
    if second::memory().is_some() {
        left.extend(device(&Web::<true>).erase()?);
    }
    Ok(left)
}

fn device(store: &dyn Store) -> Device<'_> {
    Device {
        store,
        tab: tab(),
        now: clock::milliseconds(),
        random: &random,
    }
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

impl<const PAST: bool> Store for Web<PAST> {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = storage(PAST)?;
        let mut keys = Vec::new();
        for place in 0..storage.length().map_err(refused)? {
            // Other tabs would take its end as leave to save again.
            let key = storage.key(place).map_err(refused)?;
            keys.extend(key.filter(|key| !PAST || key != SILENT));
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        storage(PAST)?.get_item(key).map_err(refused)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        storage(PAST)?.set_item(key, value).map_err(refused)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        storage(PAST)?.remove_item(key).map_err(refused)
    }
}

/// Checked first, since gloo's own access throws where there is no storage.
fn storage(past: bool) -> Result<Storage, StoreError> {
    if let Some(memory) = second::memory().filter(|_| !past) {
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
