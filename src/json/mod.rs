//! JSON into types without much code.
//!
//! The page would have to download a copy of serde_json's parser for each of some thirty types (14
//! kB more in brotli than this), so [`parse`] reads one untyped tree, and the types are taken from
//! it by [`Read`]. serde_json's parser for the tree alone is 3.7 kB, most of it for the values of
//! floating-point numbers and for words about faults, neither of which is used here; so the text is
//! read by [`text`] as well. Its tests hold it to what serde_json reads, faults and all. The guides'
//! types derive serde's own readers too, as the definition of their shape; `tests/guides/` holds
//! both to the same answers.
//!
//! Belongs here: JSON as such. Does not belong here: what any field means.

mod node;
mod quote;
mod read;
mod text;
mod types;

#[cfg(test)]
mod tests;

pub(crate) use node::Node;
pub(crate) use quote::quoted;
pub(crate) use read::{Fields, Read, Reader, choice, record, take_by};
pub(crate) use text::parse;

/// Why a text could not be read as a type.
#[derive(Debug)]
pub(crate) struct ReadError {
    /// The path of the field.
    pub(crate) path: String,
    /// What is wrong with it.
    pub(crate) reason: String,
}

/// Reads `json` as a `T`. The error names the field, or the line and column where it is not JSON.
pub(crate) fn read<T: Read>(json: &str) -> Result<T, Box<ReadError>> {
    take_by(parse(json)?, T::read)
}
