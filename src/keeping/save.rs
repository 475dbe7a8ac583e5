//! Saving one scenario so that nobody's is lost.

use crate::scenario::Scenario;

use super::{
    Damage, Device, Entry, Revision, Saved, StoreError,
    keys::{LARGEST, Place},
    name::{CopyOf, copy_name},
    read::scenarios_of,
    value::Payload,
};

impl Device<'_> {
    /// Saves an entry as changed now, under its id, or as a copy if somebody else saved it since it
    /// was read: then both are kept and the entry has another id and name.
    ///
    /// What was deleted meanwhile is there again. On an error the entry is as before, and so is what
    /// was kept.
    pub fn save(&self, entry: &mut Entry) -> Result<Saved, StoreError> {
        let before = entry.changed;
        entry.changed = self.now;
        let saved = self.keep(entry, CopyOf::OtherTab);
        if saved.is_err() {
            entry.changed = before;
        }
        saved
    }

    /// Saves an entry under another name, without the spaces around it.
    pub fn rename(&self, entry: &mut Entry, name: &str) -> Result<Saved, StoreError> {
        let before = std::mem::replace(&mut entry.name, name.trim().to_owned());
        let saved = self.save(entry);
        if saved.is_err() {
            entry.name = before;
        }
        saved
    }

    /// Keeps a copy of an entry, named after it.
    pub fn duplicate(&self, entry: &Entry) -> Result<Entry, StoreError> {
        let mut copy = entry.clone();
        copy.changed = self.now;
        self.write_copy(&mut copy, CopyOf::Own)?;
        Ok(copy)
    }

    /// Removes an entry for good, unless somebody else saved it since; says whether it did.
    pub fn remove_for_good(&self, entry: &Entry) -> Result<bool, StoreError> {
        let keys = self.store.keys()?;
        let listed = scenarios_of(&keys);
        let others = |(id, revision): &(&str, Option<Revision>)| {
            *id == entry.id
                && revision.is_some_and(|revision| {
                    revision.number >= entry.revision.number && revision != entry.revision
                })
        };
        if listed.iter().any(others) {
            return Ok(false);
        }
        // The newest last: what it follows must not come back without it.
        for (id, revision) in listed {
            if let Some(revision) = revision
                && id == entry.id
                && revision != entry.revision
            {
                self.store.remove(&Place::Kept(id, revision).key())?;
            }
        }
        self.store.remove(&entry.key())?;
        Ok(true)
    }

    /// As [`Device::save`], with the time of change as it is. `copy` says why there may be a copy.
    #[inline(never)]
    pub(super) fn keep(&self, entry: &mut Entry, copy: CopyOf) -> Result<Saved, StoreError> {
        let keys = self.store.keys()?;
        let mut last = entry.revision.number;
        let mut followed = Vec::new();
        let (mut another, mut own) = (false, false);
        for revision in revisions(&keys, &entry.id) {
            last = last.max(revision.number);
            if revision == entry.revision {
                own = true;
                followed.push(revision);
                continue;
            }
            match self.state(&entry.id, revision)? {
                State::Newer => another = true,
                // No save of anybody's: the next read moves it aside.
                State::Damaged => {}
                State::Readable if revision.number >= entry.revision.number => another = true,
                State::Readable => followed.push(revision),
            }
        }
        // Somebody deleted it and began anew under its id.
        another |= !own && !followed.is_empty();
        if another || last >= LARGEST {
            return self.keep_copy(entry, copy);
        }
        let before = entry.revision;
        let number = last + 1;
        let tab = self.tab;
        let old = entry.key();
        entry.write(self, Revision { number, tab })?;
        let Ok(keys) = self.store.keys() else {
            // It is written. What it follows is removed the next time.
            return Ok(Saved::Kept);
        };
        for revision in revisions(&keys, &entry.id) {
            let at_once = revision.number == number && revision.tab < tab;
            if revision.number > number || at_once {
                // Without room for the copy, the next read makes it.
                return self.keep_copy(entry, copy).or(Ok(Saved::Kept));
            }
        }
        if before == Revision::NONE
            && let Ok(Some(value)) = self.store.get(&old)
            && Scenario::from_json(&value).is_ok()
        {
            // It was read from there: an earlier build kept it.
            let _ = self.store.remove(&old);
        }
        for revision in followed {
            let _ = self.store.remove(&Place::Kept(&entry.id, revision).key());
        }
        Ok(Saved::Kept)
    }

    /// Leaves the id to somebody else.
    fn keep_copy(&self, entry: &mut Entry, copy: CopyOf) -> Result<Saved, StoreError> {
        let (of, name) = (entry.id.clone(), entry.name.clone());
        let (revision, key) = (entry.revision, entry.key());
        match self.write_copy(entry, copy) {
            Ok(()) => {
                // The copy says all that this said.
                if revision != Revision::NONE {
                    let _ = self.store.remove(&key);
                }
                Ok(Saved::AsCopy { of })
            }
            Err(error) => {
                (entry.id, entry.name, entry.revision) = (of, name, revision);
                Err(error)
            }
        }
    }

    /// Writes an entry under an id and a name of its own. On an error it has them all the same.
    #[inline(never)]
    pub(super) fn write_copy(&self, entry: &mut Entry, copy: CopyOf) -> Result<(), StoreError> {
        let keys = self.store.keys().unwrap_or_default();
        entry.id = self.id_beside(&keys);
        entry.name = copy_name(&entry.name, copy, &self.names(&keys));
        entry.revision = Revision::NONE;
        let tab = self.tab;
        entry.write(self, Revision { number: 1, tab })
    }

    /// The names of everything kept.
    fn names(&self, keys: &[String]) -> Vec<String> {
        let mut names = Vec::new();
        for key in keys {
            if let Some(Place::Kept(..)) = Place::of(key)
                && let Ok(Some(value)) = self.store.get(key)
                && let Ok(payload) = Payload::of_value(&value)
            {
                names.push(payload.name);
            }
        }
        names
    }

    fn state(&self, id: &str, revision: Revision) -> Result<State, StoreError> {
        let value = self.store.get(&Place::Kept(id, revision).key())?;
        Ok(match value.as_deref().map(Payload::of_value) {
            Some(Ok(_)) => State::Readable,
            Some(Err(damage)) if damage.is_newer() => State::Newer,
            // Removed since the keys were listed: then it was followed by another.
            None => State::Readable,
            Some(Err(Damage::Broken | Damage::Scenario(_))) => State::Damaged,
        })
    }
}

/// Which saves of a scenario there are.
#[inline(never)]
fn revisions(keys: &[String], id: &str) -> Vec<Revision> {
    let mut revisions = Vec::new();
    for key in keys {
        if let Some(Place::Kept(known, revision)) = Place::of(key)
            && known == id
        {
            revisions.push(revision);
        }
    }
    revisions
}

/// What another value under the id of an entry is.
enum State {
    Readable,
    Newer,
    Damaged,
}
