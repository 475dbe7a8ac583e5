//! Guides of the user's own. Written as scenarios are; of two tabs, the later save stands.

use super::{
    Device, Found, Revision, StoreError,
    keys::{LARGEST, Place},
    store::write,
    value::{sealed, unsealed},
};

/// A guide of the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnGuide {
    /// Its id.
    pub id: String,
    /// Its JSON, as it was imported.
    pub json: String,
}

impl Device<'_> {
    /// Keeps a guide in place of the one of the same id.
    pub fn save_guide(&self, id: &str, json: &str) -> Result<(), StoreError> {
        let keys = self.store.keys()?;
        let mut followed = Vec::new();
        let mut last = 0;
        for key in &keys {
            if let Some(Place::Guide(known, revision)) = Place::of(key)
                && known == id
            {
                last = last.max(revision.number);
                // What cannot be read is no guide that this one follows.
                if matches!(self.store.get(key), Ok(Some(value)) if unsealed(&value).is_ok()) {
                    followed.push(key);
                }
            }
        }
        let revision = Revision {
            // The last of all is written over: no page gets there.
            number: LARGEST.min(last + 1),
            tab: self.tab,
        };
        let new = Place::Guide(id, revision).key();
        write(self.store, &new, &sealed(json))?;
        for key in followed {
            if *key != new {
                let _ = self.store.remove(key);
            }
        }
        Ok(())
    }

    /// The guides of the user's own, with what could not be read, and no scenarios.
    pub fn guides(&self) -> Result<Found, StoreError> {
        let mut found = Found::default();
        self.read_guides(&self.store.keys()?, &mut found)?;
        Ok(found)
    }

    /// Removes a guide for good.
    pub fn remove_guide(&self, id: &str) -> Result<(), StoreError> {
        for key in self.store.keys()? {
            if let Some(Place::Guide(known, _)) = Place::of(&key)
                && known == id
            {
                self.store.remove(&key)?;
            }
        }
        Ok(())
    }

    #[inline(never)]
    pub(super) fn read_guides(&self, keys: &[String], found: &mut Found) -> Result<(), StoreError> {
        let mut newest: Vec<Revision> = Vec::new();
        for key in keys {
            let Some(Place::Guide(id, revision)) = Place::of(key) else {
                continue;
            };
            let Some(value) = self.store.get(key)? else {
                continue;
            };
            let json = match unsealed(&value) {
                Ok(json) => json.to_owned(),
                Err(damage) if damage.is_newer() => {
                    found.tell_newer(id, damage);
                    continue;
                }
                Err(damage) => {
                    let _ = self.set_aside(key, &value);
                    found.tell_aside(id, damage);
                    continue;
                }
            };
            let place = found.guides.iter().position(|guide| guide.id == id);
            let known = place.and_then(|place| {
                let guide = found.guides.get_mut(place)?;
                Some((guide, newest.get_mut(place)?))
            });
            match known {
                Some((guide, before)) => {
                    if revision > *before {
                        *before = revision;
                        guide.json = json;
                    }
                }
                None => {
                    let id = id.to_owned();
                    found.guides.push(OwnGuide { id, json });
                    newest.push(revision);
                }
            }
        }
        Ok(())
    }
}
