//! From the fields of a draft to a guide that keeps every rule.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::text::keep_import as text;

use super::{
    draft::{Confidence, Draft, DraftField, DraftProblem},
    path::{self, Step},
    shape::Kind,
    value,
};
use crate::guide::{FORMAT, Guide, GuideError};

/// A guide in the making: lists may have gaps where items were emptied.
#[derive(Default)]
pub(super) struct Tree {
    value: Option<Value>,
    fields: BTreeMap<Step, Tree>,
}

pub(super) fn guide(draft: &Draft) -> Result<Guide, Vec<DraftProblem>> {
    let texts = value::Texts::of(&draft.fields);
    let filled = filled(&draft.fields);
    let unvalued = texts.is_empty("valuation.amount");
    let mut tree = Tree::default();
    let mut problems = Vec::new();
    for field in &draft.fields {
        let Some((kind, steps)) = path::kind(&field.path).zip(path::steps(&field.path)) else {
            problems.push(problem(field, text::NO_SUCH_FIELD.to_string()));
            continue;
        };
        let text = field.text.trim();
        // Without its amount a valuation is left out, whatever else is known of it.
        if unvalued && field.path.starts_with("valuation.") {
            continue;
        }
        if text.is_empty() {
            if needed(kind) && filled.contains(group(&field.path)) {
                problems.push(problem(field, lacking(field)));
            }
            if kind == Kind::Text && filled.contains(group(&field.path)) {
                tree.put(steps, Value::from(""));
            }
            continue;
        }
        // A yes or no alone makes no item.
        if kind == Kind::YesNo && !filled.contains(group(&field.path)) {
            continue;
        }
        match value::value(kind, text, &field.path, &texts) {
            Ok(value) => tree.put(steps, value),
            Err(reason) => problems.push(problem(field, reason)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    for (path, words) in &draft.words {
        if let Some(steps) = path::steps(path)
            && tree.has_item(&steps)
        {
            tree.put(steps, words.clone());
        }
    }
    let mut json = tree.json();
    complete(&mut json);
    Guide::from_json(&json.to_string()).map_err(|error| {
        let (path, reason) = match error {
            GuideError::Shape { path, reason, .. } => (path, reason),
            GuideError::Broken { path, rule, .. } => (path, rule.to_string()),
            other => (String::new(), other.to_string()),
        };
        let path = tree.as_typed(&path);
        let known = draft.fields.iter().find(|field| field.path == path);
        vec![DraftProblem {
            label: known.map_or_else(|| path.clone(), |field| field.label.clone()),
            path,
            reason,
        }]
    })
}

fn problem(field: &DraftField, reason: String) -> DraftProblem {
    DraftProblem {
        path: field.path.clone(),
        label: field.label.clone(),
        reason,
    }
}

fn lacking(field: &DraftField) -> String {
    match &field.note {
        Some(note) if field.confidence == Confidence::Missing => note.clone(),
        _ => text::EMPTY.to_string(),
    }
}

fn needed(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::NeededText
            | Kind::NeededAmount
            | Kind::Currency
            | Kind::Count
            | Kind::Bonus
            | Kind::Slot
    )
}

/// What a field is part of: all that may be left out together.
fn group(path: &str) -> &str {
    for part in [".pay.own.", ".pay.scaled.", ".base."] {
        if let Some(at) = path.find(part)
            && (part != ".base." || path.starts_with("levels"))
            && !path.get(at..).unwrap_or_default().contains('[')
        {
            return path
                .get(..at.saturating_add(part.len()))
                .unwrap_or_default();
        }
    }
    if let Some(at) = path.rfind(']') {
        return path.get(..=at).unwrap_or_default();
    }
    for part in ["valuation.", "team.sizes.", "team.", "open_source."] {
        if path.starts_with(part) {
            return part;
        }
    }
    ""
}

/// The groups in which something is filled in, and all that they are part of.
fn filled(fields: &[DraftField]) -> BTreeSet<&str> {
    let mut filled = BTreeSet::from([""]);
    for field in fields {
        // A yes or no says nothing of an item that has nothing else.
        let yes_or_no = path::kind(&field.path) == Some(Kind::YesNo);
        if field.text.trim().is_empty() || yes_or_no {
            continue;
        }
        filled.insert(group(&field.path));
        for (at, _) in field.path.match_indices(']') {
            filled.extend(field.path.get(..=at));
        }
        for part in ["team.", "open_source."] {
            if field.path.starts_with(part) {
                filled.insert(part);
            }
        }
    }
    filled
}

impl Tree {
    fn put(&mut self, steps: Vec<Step>, value: Value) {
        let mut tree = self;
        for step in steps {
            tree = tree.fields.entry(step).or_default();
        }
        tree.value = Some(value);
    }

    /// Whether there is something in what a path's last field belongs to.
    fn has_item(&self, steps: &[Step]) -> bool {
        let mut tree = Some(self);
        for step in steps.iter().take(steps.len().saturating_sub(1)) {
            tree = tree.and_then(|it| it.fields.get(step));
        }
        tree.is_some()
    }

    fn json(&self) -> Value {
        if let Some(value) = &self.value {
            return value.clone();
        }
        if matches!(self.fields.first_key_value(), Some((Step::Place(_), _))) {
            return Value::Array(self.fields.values().map(Self::json).collect());
        }
        let mut map = Map::new();
        for (step, tree) in &self.fields {
            if let Step::Name(name) = step {
                map.insert(name.clone(), tree.json());
            }
        }
        Value::Object(map)
    }

    /// A path in the guide as one in the draft, whose lists may have gaps.
    fn as_typed(&self, path: &str) -> String {
        let Some(steps) = path::steps(path) else {
            return path.to_owned();
        };
        let mut typed = String::new();
        let mut tree = Some(self);
        for step in steps {
            match &step {
                Step::Name(name) => {
                    if !typed.is_empty() {
                        typed.push('.');
                    }
                    typed.push_str(name);
                    tree = tree.and_then(|it| it.fields.get(&step));
                }
                Step::Place(place) => {
                    let item = tree.and_then(|it| it.fields.iter().nth(*place));
                    let at = match item {
                        Some((Step::Place(at), _)) => *at,
                        _ => *place,
                    };
                    typed.push_str(&format!("[{at}]"));
                    tree = item.map(|(_, tree)| tree);
                }
            }
        }
        typed
    }
}

/// Puts in what a guide has even where it is empty.
fn complete(json: &mut Value) {
    let empty = |value: &mut Value, names: &[&str], fill: &Value| {
        if let Value::Object(map) = value {
            for name in names {
                map.entry(*name).or_insert_with(|| fill.clone());
            }
        }
    };
    let (list, text) = (json!([]), json!(""));
    empty(json, &["format"], &json!(FORMAT));
    let lists = ["themes", "regions", "levels", "levers", "extras", "sources"];
    empty(json, &lists, &list);
    empty(json, &["about", "strategy"], &json!({}));
    empty(json, &["title"], &text);
    let part = |json: &mut Value, at: &str, texts: &[&str], lists: &[&str]| {
        if let Some(value) = json.pointer_mut(at) {
            empty(value, texts, &text);
            empty(value, lists, &list);
        }
    };
    part(json, "/about", &["summary"], &["products", "facts"]);
    let reasons = ["motive", "reason", "floor_reason"];
    part(json, "/strategy", &reasons, &["companies"]);
    let cases = ["case", "role_case"];
    let slots = ["libraries", "slots", "role_slots"];
    part(json, "/open_source", &cases, &slots);
    part(json, "/team", &["note"], &[]);
    part(json, "/team/sizes", &["who"], &[]);
    part(json, "/valuation", &["source"], &[]);
    for (items, text) in [
        ("levels", "title"),
        ("levers", "case"),
        ("sources", "covers"),
    ] {
        let items = json.get_mut(items).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten() {
            part(item, "", &[text], &[]);
        }
    }
}
