//! How much is kept, and all of it gone.

use super::{Device, StoreError, keys::PREFIX};

/// The smallest room that current browsers give an origin, in units of UTF-16: Safari's 2,621,440.
/// Chromium gives 5,242,880.
pub const SMALLEST_LIMIT: u64 = 2_621_440;

/// The share of [`SMALLEST_LIMIT`] that so many units of UTF-16 take, in percent, rounded up. Other
/// pages of the origin take their own.
#[must_use]
pub fn share_used(units: u64) -> u64 {
    units.saturating_mul(100).div_ceil(SMALLEST_LIMIT)
}

impl Device<'_> {
    /// How much room everything under this page's keys takes, in units of UTF-16, keys included.
    pub fn used(&self) -> Result<u64, StoreError> {
        let mut units = 0;
        for key in self.store.keys()? {
            if key.starts_with(PREFIX) {
                let value = self.store.get(&key)?.unwrap_or_default();
                units += (key + &value).encode_utf16().count() as u64;
            }
        }
        Ok(units)
    }

    /// Erases everything kept: scenarios, guides, the bin, and what was set aside. Returns the keys
    /// that could not be removed.
    pub fn erase(&self) -> Result<Vec<String>, StoreError> {
        let mut left = Vec::new();
        for key in self.store.keys()? {
            if key.starts_with(PREFIX) && self.store.remove(&key).is_err() {
                left.push(key);
            }
        }
        Ok(left)
    }
}
