//! The saved form of a scenario: JSON under a version number.
//!
//! | version | since | shape |
//! |---|---|---|
//! | 1 | Foundation | `offer` and `competing`, five fields each |
//! | 2 | Pay | a list `offers`, and what belongs to all of them; empty texts are left out |
//! | 3 | Equity | as before, with `equity` and a list `exits` |

use std::fmt;

use crate::{
    json::{self, Fields, Node, Read, ReadError, Reader, quoted},
    money::Currency,
};

use super::{EXITS, ExitPart, Field, MOST_OFFERS, OfferEntry, Part, Scenario, Term};

/// The version that this build writes, and the newest that it reads.
pub const VERSION: u32 = 3;

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
    /// The saved form: `{"version":3,"scenario":{…}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = format!("{{\"version\":{VERSION},\"scenario\":{{\"role\":");
        json += &quoted(&self.role);
        json += ",\"region\":";
        json += &quoted(&self.region);
        for field in Field::SINGLE {
            push(&mut json, &field.key(), self.text(field));
        }
        if !self.rates.is_empty() {
            json += ",\"rates\":{";
            for (currency, text) in &self.rates {
                push(&mut json, currency.code(), text);
            }
            json += "}";
        }
        let equity = Term::ALL.map(|term| (term.key(), self.text(Field::Equity(term))));
        if is_any(&equity) {
            json += ",\"equity\":";
            push_object(&mut json, &equity);
        }
        let exit =
            |place| ExitPart::ALL.map(|part| (part.key(), self.text(Field::Exit(place, part))));
        if let Some(last) = (0..EXITS).rfind(|place| is_any(&exit(*place))) {
            json += ",\"exits\":[";
            for place in 0..=last {
                push_object(&mut json, &exit(place));
            }
            json += "]";
        }
        json += ",\"offers\":[";
        for offer in &self.offers {
            push_object(
                &mut json,
                &Part::ALL.map(|part| (part.key(), offer.text(part))),
            );
        }
        json += "]}}";
        json
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
        2 | VERSION => fields.take("scenario", reader),
        other => {
            reader.fault_at("version", format!("there is no version {other}"));
            Scenario::default()
        }
    }
}

impl Read for Scenario {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let keys = Field::SINGLE.map(Field::key);
        let mut known = vec!["role", "region", "rates", "equity", "exits", "offers"];
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
        let RateTexts(rates) = fields.take_or_default("rates", reader);
        let mut scenario = taken(&mut fields, offers, reader);
        scenario.rates = rates;
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
struct RateTexts(Vec<(Currency, String)>);

impl Read for RateTexts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut names = Vec::new();
        if let Node::Fields(fields) = &node {
            names.extend(fields.iter().map(|(name, _)| name.clone()));
        }
        let known: Vec<_> = names.iter().filter(|name| is_code(name)).collect();
        let known: Vec<_> = known.into_iter().map(String::as_str).collect();
        let mut fields = reader.fields(node, &known);
        let rates = known.iter().filter_map(|name| {
            let currency = name.parse().ok()?;
            let text: String = fields.take_or_default(name, reader);
            Some((currency, text)).filter(|(_, text)| !text.is_empty())
        });
        Self(rates.collect())
    }
}

fn is_code(name: &str) -> bool {
    name.parse::<Currency>()
        .is_ok_and(|currency| currency != Currency::EUR)
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
