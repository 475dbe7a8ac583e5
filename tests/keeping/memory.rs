//! A store in memory that can be full, refuse, or die like a tab that is closed.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

use counteroffer::keeping::{Store, StoreError};

/// What another tab does.
type Act = Box<dyn FnOnce(&Memory)>;

#[derive(Default)]
pub struct Memory {
    pub texts: RefCell<BTreeMap<String, String>>,
    /// How many calls are still answered. Behind the last, the tab is dead.
    pub calls: Cell<Option<usize>>,
    /// How many bytes of the value the last write before death still writes.
    pub bytes: Cell<Option<usize>>,
    /// How many bytes of keys and values there is room for.
    pub room: Cell<Option<usize>>,
    /// The call that is refused.
    pub refuses: Cell<&'static str>,
    /// What another tab does before the call of this number, counted down.
    pub meanwhile: RefCell<Option<(usize, Act)>>,
}

impl Memory {
    pub fn of(texts: &[(&str, &str)]) -> Self {
        let memory = Self::default();
        for (key, value) in texts {
            memory.put(key, value);
        }
        memory
    }

    pub fn put(&self, key: &str, value: &str) {
        self.texts.borrow_mut().insert(key.into(), value.into());
    }

    pub fn value(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    pub fn all_keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }

    /// The keys of our own, without what they all begin with.
    pub fn short_keys(&self) -> Vec<String> {
        let keys = self.all_keys().into_iter();
        keys.filter_map(|key| Some(key.strip_prefix("counteroffer/")?.to_owned()))
            .collect()
    }

    /// As another tab finds it, or this one opened again: what was written, and nothing wrong.
    pub fn reopened(&self) -> Self {
        Self {
            texts: self.texts.clone(),
            ..Self::default()
        }
    }

    fn size(&self) -> usize {
        let texts = self.texts.borrow();
        texts
            .iter()
            .map(|(key, value)| key.len() + value.len())
            .sum()
    }

    fn call(&self, name: &str) -> Result<(), StoreError> {
        let due = match &mut *self.meanwhile.borrow_mut() {
            Some((0, _)) => true,
            Some((calls, _)) => {
                *calls -= 1;
                false
            }
            None => false,
        };
        if due && let Some((_, act)) = self.meanwhile.take() {
            act(self);
        }
        if self.refuses.get() == name || self.refuses.get() == "all" {
            return Err(StoreError::Refused("SecurityError".into()));
        }
        match self.calls.get() {
            Some(0) => return Err(StoreError::Unavailable),
            Some(calls) => self.calls.set(Some(calls - 1)),
            None => {}
        }
        Ok(())
    }
}

impl Store for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.call("keys")?;
        Ok(self.all_keys())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.call("get")?;
        Ok(self.value(key))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.call("set")?;
        if let Some(bytes) = self.bytes.get()
            && self.calls.get() == Some(0)
        {
            let mut end = bytes.min(value.len());
            while !value.is_char_boundary(end) {
                end -= 1;
            }
            self.put(key, &value[..end]);
            return Err(StoreError::Unavailable);
        }
        let before = self.value(key);
        self.put(key, value);
        if self.room.get().is_some_and(|room| self.size() > room) {
            match before {
                Some(before) => self.put(key, &before),
                None => {
                    self.texts.borrow_mut().remove(key);
                }
            }
            return Err(StoreError::Full);
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.call("remove")?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}
