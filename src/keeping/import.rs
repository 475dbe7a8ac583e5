//! What importing a file would do, and doing it.

use std::fmt;

use crate::{
    json::{self, Node},
    scenario::Scenario,
};

use super::{
    Damage, Device, Entry, LIBRARY_VERSION, OwnGuide, Revision, StoreError,
    file::File,
    keys::{PREFIX, Place, id_is_plain},
    name::{COPY, FROM_TAB, copy_name},
    value::{Payload, take},
};

/// The longest text that is read, in bytes.
pub const MOST_BYTES: usize = 5_000_000;

/// The most scenarios that are read from one file.
pub const MOST_SCENARIOS: usize = 1000;

/// What importing a file would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// For each scenario in the file, in its order.
    pub steps: Vec<Step>,
    /// The guides in the file. What they say is not read here.
    pub guides: Vec<GuideFile>,
}

/// What importing one scenario would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is called in the file; may be empty.
    pub name: String,
    /// What would be done.
    pub todo: Todo,
}

/// What importing one scenario would do. Nothing is ever written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Todo {
    /// Keep it, under its id if it has one.
    Add(Box<Entry>),
    /// Keep it under an id and a name of its own, since another scenario has its id.
    AddAsCopy(Box<Entry>),
    /// Nothing: it is there already.
    Same,
    /// Nothing: it cannot be read.
    Unreadable(Damage),
}

/// A guide in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideFile {
    /// The id in its JSON; empty if it has none.
    pub id: String,
    /// Its JSON, as it is in the file.
    pub json: String,
    /// What it is to those of the user's own.
    pub standing: GuideStanding,
}

/// What a guide in a file is to those of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideStanding {
    /// None has its id.
    New,
    /// It is there already.
    Same,
    /// One with its id says something else.
    Differs,
}

/// What was added, so that it can be taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The entries as they are kept.
    pub added: Vec<Entry>,
    /// Why there are no more of them.
    pub error: Option<StoreError>,
}

/// Why nothing in a file can be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// Not JSON.
    NotJson {
        /// From where on it is not.
        reason: String,
    },
    /// JSON of something else.
    Unknown,
    /// A library file of a later version of this program.
    Newer {
        /// The version of its form.
        version: u64,
    },
    /// More than [`MOST_BYTES`].
    TooLong {
        /// How many there are.
        bytes: usize,
    },
    /// More than [`MOST_SCENARIOS`].
    TooMany {
        /// How many there are.
        count: usize,
    },
}

/// Reads a file: a library, one scenario in any version of its saved form, the data that the
/// recovery screen gives out, or a guide. `entries` and `guides` are what is kept on this device.
pub fn read_import(
    text: &str,
    entries: &[Entry],
    guides: &[OwnGuide],
) -> Result<Import, ImportError> {
    let bytes = text.len();
    if bytes > MOST_BYTES {
        return Err(ImportError::TooLong { bytes });
    }
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(ImportError::Unknown);
    }
    let mut node = json::parse(text).map_err(|error| ImportError::NotJson {
        reason: error.reason,
    })?;
    let mut reading = Reading {
        import: Import::default(),
        entries,
        guides,
    };
    if let Some(version) = node.peek("counteroffer") {
        if version > LIBRARY_VERSION {
            return Err(ImportError::Newer { version });
        }
        reading.library(&mut node)?;
    } else if has(&node, "format") && has(&node, "regions") {
        reading.guide(text.to_owned());
    } else if has(&node, "version") || has(&node, "scenario") || has(&node, "saved") {
        reading.text(text);
    } else {
        reading.recovered(node)?;
    }
    Ok(reading.import)
}

struct Reading<'a> {
    import: Import,
    entries: &'a [Entry],
    guides: &'a [OwnGuide],
}

impl Reading<'_> {
    fn library(&mut self, node: &mut Node) -> Result<(), ImportError> {
        let scenarios = list(node, "scenarios");
        most(scenarios.len())?;
        for mut item in scenarios {
            let id = text(take(&mut item, "id"));
            let name = text(take(&mut item, "name"));
            match Payload::of_node(item) {
                Ok(mut payload) => {
                    payload.name = name;
                    self.add(Entry::of_payload(&id, Revision::NONE, payload));
                }
                Err(damage) => self.tell(name, damage),
            }
        }
        for item in list(node, "guides") {
            match item {
                Node::Text(json) => self.guide(json),
                _ => self.tell(String::new(), Damage::Broken),
            }
        }
        Ok(())
    }

    /// Reads storage as the recovery screen found it: as from a device of its own.
    fn recovered(&mut self, node: Node) -> Result<(), ImportError> {
        let Node::Fields(fields) = node else {
            return Err(ImportError::Unknown);
        };
        let file = File::default();
        let (mut ours, mut unsaved) = (false, None);
        for (key, value) in fields {
            let Node::Text(text) = value else {
                continue;
            };
            ours |= key.starts_with(PREFIX);
            if key == "unsaved" {
                unsaved = Some(text);
                continue;
            }
            // Neither what is in the bin nor what could not be read before.
            if let Some(Place::Kept(..) | Place::Old(_) | Place::Guide(..)) = Place::of(&key) {
                file.put(key, text);
            }
        }
        if !ours && unsaved.is_none() {
            return Err(ImportError::Unknown);
        }
        let keys = file.all();
        most(keys.len())?;
        let found = Device {
            store: &file,
            tab: 0,
            now: 0,
            random: &|| 0,
        }
        .read_all();
        let found = found.unwrap_or_default();
        if let Some(text) = unsaved {
            let saved = entry_of(&text).is_ok_and(|entry| {
                let mut all = found.entries.iter();
                all.any(|saved| saved.scenario == entry.scenario)
            });
            // Unless it was saved at the last moment.
            if !saved {
                self.text(&text);
            }
        }
        for mut entry in found.entries {
            // Of two saves of one moment, one is a copy only from here on.
            if !keys.iter().any(|key| key.contains(&entry.id)) {
                entry.id.clear();
            }
            self.add(entry);
        }
        for unread in found.set_aside.into_iter().chain(found.newer) {
            self.tell(unread.id, unread.damage);
        }
        for guide in found.guides {
            self.guide(guide.json);
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match entry_of(text) {
            Ok(entry) => self.add(entry),
            Err(damage) => self.tell(String::new(), damage),
        }
    }

    fn guide(&mut self, json: String) {
        let mut node = json::parse(&json).unwrap_or(Node::Null);
        let id = text(take(&mut node, "id"));
        let known = self.guides.iter().find(|known| known.id == id);
        let standing = match known {
            None => GuideStanding::New,
            Some(known) if known.json == json => GuideStanding::Same,
            Some(_) => GuideStanding::Differs,
        };
        let guide = GuideFile { id, json, standing };
        self.import.guides.push(guide);
    }

    fn add(&mut self, mut entry: Entry) {
        if !id_is_plain(&entry.id) {
            entry.id.clear();
        }
        entry.revision = Revision::NONE;
        let name = entry.name.clone();
        let todo = self.todo(entry);
        self.import.steps.push(Step { name, todo });
    }

    fn todo(&self, mut entry: Entry) -> Todo {
        let mut others: Vec<&Entry> = self.entries.iter().collect();
        let own = others.len();
        for step in &self.import.steps {
            if let Todo::Add(entry) | Todo::AddAsCopy(entry) = &step.todo {
                others.push(entry);
            }
        }
        let no_id = entry.id.is_empty();
        let (mut taken, mut same, mut elsewhere) = (false, false, false);
        for (place, other) in others.iter().enumerate() {
            let says_so = other.scenario == entry.scenario;
            let same_id = !no_id && other.id == entry.id;
            // Two scenarios of one file that say the same are two on the device they come from.
            let kept = place < own && says_so;
            taken |= same_id;
            elsewhere |= kept;
            same |= same_id && says_so || kept && (no_id || other.name == entry.name);
        }
        if same || taken && elsewhere {
            return Todo::Same;
        }
        if !taken {
            return Todo::Add(Box::new(entry));
        }
        let names: Vec<_> = others.iter().map(|other| other.name.clone()).collect();
        entry.id.clear();
        entry.name = copy_name(&entry.name, COPY, &names);
        Todo::AddAsCopy(Box::new(entry))
    }

    fn tell(&mut self, name: String, damage: Damage) {
        let todo = Todo::Unreadable(damage);
        self.import.steps.push(Step { name, todo });
    }
}

impl Device<'_> {
    /// Keeps what an import would add, one after the other, until one cannot be saved. The guides
    /// are not its to keep.
    pub fn add(&self, import: &Import) -> Imported {
        let mut imported = Imported::default();
        for step in &import.steps {
            let (Todo::Add(entry) | Todo::AddAsCopy(entry)) = &step.todo else {
                continue;
            };
            let mut entry = Entry::clone(entry);
            if entry.id.is_empty() {
                entry.id = self.new_id();
            }
            match self.keep(&mut entry, FROM_TAB) {
                Ok(_) => imported.added.push(entry),
                Err(error) => {
                    imported.error = Some(error);
                    break;
                }
            }
        }
        imported
    }

    /// Removes for good what an import added, but for what was changed since; says how many.
    pub fn take_back(&self, imported: &Imported) -> Result<usize, StoreError> {
        let mut count = 0;
        for entry in &imported.added {
            count += usize::from(self.remove_for_good(entry)?);
        }
        Ok(count)
    }
}

/// Reads one scenario alone: a value, its payload, or a saved form.
fn entry_of(text: &str) -> Result<Entry, Damage> {
    if let Ok(payload) = Payload::of_value(text) {
        return Ok(Entry::of_payload("", Revision::NONE, payload));
    }
    let node = json::parse(text).map_err(|_| Damage::Broken)?;
    if has(&node, "saved") {
        let payload = Payload::of_node(node)?;
        return Ok(Entry::of_payload("", Revision::NONE, payload));
    }
    let scenario = Scenario::from_node(node).map_err(Damage::Scenario)?;
    Ok(Entry::new(String::new(), scenario))
}

fn most(count: usize) -> Result<(), ImportError> {
    if count > MOST_SCENARIOS {
        return Err(ImportError::TooMany { count });
    }
    Ok(())
}

fn has(node: &Node, name: &str) -> bool {
    matches!(node, Node::Fields(fields) if fields.iter().any(|(known, _)| known == name))
}

fn list(node: &mut Node, name: &str) -> Vec<Node> {
    match take(node, name) {
        Some(Node::List(list)) => list,
        _ => Vec::new(),
    }
}

fn text(node: Option<Node>) -> String {
    match node {
        Some(Node::Text(text)) => text,
        _ => String::new(),
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { reason } => write!(f, "This file cannot be read ({reason})."),
            Self::Unknown => f.write_str(
                "This file holds no scenario, no library and no guide. Choose one that this page gave you.",
            ),
            Self::Newer { version } => write!(
                f,
                "This file comes from a newer version of this page (format {version}). Reload to get that version."
            ),
            Self::TooLong { .. } => {
                f.write_str("This file is longer than 5 MB. Choose a smaller one.")
            }
            Self::TooMany { count } => write!(
                f,
                "This file holds {count} scenarios. Up to 1,000 can be imported at once."
            ),
        }
    }
}

impl std::error::Error for ImportError {}
