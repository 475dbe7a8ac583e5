//! What was deleted and can still be brought back.

use super::{
    Damage, Device, Entry, Revision, StoreError, Unread,
    keys::{LARGEST, Place},
    name::CopyOf,
    store::write,
    value::{Payload, sealed},
};

/// How long something stays in the bin at least.
pub const BIN_DAYS: u64 = 30;

const DAY: u64 = 24 * 60 * 60 * 1000;

/// What is in the bin.
#[derive(Clone, Debug, Default)]
pub struct Bin {
    /// What can be brought back, the one deleted last first.
    pub entries: Vec<Binned>,
    /// What cannot be read. It stays where it is for as long as anything in the bin.
    pub unread: Vec<Unread>,
}

/// A scenario in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// What was deleted.
    pub entry: Entry,
    /// When, in milliseconds since 1970.
    pub deleted: u64,
}

impl Binned {
    /// For how many days it can still be brought back; a day begun counts.
    #[must_use]
    pub fn days_left(&self, now: u64) -> u64 {
        let end = self.deleted.saturating_add(BIN_DAYS * DAY);
        // The clock may have been wrong.
        end.saturating_sub(now).div_ceil(DAY).min(BIN_DAYS)
    }
}

impl Device<'_> {
    /// Moves what is kept under `id` into the bin: the newest save, whichever tab it came from.
    /// Nothing if there is nothing that this build could delete.
    pub fn delete(&self, id: &str) -> Result<Option<Binned>, StoreError> {
        let found = self.read_one(id)?;
        let Some(entry) = found.entries.into_iter().find(|entry| entry.id == id) else {
            return Ok(None);
        };
        let keys = self.store.keys()?;
        let mut deleted = self.now.min(LARGEST);
        let mut key = Place::Bin(id, deleted).key();
        while keys.contains(&key) {
            deleted = deleted.wrapping_add(1);
            key = Place::Bin(id, deleted).key();
        }
        write(self.store, &key, &sealed(&entry.to_json()))?;
        if let Err(error) = self.store.remove(&entry.key()) {
            let _ = self.store.remove(&key);
            return Err(error);
        }
        Ok(Some(Binned { entry, deleted }))
    }

    /// Reads the bin.
    pub fn bin(&self) -> Result<Bin, StoreError> {
        let mut bin = Bin::default();
        for key in self.store.keys()? {
            let Some(Place::Bin(id, deleted)) = Place::of(&key) else {
                continue;
            };
            let Some(value) = self.store.get(&key)? else {
                continue;
            };
            match Payload::of_value(&value) {
                Ok(payload) => {
                    let entry = Entry::of_payload(id, Revision::NONE, payload);
                    let later = |other: &Binned| other.deleted > deleted;
                    let place = bin.entries.partition_point(later);
                    bin.entries.insert(place, Binned { entry, deleted });
                }
                Err(damage) => bin.tell(id, damage),
            }
        }
        Ok(bin)
    }

    /// Takes something out of the bin and keeps it again: under its id, or if that is another's by
    /// now, as a copy. Returns the entry as it is kept.
    pub fn restore(&self, binned: &Binned) -> Result<Entry, StoreError> {
        let mut entry = binned.entry.clone();
        entry.revision = Revision::NONE;
        let found = self.read_one(&entry.id)?;
        let same = |there: &Entry| there.id == entry.id && there.scenario == entry.scenario;
        let there = found.entries.into_iter().find(same);
        let entry = match there {
            Some(there) => there,
            None => {
                self.keep(&mut entry, CopyOf::Own)?;
                entry
            }
        };
        self.remove_from_bin(binned)?;
        Ok(entry)
    }

    /// Removes something in the bin for good.
    pub fn remove_from_bin(&self, binned: &Binned) -> Result<(), StoreError> {
        let key = Place::Bin(&binned.entry.id, binned.deleted).key();
        self.store.remove(&key)
    }

    /// Removes for good what has been in the bin for [`BIN_DAYS`], and says how much that was. What
    /// was deleted while the clock was ahead stays until it is right about that, too.
    pub fn empty_old_bin(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        for key in self.store.keys()? {
            if let Some(Place::Bin(_, deleted)) = Place::of(&key)
                && self.is_over(deleted)
            {
                self.store.remove(&key)?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Whether what was deleted then has been in the bin for long enough.
    pub(super) fn is_over(&self, deleted: u64) -> bool {
        deleted.saturating_add(BIN_DAYS * DAY) <= self.now
    }
}

impl Bin {
    fn tell(&mut self, id: &str, damage: Damage) {
        let id = id.to_owned();
        self.unread.push(Unread { id, damage });
    }
}
