//! What happens when the program stops on an error of its own.
//!
//! The recovery screen is static HTML, shown by `start.js` when the module traps. All that is left
//! to do here is to log the error and to hand over what was typed and not yet saved.

use std::panic;

use wasm_bindgen::JsValue;

use super::saving;

/// Sets the panic hook.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        if let Some(json) = saving::unsaved() {
            // Nobody is left to tell if this fails.
            let _ = hand_over(&json);
        }
    }));
}

fn hand_over(json: &str) -> Result<(), JsValue> {
    let detail = web_sys::CustomEventInit::new();
    detail.set_detail(&JsValue::from_str(json));
    let event = web_sys::CustomEvent::new_with_event_init_dict("counteroffer:unsaved", &detail)?;
    if let Some(window) = web_sys::window() {
        window.dispatch_event(&event)?;
    }
    Ok(())
}
