//! For the build script: lists the JSON files of a folder, so that adding a guide is adding a file.
//!
//! Writes `NAME.rs` to `OUT_DIR`: a slice of (file name, JSON without white space), sorted by file
//! name. A file that is no JSON at all stops the build with its name and position; everything else
//! about it is checked by the crate itself and by its tests.

use std::{error::Error, fmt::Write as _, fs, path::Path};

use serde_json::Value;

/// What no figure takes, and the shape of a guide can do without.
const LEFT_OUT: [&str; 6] = [
    "details",
    "level_notes",
    "restated",
    "role_words",
    "team",
    "words",
];

/// The same where the shape asks for a text or a list.
const EMPTIED: [&str; 11] = [
    "case",
    "facts",
    "floor_reason",
    "libraries",
    "motive",
    "note",
    "products",
    "reason",
    "role_case",
    "sources",
    "summary",
];

/// Takes the prose out of a guide.
pub fn shorten(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            fields.retain(|name, _| !LEFT_OUT.contains(&name.as_str()));
            for (name, value) in fields {
                match value {
                    Value::String(text) if EMPTIED.contains(&name.as_str()) => text.clear(),
                    Value::Array(items) if EMPTIED.contains(&name.as_str()) => items.clear(),
                    value => shorten(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(shorten),
        _ => {}
    }
}

/// The JSON files of a folder whose names end so, as the slice `name`, each changed before.
pub fn bundle(
    crate_folder: &Path,
    (folder, ending): (&str, &str),
    out: &Path,
    name: &str,
    change: &dyn Fn(&mut Value),
) -> Result<(), Box<dyn Error>> {
    let files = crate_folder.join(folder);
    let mut names = Vec::new();
    for entry in fs::read_dir(&files)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if file.ends_with(ending) {
            names.push(file);
        }
    }
    names.sort();

    let mut list = String::from("&[\n");
    for file in &names {
        let text = fs::read_to_string(files.join(file))?;
        let mut json: Value = serde_json::from_str(&text)
            .map_err(|error| format!("{folder}/{file} is not JSON: {error}"))?;
        change(&mut json);
        let minified = out.join(format!("{name}-{file}"));
        fs::write(&minified, json.to_string())?;
        writeln!(list, "    ({file:?}, include_str!({minified:?})),")?;
    }
    list.push_str("]\n");
    fs::write(out.join(format!("{name}.rs")), list)?;
    Ok(())
}
