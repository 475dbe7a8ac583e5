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
    text::{json as fault, keep_stored as text},
};

use super::{
    Field, Scenario,
    field::{GROUPS, Group, OFFERS, OWN, ROUNDS},
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
            push(&mut json, field.at().2, self.text(field));
        }
        let fields = self.fields();
        for group in &GROUPS {
            self.push_group(&mut json, group, &fields);
        }
        if !self.edits.is_empty() {
            json += ",\"edits\":{";
            for (key, text) in &self.edits {
                push(&mut json, key, text);
            }
            json += "}";
        }
        json += "}}";
        json
    }

    /// Writes a group behind other fields: an object unless it is empty, or a list of them up to the
    /// last that is not.
    fn push_group(&self, json: &mut String, group: &Group, fields: &[Field]) {
        let mut end = json.len();
        let mut kept = false;
        *json += ",\"";
        *json += group.name;
        *json += if group.most > 0 { "\":[" } else { "\":" };
        for place in 0..self.places(group) {
            // An offer or a round without figures is one all the same.
            let mut any = matches!(group.name, OFFERS | ROUNDS);
            json.push_str(if place > 0 { ",{" } else { "{" });
            for field in fields {
                let (of, at, name) = field.at();
                if of == group.name && at.unwrap_or(0) == place {
                    let text = self.text(*field);
                    any |= !text.is_empty();
                    push(json, name, text);
                }
            }
            json.push('}');
            if any {
                end = json.len();
                kept = true;
            }
        }
        json.truncate(end);
        if kept && group.most > 0 {
            json.push(']');
        }
    }

    /// Reads a saved form of this or an earlier version.
    pub fn from_json(json: &str) -> Result<Self, ScenarioError> {
        let node = json::parse(json).map_err(|error| unreadable(*error))?;
        Self::from_node(node)
    }

    /// Reads a saved form that is part of another text.
    pub(crate) fn from_node(node: Node) -> Result<Self, ScenarioError> {
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
            reader.fault_at("version", fault::NoVersion { version: &other }.text());
            Scenario::default()
        }
    }
}

impl Read for Scenario {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut known = vec!["role", "region", "edits"];
        known.extend(GROUPS.iter().map(|group| group.name));
        known.extend(Field::SINGLE.iter().map(|field| field.at().2));
        let mut fields = reader.fields(node, &known);
        let mut scenario = taken(&mut fields, reader);
        for group in &GROUPS {
            scenario.take_group(group, &mut fields, reader);
        }
        let Texts(edits) = fields.take_or_default("edits", reader);
        for (key, text) in edits {
            scenario.set_edit(&key, text);
        }
        for field in Field::SINGLE {
            scenario.set(field, fields.take_or_default(field.at().2, reader));
        }
        scenario
    }
}

impl Scenario {
    /// Takes the texts of a group. Only the offers may not be left out.
    fn take_group(&mut self, group: &Group, fields: &mut Fields, reader: &mut Reader) {
        let optional = group.name != OFFERS;
        let (node, mark) = fields.open(group.name, optional, reader);
        let Some(node) = node else {
            return;
        };
        if group.most > 0 {
            let mut count = 0;
            reader.each(node, &mut |item, reader| {
                self.take_texts(group.name, count, item, reader);
                count += 1;
            });
            if count > group.most || (count == 0 && !optional) {
                let most = group.most;
                reader.fault(match group.name {
                    OFFERS => fault::OneToMost { most: &most }.text(),
                    OWN => fault::UpTo { most: &most }.text(),
                    name => fault::UpToOf {
                        most: &most,
                        name: &name,
                    }
                    .text(),
                });
            }
        } else {
            self.take_texts(group.name, 0, node, reader);
        }
        reader.leave(mark);
    }

    /// Takes the texts of a group, or of one place in it.
    fn take_texts(&mut self, group: &str, place: usize, node: Node, reader: &mut Reader) {
        // An offer or a round without any text is one all the same.
        let own = Field::of_group(group, place);
        if let Some(first) = own.first() {
            self.set(*first, String::new());
        }
        let mut names = Vec::new();
        for field in &own {
            names.push(field.at().2.to_owned());
        }
        let Texts(texts) = if own.is_empty() {
            Texts::read(node, reader)
        } else {
            Texts::of(node, names, reader)
        };
        for (name, text) in texts {
            match Field::named(group, place, &name) {
                Some(field) => self.set(field, text),
                None => reader.fault_at(&name, fault::NO_NAME.to_string()),
            }
        }
    }
}

/// The shape of version 1.
struct Version1(Scenario);

impl Read for Version1 {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let known = ["role", "region", "location", "offer", "competing"];
        let mut fields = reader.fields(node, &known);
        let mut scenario = taken(&mut fields, reader);
        for (place, name) in ["offer", "competing"].into_iter().enumerate() {
            let (node, mark) = fields.open(name, false, reader);
            scenario.take_texts(OFFERS, place, node.unwrap_or(Node::Null), reader);
            reader.leave(mark);
        }
        scenario.set(Field::Location, fields.take("location", reader));
        Self(scenario)
    }
}

fn taken(fields: &mut Fields, reader: &mut Reader) -> Scenario {
    let mut scenario = Scenario {
        role: fields.take("role", reader),
        region: fields.take("region", reader),
        ..Scenario::default()
    };
    scenario.offers.clear();
    scenario
}

/// Texts by names of any kind, in their order.
#[derive(Default)]
struct Texts(Vec<(String, String)>);

impl Texts {
    /// The texts of these names alone, in the order of the names; empty where there is none.
    fn of(node: Node, names: Vec<String>, reader: &mut Reader) -> Self {
        let known: Vec<_> = names.iter().map(String::as_str).collect();
        let mut fields = reader.fields(node, &known);
        let mut texts = Vec::new();
        for name in names {
            let text = fields.take_or_default(&name, reader);
            texts.push((name, text));
        }
        Self(texts)
    }
}

impl Read for Texts {
    fn read(node: Node, reader: &mut Reader) -> Self {
        let mut names = Vec::new();
        if let Node::Fields(fields) = &node {
            names.extend(fields.iter().map(|(name, _)| name.clone()));
        }
        Self::of(node, names, reader)
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
            Self::Unreadable { path, reason } => f.write_str(&if path.is_empty() {
                text::Unreadable { reason }.text()
            } else {
                text::UnreadableAt { path, reason }.text()
            }),
            Self::Newer { version } => f.write_str(&text::Newer { version }.text()),
        }
    }
}

impl std::error::Error for ScenarioError {}
