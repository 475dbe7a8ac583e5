//! What the two modules of the page ask of `start.js`, and so of each other.

use js_sys::Promise;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::promise::settled;

#[wasm_bindgen(js_namespace = counteroffer)]
extern "C" {
    fn second(task: &str, detail: &str);

    #[wasm_bindgen(catch, js_name = saveNothing)]
    fn set_silent(nothing: bool) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_name = forget)]
    fn forget_page() -> Result<Promise, JsValue>;

    /// Calls a method of localStorage, or of what stands in for it; without a method, says the keys
    /// of this page, a line each. An error is the name of what was thrown, empty without a storage.
    #[wasm_bindgen(catch)]
    pub(super) fn stored(method: &str, key: &str, value: &str) -> Result<Option<String>, JsValue>;

    /// Removes the link from the address.
    #[wasm_bindgen(js_name = dropLink)]
    pub(super) fn drop_link();

    /// Whether nothing is to be saved on this device.
    pub fn silent() -> bool;

    /// Tells the first module when the next frame is on screen: see [`crate::ui::State::painted`].
    #[wasm_bindgen(js_name = afterFrame)]
    pub fn after_frame();

    /// Tells the sections that the second module shows that typing came to rest.
    pub fn rested();

    /// Says that the views of the second module are closed.
    pub fn closed();

    /// Tells the second module that something it may show has changed, if it is there.
    pub fn changed();
}

/// Has the second module do something, which is loaded if it was not: see `src/bin/keep.rs`.
pub fn ask(task: &str, detail: &str) {
    second(task, detail);
}

/// Begins or ends to save nothing on this device; says whether the browser let it. What was changed
/// meanwhile is saved at the end, and where that fails nothing has ended.
pub fn save_nothing(nothing: bool) -> bool {
    set_silent(nothing).is_ok()
}

/// Removes the copy of the page for use without a network, and then says whether it could.
pub fn forget(then: impl Fn(bool) + 'static) {
    match forget_page() {
        Ok(promise) => settled(promise, move |value| then(value.is_some())),
        Err(_) => then(false),
    }
}
