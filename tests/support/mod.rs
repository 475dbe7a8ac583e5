//! What more than one test file needs: the bundled guides, scenarios from links, and generators.

#![allow(dead_code, reason = "each test file uses its part of this")]

use std::sync::OnceLock;

use counteroffer::{
    evaluation::{Evaluation, evaluate, settle},
    guide::{Guide, Library},
    money::{Currency, Decimal, Money},
    scenario::{Field, Id, Kind, MOST_OFFERS, MOST_ROUNDS, Part, RoundPart, Scenario, open_link},
    text::{Language, speak, speak_english},
};
use proptest::prelude::*;
use serde_json::Value;

const ENGINEERING_MANAGER: &str = include_str!("../../src/guide/data/engineering-manager.json");

/// What the page loads to speak French.
pub const FRENCH: &str = include_str!(concat!(env!("OUT_DIR"), "/text-fr.txt"));

/// Has this test speak French.
#[track_caller]
pub fn speak_french() {
    speak(Language::French, FRENCH.to_owned()).unwrap();
}

/// What comes of `run` where the page speaks French.
#[track_caller]
pub fn in_french<T>(run: impl FnOnce() -> T) -> T {
    speak_french();
    let came = run();
    speak_english();
    came
}

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

/// A scenario with these ids and nothing typed.
pub fn scenario_in(role: &str, region: &str) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.role = role.to_owned();
    scenario.region = region.to_owned();
    scenario
}

/// Puts texts into fields, one after the other.
pub fn fill(scenario: &mut Scenario, texts: &[(Field, &str)]) {
    for (field, text) in texts {
        scenario.set(*field, (*text).to_owned());
    }
}

/// A part of the first offer.
pub fn own(part: Part) -> Field {
    Field::Offer(0, part)
}

/// A part of the second offer, the first that competes.
pub fn other(part: Part) -> Field {
    Field::Offer(1, part)
}

/// A fact of the user's.
#[track_caller]
pub fn fact(id: &str) -> Field {
    Field::Fact(Id::of(id).unwrap())
}

/// Every field of a scenario with all its offers and rounds, the rates of two currencies, and some
/// of what a guide names.
pub fn every_field() -> Vec<Field> {
    let mut scenario = Scenario::default();
    fill(
        &mut scenario,
        &[
            (Field::Rate(Currency::USD), "1"),
            (Field::Rate(Currency::GBP), "1"),
            (Field::Offer(MOST_OFFERS - 1, Part::Base), "1"),
            (fact("downloads"), "1"),
            (fact("library"), "1"),
            (Field::Extra(Id::of("signing").unwrap()), "1"),
            (Field::ExtraAmount(Id::of("signing").unwrap()), "1"),
            (Field::Round(MOST_ROUNDS - 1, RoundPart::Notes), "1"),
        ],
    );
    scenario.fields()
}

/// Texts that match a pattern, which is read only once.
fn like(pattern: &str) -> impl Strategy<Value = String> {
    proptest::string::string_regex(pattern).unwrap()
}

/// Any text at all, or one that is nearly or quite an amount or a percentage.
pub fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        2 => any::<String>(),
        2 => like("[-−€$£ EURkKmM0-9.,’%]{0,14}"),
        4 => like("[€]?[0-9]{1,7}([.,][0-9]{1,9})?[kKm]?"),
        2 => like("[0-9]{1,3}([.,][0-9]{1,4})?%?"),
        1 => like("[0-9]{13}([.,][0-9]{2})?"),
    ]
}

/// Texts that can be read in a field of this kind, as a rule.
fn readable_texts(kind: Kind) -> BoxedStrategy<String> {
    let amounts = || like("[0-9]{1,6}([.][0-9]{2})?|[1-9][0-9]{0,2}k|1000000000000");
    match kind {
        Kind::Name => like("[A-Z][a-zé]{1,9}( [A-Z0-9]{1,3})?").boxed(),
        Kind::Currency => proptest::sample::select(vec!["EUR", "USD", "GBP", "CHF"])
            .prop_map(str::to_owned)
            .boxed(),
        Kind::Amount | Kind::Number => amounts().boxed(),
        Kind::AmountOrPercent => prop_oneof![amounts(), like("[1-9][0-9]?([.]5)?%")].boxed(),
        Kind::Percent(most) => (0..=most).prop_map(|percent| percent.to_string()).boxed(),
        Kind::Count(low, high) => (low..=high).prop_map(|count| count.to_string()).boxed(),
        Kind::Split => proptest::sample::select(vec![
            "40 30 20 10",
            "100",
            "50/50",
            "33.3333 33.3333 33.3334",
            "0 0 0 0 0 100",
            "12.5; 12.5; 25; 50",
        ])
        .prop_map(str::to_owned)
        .boxed(),
        Kind::Location => (60..=100_u32)
            .prop_map(|percent| percent.to_string())
            .boxed(),
        Kind::Multiple => like("[1-9][0-9]?([.]5)?[x×]?").boxed(),
        Kind::AmountOrMultiple => {
            prop_oneof![like("[1-9][0-9]{0,3}[mb]"), like("[1-9][0-9]?([.]5)?[x×]")].boxed()
        }
        Kind::Rounds => proptest::sample::select(vec!["0", "10", "20 15 10", "12.5/99"])
            .prop_map(str::to_owned)
            .boxed(),
        Kind::Date => like("2026-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])").boxed(),
        Kind::Rate => like("[1-9][0-9]{0,2}([.][0-9]{1,4})?|0[.]000[1-9]").boxed(),
        Kind::Choice(words) => proptest::sample::select(words)
            .prop_map(str::to_owned)
            .boxed(),
    }
}

/// For properties of whole scenarios, which take long to make: a third of the usual cases.
pub fn fewer_cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: usual.cases / 3,
        ..usual
    }
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
    let texts: Vec<_> = every_field()
        .into_iter()
        .map(|field| {
            let texts = prop_oneof![
                4 => Just(String::new()),
                1 => texts(),
                5 => readable_texts(field.kind()),
            ];
            texts.prop_map(move |text| (field, text))
        })
        .collect();
    let edits = proptest::collection::vec(("[a-z.]{1,9}", any::<String>()), 0..3);
    let counts = (1..=MOST_OFFERS, 0..=MOST_ROUNDS);
    (role, region, counts, texts, edits).prop_map(
        |(role, region, (offers, rounds), texts, edits)| {
            let mut scenario = scenario_in(&role, &region);
            scenario.remove_offer(1);
            for (field, text) in texts {
                match field {
                    Field::Offer(place, _) if place >= offers => {}
                    Field::Round(place, _) if place >= rounds => {}
                    field => scenario.set(field, text),
                }
            }
            for (key, text) in edits {
                scenario.set_edit(&key, text);
            }
            scenario
        },
    )
}

/// Scenarios of a bundled guide whose every field can be read.
pub fn readable_scenarios() -> impl Strategy<Value = Scenario> {
    scenarios().prop_map(|mut scenario| {
        let guide = library().guide(&scenario.role);
        scenario.choose_guide(guide.unwrap_or(&library().guides()[0]));
        settle(&scenario, None, library()).scenario
    })
}
