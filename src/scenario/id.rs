//! The name of something that only a guide knows, as part of a field.

use std::fmt;

/// An id of a guide's: up to [`Id::LONGEST`] of `a` to `z`, `0` to `9` and `-`. Held in place, so
/// that fields stay small values that are copied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id([u8; Self::LONGEST]);

impl Id {
    /// Bytes of the longest.
    pub const LONGEST: usize = 24;

    /// The id of this text; `None` where it cannot be one.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let known = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if text.is_empty() || !text.bytes().all(known) {
            return None;
        }
        let mut bytes = [0; Self::LONGEST];
        bytes
            .get_mut(..text.len())?
            .copy_from_slice(text.as_bytes());
        Some(Self(bytes))
    }

    /// The text of the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let text = self.0.split(|byte| *byte == 0).next();
        text.and_then(|text| str::from_utf8(text).ok())
            .unwrap_or("")
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
