//! For the build script: lists the JSON files of a folder, so that adding a guide or a language is
//! adding a file.
//!
//! Writes `NAME.rs` to `OUT_DIR`: a slice of (file name, JSON without white space), sorted by file
//! name, of the files that are linked; and every file without white space as `NAME-FILE`. A file that is no JSON at all stops the build with its name and position; everything else
//! about it is checked by the crate itself and by its tests.

use std::{error::Error, fmt::Write as _, fs, path::Path};

/// The JSON files of a folder that are linked, as the slice `name`.
pub fn bundle(
    crate_folder: &Path,
    folder: &str,
    out: &Path,
    name: &str,
    is_linked: impl Fn(&str) -> bool,
) -> Result<(), Box<dyn Error>> {
    let files = crate_folder.join(folder);
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
        if is_linked(file) {
            writeln!(list, "    ({file:?}, include_str!({minified:?})),")?;
        }
    }
    list.push_str("]\n");
    fs::write(out.join(format!("{name}.rs")), list)?;
    Ok(())
}
