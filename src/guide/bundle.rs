//! Build script: lists the guides in `data/`, so that adding a guide is adding a file.
//!
//! Writes `guides.rs` to `OUT_DIR`: a slice of (file name, JSON without white space), sorted by
//! file name. A file that is no JSON at all stops the build with its name and position; everything
//! else about a guide is checked by the crate itself and by its tests.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("src/guide/data");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    println!("cargo::rerun-if-changed=src/guide/bundle.rs");
    println!("cargo::rerun-if-changed=src/guide/data");

    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") {
            names.push(name);
        }
    }
    names.sort();

    let mut list = String::from("&[\n");
    for name in &names {
        let text = fs::read_to_string(folder.join(name))?;
        let json: serde_json::Value = serde_json::from_str(&text)
            .map_err(|error| format!("src/guide/data/{name} is not JSON: {error}"))?;
        let minified = out.join(name);
        fs::write(&minified, json.to_string())?;
        writeln!(list, "    ({name:?}, include_str!({minified:?})),")?;
    }
    list.push_str("]\n");
    fs::write(out.join("guides.rs"), list)?;
    Ok(())
}
