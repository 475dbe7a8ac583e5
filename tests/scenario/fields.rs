//! The keys and paths of fields.

use counteroffer::{
    guide::LONGEST_KEY,
    money::Currency,
    scenario::{
        EXITS, ExitPart, ExtraPart, Field, Id, MOST_OFFERS, MOST_ROUNDS, OWN_EXTRAS, PARTS,
        PLAN_PARTS, Part, PlanPart, ROUND_PARTS, RoundPart, Scenario, TERMS, Term,
    },
};
use proptest::prelude::*;

use crate::support::{every_field, fact, fewer_cases, other, own, scenarios};

#[track_caller]
fn is(field: Field, key: &str, path: &str) {
    assert_eq!(field.key(), key);
    assert_eq!(field.path(), path);
    assert_eq!(Field::of_key(key), Some(field), "{key}");
}

/// What a guide may name, a field can be named after.
#[test]
fn an_id_is_as_long_as_a_guide_may_make_it() {
    assert_eq!(Id::LONGEST, LONGEST_KEY);
    assert!(Id::of(&"a".repeat(LONGEST_KEY)).is_some());
    assert_eq!(Id::of(&"a".repeat(LONGEST_KEY + 1)), None);
}

#[test]
fn keys_and_paths() {
    is(Field::Location, "location", "scenario.location");
    is(
        Field::TargetAmount,
        "target_amount",
        "scenario.target_amount",
    );
    is(Field::Rate(Currency::GBP), "rate.GBP", "scenario.rates.GBP");
    is(
        Field::Equity(Term::Strike),
        "equity.strike",
        "scenario.equity.strike",
    );
    is(
        Field::Exit(0, ExitPart::Kind),
        "exit1.kind",
        "scenario.exits[0].kind",
    );
    is(
        Field::Exit(4, ExitPart::Chance),
        "exit5.chance",
        "scenario.exits[4].chance",
    );
    is(
        Field::Plan(PlanPart::AskBase),
        "plan.ask_base",
        "scenario.plan.ask_base",
    );
    is(fact("team-to"), "fact.team-to", "scenario.facts.team-to");
    let signing = Id::of("signing").unwrap();
    is(
        Field::Extra(signing),
        "extra.signing",
        "scenario.extras.signing",
    );
    is(
        Field::ExtraAmount(signing),
        "extra.signing.amount",
        "scenario.extra_amounts.signing",
    );
    is(
        Field::OwnExtra(0, ExtraPart::Title),
        "own1.title",
        "scenario.own_extras[0].title",
    );
    is(
        Field::Round(11, RoundPart::YourBase),
        "round12.your_base",
        "scenario.rounds[11].your_base",
    );
    is(own(Part::Company), "company", "scenario.offers[0].company");
    is(own(Part::Base), "base", "scenario.offers[0].base");
    is(
        own(Part::Signing2),
        "signing_2",
        "scenario.offers[0].signing_2",
    );
    is(other(Part::Company), "other", "scenario.offers[1].company");
    is(other(Part::Base), "other.base", "scenario.offers[1].base");
    is(
        Field::Offer(2, Part::Company),
        "other2",
        "scenario.offers[2].company",
    );
    is(
        Field::Offer(5, Part::Source),
        "other5.source",
        "scenario.offers[5].source",
    );
}

#[test]
fn every_field_has_one_key() {
    let mut keys = Vec::new();
    for field in every_field() {
        assert_eq!(Field::of_key(&field.key()), Some(field));
        keys.push(field.key());
    }
    let equity = TERMS + EXITS * ExitPart::ALL.len();
    let negotiation = PLAN_PARTS + OWN_EXTRAS * ExtraPart::ALL.len() + MOST_ROUNDS * ROUND_PARTS;
    // Two rates, two facts, and an extra ask with its amount.
    let named = 2 + 2 + 2;
    assert_eq!(
        keys.len(),
        Field::SINGLE.len() + named + equity + MOST_OFFERS * PARTS + negotiation
    );
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), every_field().len());
    for (place, term) in Term::ALL.into_iter().enumerate() {
        assert_eq!(term as usize, place);
    }
    for (place, part) in ExitPart::ALL.into_iter().enumerate() {
        assert_eq!(part as usize, place);
    }
    for (place, part) in PlanPart::ALL.into_iter().enumerate() {
        assert_eq!(part as usize, place);
    }
    for (place, part) in RoundPart::ALL.into_iter().enumerate() {
        assert_eq!(part as usize, place);
    }
    for (place, part) in Part::ALL.into_iter().enumerate() {
        assert_eq!(part as usize, place);
    }
}

#[test]
fn what_is_no_key() {
    for key in [
        "",
        "role",
        "region",
        "Base",
        "base ",
        "other.",
        "other.company",
        "other2.company",
        "other1",
        "other1.base",
        "other6",
        "other6.base",
        "other02",
        "other-1",
        "other2.other",
        "others",
        "other.other",
        "offer",
        "rate",
        "rate.",
        "rate.usd",
        "rate.QQQ",
        "rate.USD.x",
        // One euro is one euro.
        "rate.EUR",
        "signing2",
        "plan",
        "plan.",
        "plan.ask",
        "fact",
        "fact.",
        "fact.A",
        "fact.a.b",
        "fact.a234567890123456789012345",
        "extra.",
        "extra..amount",
        "extra.signing.title",
        "own0.title",
        "own5.title",
        "own1",
        "own1.base",
        "round0.date",
        "round13.date",
        "round1",
        "round1.base",
        "round01.date",
    ] {
        assert_eq!(Field::of_key(key), None, "{key:?}");
    }
}

#[test]
fn ids_hold_what_guides_name() {
    for text in ["a", "team-to", "2nd-offer", "a23456789012345678901234"] {
        assert_eq!(Id::of(text).unwrap().as_str(), text);
    }
    for text in ["", "A", "é", "a b", "a.b", "a2345678901234567890123456"] {
        assert_eq!(Id::of(text), None, "{text}");
    }
}

/// Beyond the sixth offer there is no place, and none is made on the way there.
#[test]
fn a_field_that_cannot_be_changes_nothing() {
    for place in [MOST_OFFERS, 100, usize::MAX] {
        let mut scenario = Scenario::default();
        scenario.set(Field::Offer(place, Part::Base), "1".into());
        scenario.set(Field::OwnExtra(place, ExtraPart::Title), "1".into());
        assert_eq!(scenario, Scenario::default(), "{place}");
        assert_eq!(scenario.text(Field::Offer(place, Part::Base)), "");
    }
    let mut scenario = Scenario::default();
    scenario.set(Field::Offer(4, Part::Base), "1".into());
    assert_eq!(scenario.offers().len(), 5);
}

#[test]
fn the_euro_has_no_rate() {
    let mut scenario = Scenario::default();
    scenario.set(Field::Rate(Currency::EUR), "2".into());
    assert_eq!(scenario, Scenario::default());
}

/// No text means the bundled rate, as if the field had never been there.
#[test]
fn a_rate_without_a_text_is_none() {
    let mut scenario = Scenario::default();
    scenario.set(Field::Rate(Currency::USD), "1.1".into());
    assert_eq!(scenario.text(Field::Rate(Currency::USD)), "1.1");
    scenario.set(Field::Rate(Currency::USD), String::new());
    assert_eq!(scenario, Scenario::default());
    let rates =
        r#"{"version":4,"scenario":{"role":"","region":"","rates":{"USD":""},"offers":[{},{}]}}"#;
    assert_eq!(Scenario::from_json(rates), Ok(Scenario::default()));
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn any_key_is_of_its_field_or_of_none(key in prop_oneof![
        any::<String>(),
        "(other[0-9]?|rate|fact|extra|own1|round1|plan)?[.]?(base|company|signing_2|USD|EUR|years|title|date)?([.]amount)?",
    ]) {
        if let Some(field) = Field::of_key(&key) {
            prop_assert_eq!(field.key(), key);
        }
    }

    #[test]
    fn a_text_is_where_it_was_put(mut scenario in scenarios(), place in 0..400_usize, text: String) {
        let fields = every_field();
        let field = fields[place % fields.len()];
        let before = scenario.clone();
        scenario.set(field, text.clone());
        prop_assert_eq!(scenario.text(field), text);
        for other in fields.into_iter().filter(|other| *other != field) {
            prop_assert_eq!(scenario.text(other), before.text(other));
        }
    }
}
