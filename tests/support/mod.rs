//! What more than one test file needs: the bundled guides, scenarios from links, and generators.

#![allow(dead_code, reason = "each test file uses its part of this")]

use std::sync::OnceLock;

use counteroffer::{
    evaluation::{Evaluation, evaluate, settle},
    guide::{Guide, Library},
    money::{Currency, Decimal, Money},
    scenario::{Field, Scenario, open_link},
};
use proptest::prelude::*;
use serde_json::Value;

const ENGINEERING_MANAGER: &str = include_str!("../../src/guide/data/engineering-manager.json");

pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(Library::bundled)
}

/// A library of one guide: the engineering manager's with other values at these JSON pointers.
#[track_caller]
pub fn library_with(changes: &[(&str, Value)]) -> Library {
    let mut guide: Value = serde_json::from_str(ENGINEERING_MANAGER).unwrap();
    for (pointer, value) in changes {
        *guide.pointer_mut(pointer).unwrap() = value.clone();
    }
    Library::from_guides(vec![Guide::from_json(&guide.to_string()).unwrap()])
}

/// The scenario of a link in which everything can be read.
#[track_caller]
pub fn opened(link: &str) -> Scenario {
    let opened = open_link(link, library());
    assert_eq!(opened.problems, [], "{link}");
    opened.scenario.unwrap()
}

/// The figures of a link in which everything can be read.
#[track_caller]
pub fn evaluated(link: &str) -> Evaluation {
    evaluate(&opened(link), library()).unwrap()
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn eur(text: &str) -> Money {
    Money::new(decimal(text), Currency::EUR)
}

pub fn usd(text: &str) -> Money {
    Money::new(decimal(text), Currency::USD)
}

/// The amount alone, exact.
pub fn plain(money: Money) -> String {
    money.amount.normalize().to_string()
}

/// Any text at all, or one that is nearly or quite an amount or a percentage.
pub fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        2 => any::<String>(),
        2 => "[-−€$£ EURkKmM0-9.,’%]{0,14}",
        4 => "[€]?[0-9]{1,7}([.,][0-9]{1,9})?[kKm]?",
        2 => "[0-9]{1,3}([.,][0-9]{1,4})?%?",
    ]
}

/// Any scenario, most of them of a bundled guide.
pub fn scenarios() -> impl Strategy<Value = Scenario> {
    let role = prop_oneof![
        4 => Just("engineering-manager".to_owned()),
        4 => Just("technical-program-manager".to_owned()),
        1 => any::<String>(),
    ];
    let region = prop_oneof![
        3 => Just("paris".to_owned()),
        3 => Just("new-york".to_owned()),
        3 => Just("remote".to_owned()),
        1 => any::<String>(),
    ];
    let texts = proptest::collection::vec(texts(), Field::ALL.len());
    (role, region, texts).prop_map(|(role, region, texts)| {
        let mut scenario = Scenario {
            role,
            region,
            ..Scenario::default()
        };
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            *scenario.text_mut(field) = text;
        }
        scenario
    })
}

/// Scenarios of a bundled guide whose every field can be read.
pub fn readable_scenarios() -> impl Strategy<Value = Scenario> {
    scenarios().prop_map(|mut scenario| {
        let guide = library().guide(&scenario.role);
        scenario.choose_guide(guide.unwrap_or(&library().guides()[0]));
        settle(&scenario, None, library()).scenario
    })
}
