//! Writing to the clipboard.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

/// Copies a text. False where the browser has no clipboard or refuses.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Missing on pages that are not served securely, though the bindings take it for granted.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    let Some(clipboard) = clipboard
        .ok()
        .and_then(|value| value.dyn_into::<web_sys::Clipboard>().ok())
    else {
        return false;
    };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
