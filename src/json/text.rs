//! Reading the text of JSON (RFC 8259) as a tree, as serde_json reads it, in few bytes.
//!
//! Numbers are not evaluated but for those that count, so none is out of range.

use crate::text::json as text;

use super::{Node, ReadError};

/// How many values may lie within each other, so that no text overflows the stack.
const DEEPEST: u8 = 127;

/// A text and how much of it was read. Where reading fails, the last byte read is at fault.
struct Text<'a> {
    json: &'a str,
    read: usize,
}

/// Reads `json` as a tree. The error names the line and column where it is not JSON.
pub(crate) fn parse(json: &str) -> Result<Node, Box<ReadError>> {
    let mut text = Text { json, read: 0 };
    text.whole().ok_or_else(|| {
        let (mut line, mut column) = (1_usize, 0_usize);
        for byte in json.bytes().take(text.read) {
            column += 1;
            if byte == b'\n' {
                line += 1;
                column = 0;
            }
        }
        Box::new(ReadError {
            path: String::new(),
            reason: text::NotJson {
                line: &line,
                column: &column,
            }
            .text(),
        })
    })
}

impl Text<'_> {
    fn whole(&mut self) -> Option<Node> {
        let node = self.value(DEEPEST)?;
        self.token();
        (self.read > self.json.len()).then_some(node)
    }

    /// A value that may hold values `deep` within each other.
    fn value(&mut self, deep: u8) -> Option<Node> {
        match self.token() {
            b'n' => self.word("ull", Node::Null),
            b't' => self.word("rue", Node::Bool(true)),
            b'f' => self.word("alse", Node::Bool(false)),
            b'"' => Some(Node::Text(self.string()?)),
            b'[' => {
                let deep = deep.checked_sub(1)?;
                let mut list = Vec::new();
                while self.more(b']', list.is_empty())? {
                    list.push(self.value(deep)?);
                }
                Some(Node::List(list))
            }
            b'{' => {
                let deep = deep.checked_sub(1)?;
                let mut fields = Vec::new();
                while self.more(b'}', fields.is_empty())? {
                    self.expect(b'"')?;
                    let name = self.string()?;
                    self.expect(b':')?;
                    fields.push((name, self.value(deep)?));
                }
                Some(Node::Fields(fields))
            }
            first => self.number(first),
        }
    }

    /// Whether another item follows, rather than the `end` of its list or object.
    fn more(&mut self, end: u8, first: bool) -> Option<bool> {
        let token = self.token();
        if token == end {
            return Some(false);
        }
        if first {
            self.read -= 1;
            return Some(true);
        }
        (token == b',').then_some(true)
    }

    fn expect(&mut self, token: u8) -> Option<()> {
        (self.token() == token).then_some(())
    }

    fn word(&mut self, rest: &str, node: Node) -> Option<Node> {
        rest.bytes().all(|byte| self.next() == byte).then_some(node)
    }

    /// A number, of which the `first` byte was read.
    fn number(&mut self, first: u8) -> Option<Node> {
        let start = self.read - 1;
        let first = if first == b'-' { self.next() } else { first };
        if !first.is_ascii_digit() {
            return None;
        }
        if first != b'0' {
            self.digits();
        } else if self.peek().is_ascii_digit() {
            self.next();
            return None;
        }
        if self.peek() == b'.' {
            self.next();
            self.some_digits()?;
        }
        if let b'e' | b'E' = self.peek() {
            self.next();
            if let b'+' | b'-' = self.peek() {
                self.next();
            }
            self.some_digits()?;
        }
        let number = self.json.get(start..self.read)?;
        // Both `parse` and a checked multiplication would take more bytes.
        let count = number.bytes().try_fold(0_u64, |count, byte| {
            let digit = u64::from(byte.wrapping_sub(b'0'));
            (digit < 10 && count <= (u64::MAX - digit) / 10).then(|| count * 10 + digit)
        });
        Some(count.map_or(Node::Number, Node::Count))
    }

    fn some_digits(&mut self) -> Option<()> {
        if !self.next().is_ascii_digit() {
            return None;
        }
        self.digits();
        Some(())
    }

    fn digits(&mut self) {
        while self.peek().is_ascii_digit() {
            self.next();
        }
    }

    /// A string, of which the opening quote was read.
    fn string(&mut self) -> Option<String> {
        let mut string = String::new();
        loop {
            let start = self.read;
            let last = loop {
                match self.next() {
                    last @ (b'"' | b'\\') => break last,
                    0..b' ' => return None,
                    _ => {}
                }
            };
            string.push_str(self.json.get(start..self.read - 1)?);
            if last == b'"' {
                return Some(string);
            }
            string.push(self.escaped()?);
        }
    }

    /// The character of an escape, of which the backslash was read.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.next() {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return None,
        })
    }

    /// The character of an escape by its number: one of 16 bits, or two surrogates of a larger one.
    fn unicode(&mut self) -> Option<char> {
        let mut code = self.hex()?;
        if code & 0xfc00 == 0xd800 {
            if self.next() != b'\\' || self.next() != b'u' {
                return None;
            }
            let low = self.hex()?;
            if low & 0xfc00 != 0xdc00 {
                return None;
            }
            code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
        }
        char::from_u32(code)
    }

    fn hex(&mut self) -> Option<u32> {
        let start = self.read;
        self.read += 4;
        let mut code = 0;
        for byte in self.json.as_bytes().get(start..self.read)? {
            code = code << 4 | char::from(*byte).to_digit(16)?;
        }
        Some(code)
    }

    /// The next byte that is no white space, as [`Self::next`].
    fn token(&mut self) -> u8 {
        loop {
            match self.next() {
                b' ' | b'\t' | b'\n' | b'\r' => {}
                token => return token,
            }
        }
    }

    /// Reads a byte; behind the end they are zero, which JSON has none of.
    fn next(&mut self) -> u8 {
        let byte = self.peek();
        self.read += 1;
        byte
    }

    #[inline(never)]
    fn peek(&self) -> u8 {
        let byte = self.json.as_bytes().get(self.read);
        byte.copied().unwrap_or_default()
    }
}
