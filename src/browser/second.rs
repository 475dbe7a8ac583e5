//! What the two modules of the page ask of `start.js`, and so of each other.

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen(js_namespace = counteroffer)]
extern "C" {
    fn second(task: &str, detail: &str);

    /// Calls a method of localStorage, or of what stands in for it; without a method, says the keys
    /// of this page, a line each. An error is the name of what was thrown, empty without a storage.
    #[wasm_bindgen(catch)]
    pub(super) fn stored(method: &str, key: &str, value: &str) -> Result<Option<String>, JsValue>;

    /// Whether nothing is to be saved on this device.
    pub fn silent() -> bool;

    /// Tells the second module that something it may show has changed, if it is there.
    pub fn changed();
}

/// Has the second module do something, which is loaded if it was not: see `src/bin/keep.rs`.
pub fn ask(task: &str, detail: &str) {
    second(task, detail);
}
