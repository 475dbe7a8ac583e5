//! The same answers as serde_json: for what it writes, for that with a fault in it, and for soup.

use proptest::{prelude::*, sample::select};
use serde_json::{Map, Value, json};

use crate::json::quoted;

use super::{answer, text};

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let entries = prop::collection::vec((any::<String>(), inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            entries.prop_map(|entries| Value::from(Map::from_iter(entries))),
        ]
    })
}

fn texts() -> impl Strategy<Value = String> {
    (values(), any::<bool>()).prop_map(|(value, pretty)| {
        if pretty {
            format!("{value:#}")
        } else {
            value.to_string()
        }
    })
}

/// The pieces of JSON and of what nearly is, joined at random.
fn soup(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(select(pieces), 0..12).prop_map(|pieces| pieces.concat())
}

const TOKENS: &[&str] = &[
    "[", "]", "{", "}", ",", ":", " ", "\n", "\"a\"", "\"a\":", "\"a\":1,", "null", "true", "1",
    "-2.5e3", "\"", "\\", "\0", "é",
];

const NUMBER: &[&str] = &[
    "-",
    "+",
    "0",
    "1",
    "9",
    ".",
    "e",
    "E",
    " ",
    "12",
    "98765432109876543210",
];

const STRING: &[&str] = &[
    "a",
    "é",
    "😀",
    "\\",
    "\"",
    "\\\\",
    "\\\"",
    "\\/",
    "\\n",
    "\\b",
    "\\x",
    "\n",
    "\u{1f}",
    "\\u",
    "0041",
    "\\u20aC",
    "\\ud83d",
    "\\ude00",
    "\\ud83d\\ude00",
    "\\uDBFF",
    "\\uDFFF",
    "d80",
    "g",
];

proptest! {
    #[test]
    fn what_serde_json_writes_is_read(json in texts()) {
        // Its own floats may be out of its range, as read.
        prop_assert!(answer(&json).is_ok(), "{}", json);
    }

    #[test]
    fn a_fault_is_found_where_it_is(
        json in texts(),
        place in any::<prop::sample::Index>(),
        removed in 0..3_usize,
        piece in prop_oneof![
            Just(String::new()),
            any::<char>().prop_map(String::from),
            select(TOKENS).prop_map(str::to_owned),
        ],
    ) {
        let chars: Vec<char> = json.chars().collect();
        let (before, after) = chars.split_at(place.index(chars.len()));
        let before = String::from_iter(before);
        let _ = answer(&before);
        let _ = answer(&format!("{before}{piece}{}", String::from_iter(after.iter().skip(removed))));
    }

    #[test]
    fn any_text_has_the_same_answer(json in any::<String>()) {
        let _ = answer(&json);
    }

    #[test]
    fn any_tokens_have_the_same_answer(json in soup(TOKENS)) {
        let _ = answer(&json);
        let _ = answer(&format!("[{json}]"));
        let _ = answer(&format!("{{\"a\":{json}}}"));
    }

    #[test]
    fn any_number_has_the_same_answer(json in soup(NUMBER)) {
        let _ = answer(&json);
        let _ = answer(&format!("[{json},1]"));
    }

    #[test]
    fn any_string_has_the_same_answer(json in soup(STRING)) {
        let _ = answer(&format!("\"{json}\""));
        let _ = answer(&format!("{{\"{json}\":\"{json}\"}}"));
    }

    #[test]
    fn what_is_quoted_is_read(value in any::<String>()) {
        let json = quoted(&value);
        prop_assert_eq!(&json, &json!(value).to_string());
        prop_assert_eq!(answer(&json), Ok(text(&value)));
    }
}
