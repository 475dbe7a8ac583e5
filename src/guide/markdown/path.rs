//! The paths of fields: their steps, their order, and what they are called before people.

use crate::text::keep_field as text;

use super::{
    draft::DraftField,
    shape::{FIELDS, Kind},
};

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Place(usize),
    Name(String),
}

/// The steps of a path; none where it is not written as one.
pub(super) fn steps(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for name in path.split('.') {
        let mut parts = name.split('[');
        let first = parts.next().filter(|it| !it.is_empty())?;
        steps.push(Step::Name(first.to_owned()));
        for place in parts {
            let digits = place.strip_suffix(']').filter(|it| it.len() <= 4)?;
            steps.push(Step::Place(digits.parse().ok()?));
        }
    }
    Some(steps)
}

/// The path with `[]` for any place in a list.
pub(super) fn pattern(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        inside &= character != ']';
        if !inside {
            pattern.push(character);
        }
        inside |= character == '[';
    }
    pattern
}

/// What the field at a path holds; none where there is no such field.
pub(super) fn kind(path: &str) -> Option<Kind> {
    steps(path)?;
    Some(FIELDS.get(row(path)?)?.1)
}

fn row(path: &str) -> Option<usize> {
    let pattern = pattern(path);
    FIELDS.iter().position(|(known, _, _)| *known == pattern)
}

/// What a field is sorted by: its item of the outermost list, then the table above, item by item.
pub(super) fn order(path: &str) -> Vec<(usize, usize)> {
    let mut order = Vec::new();
    // The rank of a list is that of its first field in the table.
    let rank = |prefix: &str| {
        let pattern = pattern(prefix);
        let fits = |known: &str| {
            known
                .strip_prefix(&pattern)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
        };
        FIELDS
            .iter()
            .position(|(known, _, _)| fits(known))
            .unwrap_or(FIELDS.len())
    };
    for (at, _) in path.match_indices('[') {
        let close = path.get(at..).and_then(|it| it.find(']')).unwrap_or(0);
        let digits = path.get(at.saturating_add(1)..at.saturating_add(close));
        let place = digits.and_then(|it| it.parse().ok()).unwrap_or(0);
        order.push((rank(path.get(..at).unwrap_or_default()), place));
    }
    order.push((rank(path), 0));
    order
}

/// The names of the items of lists.
pub(super) struct Names<'a> {
    regions: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(fields: &'a [DraftField]) -> Self {
        let named = |path: &str| {
            let place = path.strip_prefix("regions[")?.strip_suffix("].name")?;
            place.parse::<usize>().ok()
        };
        let mut regions: Vec<(usize, &str)> = fields
            .iter()
            .filter_map(|field| Some((named(&field.path)?, field.text.as_str())))
            .collect();
        regions.sort_by_key(|(place, _)| *place);
        Self {
            regions: regions.into_iter().map(|(_, name)| name).collect(),
        }
    }

    /// What a field is called before people: “Paris, competing offer 1, base a year”.
    pub(super) fn label(&self, path: &str) -> String {
        let what = row(path).and_then(|row| FIELDS.get(row)).map(|it| it.2);
        let Some(what) = what else {
            return path.to_owned();
        };
        let mut items = Vec::new();
        let mut before: Option<String> = None;
        for step in steps(path).unwrap_or_default() {
            match step {
                Step::Name(name) => before = Some(name),
                Step::Place(place) => {
                    let list = before.take().unwrap_or_default();
                    let number = place.saturating_add(1);
                    let number = &number;
                    items.push(match list.as_str() {
                        "regions" => match self.regions.get(place) {
                            Some(name) if !name.is_empty() => (*name).to_owned(),
                            _ => text::ItemRegion { number }.text(),
                        },
                        "competing" => text::ItemCompeting { number }.text(),
                        "restated" if !items.is_empty() => text::ItemRestated { number }.text(),
                        "levels" => text::ItemLevel { number }.text(),
                        "slots" => text::ItemSlot { number }.text(),
                        "role_slots" => text::ItemRoleSlot { number }.text(),
                        "levers" => text::ItemLever { number }.text(),
                        "targets" => text::ItemTarget { number }.text(),
                        "extras" => text::ItemExtra { number }.text(),
                        "amounts" => text::ItemAmount { number }.text(),
                        "sources" => text::ItemSource { number }.text(),
                        _ => {
                            let field = &what;
                            return text::Numbered { field, number }.text();
                        }
                    });
                }
            }
        }
        let inside = !items.is_empty() && path.starts_with("open_source");
        let mut label = what.to_string();
        for item in items.iter().rev() {
            let field = &label;
            label = text::OfItem { item, field }.text();
        }
        if inside {
            let field = &label;
            label = text::OfOpenSource { field }.text();
        }
        label
    }
}
