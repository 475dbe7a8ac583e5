//! The second module of the page: the sections that no answer waits for. It is also loaded when somebody asks
//! for their scenarios, for sharing or for their guides, or opens a link that the first module cannot read by
//! itself.

use counteroffer::{
    browser::{first::First, panics},
    text,
    ui::{State, keep},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The same as in the first module.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    panics::install();
}

/// Speaks the language of the first module, whose file this is, in all that is on screen and to come. The
/// first module speaks it already.
#[wasm_bindgen]
pub fn speak(language: &str, file: String) {
    text::speak_named(language, file);
    keep::language_changed();
}

/// Shows a view in the place that the page keeps for it.
#[wasm_bindgen]
pub fn show(view: &str, first: First) {
    keep::show(view, first);
}

/// Shows a view, and leaves it as it is where it is on screen already.
#[wasm_bindgen]
pub fn reveal(view: &str, first: First) {
    keep::reveal(view, first);
}

/// Shows a section of the page in the place that the page keeps for it.
#[wasm_bindgen]
pub fn section(name: &str, first: First) {
    keep::section(name, first);
}

/// Lets the sections follow the first module, where typing has come to rest.
#[wasm_bindgen]
pub fn follow() {
    if let Some(state) = State::get() {
        state.follow();
    }
}

/// Reads a link that the first module cannot read by itself, and hands it over.
#[wasm_bindgen]
pub fn open(link: &str, first: First) {
    keep::open(link, &first);
}

/// Shows what is in the text of a file that was dropped on the page.
#[wasm_bindgen]
pub fn open_file(text: &str, first: First) {
    keep::open_file(text, first);
}

/// Says that only one file can be dropped at a time.
#[wasm_bindgen]
pub fn several_files(_: &str, first: First) {
    keep::several_files(first);
}

/// Puts in order what is kept.
#[wasm_bindgen]
pub fn mend(_detail: &str, first: &First) {
    keep::mend(first);
}

/// Looks again at what is kept, since the first module or another tab has changed it.
#[wasm_bindgen]
pub fn refresh() {
    keep::refresh();
}
