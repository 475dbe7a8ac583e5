//! What is kept, in types.

use crate::scenario::Scenario;

use super::{
    Damage, Device, OwnGuide, Revision,
    keys::{Place, id_of},
    store::{StoreError, write},
    value::{Payload, push_payload, sealed},
};

/// A scenario with all that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Unique on this device.
    pub id: String,
    /// As the user calls it; may be empty.
    pub name: String,
    /// Which of its saves this was read from or written as.
    pub revision: Revision,
    /// When it was saved last, in milliseconds since 1970. Only for the order of lists: the clock
    /// may have been wrong.
    pub changed: u64,
    /// As typed.
    pub scenario: Scenario,
}

/// What was found in storage.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Every scenario that could be read, the one changed last first.
    pub entries: Vec<Entry>,
    /// The guides of the user's own.
    pub guides: Vec<OwnGuide>,
    /// The id of the scenario to open, whether or not it is there.
    pub current: Option<String>,
    /// What could not be read and was moved aside. Where there is no room for that it is still
    /// under its key.
    pub set_aside: Vec<Unread>,
    /// What a later build of this program wrote. It is where it was, and is never written over.
    pub newer: Vec<Unread>,
}

/// A value that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The id of the scenario or guide.
    pub id: String,
    /// What is wrong.
    pub damage: Damage,
}

/// How a save ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Under its id.
    Kept,
    /// As a copy, since somebody else saved the scenario meanwhile: the entry has a new id and name.
    AsCopy {
        /// The id of the scenario that it is a copy of.
        of: String,
    },
}

impl Entry {
    /// A scenario that was never saved.
    #[must_use]
    pub fn new(id: String, scenario: Scenario) -> Self {
        Self {
            id,
            name: String::new(),
            revision: Revision::NONE,
            changed: 0,
            scenario,
        }
    }

    pub(super) fn of_payload(id: &str, revision: Revision, payload: Payload) -> Self {
        Self {
            id: id.to_owned(),
            name: payload.name,
            revision,
            changed: payload.changed,
            scenario: payload.scenario,
        }
    }

    /// What is kept of it, as JSON: for the recovery screen, when it could not be saved.
    #[must_use]
    #[inline(never)]
    pub fn to_json(&self) -> String {
        let mut json = String::from("{");
        push_payload(&mut json, &self.name, self.changed, &self.scenario);
        json.push('}');
        json
    }

    /// The key that it was read from or written to.
    #[inline(never)]
    pub(super) fn key(&self) -> String {
        match self.revision {
            Revision::NONE => Place::Old(&self.id).key(),
            revision => Place::Kept(&self.id, revision).key(),
        }
    }

    /// Writes it as another revision.
    #[inline(never)]
    pub(super) fn write(&mut self, device: &Device, revision: Revision) -> Result<(), StoreError> {
        let key = Place::Kept(&self.id, revision).key();
        write(device.store, &key, &sealed(&self.to_json()))?;
        self.revision = revision;
        Ok(())
    }
}

impl Device<'_> {
    /// An id for a new scenario, which nothing on this device has, even if the clock was set back.
    #[must_use]
    pub fn new_id(&self) -> String {
        // Where the keys cannot be read, nothing can be kept either.
        self.id_beside(&self.store.keys().unwrap_or_default())
    }

    #[inline(never)]
    pub(super) fn id_beside(&self, keys: &[String]) -> String {
        let mut now = self.now;
        loop {
            let id = id_of(now, (self.random)());
            let of_it = |part: &[u8]| part == id.as_bytes();
            let has = |key: &String| key.as_bytes().windows(id.len()).any(of_it);
            if !keys.iter().any(has) {
                return id;
            }
            // Chance alone may not be enough.
            now = now.wrapping_add(1);
        }
    }
}
