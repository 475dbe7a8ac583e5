//! The types that are taken from one value of a tree, and those that wrap others.

use rust_decimal::Decimal;

use crate::{
    money::{Currency, exact},
    text::json as text,
};

use super::{Node, Read, Reader};

impl Read for String {
    #[inline(never)]
    fn read(node: Node, reader: &mut Reader) -> Self {
        match node {
            Node::Text(text) => text,
            other => {
                reader.not(&other, text::TEXT);
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
                reader.not(&other, text::TRUE_OR_FALSE);
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
        reader.not(&node, text::WHOLE_NUMBER);
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
        reader.not(&node, text::DECIMAL);
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
        let mut items = Self::new();
        reader.each(node, &mut |item, reader| {
            items.push(T::read(item, reader));
        });
        items
    }
}
