//! The saved form of a scenario. What a released version saved can be read for ever.

use counteroffer::{
    evaluation::evaluate,
    money::Currency,
    offer::EquityKind,
    scenario::{Field, Id, MOST_OFFERS, Part, Scenario, ScenarioError, VERSION},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{every_field, fill, library, other, own, plain, scenario_in, scenarios};

/// Never to be changed: browsers out there hold texts like these.
const VERSION_1: &str = include_str!("../saved/version-1.json");
const VERSION_2: &str = include_str!("../saved/version-2.json");
const VERSION_3: &str = include_str!("../saved/version-3.json");
const VERSION_4: &str = include_str!("../saved/version-4.json");

pub fn version_1() -> Scenario {
    let mut scenario = scenario_in("engineering-manager", "remote");
    fill(
        &mut scenario,
        &[
            (Field::Location, "80"),
            (own(Part::Base), "$160k"),
            (own(Part::Equity), "300 000"),
            (own(Part::Bonus), "10 %"),
            (own(Part::Signing), "not yet"),
            (other(Part::Company), "\"Döner\" & Söhne\n✓"),
            (other(Part::Base), "275,000"),
            (other(Part::Equity), "200k"),
            (other(Part::Signing), "-"),
        ],
    );
    scenario
}

/// The key of each field as its text, in all six offers, and some texts that JSON has to escape.
fn version_2() -> Scenario {
    let mut scenario = version_3();
    for field in every_field() {
        if let Field::Equity(_) | Field::Exit(..) = field {
            scenario.set(field, String::new());
        }
    }
    scenario
}

/// As version 2, with everything about equity and its exits.
fn version_3() -> Scenario {
    let mut scenario = version_4();
    for field in every_field() {
        match field {
            Field::Plan(_)
            | Field::Fact(_)
            | Field::Extra(_)
            | Field::ExtraAmount(_)
            | Field::OwnExtra(..)
            | Field::Offer(_, Part::Marked) => scenario.set(field, String::new()),
            _ => {}
        }
    }
    while scenario.remove_round(0).is_some() {}
    scenario.set_edit("counter.email.warm.ask", String::new());
    scenario
}

/// As version 3, with everything about the negotiation.
fn version_4() -> Scenario {
    let mut scenario = scenario_in("technical-program-manager", "new-york");
    for field in every_field() {
        scenario.set(field, field.key());
    }
    fill(
        &mut scenario,
        &[
            (Field::TargetAmount, "1.2m"),
            (own(Part::Base), "$160k"),
            (other(Part::Company), "\"Döner\" & Söhne\n✓"),
            (other(Part::Base), ""),
            (Field::Offer(2, Part::Split), "\u{0}\\/\u{202e}"),
        ],
    );
    scenario.set_edit("counter.email.warm.ask", "My own words.\n".into());
    scenario
}

#[test]
fn version_1_can_be_read_for_ever() {
    assert_eq!(Scenario::from_json(VERSION_1), Ok(version_1()));
}

#[test]
fn version_2_can_be_read_for_ever() {
    assert_eq!(Scenario::from_json(VERSION_2), Ok(version_2()));
}

#[test]
fn version_3_can_be_read_for_ever() {
    assert_eq!(Scenario::from_json(VERSION_3), Ok(version_3()));
}

#[test]
fn version_4_can_be_read_for_ever() {
    assert_eq!(Scenario::from_json(VERSION_4), Ok(version_4()));
}

/// When the form changes, this fails: raise the version, keep reading the old one.
#[test]
fn this_version_writes_this() {
    assert_eq!(VERSION, 4);
    assert_eq!(version_4().to_json(), VERSION_4.trim_end());
}

/// In version 1 the equity of the competing offer was public shares, given per year.
#[test]
fn an_offer_of_version_1_means_what_it_meant() {
    let evaluation = evaluate(&version_1(), library()).unwrap();
    let [competing] = &*evaluation.others else {
        panic!("{:?}", evaluation.others);
    };
    assert_eq!(competing.place, 1);
    assert_eq!(competing.entered.equity.kind, EquityKind::Public);
    assert_eq!(competing.currency(), Currency::USD);
    // 4 × (275,000 + 200,000).
    assert_eq!(plain(competing.four_year_total), "1900000");
    assert_eq!(plain(competing.four_years.public_equity), "800000");
    // 4 × (160,000 + 16,000) + 300,000; “not yet” is no signing bonus.
    let offer = evaluation.offer.unwrap();
    assert_eq!(plain(offer.four_year_total), "1004000");
    assert_eq!(offer.entered.equity.kind, EquityKind::Private);
}

/// Puts `value` at `pointer` of a good text, or takes out what is there.
#[track_caller]
fn with(pointer: &str, value: Option<Value>) -> String {
    let mut saved: Value = serde_json::from_str(VERSION_2).unwrap();
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
    newer("5");
    newer("4294967296");
    newer("18446744073709551615");
    assert_eq!(
        Scenario::from_json(r#"{"version":5}"#)
            .unwrap_err()
            .to_string(),
        "It was saved by a newer version of this page (format 5). Reload to get that version."
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
        let json = VERSION_2.replace("\"version\":2", &format!("\"version\":{absurd}"));
        refuses(&json, "version", whole);
    }
    refuses(
        &with("/version", Some(json!(0))),
        "version",
        "there is no version 0",
    );
    refuses(&with("/version", None), "", "missing field `version`");
    refuses(
        &VERSION_2.replace("\"version\":2", "\"version\":2,\"version\":1"),
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
        &with("/scenario/offers", None),
        "scenario",
        "missing field `offers`",
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
        &with("/scenario/offers/3/stock", text.clone()),
        "scenario.offers[3].stock",
        "unknown field",
    );
    refuses(
        &with("/scenario", text.clone()),
        "scenario",
        "give an object",
    );
    refuses(
        &with("/scenario/offers", Some(json!({}))),
        "scenario.offers",
        "found an object; give a list",
    );
    refuses(
        &with("/scenario/rates/usd", text),
        "scenario.rates.usd",
        "there is no such name",
    );
    refuses(
        &with("/scenario/rates/EUR", Some(json!("1"))),
        "scenario.rates.EUR",
        "there is no such name",
    );
    refuses(
        &with("/scenario/facts", Some(json!({ "No Id": "1" }))),
        "scenario.facts.No Id",
        "there is no such name",
    );
    refuses(
        &with("/scenario/rounds", Some(json!(vec![json!({}); 13]))),
        "scenario.rounds",
        "give up to 12 rounds",
    );
    refuses(
        &with("/scenario/own_extras", Some(json!(vec![json!({}); 5]))),
        "scenario.own_extras",
        "give up to 4",
    );
    for path in [
        "role",
        "location",
        "target_amount",
        "rates.USD",
        "offers[0].base",
        "offers[5].source",
    ] {
        let pointer = path.replace(['.', '['], "/").replace(']', "");
        let pointer = format!("/scenario/{pointer}");
        for wrong in [json!(105_000), json!(null), json!(true), json!(["1"])] {
            let path = format!("scenario.{path}");
            refuses(&with(&pointer, Some(wrong)), &path, "give text in quotes");
        }
    }
}

#[test]
fn from_one_to_six_offers() {
    for offers in [0, 7, 100] {
        let list = json!(vec![json!({}); offers]);
        refuses(
            &with("/scenario/offers", Some(list)),
            "scenario.offers",
            "give from one to 6 offers",
        );
    }
    for offers in 1..=MOST_OFFERS {
        let list = json!(vec![json!({}); offers]);
        let scenario = Scenario::from_json(&with("/scenario/offers", Some(list))).unwrap();
        assert_eq!(scenario.offers().len(), offers);
    }
}

/// The shape of version 1 is still refused where it never held.
#[test]
fn version_1_has_the_fields_it_had() {
    let damaged = |from: &str, to: &str| {
        assert!(VERSION_1.contains(from));
        VERSION_1.replace(from, to)
    };
    refuses(
        &damaged("\"competing\"", "\"offers\""),
        "scenario.offers",
        "unknown field `offers`",
    );
    refuses(
        &damaged("\"location\":\"80\",", ""),
        "scenario",
        "missing field `location`",
    );
    refuses(
        &damaged("\"$160k\"", "160000"),
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
    refuses("", "", "line 1, column 0");
    refuses("undefined", "", "line 1, column 1");
    refuses("{\"version\":2", "", "line 1, column 12");
    refuses(
        &"[".repeat(100_000),
        "",
        "this is not JSON from line 1, column 128",
    );
    refuses(
        &format!("{}x", VERSION_2.trim_end()),
        "",
        "this is not JSON from line 1, column",
    );
    refuses("{\"version\":1,\"scenario\":\"\\ud800\"}", "", "line 1");
}

#[test]
fn no_part_of_a_text_is_a_whole() {
    for whole in [VERSION_1.trim_end(), VERSION_2.trim_end()] {
        for (end, _) in whole.char_indices() {
            assert!(Scenario::from_json(&whole[..end]).is_err(), "{end}");
        }
    }
}
/// What a guide or a currency names is in no order of its own: typed or opened in any, it is saved and
/// read as the same scenario.
#[test]
fn fields_that_are_named_elsewhere_may_come_in_any_order() {
    let id = |id| Id::of(id).unwrap();
    let mut scenario = scenario_in("engineering-manager", "paris");
    fill(
        &mut scenario,
        &[
            (Field::ExtraAmount(id("signing")), "15k"),
            (Field::Extra(id("signing")), "yes"),
            (Field::Fact(id("library")), "Datasets"),
            (Field::Extra(id("window")), "yes"),
            (Field::Rate(Currency::USD), "1.25"),
            (Field::Fact(id("downloads")), "2.3m"),
        ],
    );
    let saved = Scenario::from_json(&scenario.to_json()).unwrap();
    assert_eq!(saved.fields(), scenario.fields());
    assert_eq!(saved, scenario);
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
        from in 0..VERSION_2.len(),
        length in 0_usize..30,
        filler in r#"["0-9a-z{}\[\],:.-]{0,8}"#,
    ) {
        let (Some(before), Some(after)) =
            (VERSION_2.get(..from), VERSION_2.get((from + length).min(VERSION_2.len())..))
        else {
            return Ok(());
        };
        if let Ok(scenario) = Scenario::from_json(&format!("{before}{filler}{after}")) {
            prop_assert_eq!(Scenario::from_json(&scenario.to_json()), Ok(scenario));
        }
    }
}
