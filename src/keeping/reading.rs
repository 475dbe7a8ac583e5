//! Reading a file of any kind that can be imported, and finding what that would do.

use crate::{
    json::{self, Node},
    scenario::Scenario,
};

use super::{
    Damage, Device, Entry, GuideFile, GuideStanding, Import, ImportError, LIBRARY_VERSION,
    MOST_BYTES, MOST_SCENARIOS, OwnGuide, Revision, Step, Todo,
    file::File,
    keys::{PREFIX, Place, id_is_plain},
    name::{CopyOf, copy_name},
    value::{Payload, take},
};

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
        entry.name = copy_name(&entry.name, CopyOf::Own, &names);
        Todo::AddAsCopy(Box::new(entry))
    }

    fn tell(&mut self, name: String, damage: Damage) {
        let todo = Todo::Unreadable(damage);
        self.import.steps.push(Step { name, todo });
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
