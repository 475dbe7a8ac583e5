//! Reading JSON into types without much code.
//!
//! The page would have to download a copy of serde_json's parser for each of some thirty types (14
//! kB more in brotli than this), so serde_json reads one untyped tree, and the types are taken from
//! it by [`Read`]. The path of a wrong field falls out of it. The guides' types derive serde's own
//! readers as well, as the definition of their shape; `tests/guides/` holds both to the same answers.
//!
//! Belongs here: JSON as such. Does not belong here: what any field means.

use std::fmt;

use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use crate::money::Currency;

/// Why a text could not be read as a type.
pub(crate) struct ReadError {
    /// The path of the field.
    pub(crate) path: String,
    /// What is wrong with it.
    pub(crate) reason: String,
}

type Reading<T> = Result<T, Box<ReadError>>;

/// A JSON value. Fields keep their order and their duplicates, which the types refuse.
pub(crate) enum Node {
    Null,
    Bool(bool),
    Count(u64),
    /// Negative or not whole. Nothing reads such numbers: amounts are text.
    Number,
    Text(String),
    List(Vec<Node>),
    Fields(Vec<(String, Node)>),
}

/// A type that can be taken from a tree.
pub(crate) trait Read: Sized {
    /// The value, or what is wrong and where.
    fn read(node: Node) -> Reading<Self>;

    /// What an absent field means, if it may be absent.
    fn absent() -> Option<Self> {
        None
    }
}

/// The fields of an object that have not been taken.
pub(crate) struct Fields(Vec<(String, Node)>);

/// Reads `json` as a `T`. The error names the field, or the line and column where it is not JSON.
pub(crate) fn read<T: Read>(json: &str) -> Reading<T> {
    T::read(parse(json)?)
}

/// Reads `json` as a tree. The error names the line and column where it is not JSON.
pub(crate) fn parse(json: &str) -> Reading<Node> {
    serde_json::from_str(json).map_err(|error| wrong(error.to_string()))
}

/// Reads a struct: its fields, then after a semicolon those that may be left out for their default.
macro_rules! record {
    ($type:ident { $($field:ident),* $(; $($optional:ident),*)? }) => {
        impl $crate::json::Read for $type {
            #[inline(never)]
            fn read(node: $crate::json::Node) -> Result<Self, Box<$crate::json::ReadError>> {
                let known = &[$(stringify!($field),)* $($(stringify!($optional),)*)?];
                let mut fields = node.fields(known)?;
                Ok(Self {
                    $($field: fields.take(stringify!($field))?,)*
                    $($($optional: fields.take_or_default(stringify!($optional))?,)*)?
                })
            }
        }
    };
}

/// Reads an enum: variants that are words, then after a semicolon those that hold something.
macro_rules! choice {
    ($type:ident { $($word:literal => $variant:ident),* $(; $($key:literal => $holder:ident),*)? }) => {
        impl $crate::json::Read for $type {
            #[inline(never)]
            fn read(node: $crate::json::Node) -> Result<Self, Box<$crate::json::ReadError>> {
                let known = &[$($word,)* $($($key,)*)?];
                let (name, content) = node.variant(known)?;
                match (name.as_str(), content) {
                    $(($word, None) => Ok(Self::$variant),)*
                    $($(($key, Some(node)) => {
                        let content = $crate::json::Read::read(node);
                        content.map(Self::$holder).map_err(|error| error.under($key))
                    })*)?
                    _ => Err($crate::json::unknown("variant", &name, known)),
                }
            }
        }
    };
}

pub(crate) use {choice, record};

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

    /// The fields of an object, all of them `known` and none there twice.
    #[inline(never)]
    pub(crate) fn fields(self, known: &[&str]) -> Reading<Fields> {
        let Self::Fields(fields) = self else {
            return Err(self.not("an object"));
        };
        for (place, (name, _)) in fields.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                return Err(unknown("field", name, known).under(name));
            }
            if fields.iter().take(place).any(|(other, _)| other == name) {
                return Err(wrong(format!("duplicate field `{name}`")).under(name));
            }
        }
        Ok(Fields(fields))
    }

    /// The name of an enum's variant, one of `known`, and what it holds.
    #[inline(never)]
    pub(crate) fn variant(self, known: &[&str]) -> Reading<(String, Option<Self>)> {
        match self {
            Self::Text(name) if known.contains(&name.as_str()) => Ok((name, None)),
            Self::Text(name) => Err(unknown("variant", &name, known)),
            Self::Fields(fields) => match <[_; 1]>::try_from(fields) {
                Ok([(name, content)]) if known.contains(&name.as_str()) => {
                    Ok((name, Some(content)))
                }
                Ok([(name, _)]) => Err(unknown("variant", &name, known).under(&name)),
                Err(fields) => Err(Self::Fields(fields).not("an object of one field")),
            },
            other => Err(other.not("text or an object")),
        }
    }

    #[inline(never)]
    fn text(self) -> Reading<String> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.not("text in quotes")),
        }
    }

    #[inline(never)]
    fn list(self) -> Reading<Vec<Self>> {
        match self {
            Self::List(list) => Ok(list),
            other => Err(other.not("a list")),
        }
    }

    #[inline(never)]
    fn not(&self, expected: &str) -> Box<ReadError> {
        let found = match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => format!("`{value}`"),
            Self::Count(value) => format!("the number `{value}`"),
            Self::Number => "a number".to_owned(),
            Self::Text(text) => format!("\"{text}\""),
            Self::List(_) => "a list".to_owned(),
            Self::Fields(_) => "an object".to_owned(),
        };
        wrong(format!("found {found}; give {expected}"))
    }
}

impl Fields {
    #[inline(never)]
    fn remove(&mut self, name: &str) -> Option<Node> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(place).1)
    }

    #[inline(never)]
    pub(crate) fn take<T: Read>(&mut self, name: &str) -> Reading<T> {
        match self.remove(name) {
            Some(node) => T::read(node).map_err(|error| error.under(name)),
            None => T::absent().ok_or_else(|| missing(name)),
        }
    }

    #[inline(never)]
    pub(crate) fn take_or_default<T: Read + Default>(&mut self, name: &str) -> Reading<T> {
        match self.remove(name) {
            Some(node) => T::read(node).map_err(|error| error.under(name)),
            None => Ok(T::default()),
        }
    }
}

impl ReadError {
    /// The same error, inside of `key`.
    #[inline(never)]
    pub(crate) fn under(mut self: Box<Self>, key: &str) -> Box<Self> {
        if !self.path.is_empty() && !self.path.starts_with('[') {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, key);
        self
    }
}

#[inline(never)]
fn wrong(reason: String) -> Box<ReadError> {
    Box::new(ReadError {
        path: String::new(),
        reason,
    })
}

#[inline(never)]
fn missing(name: &str) -> Box<ReadError> {
    wrong(format!("missing field `{name}`"))
}

#[inline(never)]
pub(crate) fn unknown(what: &str, name: &str, known: &[&str]) -> Box<ReadError> {
    let known = known.join(", ");
    wrong(format!("unknown {what} `{name}`; choose from {known}"))
}

impl Read for String {
    fn read(node: Node) -> Reading<Self> {
        node.text()
    }
}

impl Read for bool {
    fn read(node: Node) -> Reading<Self> {
        match node {
            Node::Bool(value) => Ok(value),
            other => Err(other.not("true or false")),
        }
    }
}

impl Read for u32 {
    #[inline(never)]
    fn read(node: Node) -> Reading<Self> {
        if let Node::Count(count) = node
            && let Ok(count) = Self::try_from(count)
        {
            return Ok(count);
        }
        Err(node.not("a whole number"))
    }
}

impl Read for Decimal {
    #[inline(never)]
    fn read(node: Node) -> Reading<Self> {
        let text = match node {
            Node::Text(text) => text,
            other => return Err(other.not("a decimal in quotes, as \"92000\"")),
        };
        match text.parse() {
            Ok(value) => Ok(value),
            Err(_) => Err(Node::Text(text).not("a decimal in quotes, as \"92000\"")),
        }
    }
}

impl Read for Currency {
    #[inline(never)]
    fn read(node: Node) -> Reading<Self> {
        let text = node.text()?;
        text.parse()
            .map_err(|error: crate::money::UnknownCurrency| wrong(error.to_string()))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: Node) -> Reading<Self> {
        match node {
            Node::Null => Ok(None),
            some => T::read(some).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: Node) -> Reading<Self> {
        T::read(node).map(Self::new)
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline(never)]
    fn read(node: Node) -> Reading<Self> {
        let mut items = Self::new();
        for (index, item) in node.list()?.into_iter().enumerate() {
            items.push(T::read(item).map_err(|error| error.under(&format!("[{index}]")))?);
        }
        Ok(items)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Count(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Node::Fields(fields))
    }
}
