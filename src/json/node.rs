//! The untyped tree of a JSON text.

/// A JSON value. Fields keep their order and their duplicates, which the types refuse.
#[derive(Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Count(u64),
    /// Negative, not whole or over 64 bits. Nothing reads such numbers: amounts are text.
    Number,
    Text(String),
    List(Vec<Node>),
    Fields(Vec<(String, Node)>),
}

impl Node {
    /// The whole number in a field of an object, before anything is known of its other fields.
    pub(crate) fn peek(&self, name: &str) -> Option<u64> {
        let Self::Fields(fields) = self else {
            return None;
        };
        match fields.iter().find(|(known, _)| known == name) {
            Some((_, Self::Count(count))) => Some(*count),
            _ => None,
        }
    }
}
