//! The JSON Schema of the documents.

use counteroffer::{
    evaluation::{CAP, COMMON_PRICE, EXIT, EXPIRY, ROUND, SPREAD, WINDOW},
    scenario::{Field, Kind, Part, Term, schema},
};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{golden::documents, is_kept};
use crate::support::{every_field, fewer_cases, readable_scenarios};

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).unwrap()
}

#[test]
fn the_schema_is_kept_beside_the_example() {
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    is_kept("examples/scenario.schema.json", &text);
}

#[test]
fn it_is_a_schema() {
    assert!(jsonschema::meta::is_valid(&schema()));
}

#[test]
fn every_field_is_in_it_and_described() {
    let schema = schema();
    let scenario = &schema["properties"]["scenario"]["properties"];
    for field in every_field() {
        let property = match field {
            Field::Rate(_) => &scenario["rates"],
            Field::Offer(_, part) => &scenario["offers"]["items"]["properties"][part.key()],
            Field::Equity(term) => &scenario["equity"]["properties"][term.key()],
            Field::Exit(_, part) => &scenario["exits"]["items"]["properties"][part.key()],
            Field::Plan(part) => &scenario["plan"]["properties"][part.key()],
            Field::OwnExtra(_, part) => &scenario["own_extras"]["items"]["properties"][part.key()],
            Field::Round(_, part) => &scenario["rounds"]["items"]["properties"][part.key()],
            Field::Fact(_) => &scenario["facts"],
            Field::Extra(_) => &scenario["extras"],
            Field::ExtraAmount(_) => &scenario["extra_amounts"],
            single => &scenario[single.key()],
        };
        let description = property["description"].as_str().unwrap_or_default();
        assert!(description.len() > 10, "{}: {property}", field.key());
        if let Kind::Choice(words) = field.kind() {
            let mut words = words.to_vec();
            words.insert(0, "");
            let property = match field {
                Field::Extra(_) => &property["additionalProperties"],
                _ => property,
            };
            assert_eq!(property["enum"], json!(words));
        }
    }
    let parts = scenario["offers"]["items"]["properties"]
        .as_object()
        .unwrap();
    assert_eq!(parts.len(), Part::ALL.len());
}

/// The schema says which number an empty text stands for: the one that is counted.
#[test]
fn what_is_taken_for_granted_is_said() {
    let schema = schema();
    let terms = &schema["properties"]["scenario"]["properties"]["equity"]["properties"];
    for (term, number) in [
        (Term::Ratio, COMMON_PRICE),
        (Term::Window, WINDOW),
        (Term::Expiry, EXPIRY),
        (Term::Cap, CAP),
        (Term::Rounds, ROUND),
        (Term::Exit, EXIT),
        (Term::Spread, SPREAD),
    ] {
        let said = terms[term.key()]["description"].as_str().unwrap();
        assert!(said.contains(&format!(" {number} if empty")), "{said}");
    }
}

#[test]
fn golden_documents_keep_to_it() {
    for (name, document) in documents() {
        let document: Value = serde_json::from_str(&document).unwrap();
        let errors: Vec<_> = validator()
            .iter_errors(&document)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn bad_documents_do_not() {
    let good = || {
        json!({
            "version": 4,
            "scenario": {
                "role": "r",
                "region": "p",
                "equity": {},
                "exits": [{}],
                "offers": [{"base": "1"}],
                "plan": {"tone": "warm"},
                "facts": {"downloads": "1"},
                "extras": {"signing": "no"},
                "own_extras": [{"title": "x"}],
                "rounds": [{"notes": "x"}],
                "edits": {"any key": "x"},
            },
        })
    };
    assert!(validator().is_valid(&good()));
    for (pointer, value) in [
        ("/version", json!(1)),
        ("/version", json!("4")),
        ("/scenario", json!({})),
        ("/scenario/role", json!(null)),
        ("/scenario/offers", json!([])),
        ("/scenario/offers", json!(vec![json!({}); 7])),
        ("/scenario/equity", json!({"form": "warrants"})),
        ("/scenario/equity", json!({"value": "1"})),
        ("/scenario/exits", json!(vec![json!({}); 6])),
        ("/scenario/offers/0", json!({"salary": "1"})),
        ("/scenario/offers/0/base", json!(1)),
        ("/scenario/offers/0", json!({"vesting": "daily"})),
        ("/scenario/plan", json!({"tone": "loud"})),
        ("/scenario/facts", json!({"No Id": "1"})),
        ("/scenario/extras", json!({"signing": "maybe"})),
        ("/scenario/own_extras", json!(vec![json!({}); 5])),
        ("/scenario/rounds", json!(vec![json!({}); 13])),
        ("/scenario/rounds/0", json!({"note": "x"})),
        ("/scenario/edits", json!({"any": 1})),
    ] {
        let mut document = good();
        *document.pointer_mut(pointer).unwrap() = value;
        assert!(!validator().is_valid(&document), "{document}");
    }
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// All but blanks around a word that is chosen, which are read over.
    #[test]
    fn what_is_saved_keeps_to_it(mut scenario in readable_scenarios()) {
        for field in scenario.fields() {
            if let Kind::Choice(_) = field.kind() {
                let word = scenario.text(field).trim().to_owned();
                scenario.set(field, word);
            }
        }
        thread_local!(static VALIDATOR: Validator = validator());
        let document: Value = serde_json::from_str(&scenario.to_json()).unwrap();
        let valid = VALIDATOR.with(|validator| validator.is_valid(&document));
        prop_assert!(valid, "{}", document);
    }
}
