//! Everything kept, as one file to take elsewhere.

use crate::json::quoted;

use super::{Entry, OwnGuide, value::push_payload};

/// The version of the form of library files.
pub const LIBRARY_VERSION: u64 = 1;

/// The library file: `{"counteroffer":1,"scenarios":[…],"guides":[…]}`. Each scenario is an object
/// of its `id`, its `name`, when it was `changed`, and its saved form under `saved`; each guide is
/// the text of its JSON, letter for letter.
#[must_use]
pub fn export_all(entries: &[Entry], guides: &[OwnGuide]) -> String {
    let mut json = String::from("{\"counteroffer\":");
    json += &LIBRARY_VERSION.to_string();
    json += ",\"scenarios\":[";
    for entry in entries {
        next(&mut json);
        json += "{\"id\":";
        json += &quoted(&entry.id);
        json.push(',');
        push_payload(&mut json, &entry.name, entry.changed, &entry.scenario);
        json.push('}');
    }
    json += "\n],\"guides\":[";
    for guide in guides {
        next(&mut json);
        json += &quoted(&guide.json);
    }
    json += "\n]}\n";
    json
}

/// Begins a line for the next item, so that people can find their way in the file.
fn next(json: &mut String) {
    json.push_str(if json.ends_with('[') { "\n" } else { ",\n" });
}
