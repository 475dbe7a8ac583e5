//! From what was typed to what is shown: evaluation, settling, the sentence and the strip.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use counteroffer::{
    evaluation::{
        EvaluationError, MarkKind, Place, Settled, Strip, answer, evaluate, is_close, settle,
    },
    guide::{Band, FactorRange, Library},
    money::{AmountError, Currency, Decimal, Money, PercentError},
    offer::EquityKind,
    pay::Standing,
    scenario::{Field, FieldProblem, Scenario, Setting},
};
use proptest::prelude::*;
use serde_json::json;
use support::{
    decimal, eur, evaluated, library, library_with, opened, plain, readable_scenarios, scenarios,
    usd,
};

/// The sentence for a link in which everything can be read.
#[track_caller]
fn says(link: &str, expected: &str) {
    assert_eq!(answer(&evaluated(link)).unwrap(), expected, "{link}");
}

/// The same for an engineering manager in Paris: floor €600,000 and ask €725,000 over four years,
/// an equity band from €140,000 to €262,000.
#[track_caller]
fn paris(link: &str, expected: &str) {
    says(
        &format!("role=engineering-manager&region=paris&{link}"),
        expected,
    );
}

#[test]
fn before_an_offer_the_guide_speaks() {
    let paris_guide = "Ask for a package worth €181,250 a year; accept no less than €150,000. \
                       Type your base salary to see where your offer stands.";
    paris("", paris_guide);
    paris("equity=210000&bonus=10k&signing=5k", paris_guide);
    paris("other=Google&other.base=130000", paris_guide);
    says(
        "role=technical-program-manager&region=remote&location=60",
        "Ask for a package worth $161,550 a year; accept no less than $134,750. \
         Type your base salary to see where your offer stands.",
    );
}

#[test]
fn against_floor_and_ask() {
    let upper = "equity in the upper half of its band.";
    paris(
        "base=85000&equity=210000",
        &format!("€12,500 a year under the floor; {upper}"),
    );
    paris(
        "base=99999.90&equity=210000&signing=0",
        &format!("€2,500 a year above the floor and €28,750 short of the ask; {upper}"),
    );
    paris(
        "base=97500&equity=210000",
        &format!("Exactly at the floor, €31,250 a year short of the ask; {upper}"),
    );
    paris(
        "base=97499.90&equity=210000",
        &format!("Less than €1 a year under the floor; {upper}"),
    );
    paris(
        "base=97500.10&equity=210000",
        &format!("Less than €1 a year above the floor and €31,250 short of the ask; {upper}"),
    );
    paris(
        "base=105000&equity=210000&signing=12000",
        &format!("€10,500 a year above the floor and €20,750 short of the ask; {upper}"),
    );
    paris(
        "base=120000&equity=244999",
        &format!("€31,250 a year above the floor and less than €1 short of the ask; {upper}"),
    );
    paris(
        "base=120000&equity=245000",
        &format!("Exactly at the ask; {upper}"),
    );
    paris(
        "base=120000&equity=245001",
        &format!("Less than €1 a year above the ask; {upper}"),
    );
    paris(
        "base=125000&equity=262000",
        &format!("€9,250 a year above the ask; {upper}"),
    );
    says(
        "role=engineering-manager&region=new-york&base=215000&equity=300000",
        "$12,500 a year under the floor; equity in the lower half of its band.",
    );
}

#[test]
fn equity_in_its_band() {
    let at = |equity: &str, words: &str| {
        // A signing bonus brings every one of them to the floor.
        let signing = decimal("600000") - decimal(equity);
        let link = format!("base=0&equity={equity}&signing={signing}");
        let rest = "Exactly at the floor, €31,250 a year short of the ask";
        paris(&link, &format!("{rest}; equity {words}."));
    };
    at("0", "below its band");
    at("139999.99", "below its band");
    at("140000", "in the lower half of its band");
    at("200999.99", "in the lower half of its band");
    at("201000", "in the middle of its band");
    at("201000.01", "in the upper half of its band");
    at("262000", "in the upper half of its band");
    at("262000.01", "above its band");
    // Until there is an equity grant the base alone is judged.
    paris(
        "base=130000",
        "Base €10,000 a year above the ask; the equity grant is still missing.",
    );
    paris(
        "base=105000",
        "Base €5,000 a year above the floor and €15,000 short of the ask; the equity grant is still missing.",
    );
    paris(
        "base=99999.9",
        "Base less than €1 a year under the floor; the equity grant is still missing.",
    );
}

#[test]
fn against_a_competing_offer() {
    // The offer comes to €637,000 over four years.
    let at = |other: &str, words: &str| {
        let link = format!("base=103750&equity=210000&signing=12000&{other}");
        let rest = "€9,250 a year above the floor and €22,000 short of the ask; \
                    equity in the upper half of its band";
        paris(&link, &format!("{rest}{words}."));
    };
    at("other=Google", "");
    at("other=Google&other.equity=100000", "");
    at(
        "other=Google&other.base=130000&other.equity=100000",
        "; €283,000 short of Google over four years",
    );
    at(
        "other=Google&other.base=100000&other.bonus=10%25",
        "; €197,000 ahead of Google over four years",
    );
    at(
        "other.base=130000&other.equity=100000",
        "; €283,000 short of the competing offer over four years",
    );
    at(
        "other=Google&other.base=159250",
        "; level with Google over four years",
    );
    at(
        "other=Google&other.base=159250.10",
        "; level with Google over four years",
    );
    at(
        "other=Google&other.base=162500",
        "; about level with Google, €13,000 short over four years",
    );
    at(
        "other=Google&other.base=162500&other.signing=1",
        "; €13,001 short of Google over four years",
    );
    at(
        "other=Google&other.base=157250",
        "; about level with Google, €8,000 ahead over four years",
    );
    at(
        "other=Crédit%20Agricole%20%26%20Cie&other.base=0",
        "; €637,000 ahead of Crédit Agricole & Cie over four years",
    );
    // The sentence of the design.
    paris(
        "base=85000&equity=210000&other=Google&other.base=130000&other.equity=56250",
        "€12,500 a year under the floor; equity in the upper half of its band; \
         €195,000 short of Google over four years.",
    );
}

/// A link may bring any text as a company's name.
#[test]
fn a_name_stays_within_the_sentence() {
    let shown = |name: &str, expected: &str| {
        let mut scenario = opened("base=1&other.base=1");
        *scenario.text_mut(Field::OtherCompany) = name.into();
        let evaluation = evaluate(&scenario, library()).unwrap();
        assert_eq!(evaluation.competitor.as_ref().unwrap().name(), expected);
        let words = format!("level with {expected} over four years.");
        assert!(answer(&evaluation).unwrap().ends_with(&words));
    };
    shown("  Google \n\t Paris ", "Google Paris");
    shown("\u{202e}elgooG\u{2066}\u{7}", "elgooG");
    shown("\u{202e} \u{7}", "the competing offer");
    shown("שלום", "שלום");
    shown(&"é".repeat(60), &"é".repeat(60));
    shown(&"é".repeat(61), &format!("{}…", "é".repeat(60)));
}

#[test]
fn a_currency_without_a_sign_is_named() {
    let library = library_with(&[("/regions/0/pay/own/currency", json!("CHF"))]);
    let mut scenario = Scenario::first_of(&library);
    *scenario.text_mut(Field::Base) = "97499.90".into();
    *scenario.text_mut(Field::Equity) = "210000".into();
    assert_eq!(
        answer(&evaluate(&scenario, &library).unwrap()).unwrap(),
        "Less than CHF\u{a0}1 a year under the floor; equity in the upper half of its band."
    );
}

#[test]
fn equity_in_a_band_of_no_width() {
    let library = library_with(&[("/regions/0/pay/own/equity/high", json!("140000"))]);
    let says = |equity: &str, words: &str| {
        let mut scenario = Scenario::first_of(&library);
        *scenario.text_mut(Field::Base) = "0".into();
        *scenario.text_mut(Field::Equity) = equity.into();
        let sentence = answer(&evaluate(&scenario, &library).unwrap()).unwrap();
        assert!(sentence.ends_with(words), "{sentence}");
    };
    says("139999", "; equity below the guide’s figure.");
    says("140000", "; equity at the guide’s figure.");
    says("140001", "; equity above the guide’s figure.");
}

#[test]
fn two_percent_of_the_larger_is_close() {
    let close = |left: &str, right: &str| {
        let (left, right) = (eur(left), eur(right));
        is_close(left.minus(right).unwrap(), left, right)
    };
    assert!(close("0", "0"));
    assert!(close("98", "100"));
    assert!(close("100", "98"));
    assert!(!close("97.99", "100"));
    assert!(!close("0", "1"));
    assert!(close("1000000000000", "1000000000000"));
}

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
            *scenario.text_mut(Field::Base) = base.into();
            *scenario.text_mut(Field::Equity) = equity.into();
            let evaluation = evaluate(&scenario, &library).unwrap();
            let offer = evaluation.offer.unwrap();
            (
                plain(offer.gap_to_floor),
                plain(offer.gap_to_ask),
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
        *scenario.text_mut(Field::Base) = "100000".into();
        *scenario.text_mut(Field::Equity) = "200000".into();
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
    let scenario = Scenario {
        region: "remote".into(),
        location: "80".into(),
        ..Scenario::first_of(&library)
    };
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
    let scenario = Scenario {
        role: "astronaut".into(),
        region: "moon".into(),
        ..Scenario::default()
    };
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

/// Types `after` into a field that said `before`; what the figures are then taken from, and the
/// problem.
#[track_caller]
fn settles(link: &str, field: Field, after: &str, text: &str, problem: Option<FieldProblem>) {
    let before = opened(link);
    let mut typed = before.clone();
    *typed.text_mut(field) = after.into();
    let settled = settle(&typed, Some(&before), library());
    let expected: Vec<_> = problem
        .map(|problem| (field, problem))
        .into_iter()
        .collect();
    assert_eq!(settled.problems, expected, "{after}");
    assert_eq!(settled.scenario.text(field), text, "{after}");
    *typed.text_mut(field) = text.into();
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
    settles(remote, Field::Base, "210k", "210k", None);
    settles(remote, Field::Base, "", "", None);
    settles(
        remote,
        Field::Base,
        "210kk",
        "200k",
        amount(AmountError::Unreadable),
    );
    settles(
        remote,
        Field::Base,
        "-1",
        "200k",
        amount(AmountError::Negative),
    );
    settles(
        remote,
        Field::Base,
        "1000001m",
        "200k",
        amount(AmountError::TooLarge),
    );
    settles(
        remote,
        Field::Base,
        "€210k",
        "200k",
        amount(AmountError::OtherCurrency {
            expected: Currency::USD,
            found: Currency::EUR,
        }),
    );
    settles(
        remote,
        Field::Signing,
        "x",
        "",
        amount(AmountError::Unreadable),
    );
    settles(remote, Field::Bonus, "x%", "5%", percent);
    settles(
        remote,
        Field::OtherCompany,
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

#[test]
fn what_was_settled_before_may_be_unreadable_now() {
    let before = opened("role=engineering-manager&region=paris&base=%E2%82%AC100k&equity=200k");
    let mut typed = before.clone();
    typed.region = "new-york".into();
    let settled = settle(&typed, Some(&before), library());
    assert_eq!(settled.problems.len(), 1);
    assert_eq!(settled.problems[0].0, Field::Base);
    assert_eq!(settled.scenario.text(Field::Base), "");
    assert_eq!(settled.scenario.text(Field::Equity), "200k");
    assert_eq!(settle(&typed, None, library()), settled);
}

/// The places of the band's ends and of the marks.
#[track_caller]
fn places(band: (&str, &str), marks: &[&str], expected: (Place, Place), at: &[Place]) {
    let band = Band {
        low: eur(band.0),
        high: eur(band.1),
    };
    let figures = marks
        .iter()
        .map(|amount| (MarkKind::Offer, String::new(), eur(amount)));
    let strip = Strip::new(band, figures.collect());
    assert_eq!(strip.band_at, expected);
    let found: Vec<_> = strip.marks.iter().map(|mark| mark.at).collect();
    assert_eq!(found, at);
}

#[test]
fn strips() {
    places(("100", "200"), &[], (300, 9_700), &[]);
    places(
        ("100", "200"),
        &["100", "150", "200"],
        (300, 9_700),
        &[300, 5_000, 9_700],
    );
    places(("100", "200"), &["0", "940"], (1_300, 2_300), &[300, 9_700]);
    places(("100", "200"), &["570"], (300, 2_300), &[9_700]);
    places(("0", "0"), &["0", "0"], (5_000, 5_000), &[5_000, 5_000]);
    places(("7", "7"), &[], (5_000, 5_000), &[]);
    places(("7", "7"), &["7.01"], (300, 300), &[9_700]);
    places(("0", "1"), &["1000000000000"], (300, 300), &[9_700]);
    places(("0", "3"), &["0.01"], (300, 9_700), &[331]);
}

#[test]
fn a_strip_keeps_its_marks_in_the_order_given() {
    let band = Band {
        low: eur("1"),
        high: eur("2"),
    };
    let strip = Strip::new(
        band,
        vec![
            (MarkKind::Ask, "Ask".into(), eur("2")),
            (MarkKind::Floor, "Floor".into(), eur("1")),
        ],
    );
    assert_eq!(strip.band, band);
    let marks: Vec<_> = strip
        .marks
        .iter()
        .map(|mark| (mark.kind, mark.name.as_str()))
        .collect();
    assert_eq!(marks, [(MarkKind::Ask, "Ask"), (MarkKind::Floor, "Floor")]);
    assert_eq!(strip.marks[0].amount, eur("2"));
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

    #[test]
    fn what_is_settled_can_be_read(typed in scenarios(), before in scenarios()) {
        let settled = settle(&typed, Some(&before), library());
        let guide = library().guide(&typed.role);
        let setting = guide.and_then(|guide| Setting::of(guide, &typed.region));
        let Some(setting) = setting else {
            prop_assert_eq!(settled, Settled { scenario: typed, problems: vec![] });
            return Ok(());
        };
        for field in Field::ALL {
            let (was, is) = (typed.text(field), settled.scenario.text(field));
            prop_assert!(setting.read(field, is).is_ok(), "{:?}: {:?}", field, is);
            let readable = setting.read(field, was).is_ok();
            prop_assert!(was == is || !readable);
            let wrong = settled.problems.iter().any(|(other, _)| *other == field);
            let unseen = field == Field::Location && setting.factors.is_none();
            prop_assert_eq!(wrong, !readable && !unseen);
        }
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

    #[test]
    fn places_are_ordered_like_amounts(
        band in [0..200_000_000_000_000_i64, 0..200_000_000_000_000_i64],
        amounts in proptest::collection::vec(
            prop_oneof![0..200_000_000_000_000_i64, 0..1_000_i64, Just(0)], 0..6),
    ) {
        let euro = |cents: i64| Money::new(Decimal::new(cents, 2), Currency::EUR);
        let [low, high] = band;
        let band = Band { low: euro(low.min(high)), high: euro(low.max(high)) };
        let figures = amounts.iter().map(|cents| (MarkKind::Offer, String::new(), euro(*cents)));
        let strip = Strip::new(band, figures.collect());
        let (from, to) = strip.band_at;
        let mut all = vec![(band.low.amount, from), (band.high.amount, to)];
        all.extend(strip.marks.iter().map(|mark| (mark.amount.amount, mark.at)));
        all.sort();
        prop_assert!(all.iter().map(|(_, at)| at).is_sorted(), "{:?}", all);
        prop_assert!(all.iter().all(|(_, at)| (300..=9_700).contains(at)), "{:?}", all);
    }
}
