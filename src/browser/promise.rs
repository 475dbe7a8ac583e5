//! Hearing what becomes of a promise.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::{JsValue, closure::Closure};

/// Calls `then` with the value of a promise, or with nothing if it failed.
pub fn settled(promise: Promise, then: impl Fn(Option<JsValue>) + 'static) {
    let then = Rc::new(then);
    let failed = Rc::clone(&then);
    let done = Closure::once(move |value: JsValue| then(Some(value)));
    let failed = Closure::once(move |_: JsValue| failed(None));
    // Nothing waits for the promise that comes back: one of the two has heard by then.
    let _ = promise.then2(&done, &failed);
    done.forget();
    failed.forget();
}
