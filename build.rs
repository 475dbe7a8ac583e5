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
    // Of the words that are sent, those in English: other languages come with their catalogue.
    let (guides, words) = ("src/guide/data", "src/negotiation/words");
    println!("cargo::rerun-if-changed={guides}");
    println!("cargo::rerun-if-changed={words}");
    let bundle = |files, name, change| bundle::bundle(crate_folder, files, out, name, change);
    bundle((guides, ".json"), "guides", &|_| {})?;
    bundle((guides, ".json"), "short-guides", &bundle::shorten)?;
    bundle((words, "en.json"), "words", &|_| {})?;
    println!("cargo::rerun-if-changed=src/text");
    compile::compile(crate_folder, out)
}
