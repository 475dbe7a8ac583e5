//! The saved form of a scenario. What a released version saved can be read for ever.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use counteroffer::{
    guide::Library,
    scenario::{CompetingEntry, Field, OfferEntry, Scenario, ScenarioError, VERSION},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::scenarios;

/// Never to be changed: browsers out there hold texts like this one.
const VERSION_1: &str = include_str!("saved/version-1.json");

fn version_1() -> Scenario {
    Scenario {
        role: "engineering-manager".into(),
        region: "remote".into(),
        location: "80".into(),
        offer: OfferEntry {
            base: "$160k".into(),
            equity: "300 000".into(),
            bonus: "10 %".into(),
            signing: "not yet".into(),
        },
        competing: CompetingEntry {
            company: "\"Döner\" & Söhne\n✓".into(),
            base: "275,000".into(),
            equity: "200k".into(),
            bonus: String::new(),
            signing: "-".into(),
        },
    }
}

#[test]
fn version_1_can_be_read_for_ever() {
    assert_eq!(Scenario::from_json(VERSION_1), Ok(version_1()));
}

/// When the form changes, this fails: raise the version, keep reading the old one.
#[test]
fn this_version_writes_this() {
    assert_eq!(VERSION, 1);
    assert_eq!(version_1().to_json(), VERSION_1.trim_end());
}

#[test]
fn every_field_has_a_text_of_its_own() {
    let mut scenario = Scenario::default();
    for field in Field::ALL {
        field.key().clone_into(scenario.text_mut(field));
    }
    for field in Field::ALL {
        assert_eq!(scenario.text(field), field.key());
    }
}

#[test]
fn blank_until_something_is_typed() {
    let library = Library::bundled();
    let fresh = Scenario::first_of(&library);
    assert_eq!(
        (&*fresh.role, &*fresh.region),
        ("engineering-manager", "paris")
    );
    for field in Field::ALL {
        let mut scenario = fresh.clone();
        *scenario.text_mut(field) = " \t".into();
        assert!(scenario.is_blank());
        *scenario.text_mut(field) = "0".into();
        assert_eq!(scenario.is_blank(), field == Field::Location, "{field:?}");
    }
}

#[test]
fn another_guide_keeps_the_region_it_has() {
    let library = Library::bundled();
    let guide = library.guide("technical-program-manager").unwrap();
    for (region, kept) in [
        ("new-york", "new-york"),
        ("paris", "paris"),
        ("moon", "paris"),
    ] {
        let mut scenario = version_1();
        scenario.region = region.into();
        scenario.choose_guide(guide);
        assert_eq!(
            (&*scenario.role, &*scenario.region),
            ("technical-program-manager", kept)
        );
        assert_eq!(scenario.offer, version_1().offer);
    }
}

/// Puts `value` at `pointer` of a good text, or takes out what is there.
#[track_caller]
fn with(pointer: &str, value: Option<Value>) -> String {
    let mut saved: Value = serde_json::from_str(VERSION_1).unwrap();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let Some(Value::Object(fields)) = saved.pointer_mut(parent) else {
        panic!("{pointer} is in no object");
    };
    match value {
        Some(value) => drop(fields.insert(key.into(), value)),
        None => drop(fields.remove(key).unwrap()),
    }
    saved.to_string()
}

/// Expects that a text is refused for the field at `path`.
#[track_caller]
fn refuses(json: &str, path: &str, reason: &str) {
    let error = Scenario::from_json(json).unwrap_err();
    let ScenarioError::Unreadable {
        path: found,
        reason: because,
    } = &error
    else {
        panic!("{json}: {error}");
    };
    assert_eq!(found, path, "{json}: {error}");
    assert!(because.contains(reason), "{json}: {error}");
    assert!(
        error.to_string().starts_with("It cannot be read ("),
        "{error}"
    );
}

#[track_caller]
fn newer(version: &str) {
    for rest in ["", r#","scenario":{"whatever":[1,2]},"more":null"#] {
        let error = Scenario::from_json(&format!(r#"{{"version":{version}{rest}}}"#)).unwrap_err();
        assert_eq!(
            error,
            ScenarioError::Newer {
                version: version.parse().unwrap()
            }
        );
    }
}

#[test]
fn a_newer_version_is_named() {
    newer("2");
    newer("4294967296");
    newer("18446744073709551615");
    assert_eq!(
        Scenario::from_json(r#"{"version":2}"#)
            .unwrap_err()
            .to_string(),
        "It was saved by a newer version of this page (format 2). Reload to get that version."
    );
}

#[test]
fn versions_that_never_were() {
    let whole = "give a whole number";
    for absurd in [
        "-1",
        "1.0",
        "1.5",
        "18446744073709551616",
        "1e300",
        "\"1\"",
        "null",
        "[1]",
    ] {
        let json = VERSION_1.replace("\"version\":1", &format!("\"version\":{absurd}"));
        refuses(&json, "version", whole);
    }
    refuses(
        &with("/version", Some(json!(0))),
        "version",
        "there is no version 0",
    );
    refuses(&with("/version", None), "", "missing field `version`");
    refuses(
        &VERSION_1.replace("\"version\":1", "\"version\":1,\"version\":2"),
        "version",
        "duplicate field `version`",
    );
}

#[test]
fn what_is_missing_unknown_or_of_another_kind_is_named() {
    let text = Some(json!("x"));
    refuses(&with("/scenario", None), "", "missing field `scenario`");
    refuses(
        &with("/scenario/role", None),
        "scenario",
        "missing field `role`",
    );
    refuses(
        &with("/scenario/offer", None),
        "scenario",
        "missing field `offer`",
    );
    refuses(
        &with("/scenario/offer/base", None),
        "scenario.offer",
        "missing field `base`",
    );
    refuses(
        &with("/scenario/competing/company", None),
        "scenario.competing",
        "missing field `company`",
    );
    refuses(
        &with("/colour", text.clone()),
        "colour",
        "unknown field `colour`",
    );
    refuses(
        &with("/scenario/colour", text.clone()),
        "scenario.colour",
        "unknown field",
    );
    refuses(
        &with("/scenario/offer/stock", text.clone()),
        "scenario.offer.stock",
        "unknown field",
    );
    refuses(
        &with("/scenario", text.clone()),
        "scenario",
        "give an object",
    );
    refuses(
        &with("/scenario/offer", Some(json!([]))),
        "scenario.offer",
        "give an object",
    );
    let base = "/scenario/offer/base";
    refuses(
        &with(base, Some(json!(105_000))),
        "scenario.offer.base",
        "give text in quotes",
    );
    refuses(
        &with(base, Some(json!(null))),
        "scenario.offer.base",
        "give text in quotes",
    );
}

#[test]
fn what_is_no_scenario_at_all() {
    refuses("null", "", "found null; give an object");
    refuses("[]", "", "found a list; give an object");
    refuses("1", "", "give an object");
    refuses("\"\"", "", "give an object");
    refuses("{}", "", "missing field `version`");
    refuses("", "", "line 1 column 0");
    refuses("undefined", "", "line 1 column 1");
    refuses("{\"version\":1", "", "line 1 column 12");
    refuses(&"[".repeat(100_000), "", "recursion limit");
    refuses(
        &format!("{}x", VERSION_1.trim_end()),
        "",
        "trailing characters",
    );
    refuses("{\"version\":1,\"scenario\":\"\\ud800\"}", "", "line 1");
}

#[test]
fn no_part_of_a_text_is_a_whole() {
    let whole = VERSION_1.trim_end();
    for (end, _) in whole.char_indices() {
        assert!(Scenario::from_json(&whole[..end]).is_err(), "{end}");
    }
}

proptest! {
    #[test]
    fn any_texts_are_kept(scenario in scenarios()) {
        prop_assert_eq!(Scenario::from_json(&scenario.to_json()), Ok(scenario));
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        prop_assert!(Scenario::from_json(&text).is_err());
    }

    #[test]
    fn no_damage_panics(
        from in 0..VERSION_1.len(),
        length in 0_usize..30,
        filler in r#"["0-9a-z{}\[\],:.-]{0,8}"#,
    ) {
        let (Some(before), Some(after)) =
            (VERSION_1.get(..from), VERSION_1.get((from + length).min(VERSION_1.len())..))
        else {
            return Ok(());
        };
        if let Ok(scenario) = Scenario::from_json(&format!("{before}{filler}{after}")) {
            prop_assert_eq!(Scenario::from_json(&scenario.to_json()), Ok(scenario));
        }
    }
}
