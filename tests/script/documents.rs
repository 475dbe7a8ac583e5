//! What is wrong with a bad document is said in one line that begins with the path of the field.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::evaluate::evaluated;
use crate::support::{fewer_cases, readable_scenarios, scenarios};

/// A good document with other values at these places; `null` takes a field out.
fn with(changes: &[(&str, Value)]) -> String {
    let mut document = json!({
        "version": 4,
        "scenario": {
            "role": "engineering-manager",
            "region": "remote",
            "location": "80",
            "rates": { "USD": "1.1172" },
            "offers": [{ "base": "164000" }, { "company": "Google", "base": "130000" }],
        },
    });
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match document.pointer_mut(parent).unwrap() {
            Value::Object(fields) if value.is_null() => drop(fields.remove(key).unwrap()),
            Value::Object(fields) => drop(fields.insert(key.to_owned(), value.clone())),
            list => *list.pointer_mut(&format!("/{key}")).unwrap() = value.clone(),
        }
    }
    document.to_string()
}

/// Refused with a line that starts like this.
#[track_caller]
fn refuses(document: impl AsRef<[u8]>, expected: &str) {
    let line = evaluated(document.as_ref()).unwrap_err();
    assert!(line.starts_with(expected), "{line}");
    assert!(!line.contains(['\n', '\r']), "{line}");
}

/// Refused with text `value` in the field at `pointer`.
#[track_caller]
fn refuses_text(pointer: &str, value: &str, expected: &str) {
    refuses(
        with(&[(&format!("/scenario{pointer}"), json!(value))]),
        expected,
    );
}

#[test]
fn texts_that_cannot_be_read() {
    let unreadable = "Not readable as an amount.";
    refuses_text(
        "/offers/1/base",
        "lots",
        &format!("scenario.offers[1].base: {unreadable}"),
    );
    refuses_text(
        "/offers/0/base",
        "-1",
        "scenario.offers[0].base: An amount here cannot be below zero.",
    );
    refuses_text(
        "/offers/0/base",
        "€164k",
        "scenario.offers[0].base: This amount is in USD, but EUR was typed.",
    );
    refuses_text(
        "/offers/0/equity",
        "1,250k",
        "scenario.offers[0].equity: This could mean $1,250 or $1,250,000.",
    );
    refuses_text(
        "/offers/0/bonus",
        "x%",
        "scenario.offers[0].bonus: Not readable as a percentage.",
    );
    refuses_text(
        "/offers/0/raise",
        "101",
        "scenario.offers[0].raise: That is over 100%.",
    );
    refuses_text(
        "/offers/1/currency",
        "usd",
        "scenario.offers[1].currency: Use the code of a currency",
    );
    refuses_text(
        "/offers/1/cliff",
        "1.5",
        "scenario.offers[1].cliff: Type a whole number from 0 to 72.",
    );
    refuses_text(
        "/offers/1/vesting_years",
        "7",
        "scenario.offers[1].vesting_years: Type a whole number from 1 to 6.",
    );
    refuses_text(
        "/offers/1/shape",
        "Even",
        "scenario.offers[1].shape: Choose one of: even, front, back, custom.",
    );
    refuses_text(
        "/offers/1/split",
        "50 40",
        "scenario.offers[1].split: These add up to 90%; they must make 100%.",
    );
    refuses_text(
        "/offers/1/equity_kind",
        "rsu",
        "scenario.offers[1].equity_kind: Choose one of: private, public.",
    );
    refuses_text(
        "/location",
        "59",
        "scenario.location: The guide goes from 60% to 100%.",
    );
    refuses_text(
        "/years",
        "0",
        "scenario.years: Type a whole number from 1 to 10.",
    );
    refuses_text(
        "/leaving",
        "121",
        "scenario.leaving: Type a whole number from 0 to 120.",
    );
    refuses_text(
        "/target",
        "0",
        "scenario.target: Choose one of: ask, floor, amount, 1, 2, 3, 4, 5.",
    );
    refuses_text(
        "/target_amount",
        "€1m",
        "scenario.target_amount: This amount is in USD",
    );
    refuses_text(
        "/beside",
        "first",
        "scenario.beside: Choose one of: 0, 1, 2, 3, 4, 5.",
    );
    refuses_text(
        "/rates/USD",
        "0",
        "scenario.rates.USD: Not readable as an exchange rate.",
    );
    refuses_text(
        "/role",
        "astronaut",
        "scenario.role: there is no “astronaut”; choose from engineering-manager, tech",
    );
    refuses_text(
        "/region",
        "moon",
        "scenario.region: there is no “moon”; choose from paris, new-york, remote",
    );
    refuses_text("/role", "", "scenario.role: there is no “”");
    let shares = json!({"base": "1", "shares": "1m", "price": "2m"});
    refuses(
        with(&[("/scenario/offers/1", shares)]),
        "scenario.offers[1].shares: That is over a trillion.",
    );
}

#[test]
fn shapes_that_are_none() {
    let is =
        |pointer: &str, value: Value, expected: &str| refuses(with(&[(pointer, value)]), expected);
    is("/version", json!(0), "version: there is no version 0");
    is(
        "/version",
        json!(5),
        "version: 5 is newer than this program",
    );
    is(
        "/version",
        json!(18_446_744_073_709_551_615_u64),
        "version: 18446744073709551615 is newer",
    );
    is(
        "/version",
        json!("2"),
        "version: found \"2\"; give a whole number",
    );
    is("/version", json!(null), "document: missing field `version`");
    is(
        "/scenario",
        json!(null),
        "document: missing field `scenario`",
    );
    is(
        "/scenario",
        json!([]),
        "scenario: found a list; give an object",
    );
    is(
        "/scenario/role",
        json!(null),
        "scenario: missing field `role`",
    );
    is(
        "/scenario/role",
        json!(7),
        "scenario.role: found the number `7`; give text in quotes",
    );
    is(
        "/scenario/offers",
        json!(null),
        "scenario: missing field `offers`",
    );
    is(
        "/scenario/offers",
        json!([]),
        "scenario.offers: give from one to 6 offers",
    );
    is(
        "/scenario/offers",
        json!(vec![json!({}); 7]),
        "scenario.offers: give from one to 6 offers",
    );
    is(
        "/scenario/offers/1",
        json!("Google"),
        "scenario.offers[1]: found \"Google\"; give an object",
    );
    is(
        "/scenario/offers/1/base",
        json!(130_000),
        "scenario.offers[1].base: found the number `130000`; give text",
    );
    is(
        "/scenario/offers/1/salary",
        json!("1"),
        "scenario.offers[1].salary: unknown field `salary`",
    );
    is(
        "/scenario/rates/usd",
        json!("1"),
        "scenario.rates.usd: there is no such name",
    );
    is(
        "/scenario/rates/USD",
        json!(1.1),
        "scenario.rates.USD: found a number; give text in quotes",
    );
    is("/notes", json!("1"), "notes: unknown field `notes`");
    refuses(
        with(&[]).replace("\"location\"", "\"role\":\"x\",\"location\""),
        "scenario.role: duplicate field `role`",
    );
}

#[test]
fn what_is_no_document() {
    refuses("", "document: this is not JSON from line 1, column 0");
    refuses(
        "scenario",
        "document: this is not JSON from line 1, column 1",
    );
    refuses("[]", "document: found a list; give an object");
    refuses(
        "{\"version\":2,",
        "document: this is not JSON from line 1, column 13",
    );
    refuses(
        [0xff, 0xfe, b'{'],
        "document: invalid utf-8 sequence of 1 bytes from index 0",
    );
    refuses([0], "document: this is not JSON from line 1, column 1");
    refuses(
        "[".repeat(1_000_000),
        "document: this is not JSON from line 1, column 128",
    );
    refuses(
        format!("{} {{}}", with(&[])),
        "document: this is not JSON from line",
    );
}

/// Whatever stands in it, the line is one line, and not a long one.
#[test]
fn a_line_is_one_line() {
    refuses(
        with(&[("/a\nb\r\u{1b}[2J\u{2028}c", json!("1"))]),
        "a\\u{a}b\\u{d}\\u{1b}[2J\\u{2028}c: unknown field",
    );
    refuses_text("/role", "a\nb", "scenario.role: there is no “a\\u{a}b”");
    for long in ["x".repeat(1_000_000), "é\n".repeat(1_000_000)] {
        let line = evaluated(
            with(&[
                ("/scenario/offers/1/base", json!([])),
                ("/scenario/role", json!(long)),
            ])
            .as_bytes(),
        );
        assert!(
            line.unwrap_err()
                .starts_with("scenario.offers[1].base: found a list")
        );
        let line = evaluated(with(&[("/scenario/role", json!(long))]).as_bytes()).unwrap_err();
        assert!(line.chars().count() < 3_000, "{line}");
    }
}

/// A document of version 1 is read, and its fields are named as it names them.
#[test]
fn documents_of_version_1() {
    let document = include_str!("../saved/version-1.json");
    refuses(
        document,
        "scenario.offer.signing: Not readable as an amount.",
    );
    let document = document.replace("not yet", "");
    refuses(
        &document,
        "scenario.competing.signing: Not readable as an amount.",
    );
    let json = evaluated(document.replace("\"-\"", "\"\"").as_bytes()).unwrap();
    assert!(json.contains("\"four_year_total\":{\"amount\":\"1900000\",\"currency\":\"USD\"}"));
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let line = evaluated(&bytes).unwrap_err();
        prop_assert!(line.starts_with("document: ") && !line.contains('\n'), "{}", line);
    }

    #[test]
    fn any_scenario_is_answered(scenario in scenarios()) {
        match evaluated(scenario.to_json().as_bytes()) {
            Ok(json) => {
                prop_assert!(serde_json::from_str::<Value>(&json).is_ok_and(|json| json.is_object()));
            }
            Err(line) => {
                prop_assert!(line.starts_with("scenario."), "{}", line);
                prop_assert!(!line.contains(['\n', '\r']), "{}", line);
            }
        }
    }

    #[test]
    fn what_can_be_read_is_evaluated(scenario in readable_scenarios()) {
        let json = evaluated(scenario.to_json().as_bytes());
        prop_assert!(json.is_ok(), "{:?}", json);
    }

    #[test]
    fn no_damage_panics(from in 0..200_usize, length in 0..30_usize, filler in "[\"0-9a-z{}\\[\\],:.-]{0,8}") {
        let whole = with(&[]);
        let from = from.min(whole.len());
        let to = (from + length).min(whole.len());
        let document = format!("{}{filler}{}", &whole[..from], &whole[to..]);
        let _ = evaluated(document.as_bytes());
    }
}
