//! The saved form of a scenario: JSON under a version number.
//!
//! | version | since | shape |
//! |---|---|---|
//! | 1 | Foundation | `offer` and `competing`, five fields each |
//! | 2 | Pay | a list `offers`, and what belongs to all of them; empty texts are left out |
//! | 3 | Equity | as before, with `equity` and a list `exits` |
//! | 4 | Negotiation | as before, with `plan`, `facts`, `extras`, `extra_amounts`, `own_extras`, `rounds` and `edits` |

use std::fmt;

use crate::{
    json::{self, Fields, Node, Read, ReadError, Reader, quoted},
    money::Currency,
};

use super::{
    EXITS, ExitPart, ExtraPart, Field, Id, MOST_OFFERS, MOST_ROUNDS, OWN_EXTRAS, OfferEntry, Part,
    PlanPart, RoundEntry, RoundPart, Scenario, Term,
};

/// The version that this build writes, and the newest that it reads.
pub const VERSION: u32 = 4;

/// Why a saved text is no scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioError {
    /// Not the JSON of a scenario.
    Unreadable {
        /// The path of the field that is wrong; empty for the text as a whole.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Written by a later version of this program.
    Newer {
        /// The version it was written in.
        version: u64,
    },
}

impl Scenario {
    /// The saved form: `{"version":4,"scenario":{…}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = format!("{{\"version\":{VERSION},\"scenario\":{{\"role\":");
        json += &quoted(&self.role);
        json += ",\"region\":";
        json += &quoted(&self.region);
        for field in Field::SINGLE {
            push(&mut json, &field.key(), self.text(field));
        }
        self.push_named(&mut json, "rates", |field| match field {
            Field::Rate(currency) => Some(currency.code()),
            _ => None,
        });
        let equity = Term::ALL.map(|term| (term.key(), self.text(Field::Equity(term))));
        push_group(&mut json, "equity", &equity);
        let exits = (0..EXITS).map(|place| {
            let exit = ExitPart::ALL.map(|part| (part.key(), self.text(Field::Exit(place, part))));
            exit.to_vec()
        });
        push_list(&mut json, "exits", exits.collect());
        json += ",\"offers\":[";
        for offer in &self.offers {
            push_object(
                &mut json,
                &Part::ALL.map(|part| (part.key(), offer.text(part))),
            );
        }
        json += "]";
        let plan = PlanPart::ALL.map(|part| (part.key(), self.text(Field::Plan(part))));
        push_group(&mut json, "plan", &plan);
        self.push_named(&mut json, "facts", |field| match field {
            Field::Fact(id) => Some(id.as_str()),
            _ => None,
        });
        self.push_named(&mut json, "extras", |field| match field {
            Field::Extra(id) => Some(id.as_str()),
            _ => None,
        });
        self.push_named(&mut json, "extra_amounts", |field| match field {
            Field::ExtraAmount(id) => Some(id.as_str()),
            _ => None,
        });
        let own = (0..OWN_EXTRAS).map(|place| {
            let part = |part: ExtraPart| (part.key(), self.text(Field::OwnExtra(place, part)));
            ExtraPart::ALL.map(part).to_vec()
        });
        push_list(&mut json, "own_extras", own.collect());
        if !self.rounds.is_empty() {
            // A round without figures is one all the same.
            json += ",\"rounds\":[";
            for round in &self.rounds {
                let round = RoundPart::ALL.map(|part| (part.key(), round.text(part)));
                push_object(&mut json, &round);
            }
            json += "]";
        }
        let edits = self.edits.iter();
        let edits: Vec<_> = edits.map(|(key, text)| (&**key, &**text)).collect();
        push_group(&mut json, "edits", &edits);
        json += "}}";
        json
    }

    /// Writes the texts of named fields, by their names, as an object behind other fields.
    fn push_named(
        &self,
        json: &mut String,
        group: &str,
        name: for<'a> fn(&'a Field) -> Option<&'a str>,
    ) {
        let mut texts = Vec::new();
        for (field, text) in &self.named {
            texts.extend(name(field).map(|name| (name, &**text)));
        }
        push_group(json, group, &texts);
    }

    /// Reads a saved form of this or an earlier version.
    pub fn from_json(json: &str) -> Result<Self, ScenarioError> {
        let node = json::parse(json).map_err(|error| unreadable(*error))?;
        // A newer form has fields that are unknown here, so its version is asked for first.
        match node.peek("version") {
            Some(version) if version > u64::from(VERSION) => {
                return Err(ScenarioError::Newer { version });
            }
            _ => {}
        }
        json::take_by(node, read).map_err(|error| unreadable(*error))
    }
}

/// Writes the fields that are not empty, if there are any, as an object behind other fields.
fn push_group(json: &mut String, group: &str, fields: &[(&str, &str)]) {
    if is_any(fields) {
        *json += ",\"";
        *json += group;
        *json += "\":";
        push_object(json, fields);
    }
}

/// Writes objects up to the last that is not empty, if there is one, as a list behind other fields.
fn push_list(json: &mut String, group: &str, items: Vec<Vec<(&str, &str)>>) {
    if let Some(last) = items.iter().rposition(|item| is_any(item)) {
        *json += ",\"";
        *json += group;
        *json += "\":[";
        for item in items.iter().take(last + 1) {
            push_object(json, item);
        }
        *json += "]";
    }
}

fn is_any(fields: &[(&str, &str)]) -> bool {
    fields.iter().any(|(_, text)| !text.is_empty())
}

/// Writes the fields that are not empty, as an object behind any others of its list.
fn push_object(json: &mut String, fields: &[(&str, &str)]) {
    json.push_str(if json.ends_with('}') { ",{" } else { "{" });
    for (key, text) in fields {
        push(json, key, text);
    }
    json.push('}');
}

/// Writes a field, unless it is empty.
fn push(json: &mut String, key: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    if !json.ends_with('{') {
        json.push(',');
    }
    *json += &quoted(key);
    json.push(':');
    *json += &quoted(text);
}

fn read(node: Node, reader: &mut Reader) -> Scenario {
    let mut fields = reader.fields(node, &["version", "scenario"]);
    let version: u32 = fields.take("version", reader);
    match version {
        1 => fields.take::<Version1>("scenario", reader).0,
        2..=VERSION => fields.take("scenario", reader),
        other => {
            reader.fault_at("version", format!("there is no version {other}"));
            Scenario::default()
        }
    }
}

impl Read for Scenario {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let keys = Field::SINGLE.map(Field::key);
        let mut known = vec![
            "role",
            "region",
            "rates",
            "equity",
            "exits",
            "offers",
            "plan",
            "facts",
            "extras",
            "extra_amounts",
            "own_extras",
            "rounds",
            "edits",
        ];
        known.extend(keys.iter().map(String::as_str));
        let mut fields = reader.fields(node, &known);
        let offers: Vec<OfferEntry> = fields.take("offers", reader);
        if offers.is_empty() || offers.len() > MOST_OFFERS {
            reader.fault_at("offers", format!("give from one to {MOST_OFFERS} offers"));
        }
        let EquityTexts(equity) = fields.take_or_default("equity", reader);
        let exits: Vec<ExitTexts> = fields.take_or_default("exits", reader);
        if exits.len() > EXITS {
            reader.fault_at("exits", format!("give up to {EXITS} exits"));
        }
        let PlanTexts(plan) = fields.take_or_default("plan", reader);
        let own: Vec<ExtraTexts> = fields.take_or_default("own_extras", reader);
        if own.len() > OWN_EXTRAS {
            reader.fault_at("own_extras", format!("give up to {OWN_EXTRAS}"));
        }
        let rounds: Vec<RoundEntry> = fields.take_or_default("rounds", reader);
        if rounds.len() > MOST_ROUNDS {
            reader.fault_at("rounds", format!("give up to {MOST_ROUNDS} rounds"));
        }
        let mut named = Vec::new();
        for (group, field) in NAMED {
            let Texts(texts) = fields.take_or_default(group, reader);
            for (name, text) in texts {
                match field(&name) {
                    Some(field) if !text.is_empty() => named.push((field, text)),
                    Some(_) => {}
                    None => reader.fault_at(
                        &(group.to_owned() + "." + &name),
                        "there is no such name".to_owned(),
                    ),
                }
            }
        }
        let Texts(edits) = fields.take_or_default("edits", reader);
        let mut scenario = taken(&mut fields, offers, reader);
        scenario.named = named;
        scenario.rounds = rounds;
        for (key, text) in edits {
            scenario.set_edit(&key, text);
        }
        for (part, text) in PlanPart::ALL.into_iter().zip(plan) {
            scenario.set(Field::Plan(part), text);
        }
        for (place, ExtraTexts(extra)) in own.into_iter().enumerate() {
            for (part, text) in ExtraPart::ALL.into_iter().zip(extra) {
                scenario.set(Field::OwnExtra(place, part), text);
            }
        }
        for (term, text) in Term::ALL.into_iter().zip(equity) {
            scenario.set(Field::Equity(term), text);
        }
        for (place, ExitTexts(exit)) in exits.into_iter().enumerate() {
            for (part, text) in ExitPart::ALL.into_iter().zip(exit) {
                scenario.set(Field::Exit(place, part), text);
            }
        }
        for (field, key) in Field::SINGLE.into_iter().zip(&keys) {
            scenario.set(field, fields.take_or_default(key, reader));
        }
        scenario
    }
}

/// The shape of version 1.
struct Version1(Scenario);

impl Read for Version1 {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let known = ["role", "region", "location", "offer", "competing"];
        let mut fields = reader.fields(node, &known);
        let offers = vec![
            fields.take("offer", reader),
            fields.take("competing", reader),
        ];
        let mut scenario = taken(&mut fields, offers, reader);
        scenario.set(Field::Location, fields.take("location", reader));
        Self(scenario)
    }
}

fn taken(fields: &mut Fields, offers: Vec<OfferEntry>, reader: &mut Reader) -> Scenario {
    Scenario {
        role: fields.take("role", reader),
        region: fields.take("region", reader),
        offers,
        ..Scenario::default()
    }
}

impl Read for OfferEntry {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut offer = Self::default();
        let texts = texts(node, &Part::ALL.map(Part::key), reader);
        for (part, text) in Part::ALL.into_iter().zip(texts) {
            offer.set(part, text);
        }
        offer
    }
}

impl Read for RoundEntry {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut round = Self::default();
        let texts = texts(node, &RoundPart::ALL.map(RoundPart::key), reader);
        for (part, text) in RoundPart::ALL.into_iter().zip(texts) {
            round.set(part, text);
        }
        round
    }
}

/// The texts of an object's fields, in the order of their keys; empty where there is none.
fn texts(node: Node, keys: &[&'static str], reader: &mut Reader) -> Vec<String> {
    let mut fields = reader.fields(node, keys);
    let mut texts = Vec::new();
    for key in keys {
        texts.push(fields.take_or_default(key, reader));
    }
    texts
}

#[derive(Default)]
struct EquityTexts(Vec<String>);

impl Read for EquityTexts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        Self(texts(node, &Term::ALL.map(Term::key), reader))
    }
}

struct ExitTexts(Vec<String>);

impl Read for ExitTexts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        Self(texts(node, &ExitPart::ALL.map(ExitPart::key), reader))
    }
}

#[derive(Default)]
struct PlanTexts(Vec<String>);

impl Read for PlanTexts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        Self(texts(node, &PlanPart::ALL.map(PlanPart::key), reader))
    }
}

struct ExtraTexts(Vec<String>);

impl Read for ExtraTexts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        Self(texts(node, &ExtraPart::ALL.map(ExtraPart::key), reader))
    }
}

/// The objects whose fields a currency or a guide gives their names, and the field of a name.
type Naming = (&'static str, fn(&str) -> Option<Field>);

const NAMED: [Naming; 4] = [
    ("rates", |name| {
        let currency = name.parse().ok();
        currency.filter(|it| *it != Currency::EUR).map(Field::Rate)
    }),
    ("facts", |name| Id::of(name).map(Field::Fact)),
    ("extras", |name| Id::of(name).map(Field::Extra)),
    ("extra_amounts", |name| Id::of(name).map(Field::ExtraAmount)),
];

/// Texts by names of any kind, in their order.
#[derive(Default)]
struct Texts(Vec<(String, String)>);

impl Read for Texts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut names = Vec::new();
        if let Node::Fields(fields) = &node {
            names.extend(fields.iter().map(|(name, _)| name.clone()));
        }
        let known: Vec<_> = names.iter().map(String::as_str).collect();
        let mut fields = reader.fields(node, &known);
        let mut texts = Vec::new();
        for name in &names {
            texts.push((name.clone(), fields.take_or_default(name, reader)));
        }
        Self(texts)
    }
}

fn unreadable(error: ReadError) -> ScenarioError {
    ScenarioError::Unreadable {
        path: error.path,
        reason: error.reason,
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, reason } => {
                write!(f, "It cannot be read ({path}")?;
                if !path.is_empty() {
                    f.write_str(": ")?;
                }
                write!(f, "{reason}).")
            }
            Self::Newer { version } => write!(
                f,
                "It was saved by a newer version of this page (format {version}). Reload to get that version."
            ),
        }
    }
}

impl std::error::Error for ScenarioError {}
