//! Reading JSON into types without much code.
//!
//! The page would have to download a copy of serde_json's parser for each of some thirty types (14
//! kB more in brotli than this), so serde_json reads one untyped tree, and the types are taken from
//! it by [`Read`]. Reading never stops half way: the [`Reader`] remembers the first fault, and what
//! was read is thrown away at the end. A `?` behind every field would double the code. The guides' types derive serde's own
//! readers as well, as the definition of their shape; `tests/guides/` holds both to the same answers.
//!
//! Belongs here: JSON as such. Does not belong here: what any field means.

use std::fmt;

use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use crate::money::{Currency, exact};

/// Why a text could not be read as a type.
#[derive(Debug)]
pub(crate) struct ReadError {
    /// The path of the field.
    pub(crate) path: String,
    /// What is wrong with it.
    pub(crate) reason: String,
}

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
    /// The value; any value at all once the reader has found a fault.
    fn read(node: Node, reader: &mut Reader) -> Self;

    /// Whether a field of the type may be absent, which then reads as `null`.
    const OPTIONAL: bool = false;
}

/// Where reading has got to, and the first fault on the way.
#[derive(Default)]
pub(crate) struct Reader {
    path: String,
    error: Option<Box<ReadError>>,
}

/// The fields of an object that have not been taken.
pub(crate) struct Fields(Vec<(String, Node)>);

/// Reads `json` as a `T`. The error names the field, or the line and column where it is not JSON.
pub(crate) fn read<T: Read>(json: &str) -> Result<T, Box<ReadError>> {
    take(parse(json)?)
}

/// Reads `json` as a tree. The error names the line and column where it is not JSON.
pub(crate) fn parse(json: &str) -> Result<Node, Box<ReadError>> {
    serde_json::from_str(json).map_err(|error| {
        // Its own words would bring those of every fault of files and numbers with them, 1 kB.
        let (line, column) = (error.line(), error.column());
        Box::new(ReadError {
            path: String::new(),
            reason: format!("this is not JSON from line {line}, column {column}"),
        })
    })
}

/// Takes a `T` from a tree.
pub(crate) fn take<T: Read>(node: Node) -> Result<T, Box<ReadError>> {
    take_by(node, T::read)
}

/// Takes from a tree what `read` makes of it.
pub(crate) fn take_by<T>(
    node: Node,
    read: impl FnOnce(Node, &mut Reader) -> T,
) -> Result<T, Box<ReadError>> {
    let mut reader = Reader::default();
    let value = read(node, &mut reader);
    match reader.error {
        None => Ok(value),
        Some(error) => Err(error),
    }
}

/// Reads a struct: its fields, then after a semicolon those that may be left out for their default.
macro_rules! record {
    ($type:ident { $($field:ident),* $(; $($optional:ident),*)? }) => {
        impl $crate::json::Read for $type {
            #[inline(never)]
            fn read(node: $crate::json::Node, reader: &mut $crate::json::Reader) -> Self {
                let known = &[$(stringify!($field),)* $($(stringify!($optional),)*)?];
                let mut fields = reader.fields(node, known);
                Self {
                    $($field: fields.take(stringify!($field), reader),)*
                    $($($optional: fields.take_or_default(stringify!($optional), reader),)*)?
                }
            }
        }
    };
}

/// Reads an enum: variants that are words, then after a semicolon those that hold something.
macro_rules! choice {
    ($type:ident { $($word:literal => $variant:ident),* $(; $($key:literal => $holder:ident),*)? }) => {
        impl $crate::json::Read for $type {
            #[inline(never)]
            fn read(node: $crate::json::Node, reader: &mut $crate::json::Reader) -> Self {
                let known = &[$($word,)* $($($key,)*)?];
                let (name, content) = reader.variant(node, known);
                match (name.as_str(), content) {
                    $(($word, None) => Self::$variant,)*
                    $($(($key, Some(node)) => Self::$holder(reader.inside($key, node)),)*)?
                    _ => {
                        reader.unknown("variant", &name, known);
                        $crate::json::choice!(@any reader; $($variant)*; $($($holder)*)?)
                    }
                }
            }
        }
    };
    (@any $reader:ident; $variant:ident $($more:ident)*; $($holder:ident)*) => {
        Self::$variant
    };
    (@any $reader:ident; ; $holder:ident $($more:ident)*) => {
        Self::$holder($crate::json::Read::read($crate::json::Node::Null, $reader))
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
}

impl Reader {
    /// The fields of an object, all of them `known` and none there twice.
    #[inline(never)]
    pub(crate) fn fields(&mut self, node: Node, known: &[&str]) -> Fields {
        let Node::Fields(fields) = node else {
            self.not(&node, "an object");
            return Fields(Vec::new());
        };
        for (place, (name, _)) in fields.iter().enumerate() {
            let mark = self.enter(name);
            if !known.contains(&name.as_str()) {
                self.unknown("field", name, known);
            } else if fields.iter().take(place).any(|(other, _)| other == name) {
                self.fault(format!("duplicate field `{name}`"));
            }
            self.leave(mark);
        }
        Fields(fields)
    }

    /// The name of an enum's variant, one of `known`, and what it holds.
    #[inline(never)]
    pub(crate) fn variant(&mut self, node: Node, known: &[&str]) -> (String, Option<Node>) {
        match node {
            Node::Text(name) => (name, None),
            Node::Fields(fields) => match <[_; 1]>::try_from(fields) {
                Ok([(name, content)]) => {
                    if !known.contains(&name.as_str()) {
                        let mark = self.enter(&name);
                        self.unknown("variant", &name, known);
                        self.leave(mark);
                    }
                    (name, Some(content))
                }
                Err(fields) => {
                    self.not(&Node::Fields(fields), "an object of one field");
                    (String::new(), None)
                }
            },
            other => {
                self.not(&other, "text or an object");
                (String::new(), None)
            }
        }
    }

    /// Reads what stands under `key`.
    #[inline(never)]
    pub(crate) fn inside<T: Read>(&mut self, key: &str, node: Node) -> T {
        let mark = self.enter(key);
        let value = T::read(node, self);
        self.leave(mark);
        value
    }

    #[inline(never)]
    pub(crate) fn unknown(&mut self, what: &str, name: &str, known: &[&str]) {
        let known = known.join(", ");
        self.fault(format!("unknown {what} `{name}`; choose from {known}"));
    }

    fn enter(&mut self, key: &str) -> usize {
        let mark = self.path.len();
        if mark > 0 && !key.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(key);
        mark
    }

    #[inline(never)]
    fn enter_item(&mut self, index: usize) -> usize {
        self.enter(&format!("[{index}]"))
    }

    fn leave(&mut self, mark: usize) {
        self.path.truncate(mark);
    }

    #[inline(never)]
    fn fault(&mut self, reason: String) {
        if self.error.is_none() {
            let path = self.path.clone();
            self.error = Some(Box::new(ReadError { path, reason }));
        }
    }

    /// A fault in the field `key` of what is being read.
    pub(crate) fn fault_at(&mut self, key: &str, reason: String) {
        let mark = self.enter(key);
        self.fault(reason);
        self.leave(mark);
    }

    #[inline(never)]
    fn not(&mut self, found: &Node, expected: &str) {
        let found = match found {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => format!("`{value}`"),
            Node::Count(value) => format!("the number `{value}`"),
            Node::Number => "a number".to_owned(),
            Node::Text(text) => format!("\"{text}\""),
            Node::List(_) => "a list".to_owned(),
            Node::Fields(_) => "an object".to_owned(),
        };
        self.fault(format!("found {found}; give {expected}"));
    }
}

impl Fields {
    #[inline(never)]
    fn remove(&mut self, name: &str) -> Option<Node> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(place).1)
    }

    /// Takes a field out and steps into it; where it is absent, a fault is found if it may
    /// not be. Apart from what is read there, which every type would copy.
    #[inline(never)]
    fn open(&mut self, name: &str, optional: bool, reader: &mut Reader) -> (Option<Node>, usize) {
        match self.remove(name) {
            Some(node) => (Some(node), reader.enter(name)),
            None => {
                if !optional {
                    reader.fault(format!("missing field `{name}`"));
                }
                (None, reader.path.len())
            }
        }
    }

    pub(crate) fn take<T: Read>(&mut self, name: &str, reader: &mut Reader) -> T {
        let (node, mark) = self.open(name, T::OPTIONAL, reader);
        let value = T::read(node.unwrap_or(Node::Null), reader);
        reader.leave(mark);
        value
    }

    pub(crate) fn take_or_default<T: Read + Default>(
        &mut self,
        name: &str,
        reader: &mut Reader,
    ) -> T {
        let (node, mark) = self.open(name, true, reader);
        let value = match node {
            Some(node) => T::read(node, reader),
            None => T::default(),
        };
        reader.leave(mark);
        value
    }
}

impl Read for String {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        match node {
            Node::Text(text) => text,
            other => {
                reader.not(&other, "text in quotes");
                Self::new()
            }
        }
    }
}

impl Read for bool {
    fn read(node: Node, reader: &mut Reader) -> Self {
        match node {
            Node::Bool(value) => value,
            other => {
                reader.not(&other, "true or false");
                false
            }
        }
    }
}

impl Read for u32 {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        if let Node::Count(count) = node
            && let Ok(count) = Self::try_from(count)
        {
            return count;
        }
        reader.not(&node, "a whole number");
        0
    }
}

impl Read for Decimal {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        if let Node::Text(text) = &node
            && let Some(value) = exact(text)
        {
            return value;
        }
        reader.not(&node, "a decimal in quotes, as \"92000\"");
        Self::ZERO
    }
}

impl Read for Currency {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        let text = String::read(node, reader);
        match text.parse::<Self>() {
            Ok(currency) => currency,
            Err(error) => {
                reader.fault(error.to_string());
                Self::EUR
            }
        }
    }
}

impl<T: Read> Read for Option<T> {
    const OPTIONAL: bool = true;

    fn read(node: Node, reader: &mut Reader) -> Self {
        match node {
            Node::Null => None,
            some => Some(T::read(some, reader)),
        }
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: Node, reader: &mut Reader) -> Self {
        Self::new(T::read(node, reader))
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        let Node::List(list) = node else {
            reader.not(&node, "a list");
            return Self::new();
        };
        let mut items = Self::new();
        for item in list {
            let mark = reader.enter_item(items.len());
            items.push(T::read(item, reader));
            reader.leave(mark);
        }
        items
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
