//! Reading what is kept, and putting in order what was left half done.

use crate::scenario::Scenario;

use super::{
    Damage, Device, Entry, Found, Revision, StoreError, Unread,
    keys::{CURRENT, Place, aside, made},
    name::CopyOf,
    store::write,
    value::Payload,
};

/// How often the keys are read again while other tabs change them.
const TRIES: u8 = 4;

impl Device<'_> {
    /// Reads everything kept on this device.
    ///
    /// On the way, values that cannot be read are moved aside, scenarios of earlier builds are
    /// written anew, and two saves of one moment become two entries. Where there is no room for
    /// that, everything stays where it is and is read all the same.
    pub fn read_all(&self) -> Result<Found, StoreError> {
        let mut found = Found {
            current: self.current()?,
            ..Found::default()
        };
        let keys = self.store.keys()?;
        let listed = scenarios_of(&keys);
        let mut ids: Vec<&str> = Vec::new();
        for (id, _) in &listed {
            if !ids.contains(id) {
                ids.push(id);
                self.read_id(&listed, id, &mut found)?;
            }
        }
        self.read_guides(&keys, &mut found)?;
        Ok(found)
    }

    /// Reads the scenario kept under `id`, as [`Device::read_all`] does. Its second save of the same
    /// moment may be found with it, as a copy.
    pub fn read_one(&self, id: &str) -> Result<Found, StoreError> {
        let mut found = Found::default();
        let keys = self.store.keys()?;
        self.read_id(&scenarios_of(&keys), id, &mut found)?;
        Ok(found)
    }

    /// The id of the scenario to open.
    pub fn current(&self) -> Result<Option<String>, StoreError> {
        self.store.get(CURRENT)
    }

    /// Makes a scenario the one to open.
    pub fn make_current(&self, id: &str) -> Result<(), StoreError> {
        self.store.set(CURRENT, id)
    }

    /// Moves the scenario to open aside unread, for a page that cannot start with it.
    pub fn set_current_aside(&self) -> Result<(), StoreError> {
        let Some(current) = self.current()? else {
            return Ok(());
        };
        for key in self.store.keys()? {
            if let Some(Place::Kept(id, _) | Place::Old(id)) = Place::of(&key)
                && id == current
                && let Some(value) = self.store.get(&key)?
            {
                self.set_aside(&key, &value)?;
            }
        }
        self.store.remove(CURRENT)
    }

    /// Reads one scenario; again where another tab changed it between its keys and its values.
    #[inline(never)]
    fn read_id(
        &self,
        listed: &[(&str, Option<Revision>)],
        id: &str,
        found: &mut Found,
    ) -> Result<(), StoreError> {
        let mut values = self.values(listed, id)?;
        let mut tries = TRIES;
        while values.iter().any(|(_, value)| value.is_none()) && tries > 0 {
            tries -= 1;
            let keys = self.store.keys()?;
            values = self.values(&scenarios_of(&keys), id)?;
        }
        self.settle(id, values, found);
        Ok(())
    }

    fn values(&self, listed: &[(&str, Option<Revision>)], id: &str) -> Result<Values, StoreError> {
        let mut values = Values::new();
        for (known, revision) in listed {
            if *known == id {
                let place = revision.map_or(Place::Old(id), |revision| Place::Kept(id, revision));
                values.push((*revision, self.store.get(&place.key())?));
            }
        }
        Ok(values)
    }

    /// Finds what the values under one id are, and puts them in order. What fails there leaves a
    /// value where it is, for the next time.
    fn settle(&self, id: &str, values: Values, found: &mut Found) {
        let mut entries: Vec<Entry> = Vec::new();
        let mut old = None;
        let mut newer = None;
        for (revision, value) in values {
            let Some(value) = value else {
                continue;
            };
            match (read(id, revision, &value), revision) {
                (Ok(entry), None) => old = Some(entry),
                (Ok(entry), Some(_)) => entries.push(entry),
                // One of an earlier build's keys is no other's to write, so it locks nothing.
                (Err(damage), None) if damage.is_newer() => found.tell_newer(id, damage),
                (Err(damage), Some(_)) if damage.is_newer() => newer = Some(damage),
                (Err(damage), revision) => {
                    let place =
                        revision.map_or(Place::Old(id), |revision| Place::Kept(id, revision));
                    // Without room for the copy the value stays where it is.
                    let _ = self.set_aside(&place.key(), &value);
                    found.tell_aside(id, damage);
                }
            }
        }
        if let Some(damage) = newer {
            found.tell_newer(id, damage);
            return;
        }
        // Of the newest, the one of the lowest tab keeps the id.
        let mut place = None;
        for (at, entry) in entries.iter().enumerate() {
            let order = (u64::MAX - entry.revision.number, entry.revision.tab);
            if place.is_none_or(|(least, _)| order < least) {
                place = Some((order, at));
            }
        }
        let best = match (place, old) {
            (Some((_, at)), old) => {
                let best = entries.swap_remove(at);
                entries.extend(old);
                best
            }
            (None, Some(mut old)) => {
                let key = old.key();
                // Two tabs that do so at once write one and the same.
                if old.write(self, Revision { number: 1, tab: 0 }).is_ok() {
                    let _ = self.store.remove(&key);
                }
                old
            }
            (None, None) => return,
        };
        for entry in entries {
            // An earlier build's key that is still there: left behind, or written since by a tab
            // that still runs that build.
            let old = entry.revision == Revision::NONE;
            let another = old || entry.revision.number == best.revision.number;
            let same = entry.scenario == best.scenario && (old || entry.name == best.name);
            if another && !same {
                found.insert(self.apart(entry));
            } else {
                let _ = self.store.remove(&entry.key());
            }
        }
        found.insert(best);
    }

    /// Makes an entry of its own of another tab's save. Where that fails it is shown all the same.
    fn apart(&self, mut entry: Entry) -> Entry {
        let key = entry.key();
        if self.write_copy(&mut entry, CopyOf::OtherTab).is_ok() {
            let _ = self.store.remove(&key);
        }
        entry
    }

    /// Moves a value to a key where nothing reads it.
    #[inline(never)]
    pub(super) fn set_aside(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut to = aside(key);
        loop {
            match self.store.get(&to)? {
                None => break write(self.store, &to, value)?,
                Some(there) if there == value => break,
                // What was set aside before stays too.
                Some(_) => to.push('+'),
            }
        }
        self.store.remove(key)
    }
}

/// Values under one id, as far as they are still there; without a revision that of an earlier build.
type Values = Vec<(Option<Revision>, Option<String>)>;

/// The scenarios among the keys.
#[inline(never)]
pub(super) fn scenarios_of(keys: &[String]) -> Vec<(&str, Option<Revision>)> {
    let mut scenarios = Vec::new();
    for key in keys {
        match Place::of(key) {
            Some(Place::Kept(id, revision)) => scenarios.push((id, Some(revision))),
            Some(Place::Old(id)) => scenarios.push((id, None)),
            _ => {}
        }
    }
    scenarios
}

/// Reads a kept value, or without a revision that of an earlier build.
pub(super) fn read(id: &str, revision: Option<Revision>, value: &str) -> Result<Entry, Damage> {
    match revision {
        Some(revision) => {
            let payload = Payload::of_value(value)?;
            Ok(Entry::of_payload(id, revision, payload))
        }
        None => {
            let scenario = Scenario::from_json(value).map_err(Damage::Scenario)?;
            let mut entry = Entry::new(id.to_owned(), scenario);
            entry.changed = made(id);
            Ok(entry)
        }
    }
}

impl Found {
    /// Not sorted at the end: the few entries are not worth the code of a sort.
    fn insert(&mut self, entry: Entry) {
        let before = |other: &Entry| (other.changed, &other.id) > (entry.changed, &entry.id);
        let place = self.entries.partition_point(before);
        self.entries.insert(place, entry);
    }

    pub(super) fn tell_aside(&mut self, id: &str, damage: Damage) {
        let id = id.to_owned();
        self.set_aside.push(Unread { id, damage });
    }

    pub(super) fn tell_newer(&mut self, id: &str, damage: Damage) {
        let id = id.to_owned();
        self.newer.push(Unread { id, damage });
    }
}
