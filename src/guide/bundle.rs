//! Build script: lists the guides in `data/` and the texts of the script studio, so that adding a
//! guide or a language is adding a file.
//!
//! Writes `guides.rs` and `words.rs` to `OUT_DIR`: slices of (file name, JSON without white space),
//! sorted by file name. A file that is no JSON at all stops the build with its name and position;
//! everything else about it is checked by the crate itself and by its tests.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/guide/bundle.rs");
    bundle("src/guide/data", "guides")?;
    bundle("src/negotiation/words", "words")
}

/// The JSON files of a folder as the slice `name`.
fn bundle(folder: &str, name: &str) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={folder}");
    let files = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(folder);
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);

    let mut names = Vec::new();
    for entry in fs::read_dir(&files)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if file.ends_with(".json") {
            names.push(file);
        }
    }
    names.sort();

    let mut list = String::from("&[\n");
    for file in &names {
        let text = fs::read_to_string(files.join(file))?;
        let json: serde_json::Value = serde_json::from_str(&text)
            .map_err(|error| format!("{folder}/{file} is not JSON: {error}"))?;
        let minified = out.join(format!("{name}-{file}"));
        fs::write(&minified, json.to_string())?;
        writeln!(list, "    ({file:?}, include_str!({minified:?})),")?;
    }
    list.push_str("]\n");
    fs::write(out.join(format!("{name}.rs")), list)?;
    Ok(())
}
