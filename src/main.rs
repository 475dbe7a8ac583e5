//! The first module: the page, once it is told the language.

use counteroffer::{
    browser::panics,
    text,
    ui::{self, State},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Smaller to download than the one of the standard library, and quick enough for a page.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    panics::install();
}

/// Speaks a language, whose file this is, or English; says whether it is that language. What is on screen
/// already stays as it is but for the language.
#[wasm_bindgen]
pub fn speak(language: &str, file: String) -> bool {
    let spoken = text::speak_named(language, file);
    if let Some(state) = State::get() {
        state.language_changed();
    }
    spoken
}

/// Builds the next part of a page that has just been opened; says whether there is another.
#[wasm_bindgen]
pub fn build_next() -> bool {
    ui::build_next()
}

/// Says that the second module could not be loaded.
#[wasm_bindgen]
pub fn second_failed() {
    if let Some(state) = State::get() {
        state.second_failed();
    }
}

/// Says that the frame that was waited for is on screen: see [`State::painted`].
#[wasm_bindgen]
pub fn painted() {
    if let Some(state) = State::get() {
        state.painted();
    }
}

/// Takes the last edit back, or makes again what was taken back. For the keyboard, see `start.js`.
#[wasm_bindgen]
pub fn undo(back: bool) {
    if let Some(state) = State::get() {
        state.undo(back);
    }
}

/// The saved form of the scenario on screen, for the second module. It is saved first, where it is kept.
#[wasm_bindgen]
pub fn screen() -> String {
    State::get().map(State::screen).unwrap_or_default()
}

/// What a mirror shows: see [`State::on_screen`].
#[wasm_bindgen]
pub fn on_screen() -> String {
    State::get().map(State::on_screen).unwrap_or_default()
}

/// The id under which it is kept; empty before its first edit.
#[wasm_bindgen]
pub fn screen_id() -> String {
    State::get().map(State::screen_id).unwrap_or_default()
}

/// Does what the second module asks for: see [`State::turn`].
#[wasm_bindgen]
pub fn turn(task: &str, detail: &str) {
    if let Some(state) = State::get() {
        state.turn(task, detail);
    }
}
