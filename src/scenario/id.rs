//! The name of something that only a guide knows, as part of a field.

use std::{cell::RefCell, fmt};

/// An id of a guide's: up to [`Id::LONGEST`] of `a` to `z`, `0` to `9` and `-`. Every text is kept
/// once and for ever, so that fields stay small values that are copied.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(&'static str);

thread_local! {
    /// The texts so far.
    static TEXTS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

impl Id {
    /// Bytes of the longest.
    pub const LONGEST: usize = 24;

    /// The id of this text; `None` where it cannot be one.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if !Self::fits(text) {
            return None;
        }
        TEXTS.with_borrow_mut(|texts| {
            let mut known = texts.iter();
            if let Some(known) = known.find(|known| **known == text) {
                return Some(Self(known));
            }
            let new = text.to_owned().leak();
            texts.push(new);
            Some(Self(new))
        })
    }

    /// Whether a text can be an id. Keeps nothing.
    #[must_use]
    pub fn fits(text: &str) -> bool {
        let known = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        !text.is_empty() && text.len() <= Self::LONGEST && text.bytes().all(known)
    }

    /// The text of the id.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
