//! Mounts the page.

use counteroffer::{
    browser::panics,
    ui::{self, State},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller to download than the one of the standard library, and quick enough for a page.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    panics::install();
    ui::mount();
}

/// Says that the second module could not be loaded.
#[wasm_bindgen]
pub fn second_failed() {
    if let Some(state) = State::get() {
        state.second_failed();
    }
}

/// Takes the last edit back, or makes again what was taken back. For the keyboard, see `start.js`.
#[wasm_bindgen]
pub fn undo(back: bool) {
    if let Some(state) = State::get() {
        state.undo(back);
    }
}
