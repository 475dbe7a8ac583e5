//! Whether two guides agree in every figure.
//!
//! Figures are amounts, shares, counts, years, currencies, and the names that belong to them:
//! companies, levels, places, kinds. Sentences and headings are their author's and are not compared.

use counteroffer::{guide::Guide, money::Decimal};
use serde_json::{Map, Value};

/// Texts of an author: sentences, headings, and what users fill in. Their number is compared where
/// they stand in a list of `COUNTED`.
const PROSE: [&str; 15] = [
    "summary",
    "facts",
    "products",
    "note",
    "level_notes",
    "words",
    "role_words",
    "case",
    "role_case",
    "slots",
    "role_slots",
    "motive",
    "reason",
    "floor_reason",
    "covers",
];
/// Lists of short texts of which only the number is compared.
const COUNTED: [&str; 2] = ["themes", "details"];
/// What no text says: the ids of links, and the month of the valuation. Ids that other fields refer
/// to are compared there, by the place of what they name.
const UNSAID: [&str; 2] = ["valuation.as_of", "id"];

/// How many figures were compared, and where they differ.
#[derive(Default)]
pub struct Comparison {
    pub compared: usize,
    pub differences: Vec<String>,
}

pub fn compare(one: &Guide, other: &Guide) -> Comparison {
    let (one, other) = (json(one), json(other));
    let mut comparison = Comparison::default();
    walk("", &one, &other, &mut comparison);
    comparison
}

/// The guide with places in place of the ids that are referred to.
fn json(guide: &Guide) -> Value {
    let mut json = serde_json::to_value(guide).unwrap();
    let mut names = Map::new();
    for (list, items) in [("region", &json["regions"]), ("extra", &json["extras"])] {
        for (place, item) in items.as_array().unwrap().iter().enumerate() {
            let id = item["id"].as_str().unwrap();
            names.insert(format!("{list} {id}"), format!("{list} {place}").into());
        }
    }
    refer(&mut json, &names);
    json
}

fn refer(json: &mut Value, names: &Map<String, Value>) {
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                let list = match name.as_str() {
                    "of" | "region" | "beside" => "region",
                    "extras" => "extra",
                    _ => "",
                };
                let place = |id: &Value| names.get(&format!("{list} {}", id.as_str()?)).cloned();
                match value {
                    Value::String(_) => {
                        if let Some(place) = place(value) {
                            *value = place;
                        }
                    }
                    Value::Array(items) if items.iter().all(Value::is_string) => {
                        for item in items {
                            if let Some(place) = place(item) {
                                *item = place;
                            }
                        }
                    }
                    value => refer(value, names),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, names)),
        _ => {}
    }
}

fn walk(path: &str, one: &Value, other: &Value, comparison: &mut Comparison) {
    let name = path.rsplit('.').next().unwrap();
    let name = name.split('[').next().unwrap();
    // The title of a guide or a lever is a heading; those of levels and sources are names.
    let heading = name == "title" && !path.starts_with("levels") && !path.starts_with("sources");
    if PROSE.contains(&name) && !path.starts_with("team.sizes") || heading {
        return;
    }
    if UNSAID.contains(&path) || UNSAID.contains(&name) {
        return;
    }
    match (one, other) {
        (Value::Object(fields), Value::Object(others)) => {
            let mut names: Vec<_> = fields.keys().chain(others.keys()).collect();
            names.sort();
            names.dedup();
            let nothing = Value::Null;
            for name in names {
                let dot = if path.is_empty() { "" } else { "." };
                let (one, other) = (fields.get(name), others.get(name));
                walk(
                    &format!("{path}{dot}{name}"),
                    one.unwrap_or(&nothing),
                    other.unwrap_or(&nothing),
                    comparison,
                );
            }
        }
        (Value::Array(items), Value::Array(others)) => {
            comparison.compared += 1;
            if items.len() != others.len() {
                let (one, other) = (items.len(), others.len());
                comparison
                    .differences
                    .push(format!("{path}: {one} items, not {other}"));
            } else if !COUNTED.contains(&name) {
                for (place, (one, other)) in items.iter().zip(others).enumerate() {
                    walk(&format!("{path}[{place}]"), one, other, comparison);
                }
            }
        }
        _ => {
            comparison.compared += 1;
            if plain(one) != plain(other) {
                comparison
                    .differences
                    .push(format!("{path}: {one}, not {other}"));
            }
        }
    }
}

/// A value as what it stands for: decimals by their value, names by their letters.
fn plain(value: &Value) -> String {
    let Value::String(text) = value else {
        return value.to_string();
    };
    match text.parse::<Decimal>() {
        Ok(number) => number.normalize().to_string(),
        Err(_) => text
            .chars()
            .filter(|it| it.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect(),
    }
}
