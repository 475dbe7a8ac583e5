//! Writing to the clipboard.

use std::rc::Rc;

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};

/// Copies a text, and then says whether it could: not where the browser has no clipboard or refuses.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(clipboard) = clipboard() else {
        done(false);
        return;
    };
    let done = Rc::new(done);
    let copied = Rc::clone(&done);
    let copied = Closure::once(move |_: JsValue| copied(true));
    let refused = Closure::once(move |_: JsValue| done(false));
    // Nothing waits for the promise that comes back: one of the two has heard by then.
    let _ = clipboard.write_text(text).then2(&copied, &refused);
    copied.forget();
    refused.forget();
}

fn clipboard() -> Option<web_sys::Clipboard> {
    let window = web_sys::window()?;
    // Missing on pages that are not served securely, though the bindings take it for granted.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    clipboard.ok()?.dyn_into().ok()
}
