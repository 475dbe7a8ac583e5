//! Whether the browser may clear what it keeps for this page when room runs short.

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::StorageManager;

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

fn hear(promise: js_sys::Promise, then: impl Fn(bool) + 'static) {
    let then = std::rc::Rc::new(then);
    let refused = std::rc::Rc::clone(&then);
    let told = Closure::once(move |agreed: JsValue| then(agreed.is_truthy()));
    let refused = Closure::once(move |_: JsValue| refused(false));
    let _ = promise.then2(&told, &refused);
    told.forget();
    refused.forget();
}

fn manager() -> Option<StorageManager> {
    let window = web_sys::window()?;
    // Missing on pages that are not served securely, though the bindings take it for granted.
    let manager = js_sys::Reflect::get(&window.navigator(), &"storage".into());
    manager.ok()?.dyn_into().ok()
}
