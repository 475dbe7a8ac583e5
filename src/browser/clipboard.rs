//! Writing to the clipboard.

use std::rc::Rc;

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};

/// Copies a text, as markup too for programs that take it, and then says whether it could.
pub fn copy_rich(plain: &str, html: &str, done: impl Fn(bool) + 'static) {
    let item = || {
        let kinds = js_sys::Object::new();
        for (kind, text) in [("text/plain", plain), ("text/html", html)] {
            let options = web_sys::BlobPropertyBag::new();
            options.set_type(kind);
            let parts = js_sys::Array::of1(&text.into());
            let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
            js_sys::Reflect::set(&kinds, &kind.into(), &blob).ok()?;
        }
        web_sys::ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).ok()
    };
    match (clipboard(), item()) {
        (Some(clipboard), Some(item)) => {
            let written = clipboard.write(&js_sys::Array::of1(&item));
            hear(written, done);
        }
        _ => copy(plain, done),
    }
}

/// Copies a text, and then says whether it could: not where the browser has no clipboard or refuses.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(clipboard) = clipboard() else {
        done(false);
        return;
    };
    hear(clipboard.write_text(text), done);
}

fn hear(written: js_sys::Promise, done: impl Fn(bool) + 'static) {
    let done = Rc::new(done);
    let copied = Rc::clone(&done);
    let copied = Closure::once(move |_: JsValue| copied(true));
    let refused = Closure::once(move |_: JsValue| done(false));
    // Nothing waits for the promise that comes back: one of the two has heard by then.
    let _ = written.then2(&copied, &refused);
    copied.forget();
    refused.forget();
}

fn clipboard() -> Option<web_sys::Clipboard> {
    let window = web_sys::window()?;
    // Missing on pages that are not served securely, though the bindings take it for granted.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    clipboard.ok()?.dyn_into().ok()
}
