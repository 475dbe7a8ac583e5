//! Build script: bundles the guides, the texts that are sent, and the catalogue of the page's own
//! texts, so that adding a guide, a language or a text is adding a file or a line.

#[path = "src/guide/bundle.rs"]
mod bundle;
#[path = "src/text/compile/mod.rs"]
mod compile;

use std::{env, error::Error, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let crate_folder = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    let (crate_folder, out) = (Path::new(&crate_folder), Path::new(&out));
    let (guides, words) = ("src/guide/data", "src/negotiation/words");
    println!("cargo::rerun-if-changed={guides}");
    bundle::bundle(crate_folder, guides, out, "guides", |_| true)?;
    println!("cargo::rerun-if-changed={words}");
    // Other languages than English are loaded when they are used.
    bundle::bundle(crate_folder, words, out, "words", |file| file == "en.json")?;
    println!("cargo::rerun-if-changed=src/text");
    compile::compile(&crate_folder.join("src/text"), out)
}
