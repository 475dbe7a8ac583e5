//! The plan: the ladder, and what to ask for beyond base and equity.

use counteroffer::{
    evaluation::{Basis, Clause, ExtraOf, Plan, RowOf, Worth, answer, evaluate, settle},
    money::Decimal,
    negotiation::Date,
    pay::Standing,
    scenario::{Field, FieldProblem, OWN_EXTRAS, PlanPart, Scenario},
};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{
    evaluated, fewer_cases, fill, library, library_with, opened, plain, readable_scenarios,
    scenario_in,
};

/// In Paris the guide asks for 120,000 and 245,000, accepts 100,000 and 200,000, and aims at
/// 240,000 of equity.
pub const EM: &str = "role=engineering-manager&region=paris";

/// 630,000 over four years.
pub const OFFER: &str = "role=engineering-manager&region=paris&base=105000&equity=210000";

pub fn planned<T>(
    scenario: &Scenario,
    today: Option<Date>,
    of: impl FnOnce(&Basis, &Plan) -> T,
) -> T {
    let evaluation = evaluate(scenario, library()).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario,
        guide: library().guide(&scenario.role).unwrap(),
    };
    let plan = basis.plan(today).unwrap();
    of(&basis, &plan)
}

/// The ladder of a link: what each row is, its base and equity, and its four years.
#[track_caller]
fn ladder(link: &str, expected: &[&str]) {
    let found = planned(&opened(link), None, |_, plan| {
        let rows = plan.ladder.iter().map(|row| {
            let equity = row.equity.map_or("none".to_owned(), plain);
            let (base, four_years) = (plain(row.base), plain(row.four_years));
            format!("{:?} {base} + {equity}: {four_years}", row.of)
        });
        rows.collect::<Vec<_>>()
    });
    assert_eq!(found, expected, "{link}");
}

/// The target's base is the middle of floor and ask, its equity what the guide aims at.
#[test]
fn ladders_of_the_guides() {
    ladder(
        EM,
        &[
            "Ask 120000 + 245000: 725000",
            "Target 110000 + 240000: 680000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    ladder(
        "role=engineering-manager&region=new-york",
        &[
            "Ask 248000 + 420000: 1412000",
            "Target 231500 + 420000: 1346000",
            "Floor 215000 + 350000: 1210000",
        ],
    );
    ladder(
        "role=technical-program-manager&region=paris",
        &[
            "Ask 82000 + 118000: 446000",
            "Target 74500 + 115000: 413000",
            "Floor 67000 + 92000: 360000",
        ],
    );
    ladder(
        "role=technical-program-manager&region=new-york",
        &[
            "Ask 188000 + 195000: 947000",
            "Target 174000 + 190000: 886000",
            "Floor 160000 + 155000: 795000",
        ],
    );
    // Four fifths of New York's base; its equity.
    ladder(
        "role=engineering-manager&region=remote&location=80",
        &[
            "Ask 198400 + 420000: 1213600",
            "Target 185200 + 420000: 1160800",
            "Floor 172000 + 350000: 1038000",
        ],
    );
    ladder(
        "role=technical-program-manager&region=remote&location=80",
        &[
            "Ask 150400 + 195000: 796600",
            "Target 139200 + 190000: 746800",
            "Floor 128000 + 155000: 667000",
        ],
    );
}

#[test]
fn ladders_of_the_users_own() {
    let own = |plan: &str, expected: &[&str]| ladder(&format!("{EM}&{plan}"), expected);
    own(
        "plan.ask_base=130k",
        &[
            "Ask 130000 + 245000: 765000",
            "GuidesAsk 120000 + 245000: 725000",
            "Target 115000 + 240000: 700000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    // The guide aims higher than this ask, so the target is the middle.
    own(
        "plan.ask_equity=230000",
        &[
            "GuidesAsk 120000 + 245000: 725000",
            "Ask 120000 + 230000: 710000",
            "Target 110000 + 215000: 655000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    // And lower than this floor.
    own(
        "plan.floor_equity=242000",
        &[
            "Ask 120000 + 245000: 725000",
            "Target 110000 + 243500: 683500",
            "Floor 100000 + 242000: 642000",
            "GuidesFloor 100000 + 200000: 600000",
        ],
    );
    own(
        "plan.floor_base=110000&plan.ask_equity=260000",
        &[
            "Ask 120000 + 260000: 740000",
            "GuidesAsk 120000 + 245000: 725000",
            "Target 115000 + 240000: 700000",
            "Floor 110000 + 200000: 640000",
            "GuidesFloor 100000 + 200000: 600000",
        ],
    );
    own(
        "plan.target_base=112000&plan.target_equity=250000",
        &[
            "Ask 120000 + 245000: 725000",
            "Target 112000 + 250000: 698000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    // What equals the guide's is said once.
    own(
        "plan.ask_base=120000&plan.ask_equity=245k&plan.floor_base=100000.00",
        &[
            "Ask 120000 + 245000: 725000",
            "Target 110000 + 240000: 680000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    // Nothing at all is a floor, too.
    own(
        "plan.floor_base=0&plan.floor_equity=0",
        &[
            "Ask 120000 + 245000: 725000",
            "GuidesFloor 100000 + 200000: 600000",
            "Target 60000 + 240000: 480000",
            "Floor 0 + 0: 0",
        ],
    );
}

#[test]
fn what_was_typed_takes_the_guides_other_end_with_it() {
    ladder(
        &format!("{EM}&plan.floor_base=125000"),
        &[
            "Ask 125000 + 245000: 745000",
            "Target 125000 + 240000: 740000",
            "GuidesAsk 120000 + 245000: 725000",
            "Floor 125000 + 200000: 700000",
            "GuidesFloor 100000 + 200000: 600000",
        ],
    );
    // Of equals the first stays first.
    ladder(
        &format!("{EM}&plan.ask_base=90000"),
        &[
            "GuidesAsk 120000 + 245000: 725000",
            "Ask 90000 + 245000: 605000",
            "Target 90000 + 240000: 600000",
            "GuidesFloor 100000 + 200000: 600000",
            "Floor 90000 + 200000: 560000",
        ],
    );
    ladder(
        &format!("{EM}&plan.ask_equity=150000"),
        &[
            "GuidesAsk 120000 + 245000: 725000",
            "Ask 120000 + 150000: 630000",
            "GuidesFloor 100000 + 200000: 600000",
            "Target 110000 + 150000: 590000",
            "Floor 100000 + 150000: 550000",
        ],
    );
}

#[test]
fn a_typed_floor_above_a_typed_ask_is_a_problem_at_the_floor() {
    for (floor, ask) in [
        (PlanPart::FloorBase, PlanPart::AskBase),
        (PlanPart::FloorEquity, PlanPart::AskEquity),
    ] {
        let settled = |least: &str| {
            let mut scenario = scenario_in("engineering-manager", "paris");
            let (least, most) = ((Field::Plan(floor), least), (Field::Plan(ask), "110000"));
            fill(&mut scenario, &[least, most]);
            settle(&scenario, None, library())
        };
        assert_eq!(settled("110000").problems, []);
        let over = settled("110000.01");
        let problem = (Field::Plan(floor), FieldProblem::FloorOverAsk);
        assert_eq!(over.problems, [problem]);
        assert_eq!(over.scenario.text(Field::Plan(floor)), "");
        assert_eq!(over.scenario.text(Field::Plan(ask)), "110000");
    }
}

/// Ask 110,000 and 220,000, floor 106,000 and 200,000: 660,000 and 624,000.
#[test]
fn all_figures_follow_the_users_ask_and_floor() {
    let link =
        format!("{OFFER}&plan.ask_base=110000&plan.ask_equity=220000&plan.floor_base=106000");
    let evaluation = evaluated(&link);
    let standings = evaluation.standings;
    assert_eq!(standings.base, Some(Standing::BelowFloor));
    assert_eq!(standings.equity, Some(Standing::BetweenFloorAndAsk));
    assert_eq!(standings.four_years, Some(Standing::BetweenFloorAndAsk));
    assert_eq!(evaluation.gap_to_ask.map(plain).unwrap(), "-30000");
    assert_eq!(evaluation.gap_to_floor.map(plain).unwrap(), "6000");
    let bridge = evaluation.bridge.as_ref().unwrap();
    assert_eq!(
        (plain(bridge.target), plain(bridge.gap)),
        ("660000".into(), "30000".into())
    );
    assert_eq!(
        answer(&evaluation).unwrap(),
        "€1,500 a year above the floor and €7,500 short of the ask; equity in the upper half of its band."
    );
    let floor = evaluated(&format!("{link}&target=floor"))
        .bridge
        .unwrap()
        .target;
    assert_eq!(plain(floor), "624000");
}

#[test]
fn offers_stand_on_the_ladder_in_the_regions_money() {
    // 111,720 and 4 × 22,344 dollars at 1.1172; what nobody can convert is left out.
    ladder(
        &format!(
            "{OFFER}&other=A&other.base=111720&other.equity=22344&other.currency=USD&other2=B&other2.base=200000&other2.currency=CHF&other3=C&other3.base=130000"
        ),
        &[
            "Ask 120000 + 245000: 725000",
            "Target 110000 + 240000: 680000",
            "Offer 105000 + 210000: 630000",
            "Floor 100000 + 200000: 600000",
            "Competing(3) 130000 + none: 520000",
            "Competing(1) 100000 + 80000: 480000",
        ],
    );
    // With a rate it is there: 200,000 francs are 160,000 euros.
    ladder(
        &format!("{OFFER}&other=B&other.base=200000&other.currency=CHF&rate.CHF=1.25"),
        &[
            "Ask 120000 + 245000: 725000",
            "Target 110000 + 240000: 680000",
            "Competing(1) 160000 + none: 640000",
            "Offer 105000 + 210000: 630000",
            "Floor 100000 + 200000: 600000",
        ],
    );
    // An offer that equals the ask comes after it.
    ladder(
        &format!("{EM}&base=120000&equity=245000"),
        &[
            "Ask 120000 + 245000: 725000",
            "Offer 120000 + 245000: 725000",
            "Target 110000 + 240000: 680000",
            "Floor 100000 + 200000: 600000",
        ],
    );
}

fn words(worth: Worth) -> String {
    match worth {
        Worth::Met => "met".to_owned(),
        Worth::FourYears(amount) => plain(amount) + " more",
        Worth::EachTenThousand(amount) => plain(amount) + " each",
        Worth::Guards { amount, months } => format!("guards {} by {months}", plain(amount)),
        Worth::ToSpend(amount) => plain(amount) + " to spend",
        Worth::Term => "term".to_owned(),
    }
}

/// One extra ask of a link: whether it is asked for, how much, and what it is worth.
#[track_caller]
fn extra(link: &str, id: &str, expected: &str) {
    let found = planned(&opened(link), None, |_, plan| {
        let extra = plan.extras.iter().find(|extra| extra.id == id)?;
        let asked = if extra.asked { "asked" } else { "not asked" };
        let amount = extra.amount.map_or("none".to_owned(), plain);
        Some(format!("{asked}, {amount}: {}", words(extra.worth)))
    });
    assert_eq!(found.as_deref().unwrap_or("absent"), expected, "{link}");
}

#[test]
fn a_signing_bonus_is_worth_what_is_missing() {
    let signing =
        |more: &str, expected: &str| extra(&format!("{OFFER}&{more}"), "signing", expected);
    signing("", "asked, 12000: 12000 more");
    signing("signing=5000", "asked, 12000: 7000 more");
    signing("signing=5000&signing_2=6999.50", "asked, 12000: 0.5 more");
    signing("signing=5000&signing_2=7000", "asked, 12000: met");
    signing("signing=20000", "asked, 12000: met");
    signing(
        "signing=5000&extra.signing.amount=20k",
        "asked, 20000: 15000 more",
    );
    signing("extra.signing.amount=0", "asked, 0: met");
    signing("extra.signing=no", "not asked, 12000: 12000 more");
    signing("extra.signing=yes", "asked, 12000: 12000 more");
    // The guide names none for remote.
    let remote = "role=engineering-manager&region=remote&location=80&base=172000";
    extra(remote, "signing", "asked, none: term");
    extra(
        &format!("{remote}&signing=1"),
        "signing",
        "asked, none: met",
    );
    extra(
        &format!("{remote}&extra.signing.amount=10000"),
        "signing",
        "asked, 10000: 10000 more",
    );
    extra(EM, "signing", "asked, 12000: 12000 more");
    extra(
        "role=engineering-manager&region=new-york",
        "signing",
        "asked, 30000: 30000 more",
    );
}

/// Granted when year 2 begins, it is held for three of the four years.
#[test]
fn a_refresh_is_worth_what_vests_of_it_in_four_years() {
    let refresh =
        |more: &str, expected: &str| extra(&format!("{OFFER}&{more}"), "refresh", expected);
    refresh("", "asked, none: 7500 each");
    refresh("extra.refresh.amount=10000", "asked, 10000: 7500 more");
    refresh("extra.refresh.amount=40000", "asked, 40000: 30000 more");
    refresh("extra.refresh=no", "not asked, none: 7500 each");
    // It vests as the first grant does: three fifths, 5 + 15 + 40 percent, or nothing yet.
    refresh("vesting_years=5", "asked, none: 6000 each");
    refresh("shape=back", "asked, none: 6000 each");
    refresh("shape=custom&split=0/0/0/100", "asked, none: term");
    refresh("cliff=48&extra.refresh.amount=10000", "asked, 10000: term");
    refresh("refresher=1", "asked, none: met");
    refresh("refresher=0", "asked, none: 7500 each");
    refresh("extra.refresh.amount=0", "asked, 0: met");
    // Before a first grant there is the usual one.
    extra(
        &format!("{EM}&base=105000"),
        "refresh",
        "asked, none: 7500 each",
    );
    extra(EM, "refresh", "asked, none: term");
    extra(
        &format!("{EM}&extra.refresh.amount=10000"),
        "refresh",
        "asked, 10000: term",
    );
}

/// Of 210,000, 52,500 vest each year.
#[test]
fn terms_guard_what_has_vested_or_has_not() {
    let is = |id: &str, more: &str, expected: &str| {
        extra(&format!("{OFFER}&{more}"), id, expected);
    };
    is("acceleration", "", "asked, none: guards 157500 by 12");
    is(
        "acceleration",
        "leaving=24",
        "asked, none: guards 105000 by 24",
    );
    is(
        "acceleration",
        "leaving=11",
        "asked, none: guards 210000 by 11",
    );
    is("acceleration", "leaving=48", "asked, none: term");
    is(
        "acceleration",
        "equity.acceleration=yes",
        "asked, none: met",
    );
    is(
        "acceleration",
        "extra.acceleration=no",
        "not asked, none: guards 157500 by 12",
    );
    extra(EM, "acceleration", "asked, none: term");
    // Clauses are asked for only where the user says so.
    for clause in ["window", "leaver"] {
        is(clause, "", "not asked, none: guards 52500 by 12");
        is(clause, "leaving=24", "not asked, none: guards 105000 by 24");
        is(clause, "leaving=11", "not asked, none: term");
    }
    is(
        "window",
        "extra.window=yes",
        "asked, none: guards 52500 by 12",
    );
    is("window", "equity.form=shares", "absent");
    is("cliff", "", "not asked, none: guards 52500 by 12");
    is("cliff", "cliff=6", "not asked, none: guards 26250 by 6");
    is("cliff", "leaving=24", "not asked, none: guards 52500 by 12");
    is("cliff", "cliff=0", "absent");
    for clause in ["strike", "preference", "asset-sale"] {
        is(clause, "", "not asked, none: term");
    }
    is("expiry", "", "absent");
    is("expiry", "equity.form=rsus", "not asked, none: term");
    // The guide's own ask stands for it.
    is("unvested", "", "absent");
    // Listed shares, or none, have no such clauses.
    is("cliff", "equity_kind=public", "absent");
    extra(&format!("{EM}&base=105000"), "cliff", "absent");
}

#[test]
fn a_guide_without_acceleration_leaves_it_to_the_clause() {
    let library = library_with(&[("/extras/0/kind", json!("scope"))]);
    let scenario = opened(OFFER);
    let evaluation = evaluate(&scenario, &library).unwrap();
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &scenario,
        guide: &library.guides()[0],
    };
    let plan = basis.plan(None).unwrap();
    let of = ExtraOf::Clause(Clause::Acceleration);
    let clause = plan.extras.iter().find(|extra| extra.of == of).unwrap();
    assert!(!clause.asked);
    assert_eq!(words(clause.worth), "guards 157500 by 12");
}

#[test]
fn budgets_scope_and_asks_of_the_users_own() {
    let program = "role=technical-program-manager&region=paris&base=70000&equity=90000";
    extra(program, "budget", "asked, none: term");
    let amount = format!("{program}&extra.budget.amount=3000");
    extra(&amount, "budget", "asked, 3000: 3000 to spend");
    extra(
        &format!("{program}&extra.budget.amount=0"),
        "budget",
        "asked, 0: term",
    );
    extra(program, "scope", "asked, none: term");
    let own = |more: &str, id: &str, expected: &str| {
        extra(&format!("{EM}&{more}"), id, expected);
    };
    own(
        "own1.title=Laptop&own1.amount=3000",
        "own1",
        "asked, 3000: 3000 more",
    );
    own(
        "own4.title=A%20day%20a%20week%20at%20home",
        "own4",
        "asked, none: term",
    );
    own("own2.title=Laptop&own2.amount=0", "own2", "asked, 0: term");
    own("own2.amount=3000", "own2", "absent");
    own("own2.title=%20", "own2", "absent");
    let title = planned(
        &opened(&format!("{EM}&own1.title=%20Four%0Adays%20")),
        None,
        |_, plan| plan.extras.last().unwrap().title.clone(),
    );
    assert_eq!(title, "Four days");
}

/// Choices are saved under the ids of the guide's extra asks and of the clauses alike.
#[test]
fn no_guide_names_an_extra_ask_as_a_clause_or_as_the_users_own() {
    let clauses = [
        Clause::Window,
        Clause::Expiry,
        Clause::Preference,
        Clause::Strike,
        Clause::Cliff,
        Clause::Acceleration,
        Clause::Leaver,
        Clause::AssetSale,
    ];
    for guide in library().guides() {
        for extra in &guide.extras {
            let id = extra.id.as_str();
            assert!(clauses.iter().all(|clause| clause.id() != id), "{id}");
            assert!(
                (1..=OWN_EXTRAS).all(|own| format!("own{own}") != id),
                "{id}"
            );
        }
    }
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn every_plan_is_sound(scenario in readable_scenarios()) {
        planned(&scenario, Date::of(2026, 11, 22), |basis, plan| {
            let reference = &basis.evaluation.reference;
            let falls = plan
                .ladder
                .is_sorted_by(|above, below| above.four_years.amount >= below.four_years.amount);
            prop_assert!(falls);
            for (place, row) in plan.ladder.iter().enumerate() {
                let currency = reference.terms.currency;
                prop_assert_eq!(row.four_years.currency, currency);
                let more = plan.ladder.get(place + 1..).unwrap();
                prop_assert!(more.iter().all(|other| other.of != row.of));
            }
            let has = |of: RowOf| plan.ladder.iter().any(|row| row.of == of);
            prop_assert!(has(RowOf::Ask) && has(RowOf::Target) && has(RowOf::Floor));
            prop_assert_eq!(has(RowOf::GuidesAsk), reference.terms.ask != reference.guides_ask.package);
            prop_assert_eq!(has(RowOf::GuidesFloor), reference.terms.floor != reference.guides_floor.package);
            prop_assert_eq!(
                plan.ladder.iter().filter(|row| matches!(row.of, RowOf::Offer | RowOf::Competing(_))).count(),
                basis.evaluation.comparable().len()
            );
            let (floor, ask) = (reference.terms.floor, reference.terms.ask);
            prop_assert!(floor.base.amount <= ask.base.amount);
            prop_assert!(floor.equity.amount <= ask.equity.amount);
            // Lists on the page go by these ids.
            for (place, extra) in plan.extras.iter().enumerate() {
                prop_assert!(plan.extras.iter().skip(place + 1).all(|other| other.id != extra.id), "{}", extra.id);
                match extra.worth {
                    Worth::FourYears(of)
                    | Worth::EachTenThousand(of)
                    | Worth::ToSpend(of)
                    | Worth::Guards { amount: of, .. } => {
                        prop_assert!(of.amount > Decimal::ZERO, "{:?}", extra);
                    }
                    Worth::Met | Worth::Term => {}
                }
            }
            Ok(())
        })?;
    }
}
