//! What private equity may become: worked out by hand, and what holds for every scenario.

use counteroffer::{
    equity::{Fate, simulation::Simulation},
    evaluation::{Basis, BreakEven, ExitKind, Figure, NoOutlook, Outlook, Risk, Ruin, evaluate},
    money::{Decimal, Money},
    scenario::{EXITS, ExitPart, Field, Scenario, Term},
};
use proptest::prelude::*;

use crate::support::{decimal, fewer_cases, fill, library, opened, plain, readable_scenarios};

/// Shares of the company, none of whose capital has a preference, and no rounds before the exit: a
/// share is worth its part of the exit. Google pays 920,000 in four years, this offer 432,000
/// without its 210,000 of shares.
const SIMPLE: &str = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000&other=Google&other.base=130000&other.equity=100000&equity.form=shares&equity.rounds=0";

fn looked<T>(scenario: &Scenario, of: impl FnOnce(&Basis, Result<Outlook, NoOutlook>) -> T) -> T {
    let evaluation = evaluate(scenario, library()).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario,
        guide: library().guide(&scenario.role).unwrap(),
    };
    let outlook = basis.outlook();
    of(&basis, outlook)
}

#[track_caller]
fn outlook(link: &str) -> Outlook {
    looked(&opened(link), |_, outlook| outlook.unwrap())
}

/// The simple link with more, or something else in place of what it says.
fn over(more: &str) -> String {
    let key = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut pairs: Vec<&str> = SIMPLE.split('&').collect();
    for pair in more.split('&').filter(|pair| !pair.is_empty()) {
        pairs.retain(|other| key(other) != key(pair));
        pairs.push(pair);
    }
    pairs.join("&")
}

fn with(more: &str) -> Outlook {
    outlook(&over(more))
}

#[track_caller]
fn worth(outlook: &Outlook, expected: &[&str]) {
    let worth: Vec<_> = outlook
        .exits
        .iter()
        .map(|exit| plain(exit.outcome.worth))
        .collect();
    assert_eq!(worth, expected);
}

#[test]
fn exits_side_by_side() {
    let outlook = with("");
    worth(&outlook, &["0", "105000", "210000", "630000"]);
    let kinds: Vec<_> = outlook.exits.iter().map(|of| of.exit.kind).collect();
    use ExitKind::{Listing, Nothing, Sale};
    assert_eq!(kinds, [Nothing, Sale, Listing, Listing]);
    let values: Vec<_> = outlook
        .exits
        .iter()
        .map(|of| plain(of.exit.value))
        .collect();
    assert_eq!(values, ["0", "2250000000", "4500000000", "13500000000"]);
    let against: Vec<_> = outlook
        .exits
        .iter()
        .map(|of| plain(of.against.unwrap()))
        .collect();
    assert_eq!(against, ["-488000", "-383000", "-278000", "142000"]);
    assert_eq!(plain(outlook.exits[3].a_year), "157500");
    // Chances are nobody's but the user's.
    assert!(outlook.exits.iter().all(|of| of.exit.chance.is_none()));
    assert_eq!(outlook.expected, None);
}

#[test]
fn the_exit_at_which_two_offers_are_equal() {
    let at = |outlook: &Outlook| match outlook.break_even {
        Some(BreakEven::At { exit, .. }) => exit.rounded().to_string(),
        other => panic!("{other:?}"),
    };
    // 488,000 of 210,000: 2.3238 times 4.5 billion.
    assert_eq!(at(&with("")), "$10,457,142,857");
    // 10% of options' price to pay for each share.
    assert_eq!(
        at(&with("equity.form=options&equity.strike=10%25").clone()),
        "$10,907,142,857"
    );
    // A fifth of the company sold before.
    assert_eq!(at(&with("equity.rounds=20")), "$13,071,428,571");
    assert_eq!(
        with("other.base=60000&other.equity=10000").break_even,
        Some(BreakEven::Without)
    );
    let lapsed = with("equity.form=options&equity.stay=2");
    assert_eq!(lapsed.break_even, Some(BreakEven::Never));
    assert_eq!(lapsed.exits[3].outcome.fate, Fate::Lapsed);
    let alone = outlook("role=engineering-manager&region=paris&base=105000&equity=210000");
    assert_eq!((alone.rival, alone.break_even), (None, None));
    let no_rate = with("other.currency=CHF");
    assert_eq!(no_rate.break_even, None);
}

#[test]
fn chances_that_make_one_have_an_average_and_its_range() {
    let chances = "exit1.chance=50&exit2.chance=30&exit3.chance=15&exit4.chance=5";
    let expected = with(chances).expected.unwrap();
    // 0.3 × 105,000 + 0.15 × 210,000 + 0.05 × 630,000.
    assert_eq!(plain(expected.average), "94500");
    assert_eq!(
        (plain(expected.low), plain(expected.high)),
        ("0".into(), "630000".into())
    );
    assert_eq!(with("exit1.chance=50&exit2.chance=30").expected, None);
    // What has no chance is not in the range.
    let sure = with("exit3.chance=100&exit4.chance=0").expected.unwrap();
    assert_eq!(
        (plain(sure.low), plain(sure.high)),
        ("210000".into(), "210000".into())
    );
}

#[test]
fn years_until_leaving_are_those_of_the_comparison() {
    // Google pays 690,000 in three years, this offer 327,000; three quarters have vested.
    let three = with("equity.stay=3");
    worth(&three, &["0", "78750", "157500", "472500"]);
    assert_eq!(plain(three.rival.unwrap().needed), "363000");
    assert_eq!(plain(three.other_pay), "327000");
}

#[test]
fn why_there_is_none() {
    let why = |link: &str| looked(&opened(link), |_, outlook| outlook.unwrap_err());
    let paris = "role=engineering-manager&region=paris";
    assert_eq!(why(paris), NoOutlook::NoOffer);
    assert_eq!(why(&format!("{paris}&base=105000")), NoOutlook::NoGrant);
    let listed = over("equity_kind=public");
    assert_eq!(why(&listed), NoOutlook::Listed);
}

#[test]
fn ways_to_nothing_follow_from_the_terms() {
    let ruins = |outlook: &Outlook| outlook.ways.iter().map(|way| way.what).collect::<Vec<_>>();
    let shares = [
        Ruin::Preference(None),
        Ruin::Cliff(12),
        Ruin::Unvested,
        Ruin::Leaver,
        Ruin::AssetSale,
    ];
    assert_eq!(ruins(&with("")), shares);
    let options = with("equity.form=options&equity.strike=50%25&equity.window=6");
    let strike = Money::new(2_250_000_000_i64, options.company.valuation.currency);
    assert_eq!(
        ruins(&options)[..2],
        [Ruin::Window(6), Ruin::Strike(strike)]
    );
    assert_eq!(ruins(&with("equity.form=rsus"))[0], Ruin::Expiry(7));
    let preference = Money::new(600_000_000, options.company.valuation.currency);
    let raised = with("equity.raised=400m&equity.preference=1.5x");
    assert_eq!(ruins(&raised)[0], Ruin::Preference(Some(preference)));
    assert!(!ruins(&with("equity.acceleration=yes")).contains(&Ruin::Unvested));
    assert!(!ruins(&with("cliff=0")).contains(&Ruin::Cliff(12)));
    let hit = |outlook: &Outlook| {
        let hit = outlook.ways.iter().filter(|way| way.as_entered);
        hit.map(|way| way.what).collect::<Vec<_>>()
    };
    assert_eq!(hit(&with("")), []);
    assert_eq!(
        hit(&with("equity.form=options&equity.stay=2")),
        [Ruin::Window(3)]
    );
    assert_eq!(
        hit(&with(
            "equity.form=options&equity.stay=2&equity.leaver=exercise"
        )),
        []
    );
    assert_eq!(
        hit(&with("equity.form=rsus&equity.exit=8")),
        [Ruin::Expiry(7)]
    );
    assert_eq!(
        hit(&with("equity.at_exit=ends&equity.exit=3")),
        [Ruin::Unvested]
    );
    assert_eq!(
        hit(&with("equity.at_exit=ends&equity.exit=0")),
        [Ruin::Cliff(12), Ruin::Unvested]
    );
}

#[test]
fn risk_that_is_counted() {
    let risks = |more: &str| with(more).risks;
    assert_eq!(risks(""), []);
    assert_eq!(risks("equity.nothing=10"), [Risk::Failure]);
    assert_eq!(risks("exit1.chance=10"), [Risk::Failure]);
    assert_eq!(risks("exit2.chance=10"), []);
    assert_eq!(risks("equity.haircut=20"), [Risk::Haircut]);
    assert_eq!(risks("equity.discount=8"), []);
    assert_eq!(risks("equity.discount=8.5"), [Risk::Discount]);
    let all = "equity.nothing=10&equity.haircut=20&equity.discount=30";
    assert_eq!(risks(all), [Risk::Failure, Risk::Haircut, Risk::Discount]);
}

fn explained(link: &str, figure: Figure) -> Vec<String> {
    looked(&opened(link), |basis, _| {
        let explanation = basis.explain(figure).unwrap();
        let lines = explanation.lines.iter().chain([&explanation.result]);
        lines
            .map(|line| format!("{}: {}", line.label, line.amount))
            .collect()
    })
}

#[test]
fn how_an_exit_came_about() {
    let link = over("equity.form=options&equity.strike=10%25&equity.haircut=50");
    assert_eq!(
        explained(&link, Figure::Exit(3)),
        [
            "The vested shares at the exit: €630,000",
            "less their strike, or all if that is more: −€21,000",
            "less haircut and discount: −€304,500",
            "Result: €304,500",
        ]
    );
    assert_eq!(
        explained(SIMPLE, Figure::BreakEven),
        [
            "Pay of the other offer in these years: €920,000",
            "less your pay without the shares: −€432,000",
            "The shares must bring: €488,000",
            "Result: $10,457,142,857.14",
        ]
    );
}

/// With all at the middle and no spread, the simulation is one exit.
#[track_caller]
fn one_future(link: &str, exit: &str, expected: f64) {
    let link = over(&format!(
        "equity.certainty=exactly&equity.spread=1x&equity.median={exit}&exit3.value={exit}&{link}"
    ));
    let (worth, mean) = looked(&opened(&link), |basis, outlook| {
        let outlook = outlook.unwrap();
        let mut simulation = Simulation::new(&basis.model(&outlook).unwrap()).unwrap();
        simulation.advance(1_000);
        (outlook.exits[2].outcome.worth, simulation.summary().mean)
    });
    let worth: f64 = plain(worth).parse().unwrap();
    assert!((worth - expected).abs() < 0.01, "{worth}");
    assert!(
        (mean - expected).abs() < 1e-6 * expected.abs().max(1.0),
        "{mean}"
    );
}

#[test]
fn the_simulation_of_one_future_is_the_exit() {
    one_future("", "1x", 210_000.0);
    one_future(
        "equity.raised=450m&equity.rounds=10",
        "0.5x",
        210_000.0 * (2.25 - 0.95) / 4.05,
    );
    one_future(
        "equity.form=options&equity.strike=25%25",
        "2x",
        210_000.0 * 1.75,
    );
    one_future("equity.form=options&equity.strike=150%25", "1x", 0.0);
    one_future("equity.form=options&equity.stay=2", "3x", 0.0);
    one_future(
        "equity.form=options&equity.strike=50%25&equity.stay=2&equity.leaver=exercise",
        "0.25x",
        -105_000.0 * 0.25,
    );
    one_future("equity.at_exit=ends&equity.exit=3", "1x", 157_500.0);
    one_future(
        "equity.at_exit=ends&equity.exit=3&equity.acceleration=yes",
        "1x",
        210_000.0,
    );
    one_future("equity.form=rsus&equity.exit=8", "1x", 0.0);
    one_future(
        "equity.haircut=20&equity.discount=25&equity.exit=2",
        "1x",
        210_000.0 * 0.8 / 1.5625,
    );
    one_future("refresher=48000", "1x", 246_000.0);
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// Nothing that can be read panics, and no figure contradicts another.
    #[test]
    fn every_outlook_is_sound(scenario in readable_scenarios()) {
        looked(&scenario, |basis, outlook| {
            let Ok(outlook) = outlook else {
                return Ok(());
            };
            let bought = outlook.counted.bought;
            let whole = outlook.terms.per_value * outlook.counted.vested.amount;
            let mut before: Option<(Decimal, Decimal)> = None;
            let mut exits: Vec<_> = outlook.exits.iter().collect();
            exits.sort_by_key(|of| of.exit.value.amount);
            for of in exits {
                let outcome = &of.outcome;
                prop_assert!(outcome.share >= Decimal::ZERO);
                prop_assert!(outcome.gross.amount >= Decimal::ZERO);
                prop_assert!(bought || outcome.net.amount >= Decimal::ZERO);
                prop_assert_eq!(outcome.net, outcome.gross.minus(outcome.cost).unwrap());
                prop_assert!(outcome.worth.amount.abs() <= outcome.net.amount.abs());
                if outcome.fate == Fate::Paid {
                    prop_assert!(outcome.net.amount > Decimal::NEGATIVE_ONE);
                }
                // A dearer company never makes a share worth less.
                if let Some((share, worth)) = before {
                    prop_assert!(outcome.share >= share && outcome.worth.amount >= worth);
                }
                before = Some((outcome.share, outcome.worth.amount));
            }
            if let Some(expected) = outlook.expected {
                prop_assert!(expected.low.amount <= expected.average.amount);
                prop_assert!(expected.average.amount <= expected.high.amount);
            }
            // At the break-even the two offers are equal, to the cents of each share.
            if let Some(BreakEven::At { exit, .. }) = outlook.break_even {
                let mut there = scenario.clone();
                let up = exit.rounded_to_cents();
                if up.amount <= Decimal::from(1_000_000_000_000_i64) {
                    fill(&mut there, &[(Field::Exit(0, ExitPart::Kind), "sale"),
                        (Field::Exit(0, ExitPart::Value), &up.amount.to_string())]);
                    let at = looked(&there, |_, outlook| outlook.unwrap().exits[0].against.unwrap());
                    // What half a cent of exit makes of the grant, and half a cent each of three roundings.
                    let cents = whole / outlook.company.valuation.amount + decimal("0.03");
                    prop_assert!(at.amount.abs() <= cents, "{at:?}");
                }
            }
            for place in 0..EXITS {
                let _ = basis.explain(Figure::Exit(place));
            }
            let _ = basis.explain(Figure::BreakEven);
            Ok(())
        })?;
    }

    /// Whatever is typed, the simulation brings numbers or is refused.
    #[test]
    fn every_simulation_is_sound(scenario in readable_scenarios()) {
        looked(&scenario, |basis, outlook| {
            let Some(model) = outlook.ok().and_then(|outlook| basis.model(&outlook).ok()) else {
                return Ok(());
            };
            if let Ok(mut simulation) = Simulation::new(&model) {
                simulation.advance(400);
                let summary = simulation.summary();
                prop_assert!(summary.percentiles.is_sorted());
                for figure in summary.percentiles.into_iter().chain([summary.mean, summary.certainty_equivalent]) {
                    prop_assert!(figure.is_finite());
                    prop_assert!(model.exercises || figure >= 0.0, "{summary:?}");
                }
                prop_assert!((0.0..=1.0).contains(&summary.chance_of_nothing));
            }
            Ok(())
        })?;
    }
}

/// The words of a choice change something: none is there for nothing.
#[test]
fn every_choice_counts() {
    let base = over(
        "equity.form=options&equity.strike=30%25&equity.common_price=40&equity.raised=2b&equity.preference=1x&equity.cap=2x&equity.exit=3",
    );
    for (term, word, also) in [
        (Term::Form, "rsus", ""),
        (Term::ValuedAt, "common", ""),
        (Term::Leaver, "exercise", "equity.stay=2"),
        (Term::Acceleration, "yes", "equity.at_exit=ends"),
        (Term::AtExit, "ends", ""),
        (Term::Participation, "full", ""),
        (Term::Participation, "capped", ""),
    ] {
        let link = format!("{base}&{also}");
        let without = outlook(&link);
        let mut changed = opened(&link);
        changed.set(Field::Equity(term), word.into());
        let exits = looked(&changed, |_, outlook| outlook.unwrap().exits);
        assert_ne!(exits, without.exits, "{term:?} {word}");
    }
}
