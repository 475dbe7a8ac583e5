//! Looking at what is kept, and leaving it as it is: all that a page does that has not loaded what
//! puts things in order ([`Device::read_all`]).

use super::{
    Device, Entry, Revision, StoreError,
    keys::Place,
    read::read,
    value::{Payload, unsealed},
};

/// What a look found.
#[derive(Debug, Default)]
pub struct Look {
    /// The scenario that was looked for, as [`Device::read_one`] would find it.
    pub entry: Option<Box<Entry>>,
    /// The JSON of each guide of the user's own.
    pub guides: Vec<String>,
    /// Whether something is there that [`Device::read_all`] or [`Device::empty_old_bin`] would move
    /// or tell of, or that another tab changed at this moment.
    pub untidy: bool,
}

impl Device<'_> {
    /// Looks for the scenario kept under `id`; for the one to open, if that is empty.
    pub fn look(&self, id: &str) -> Result<Look, StoreError> {
        let current = self.current()?.unwrap_or_default();
        let id = if id.is_empty() { &current } else { id };
        let mut look = Look::default();
        let mut newer = false;
        let keys = self.store.keys()?;
        for key in &keys {
            let Some(place) = Place::of(key) else {
                continue;
            };
            let (of, revision) = match place {
                Place::Kept(of, revision) => (of, Some(revision)),
                Place::Old(of) => (of, None),
                Place::Guide(..) => {
                    let followed = |other: &String| place.is_followed_by(other);
                    if !keys.iter().any(followed) {
                        let value = self.store.get(key)?.unwrap_or_default();
                        match unsealed(&value) {
                            Ok(json) => look.guides.push(json.to_owned()),
                            Err(_) => look.untidy = true,
                        }
                    }
                    continue;
                }
                Place::Bin(_, deleted) => {
                    look.untidy |= self.is_over(deleted);
                    continue;
                }
                Place::Current => continue,
            };
            look.untidy |= revision.is_none();
            let value = self.store.get(key)?;
            if of != id {
                // Told of where it cannot be read, and found when it is looked for.
                let unread = |value: &String| Payload::of_value(value).is_err();
                look.untidy |= value.as_ref().is_none_or(unread);
                continue;
            }
            match value.map(|value| read(id, revision, &value)) {
                Some(Ok(entry)) => {
                    let other = look.entry.as_ref().map(|other| order(other.revision));
                    look.untidy |= other.is_some();
                    if other < Some(order(entry.revision)) {
                        look.entry = Some(Box::new(entry));
                    }
                }
                Some(Err(damage)) => {
                    look.untidy = true;
                    newer |= damage.is_newer() && revision.is_some();
                }
                None => look.untidy = true,
            }
        }
        if newer {
            look.entry = None;
        }
        Ok(look)
    }
}

/// Of the newest saves, the one of the lowest tab stands.
fn order(revision: Revision) -> (u64, u16) {
    (revision.number, !revision.tab)
}
