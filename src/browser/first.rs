//! What the second module asks of the first: the exports of `src/main.rs`.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The first module.
    pub type First;

    /// The saved form of the scenario on screen. It is saved first, where it is kept.
    #[wasm_bindgen(method)]
    pub fn screen(this: &First) -> String;

    /// The id under which it is kept; empty before its first edit.
    #[wasm_bindgen(method)]
    pub fn screen_id(this: &First) -> String;

    /// What a mirror shows: see [`crate::ui::State::on_screen`].
    #[wasm_bindgen(method)]
    pub fn on_screen(this: &First) -> String;

    /// Has the first module do something: see [`crate::ui::State::turn`].
    #[wasm_bindgen(method)]
    pub fn turn(this: &First, task: &str, detail: &str);
}
