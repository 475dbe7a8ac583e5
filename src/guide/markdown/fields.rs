//! A guide as the fields of a draft.

use serde_json::Value;

use super::{
    draft::{Confidence, Draft, DraftField},
    path,
    shape::Kind,
    value::{joined, percent, plain},
};
use crate::guide::Guide;

pub(super) fn of_guide(guide: &Guide) -> Draft {
    let mut draft = Draft::default();
    if let Ok(json) = serde_json::to_value(guide) {
        walk(&json, "", &mut draft);
    }
    draft.finish();
    draft
}

fn walk(json: &Value, path: &str, draft: &mut Draft) {
    if path.ends_with("words") {
        draft.words.push((path.to_owned(), json.clone()));
        return;
    }
    if let Some(kind) = path::kind(path) {
        if !json.is_null() {
            draft.fields.push(DraftField {
                path: path.to_owned(),
                label: String::new(),
                text: text(kind, json),
                confidence: Confidence::Sure,
                found: None,
                note: None,
            });
        }
        return;
    }
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                walk(value, &format!("{path}{dot}{name}"), draft);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(item, &format!("{path}[{place}]"), draft);
            }
        }
        _ => {}
    }
}

fn text(kind: Kind, json: &Value) -> String {
    let words = || json.as_str().unwrap_or_default().to_owned();
    let decimal = |json: &Value| json.as_str().and_then(|it| it.parse().ok());
    let names = |json: &Value| {
        let names = json.as_array().into_iter().flatten();
        joined(names.filter_map(Value::as_str))
    };
    match kind {
        Kind::List => names(json),
        Kind::Amount | Kind::NeededAmount => decimal(json).map_or_else(words, plain),
        Kind::Percent => decimal(json).map_or_else(words, percent),
        Kind::Count | Kind::OptionalCount => json.to_string(),
        Kind::YesNo => if json == &Value::Bool(true) {
            "yes"
        } else {
            "no"
        }
        .to_owned(),
        Kind::Bonus => {
            let end = |range: &Value, end: &str, print: fn(rust_decimal::Decimal) -> String| {
                range.get(end).and_then(decimal).map(print)
            };
            let ends = |name: &str, print| {
                let range = json.get(name)?;
                let (low, high) = (end(range, "low", print)?, end(range, "high", print)?);
                Some(format!("{low}–{high}"))
            };
            let shares = ends("of_base", percent);
            shares
                .or_else(|| ends("per_year", plain))
                .unwrap_or_else(words)
        }
        Kind::Slot => match json.get("choice") {
            Some(choices) => format!("choice: {}", names(choices)),
            None => words(),
        },
        Kind::Text | Kind::OptionalText | Kind::NeededText | Kind::Currency => words(),
    }
}
