//! Taking types from a tree. It never stops half way: the [`Reader`] remembers the first fault, and
//! what was read is thrown away at the end. A `?` behind every field would double the code.

use crate::text::{Text, json as text};

use super::{Node, ReadError};

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
                        reader.unknown(&name, known);
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

impl Reader {
    /// The fields of an object, all of them `known` and none there twice.
    #[inline(never)]
    pub(crate) fn fields(&mut self, node: Node, known: &[&str]) -> Fields {
        let Node::Fields(fields) = node else {
            self.not(&node, text::OBJECT);
            return Fields(Vec::new());
        };
        for (place, (name, _)) in fields.iter().enumerate() {
            let mark = self.enter(name);
            if !known.contains(&name.as_str()) {
                let known = &known.join(", ");
                self.fault(text::UnknownField { name, known }.text());
            } else if fields.iter().take(place).any(|(other, _)| other == name) {
                self.fault(text::DuplicateField { name }.text());
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
                        self.unknown(&name, known);
                        self.leave(mark);
                    }
                    (name, Some(content))
                }
                Err(fields) => {
                    self.not(&Node::Fields(fields), text::OBJECT_OF_ONE_FIELD);
                    (String::new(), None)
                }
            },
            other => {
                self.not(&other, text::TEXT_OR_OBJECT);
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

    /// A name that is none of an enum's.
    #[inline(never)]
    pub(crate) fn unknown(&mut self, name: &str, known: &[&str]) {
        let known = &known.join(", ");
        self.fault(text::UnknownVariant { name: &name, known }.text());
    }

    fn enter(&mut self, key: &str) -> usize {
        let mark = self.path.len();
        if mark > 0 && !key.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(key);
        mark
    }

    /// Steps through the items of a list. Apart from what reads lists, which is compiled once for
    /// each type of items.
    #[inline(never)]
    pub(crate) fn each(&mut self, node: Node, take: &mut dyn FnMut(Node, &mut Self)) {
        let Node::List(list) = node else {
            self.not(&node, text::LIST);
            return;
        };
        for (place, item) in list.into_iter().enumerate() {
            let mark = self.enter(&format!("[{place}]"));
            take(item, self);
            self.leave(mark);
        }
    }

    pub(crate) fn leave(&mut self, mark: usize) {
        self.path.truncate(mark);
    }

    #[inline(never)]
    pub(crate) fn fault(&mut self, reason: String) {
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
    pub(crate) fn not(&mut self, found: &Node, expected: Text) {
        let found = match found {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => format!("`{value}`"),
            Node::Count(value) => text::TheNumber { value }.text(),
            Node::Number => text::NUMBER.to_string(),
            Node::Text(text) => format!("\"{text}\""),
            Node::List(_) => text::LIST.to_string(),
            Node::Fields(_) => text::OBJECT.to_string(),
        };
        let (found, expected) = (&found, &expected);
        self.fault(text::Other { found, expected }.text());
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
    pub(crate) fn open(
        &mut self,
        name: &str,
        optional: bool,
        reader: &mut Reader,
    ) -> (Option<Node>, usize) {
        match self.remove(name) {
            Some(node) => (Some(node), reader.enter(name)),
            None => {
                if !optional {
                    reader.fault(text::MissingField { name: &name }.text());
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
