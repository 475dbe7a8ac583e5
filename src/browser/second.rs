//! What the two modules of the page ask of `start.js`, and so of each other.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Storage;

#[wasm_bindgen(js_namespace = counteroffer)]
extern "C" {
    fn second(task: &str, detail: &str);

    /// What stands in for localStorage while nothing is to be saved on this device.
    pub fn memory() -> Option<Storage>;

    /// Tells the second module that something it may show has changed, if it is there.
    pub fn changed();
}

/// Has the second module do something, which is loaded if it was not: see `src/bin/keep.rs`.
pub fn ask(task: &str, detail: &str) {
    second(task, detail);
}
