//! Which numbers count, which are only numbers, and what is none.

use crate::json::Node;

use super::{reads, refuses};

#[test]
fn whole_numbers_count() {
    for (json, count) in [
        ("0", 0),
        ("7", 7),
        ("10", 10),
        ("4294967296", 1 << 32),
        ("18446744073709551615", u64::MAX),
    ] {
        reads(json, Node::Count(count));
    }
}

#[test]
fn other_numbers_are_numbers() {
    for json in [
        "-0",
        "-1",
        "-10",
        "-18446744073709551616",
        "18446744073709551616",
        "100000000000000000000000000000",
        "0.0",
        "1.0",
        "1.50",
        "-1.5",
        "0e0",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "1.5e007",
        "0e99999999999999999999",
        "1e-99999999999999999999",
    ] {
        reads(json, Node::Number);
    }
}

/// serde_json refuses these, since they are no `f64`; JSON as such sets no limit.
#[test]
fn no_number_is_too_large() {
    for json in [
        "1e999",
        "-1e999",
        "1.5E+400",
        "1e99999999999999999999",
        &"9".repeat(400),
        &format!("-{}", "9".repeat(400)),
    ] {
        assert!(serde_json::from_str::<Node>(json).is_err(), "{json}");
        reads(json, Node::Number);
        reads(&format!("[{json}]"), Node::List(vec![Node::Number]));
    }
    refuses("[1e999,1e+]", 1, 11);
}

#[test]
fn what_is_no_number() {
    for (json, column) in [
        ("-", 1),
        ("--1", 2),
        ("+1", 1),
        ("-x", 2),
        ("00", 2),
        ("01", 2),
        ("-01", 3),
        ("-00.5", 3),
        (".5", 1),
        ("1.", 2),
        ("1.e3", 3),
        ("1.x25", 3),
        ("1..2", 3),
        ("1.2.3", 4),
        ("1e", 2),
        ("1e+", 3),
        ("1e+-3", 4),
        ("1ex3", 3),
        ("1e3.5", 4),
        ("1e3e3", 4),
        ("1_000", 2),
        ("0x10", 2),
        ("1 000", 3),
        ("٣", 1),
        ("Infinity", 1),
        ("-Infinity", 2),
    ] {
        refuses(json, 1, column);
    }
    refuses("1.\n5", 2, 0);
}
