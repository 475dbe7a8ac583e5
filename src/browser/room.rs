//! Whether the browser may clear what it keeps for this page when room runs short.

use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use web_sys::StorageManager;

use super::promise::settled;

/// Says whether it has agreed to keep everything, where it can say.
pub fn agreed(then: impl Fn(bool) + 'static) {
    if let Some(Ok(promise)) = manager().map(|manager| manager.persisted()) {
        hear(promise, then);
    }
}

/// Asks it to, which some browsers pass on to the user: from a gesture only.
pub fn ask(then: impl Fn(bool) + 'static) {
    match manager().map(|manager| manager.persist()) {
        Some(Ok(promise)) => hear(promise, then),
        _ => then(false),
    }
}

fn hear(promise: Promise, then: impl Fn(bool) + 'static) {
    settled(promise, move |agreed| {
        then(agreed.is_some_and(|agreed| agreed.is_truthy()));
    });
}

fn manager() -> Option<StorageManager> {
    let window = web_sys::window()?;
    // Missing on pages that are not served securely, though the bindings take it for granted.
    let manager = js_sys::Reflect::get(&window.navigator(), &"storage".into());
    manager.ok()?.dyn_into().ok()
}
