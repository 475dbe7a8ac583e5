//! While a text cannot be read, the figures stay those of the last text that could.

use counteroffer::{
    evaluation::{Settled, evaluate, settle},
    guide::FactorRange,
    money::{AmountError, Currency, PercentError},
    scenario::{ExitPart, Field, FieldProblem, Part, Setting, Term, conflicts},
};
use proptest::prelude::*;

use crate::support::{
    decimal, fewer_cases, library, opened, other, own, plain, readable_scenarios, scenario_in,
    scenarios,
};

/// Types `after` into a field that said `before`; what the figures are then taken from, and the
/// problem.
#[track_caller]
fn settles(link: &str, field: Field, after: &str, text: &str, problem: Option<FieldProblem>) {
    let before = opened(link);
    let mut typed = before.clone();
    typed.set(field, after.into());
    let settled = settle(&typed, Some(&before), library());
    let expected: Vec<_> = problem
        .map(|problem| (field, problem))
        .into_iter()
        .collect();
    assert_eq!(settled.problems, expected, "{after}");
    assert_eq!(settled.scenario.text(field), text, "{after}");
    typed.set(field, text.into());
    assert_eq!(settled.scenario, typed, "{after}");
}

#[test]
fn the_last_readable_text_counts() {
    let remote = "role=engineering-manager&region=remote&location=80&base=200k&bonus=5%25";
    let paris = "role=engineering-manager&region=paris&base=100k";
    let amount = |error| Some(FieldProblem::Amount(error));
    let percent = Some(FieldProblem::Percent(PercentError::Unreadable));
    let range = |low, high| FieldProblem::OutOfRange {
        allowed: FactorRange {
            low: decimal(low),
            high: decimal(high),
        },
    };
    settles(remote, own(Part::Base), "210k", "210k", None);
    settles(remote, own(Part::Base), "", "", None);
    settles(
        remote,
        own(Part::Base),
        "210kk",
        "200k",
        amount(AmountError::Unreadable),
    );
    settles(
        remote,
        own(Part::Base),
        "-1",
        "200k",
        amount(AmountError::Negative),
    );
    settles(
        remote,
        own(Part::Base),
        "1000001m",
        "200k",
        amount(AmountError::TooLarge),
    );
    settles(
        remote,
        own(Part::Base),
        "€210k",
        "200k",
        amount(AmountError::OtherCurrency {
            expected: Currency::USD,
            found: Currency::EUR,
        }),
    );
    settles(
        remote,
        own(Part::Signing),
        "x",
        "",
        amount(AmountError::Unreadable),
    );
    settles(remote, own(Part::Bonus), "x%", "5%", percent);
    settles(
        remote,
        other(Part::Company),
        " 5 % of €! ",
        " 5 % of €! ",
        None,
    );
    settles(
        remote,
        Field::Location,
        "8",
        "80",
        Some(range("0.60", "1.00")),
    );
    settles(
        remote,
        Field::Location,
        "101",
        "80",
        Some(range("0.60", "1.00")),
    );
    settles(remote, Field::Location, "eighty", "80", percent);
    settles(remote, Field::Location, "0.75", "0.75", None);
    settles(remote, Field::Location, "", "", None);
    // Where there is no location factor to see, none can be wrong.
    settles(paris, Field::Location, "eighty", "100", None);
    settles(paris, Field::Location, "7", "7", None);
    assert_eq!(
        range("0.60", "1.00").to_string(),
        "The guide goes from 60% to 100%."
    );
}

/// A trillion shares can be read, and a price of a trillion, but not the two together.
#[test]
fn no_more_shares_than_a_grant_may_be_worth() {
    let shares = |shares: &str, price: &str| {
        let mut typed = opened("base=100000&equity_as=shares");
        typed.set(own(Part::Price), price.into());
        typed.set(own(Part::Shares), shares.into());
        let settled = settle(&typed, None, library());
        let evaluation = evaluate(&typed, library());
        assert_eq!(evaluate(&settled.scenario, library()), evaluation);
        (settled.problems, evaluation.unwrap().equity.map(plain))
    };
    let most = Some("1000000000000".to_owned());
    assert_eq!(shares("1m", "1m"), (vec![], most.clone()));
    assert_eq!(shares("1000000000000", "1"), (vec![], most));
    let too_many = FieldProblem::Amount(AmountError::TooLarge);
    let too_many = vec![(own(Part::Shares), too_many)];
    assert_eq!(shares("1m", "1000000.01"), (too_many.clone(), None));
    let most = "1000000000000";
    assert_eq!(shares(most, most), (too_many, None));
}

#[test]
fn what_was_settled_before_may_be_unreadable_now() {
    let before = opened("role=engineering-manager&region=paris&base=%E2%82%AC100k&equity=200k");
    let mut typed = before.clone();
    typed.region = "new-york".into();
    let settled = settle(&typed, Some(&before), library());
    assert_eq!(settled.problems.len(), 1);
    assert_eq!(settled.problems[0].0, own(Part::Base));
    assert_eq!(settled.scenario.text(own(Part::Base)), "");
    assert_eq!(settled.scenario.text(own(Part::Equity)), "200k");
    assert_eq!(settle(&typed, None, library()), settled);
}
/// What contradicts something else falls back, too.
#[test]
fn a_contradiction_leaves_the_figures_as_they_were() {
    let raised = Field::Equity(Term::Raised);
    let mut typed = scenario_in("engineering-manager", "paris");
    typed.set(raised, "400m".into());
    let before = settle(&typed, None, library()).scenario;
    typed.set(raised, "5b".into());
    let settled = settle(&typed, Some(&before), library());
    let [(field, problem)] = settled.problems[..] else {
        panic!("{:?}", settled.problems);
    };
    assert_eq!(
        (field, problem),
        (raised, FieldProblem::RaisedOverValuation)
    );
    assert_eq!(settled.scenario.text(raised), "400m");
    // Nothing to fall back on, or nothing that fits.
    assert_eq!(settle(&typed, None, library()).scenario.text(raised), "");
    typed.set(Field::Equity(Term::Valuation), "300m".into());
    let settled = settle(&typed, Some(&before), library());
    assert_eq!(settled.problems.len(), 1);
    assert_eq!(settled.scenario.text(raised), "");
}

/// What was there before gives way to what was typed and can be read.
#[test]
fn an_earlier_chance_leaves_room_for_those_typed() {
    let chances = |texts: [&str; 4]| {
        let mut scenario = scenario_in("engineering-manager", "paris");
        for (place, text) in texts.into_iter().enumerate() {
            scenario.set(Field::Exit(place, ExitPart::Chance), text.into());
        }
        scenario
    };
    // 60 is too much beside 70, and the 25 before it would be beside 70 and 30.
    let settled = settle(
        &chances(["50", "20", "60", "30"]),
        Some(&chances(["50", "20", "25", ""])),
        library(),
    );
    assert_eq!(settled.scenario, chances(["50", "20", "", "30"]));
    let problem = FieldProblem::Chances(decimal("130"));
    assert_eq!(
        settled.problems,
        [(Field::Exit(2, ExitPart::Chance), problem)]
    );
    // Where there is room it stays, as ever.
    let settled = settle(
        &chances(["50", "20", "60", "5"]),
        Some(&chances(["50", "20", "25", ""])),
        library(),
    );
    assert_eq!(settled.scenario, chances(["50", "20", "25", "5"]));
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn what_is_settled_can_be_read(typed in scenarios(), before in scenarios()) {
        let settled = settle(&typed, Some(&before), library());
        let guide = library().guide(&typed.role);
        let setting = guide.and_then(|guide| Setting::of(guide, &settled.scenario));
        let Some(setting) = setting else {
            prop_assert_eq!(settled, Settled { scenario: typed, problems: vec![] });
            return Ok(());
        };
        for field in typed.fields() {
            let (was, is) = (typed.text(field), settled.scenario.text(field));
            prop_assert!(setting.read(field, is).is_ok(), "{:?}: {:?}", field, is);
            let mut as_typed = settled.scenario.clone();
            as_typed.set(field, was.to_owned());
            let mut conflicts = conflicts(&as_typed, &setting, guide.unwrap()).into_iter();
            let in_conflict = conflicts.any(|(other, _)| other == field);
            let readable = setting.read(field, was).is_ok() && !in_conflict;
            prop_assert!(was == is || !readable, "{:?}", field);
            let wrong = settled.problems.iter().any(|(other, _)| *other == field);
            let unseen = field == Field::Location && setting.factors.is_none();
            prop_assert_eq!(wrong, !readable && !unseen);
        }
        prop_assert_eq!(conflicts(&settled.scenario, &setting, guide.unwrap()), vec![]);
        prop_assert_eq!(&settled.scenario.role, &typed.role);
        prop_assert_eq!(&settled.scenario.region, &typed.region);
        // The figures are those of the readable fields alone.
        let figures = evaluate(&settled.scenario, library());
        prop_assert!(figures.is_ok());
        let alone = settle(&typed, None, library());
        prop_assert_eq!(evaluate(&alone.scenario, library()), evaluate(&typed, library()));
    }

    #[test]
    fn what_can_be_read_is_settled_as_it_is(scenario in readable_scenarios(), before in scenarios()) {
        let settled = settle(&scenario, Some(&before), library());
        prop_assert_eq!(settled, Settled { scenario, problems: vec![] });
    }
}
