//! From what was typed to what is shown.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod comparison;
mod csv;
mod doubts;
mod explanations;
mod json;
mod moves;
mod outlook;
mod plan;
mod rates;
mod reasons;
mod sentence;
mod settling;
mod strips;
mod sums;
mod words;

use counteroffer::{
    evaluation::{EvaluationError, answer, evaluate},
    guide::{Band, Library},
    offer::EquityKind,
    pay::Standing,
    scenario::{Field, Part, Scenario},
};
use proptest::prelude::*;
use serde_json::json;
use support::{library, library_with, own, plain, scenario_in, scenarios, usd};

/// An offer equal to a guide's package is exactly at it, however the grant's years divide.
#[test]
fn packages_and_offers_are_counted_alike() {
    for years in 1..=30 {
        let library = library_with(&[
            ("/equity/years", json!(years)),
            ("/regions/0/pay/own/floor/equity", json!("200000")),
            ("/regions/0/pay/own/ask/equity", json!("250001")),
        ]);
        let gaps = |base: &str, equity: &str| {
            let mut scenario = Scenario::first_of(&library);
            scenario.set(own(Part::Base), base.into());
            scenario.set(own(Part::Equity), equity.into());
            let evaluation = evaluate(&scenario, &library).unwrap();
            (
                plain(evaluation.gap_to_floor.unwrap()),
                plain(evaluation.gap_to_ask.unwrap()),
                evaluation.standings.four_years,
            )
        };
        let (floor, _, standing) = gaps("100000", "200000");
        assert_eq!(floor, "0", "over {years} years");
        assert_eq!(
            standing,
            Some(Standing::BetweenFloorAndAsk),
            "over {years} years"
        );
        let (_, ask, standing) = gaps("120000", "250001");
        assert_eq!(ask, "0", "over {years} years");
        assert_eq!(standing, Some(Standing::AtOrAboveAsk), "over {years} years");
    }
}

#[test]
fn only_a_guide_of_a_private_company_offers_private_equity() {
    for private in [true, false] {
        let library = library_with(&[("/equity/private", json!(private))]);
        let mut scenario = Scenario::first_of(&library);
        scenario.set(own(Part::Base), "100000".into());
        scenario.set(own(Part::Equity), "200000".into());
        let offer = evaluate(&scenario, &library).unwrap().offer.unwrap();
        let kind = if private {
            EquityKind::Private
        } else {
            EquityKind::Public
        };
        assert_eq!(offer.entered.equity.kind, kind);
        let four_years = offer.four_years;
        let (private_equity, public_equity) = if private {
            ("200000", "0")
        } else {
            ("0", "200000")
        };
        assert_eq!(plain(four_years.private_equity), private_equity);
        assert_eq!(plain(four_years.public_equity), public_equity);
    }
}

#[test]
fn a_guides_bonus_counts_in_the_four_years_as_in_one() {
    let bonus = json!({"of_base": {"low": "0.10", "high": "0.20"}});
    let library = library_with(&[("/regions/1/pay/own/bonus", bonus)]);
    let mut scenario = scenario_in("engineering-manager", "remote");
    scenario.set(Field::Location, "80".into());
    let reference = evaluate(&scenario, &library).unwrap().reference;
    // 164,000 + 16,400 + 63,750 and 204,000 + 40,800 + 112,000.
    assert_eq!(
        reference.total,
        Band {
            low: usd("244150"),
            high: usd("356800")
        }
    );
    assert_eq!(
        reference.four_years,
        Band {
            low: usd("976600"),
            high: usd("1427200")
        }
    );
}

#[test]
fn a_guide_that_is_gone_is_named() {
    let scenario = scenario_in("astronaut", "moon");
    let error = evaluate(&scenario, library()).unwrap_err();
    let (role, region) = ("astronaut".into(), "moon".into());
    assert_eq!(error, EvaluationError::NoSuchGuide { role, region });
    assert_eq!(
        error.to_string(),
        "There is no guide “astronaut” with a region “moon”. Choose a role and a region."
    );
    assert!(evaluate(&scenario, &Library::default()).is_err());
    assert!(
        evaluate(
            &Scenario::first_of(&Library::default()),
            &Library::default()
        )
        .is_err()
    );
}
proptest! {
    #[test]
    fn any_entries_are_answered(scenario in scenarios()) {
        let known = library()
            .guide(&scenario.role)
            .is_some_and(|guide| guide.region(&scenario.region).is_some());
        match evaluate(&scenario, library()) {
            Ok(evaluation) => {
                prop_assert!(known);
                let sentence = answer(&evaluation).unwrap();
                prop_assert!(sentence.ends_with('.'), "{}", sentence);
            }
            Err(error) => {
                prop_assert!(!known, "{}", error);
                let gone = matches!(error, EvaluationError::NoSuchGuide { .. });
                prop_assert!(gone);
            }
        }
    }
}
