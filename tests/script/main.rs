//! The calculator without its page: `examples/evaluate.rs`, the documents it reads and what it prints.
//!
//! What follows from the code is kept in files. After a change that is meant to be:
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test script`, then read the difference.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../../examples/evaluate.rs"]
#[allow(dead_code, reason = "its main is run as a program")]
mod evaluate;
#[path = "../support/mod.rs"]
mod support;

mod documents;
mod golden;
mod program;
mod readme;
mod schema;

use std::{env, fs, path::PathBuf};

/// A file or folder of this repository.
fn file(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Holds a file to what follows from the code, or renews it.
#[track_caller]
fn is_kept(path: &str, expected: &str) {
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(file(path), expected).unwrap();
    }
    let kept = fs::read_to_string(file(path)).unwrap_or_default();
    let differs = kept
        .lines()
        .zip(expected.lines())
        .position(|(old, new)| old != new);
    let line = differs.unwrap_or(kept.lines().count().min(expected.lines().count()));
    let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").to_owned();
    assert!(
        kept == expected,
        "{path} differs in line {}:\n  kept: {}\n  now:  {}\nIf this is meant, run \
         `UPDATE_GOLDEN=1 cargo test --no-default-features --test script` and read the difference.",
        line + 1,
        at(&kept),
        at(expected),
    );
}

/// JSON without spaces in lines of up to 100 characters: what fits stays on one line.
fn in_lines(json: &str, indent: usize) -> String {
    let spaced = spaced(json);
    if indent + spaced.chars().count() <= 98 || !json.starts_with(['{', '[']) {
        return spaced;
    }
    let (open, close) = (&json[..1], &json[json.len() - 1..]);
    let mut text = open.to_owned();
    for (place, item) in items(json).into_iter().enumerate() {
        text += if place == 0 { "\n" } else { ",\n" };
        text += &" ".repeat(indent + 2);
        // A key is text without a colon.
        match item.split_once("\":").filter(|_| open == "{") {
            Some((key, value)) => {
                text += &format!("{key}\": ");
                text += &in_lines(value, indent + 2);
            }
            None => text += &in_lines(item, indent + 2),
        }
    }
    text + "\n" + &" ".repeat(indent) + close
}

/// The items of a list or object.
fn items(json: &str) -> Vec<&str> {
    let (mut items, mut depth, mut start) = (Vec::new(), 0, 1);
    let mut quoted = false;
    let bytes = json.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' if bytes[at.saturating_sub(1)] != b'\\' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            b',' if depth == 1 => {
                items.push(&json[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items.push(&json[start..json.len() - 1]);
    items
}

/// JSON on one line, with spaces where they help.
fn spaced(json: &str) -> String {
    let mut text = String::new();
    let mut quoted = false;
    for character in json.chars() {
        quoted ^= character == '"' && !text.ends_with('\\');
        text.push(character);
        if !quoted && matches!(character, ',' | ':') {
            text.push(' ');
        }
    }
    text
}
