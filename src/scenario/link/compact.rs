//! The compact form of a link: the readable one in as few characters as possible, behind `s=`.
//!
//! Base64 for addresses, without padding, of: the version, a byte; a CRC-16 of all other bytes, the
//! version among them, first byte first; and what `coder` makes of the readable text. Every version
//! begins with these three bytes. Versions are **frozen**, their examples and their model with them:
//! a change to either is a version 2 beside them.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;

use crate::text::{Text, link as text};

use super::{LONGEST_SHARED, coder};

/// The version that this build writes, and the newest that it reads.
const VERSION: u8 = 1;

/// Why a text is no compact form of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompactError {
    /// Something is missing, mistyped, or was never made here.
    Damaged,
    /// Made by a later version of this program.
    Newer {
        /// The version it was made in.
        version: u8,
    },
    /// The text in it is longer than any that this page makes.
    TooLong,
}

/// The compact form of a link's readable text, to stand behind `s=`. What is not visible ASCII, and
/// so in no link made here, becomes `%0A` and the like, which is the same in a link.
#[must_use]
pub fn compact(readable: &str) -> String {
    let mut text = String::new();
    for byte in readable.bytes() {
        if byte.is_ascii_graphic() {
            text.push(char::from(byte));
        } else {
            text += &format!("%{byte:02X}");
        }
    }
    let code = coder::encode(&text);
    let [high, low] = checksum(VERSION, &code).to_be_bytes();
    let bytes = [&[VERSION, high, low], code.as_slice()].concat();
    BASE64URL_NOPAD.encode(&bytes)
}

/// The readable text of a compact form: what stands behind `s=`.
///
/// Never makes more than 12,000 bytes of text, whatever it is given, and takes no work before the
/// checksum is right.
pub fn expand(value: &str) -> Result<String, CompactError> {
    if value.len() > LONGEST_SHARED {
        return Err(CompactError::TooLong);
    }
    let bytes = BASE64URL_NOPAD.decode(value.as_bytes());
    let bytes = bytes.map_err(|_| CompactError::Damaged)?;
    let [version, high, low, code @ ..] = bytes.as_slice() else {
        return Err(CompactError::Damaged);
    };
    match *version {
        version if checksum(version, code).to_be_bytes() != [*high, *low] => {
            Err(CompactError::Damaged)
        }
        VERSION => coder::decode(code, LONGEST_SHARED),
        0 => Err(CompactError::Damaged),
        version => Err(CompactError::Newer { version }),
    }
}

/// CRC-16/CCITT-FALSE: whatever changes within two bytes of the code is noticed for certain.
fn checksum(version: u8, code: &[u8]) -> u16 {
    let mut sum = u16::MAX;
    for byte in [version].iter().chain(code) {
        sum ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            let carry = sum >> 15;
            sum = (sum << 1) ^ (carry * 0x1021);
        }
    }
    sum
}

impl fmt::Display for CompactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: Text = match self {
            Self::Damaged => text::DAMAGED,
            Self::Newer { .. } => text::NEWER,
            Self::TooLong => text::TOO_LONG,
        };
        text.fmt(f)
    }
}

impl std::error::Error for CompactError {}
