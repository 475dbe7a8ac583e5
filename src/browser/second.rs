//! What the two modules of the page ask of `start.js`, and so of each other.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(js_namespace = counteroffer)]
extern "C" {
    fn second(task: &str, detail: &str);
}

/// Has the second module do something, which is loaded if it was not: see `src/bin/keep.rs`.
pub fn ask(task: &str, detail: &str) {
    second(task, detail);
}
