//! Files that the user saves and opens.

use leptos::prelude::document;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url,
};

use super::{promise::settled, rest::Rest};

/// The types of files.
pub const JSON: &str = "application/json";
/// See there.
pub const CSV: &str = "text/csv;charset=utf-8";

/// How long a browser may take to begin with a file, in milliseconds.
const PATIENCE: u32 = 60_000;

/// The most bytes that are looked at; a longer file is read to one more, so that it is told from it.
const MOST_BYTES: f64 = 5_000_001.0;

/// Has the browser save a text as a file. What it refuses it says by itself.
pub fn save(name: &str, kind: &str, text: &str) {
    let _ = saved(name, kind, text);
}

fn saved(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after this. A timer of its own for each, kept by nobody else.
    let timer: &'static Rest = Box::leak(Box::new(Rest::new()));
    timer.then(PATIENCE, move || {
        let _ = Url::revoke_object_url(&address);
    });
    Ok(())
}

/// Opens the browser's own window to choose a file for the input of this id.
pub fn choose(id: &str) {
    let input = document().get_element_by_id(id);
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        input.click();
    }
}

/// Reads what was chosen in the input of an event, which is empty again afterwards. `None` is read
/// where the browser cannot.
pub fn read(event: &Event, read: impl Fn(Option<String>) + 'static) {
    let input = event.target();
    let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    let Ok(file) = file.slice_with_f64_and_f64(0.0, MOST_BYTES) else {
        read(None);
        return;
    };
    settled(file.text(), move |text| {
        read(text.and_then(|text| text.as_string()));
    });
    // So that the same file can be chosen once more.
    input.set_value("");
}
