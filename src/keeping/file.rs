//! A store that is read from a file, to be read as a device is.

use std::cell::RefCell;

use super::{Store, StoreError};

/// Keys and values, few enough to go through.
#[derive(Default)]
pub(super) struct File(RefCell<Vec<(String, String)>>);

impl File {
    /// Takes up a key of the file.
    pub(super) fn put(&self, key: String, value: String) {
        self.0.borrow_mut().push((key, value));
    }

    pub(super) fn all(&self) -> Vec<String> {
        let texts = self.0.borrow();
        texts.iter().map(|(key, _)| key.clone()).collect()
    }
}

impl Store for File {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.all())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let texts = self.0.borrow();
        let text = texts.iter().find(|(known, _)| known == key);
        Ok(text.map(|(_, value)| value.clone()))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.remove(key)?;
        self.put(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().retain(|(known, _)| known != key);
        Ok(())
    }
}
