//! The system's own window to hand something to another program.

use std::rc::Rc;

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{DomException, Navigator, ShareData};

/// Whether the browser has one. On most desktops it has none.
#[must_use]
pub fn is_there() -> bool {
    navigator().is_some()
}

/// Hands over an address from a gesture of the user, and then says whether it went well. To close the
/// window again is no failure.
pub fn share(title: &str, address: &str, done: impl Fn(bool) + 'static) {
    let Some(navigator) = navigator() else {
        done(false);
        return;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let done = Rc::new(done);
    let failed = Rc::clone(&done);
    let shared = Closure::once(move |_: JsValue| done(true));
    let failed = Closure::once(move |error: JsValue| {
        let closed = error
            .dyn_ref::<DomException>()
            .is_some_and(|error| error.name() == "AbortError");
        failed(closed);
    });
    // Nothing waits for the promise that comes back: one of the two has heard by then.
    let _ = navigator.share_with_data(&data).then2(&shared, &failed);
    shared.forget();
    failed.forget();
}

fn navigator() -> Option<Navigator> {
    let navigator = web_sys::window()?.navigator();
    // Missing in many browsers, though the bindings take it for granted.
    let share = js_sys::Reflect::get(&navigator, &"share".into()).ok()?;
    share.is_function().then_some(navigator)
}
