//! Values: a checksum and what it is of.

use std::fmt;

use crate::{
    json::{self, Node, quoted},
    scenario::{Scenario, ScenarioError},
    text::keep_stored as text,
};

use super::keys::push_hex;

/// The version of the form of values, with a space behind it.
const FORM: &str = "1 ";

/// Why a value cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is not as it was written.
    Broken,
    /// It is as it was written, and no scenario of this build's.
    Scenario(ScenarioError),
}

impl Damage {
    /// Whether a later version of this program wrote it, and can read it.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::Scenario(ScenarioError::Newer { .. }))
    }
}

/// What is kept of a scenario.
pub(super) struct Payload {
    pub(super) name: String,
    pub(super) changed: u64,
    pub(super) scenario: Scenario,
}

/// The CRC-32 of ISO 3309, as in zip files. Found are all changes of up to 32 bits in a row, and all
/// but one in four billion of any others.
#[must_use]
pub fn crc32(text: &str) -> u32 {
    let mut crc = u32::MAX;
    for byte in text.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            // Bit by bit: a table would be more to download, and texts are short.
            crc = (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1));
        }
    }
    !crc
}

/// The value for a payload.
#[inline(never)]
pub(super) fn sealed(payload: &str) -> String {
    let mut value = String::from(FORM);
    push_hex(&mut value, u64::from(crc32(payload)), 8);
    value.push('\n');
    value += payload;
    value
}

/// The payload of a value that is whole.
#[inline(never)]
pub(super) fn unsealed(value: &str) -> Result<&str, Damage> {
    let Some(rest) = value.strip_prefix(FORM) else {
        let version = value.split_once(' ').map(|(version, _)| version.parse());
        return Err(match version {
            Some(Ok(version)) if version > 1 => Damage::Scenario(ScenarioError::Newer { version }),
            _ => Damage::Broken,
        });
    };
    // Eight digits and the end of the line.
    match rest.split_at_checked(9) {
        Some((_, payload)) if sealed(payload) == value => Ok(payload),
        _ => Err(Damage::Broken),
    }
}

impl Payload {
    /// Reads the value of a kept scenario.
    #[inline(never)]
    pub(super) fn of_value(value: &str) -> Result<Self, Damage> {
        let node = json::parse(unsealed(value)?).map_err(|_| Damage::Broken)?;
        Self::of_node(node)
    }

    /// Reads a payload. A name and a time may be absent.
    #[inline(never)]
    pub(super) fn of_node(mut node: Node) -> Result<Self, Damage> {
        let name = match take(&mut node, "name") {
            Some(Node::Text(name)) => name,
            _ => String::new(),
        };
        let saved = take(&mut node, "saved").ok_or(Damage::Broken)?;
        Ok(Self {
            name,
            changed: node.peek("changed").unwrap_or_default(),
            scenario: Scenario::from_node(saved).map_err(Damage::Scenario)?,
        })
    }
}

/// Writes a payload's fields, without the braces around them.
#[inline(never)]
pub(super) fn push_payload(json: &mut String, name: &str, changed: u64, scenario: &Scenario) {
    *json += "\"name\":";
    *json += &quoted(name);
    *json += ",\"changed\":";
    *json += &changed.to_string();
    *json += ",\"saved\":";
    *json += &scenario.to_json();
}

/// Takes a field out of an object.
#[inline(never)]
pub(super) fn take(node: &mut Node, name: &str) -> Option<Node> {
    let Node::Fields(fields) = node else {
        return None;
    };
    let place = fields.iter().position(|(known, _)| known == name)?;
    Some(fields.swap_remove(place).1)
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken => text::BROKEN.fmt(f),
            Self::Scenario(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Damage {}
