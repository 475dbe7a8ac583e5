//! Scenarios as links: the readable part after the `#` of the page's address.
//!
//! `role=engineering-manager&region=paris&base=105000`. The keys are those of [`Field::key`], and
//! `role` and `region` with the ids of the guide. What a released version wrote opens for ever.

use std::fmt;

use crate::{guide::Library, money::Decimal};

use super::{
    Field, Kind, Part, Scenario,
    query::{Pair, append_pair, encoded_length, pairs},
    reading::{FieldProblem, Setting, Value},
};

/// Longer links are refused unread.
const LONGEST: usize = 80_000;

/// Longer names, as they are written in a link, are left out of it: the rest has to fit.
const LONGEST_NAME: usize = 2_000;

/// What a link holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenedLink {
    /// What could be read; `None` where no part of the link belongs to a scenario.
    pub scenario: Option<Scenario>,
    /// What could not, in the order of the link.
    pub problems: Vec<LinkProblem>,
}

/// A part of a link that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// No such key.
    UnknownKey(String),
    /// The key stands twice; the first counts.
    Repeated(String),
    /// No guide, or no region of the guide, has this id.
    UnknownId {
        /// `role` or `region`.
        key: &'static str,
        /// The id in the link.
        id: String,
    },
    /// The value of a field cannot be read.
    BadValue {
        /// The field.
        field: Field,
        /// The value in the link.
        value: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The link is longer than any that this page makes.
    TooLong,
}

/// The link form of a scenario, without `#`, and the fields left out: what cannot be
/// read, is private, or does not fit.
#[must_use]
pub fn link_of(scenario: &Scenario, library: &Library) -> (String, Vec<Field>) {
    let mut left_out = Vec::new();
    let mut link = String::new();
    append_pair(&mut link, "role", &scenario.role);
    append_pair(&mut link, "region", &scenario.region);
    let setting = library
        .guide(&scenario.role)
        .and_then(|guide| Setting::of(guide, scenario));
    for field in scenario.fields() {
        let read = setting.map(|setting| (setting, setting.read(field, scenario.text(field))));
        match read {
            Some((setting, _)) if field == Field::Location && setting.factors.is_none() => {}
            Some((_, Ok(None))) => {}
            Some((_, Ok(Some(_)))) if field.is_private() => left_out.push(field),
            Some((_, Ok(Some(Value::Name(name))))) if encoded_length(&name) > LONGEST_NAME => {
                left_out.push(field);
            }
            Some((_, Ok(Some(value)))) => {
                let end = link.len();
                append_pair(&mut link, &field.key(), &written(field, value));
                // Of what a guide names there is no end.
                if link.len() > LONGEST {
                    link.truncate(end);
                    left_out.push(field);
                }
            }
            None if scenario.text(field).trim().is_empty() => {}
            Some((_, Err(_))) | None => left_out.push(field),
        }
    }
    (link, left_out)
}

fn written(field: Field, value: Value) -> String {
    let plain = |number: Decimal| number.normalize().to_string();
    match value {
        Value::Amount(money) => plain(money.amount),
        // An amount may stand there as well; and up to 1, a location without its sign is a fraction.
        Value::Percent(percent)
            if field.kind() == Kind::AmountOrPercent
                || field == Field::Location && percent <= Decimal::ONE =>
        {
            format!("{}%", plain(percent))
        }
        Value::Number(times) if matches!(field.kind(), Kind::Multiple | Kind::AmountOrMultiple) => {
            format!("{}x", plain(times))
        }
        Value::Percent(number) | Value::Number(number) => plain(number),
        Value::Count(count) => count.to_string(),
        Value::Split(percents) => percents
            .into_iter()
            .map(plain)
            .collect::<Vec<_>>()
            .join("/"),
        Value::Currency(currency) => currency.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Choice(word) => word.to_owned(),
        Value::Name(name) => name,
    }
}

/// Reads a link, with or without its `#`.
///
/// Starts from the first guide and its first region where the link names none.
#[must_use]
pub fn open_link(mut link: &str, library: &Library) -> OpenedLink {
    while let Some(rest) = link.strip_prefix('#') {
        link = rest;
    }
    let mut opened = OpenedLink::default();
    if !link.bytes().any(|byte| byte == b'=') {
        return opened;
    }
    if link.len() > LONGEST {
        opened.problems.push(LinkProblem::TooLong);
        return opened;
    }
    let pairs = pairs(link);
    let mut scenario = Scenario::first_of(library);
    // Amounts are in the money of the region or the offer, so these come first, wherever they stand.
    choose(&mut scenario, &pairs, library);
    let guide = library.guide(&scenario.role);
    let setting = guide.and_then(|guide| Setting::of(guide, &with_currencies(&scenario, &pairs)));
    let mut seen = Vec::new();
    for Pair { key, value, .. } in &pairs {
        let known = is_key(key);
        if seen.contains(&key) {
            if known {
                opened.problems.push(LinkProblem::Repeated(key.clone()));
            }
            continue;
        }
        seen.push(key);
        if !known {
            opened.problems.push(LinkProblem::UnknownKey(key.clone()));
        } else if let Err(problem) = enter(&mut scenario, setting, key, value) {
            opened.problems.push(problem);
        }
    }
    if seen.into_iter().any(|key| is_key(key)) {
        opened.scenario = Some(scenario);
    }
    opened
}

/// Parts the query of an address from the keys of scenarios in it: what stays, and the link form
/// of what belongs behind the `#`, where no server sees it. Neither has the `?` or `#` in front.
#[must_use]
pub fn split_query(query: &str) -> (String, String) {
    let mut parts = [String::new(), String::new()];
    let [stays, moves] = &mut parts;
    for pair in pairs(query.strip_prefix('?').unwrap_or(query)) {
        let side = if is_key(&pair.key) {
            &mut *moves
        } else {
            &mut *stays
        };
        if !side.is_empty() {
            side.push('&');
        }
        side.push_str(pair.written);
    }
    parts.into()
}

fn is_key(key: &str) -> bool {
    key == "role" || key == "region" || Field::of_key(key).is_some()
}

/// Turns to the role and region of a link, as far as they are known.
fn choose(scenario: &mut Scenario, pairs: &[Pair], library: &Library) {
    let first = |wanted: &str| pairs.iter().find(|pair| pair.key == wanted);
    if let Some(guide) = first("role").and_then(|pair| library.guide(&pair.value)) {
        scenario.choose_guide(guide);
    }
    let guide = library.guide(&scenario.role);
    if let Some(Pair { value: id, .. }) = first("region")
        && guide.is_some_and(|guide| guide.region(id).is_some())
    {
        scenario.region.clone_from(id);
    }
}

/// The scenario with the currencies of a link's offers.
fn with_currencies(scenario: &Scenario, pairs: &[Pair]) -> Scenario {
    let mut scenario = scenario.clone();
    for Pair { key, value, .. } in pairs.iter().rev() {
        if let Some(field @ Field::Offer(_, Part::Currency)) = Field::of_key(key) {
            scenario.set(field, value.clone());
        }
    }
    scenario
}

/// Puts the value of a known key into a scenario whose role and region are chosen.
fn enter(
    scenario: &mut Scenario,
    setting: Option<Setting>,
    key: &str,
    value: &str,
) -> Result<(), LinkProblem> {
    let unknown_id = |key| LinkProblem::UnknownId {
        key,
        id: value.to_owned(),
    };
    let Some(field) = Field::of_key(key) else {
        return match key {
            "role" if scenario.role != value => Err(unknown_id("role")),
            "region" if scenario.region != value => Err(unknown_id("region")),
            _ => Ok(()),
        };
    };
    let read = setting.map(|setting| setting.read(field, value));
    if let Some(Err(problem)) = read {
        return Err(LinkProblem::BadValue {
            field,
            value: value.to_owned(),
            problem,
        });
    }
    scenario.set(field, value.trim().to_owned());
    Ok(())
}

impl fmt::Display for LinkProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey(key) => {
                write!(f, "“{}” means nothing here and was ignored.", Short(key))
            }
            Self::Repeated(key) => write!(f, "“{key}” stands twice; the first one counts."),
            Self::UnknownId { key: "region", id } => {
                write!(f, "region: the guide has no region “{}”.", Short(id))
            }
            Self::UnknownId { key, id } => {
                write!(f, "{key}: there is no guide “{}”.", Short(id))
            }
            Self::BadValue {
                field,
                value,
                problem,
            } => {
                let (key, value) = (field.key(), Short(value));
                write!(f, "{key}: “{value}” was left out. {problem}")
            }
            Self::TooLong => {
                f.write_str("The link is longer than any made here, and was not read.")
            }
        }
    }
}

/// The beginning of a text that may be long.
struct Short<'a>(&'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(40) {
            Some((end, _)) => write!(f, "{}…", self.0.get(..end).unwrap_or_default()),
            None => f.write_str(self.0),
        }
    }
}
