//! The moves of a plan and their reasons, from what is typed to what is said.

use std::collections::BTreeSet;

use counteroffer::{
    evaluation::{Basis, Evaluation, Figure, Plan, Worth, evaluate},
    money::{Money, percent},
    negotiation::{Date, Move, RULES},
    scenario::{Field, Part},
};
use proptest::prelude::*;
use serde_json::json;

use crate::{
    plan::{EM, OFFER, planned},
    support::{fewer_cases, library, library_with, opened, own, readable_scenarios},
};

/// Nothing of the guide's list.
const NO_LIST: &str = "extra.acceleration=no&extra.refresh=no&extra.signing=no&extra.scope=no";

fn day(day: u8) -> Option<Date> {
    Date::of(2026, 12, day)
}

/// The moves of a link on the first of December 2026: what is due, and why.
#[track_caller]
fn says(link: &str, expected: &[(Move, &str)]) {
    let found = planned(&opened(link), day(1), |_, plan| {
        let moves = plan.moves.iter();
        moves
            .map(|step| (step.due, step.reason.clone()))
            .collect::<Vec<_>>()
    });
    let found: Vec<_> = found
        .iter()
        .map(|(due, reason)| (*due, reason.as_str()))
        .collect();
    assert_eq!(found, expected, "{link}");
}

/// The reason of one move of a link that has others as well.
#[track_caller]
fn reason(link: &str, due: Move, expected: &str) {
    planned(&opened(link), day(1), |_, plan| {
        let step = plan.moves.iter().find(|step| step.due == due);
        let found = step.map_or("not due", |step| &step.reason);
        assert_eq!(found, expected, "{link}");
    });
}

const NOT_DUE: &str = "not due";

#[test]
fn before_an_offer() {
    let nothing_yet = "Nothing can be weighed before you type the base salary they offer; your ask comes to €181,250 a year.";
    says(EM, &[(Move::GetOffer, nothing_yet)]);
    // A grant without a base, a list and a day change nothing.
    says(
        &format!("{EM}&equity=210000&plan.deadline=2026-12-02"),
        &[(Move::GetOffer, nothing_yet)],
    );
    says(
        &format!("{EM}&plan.ask_base=130000&other=Google&other.base=130000&other.equity=100000"),
        &[
            (
                Move::GetOffer,
                "Nothing can be weighed before you type the base salary they offer; your ask comes to €191,250 a year.",
            ),
            (
                Move::GetWritten,
                "Google comes to €920,000 over four years; no text names it until you mark it written or verbal.",
            ),
        ],
    );
}

/// 642,000 of 725,000 over four years; 210,000 is 32.7% of it.
#[test]
fn an_offer_between_floor_and_ask() {
    says(
        &format!("{OFFER}&signing=12000"),
        &[
            (
                Move::Prepare,
                "The ask is €83,000 over their offer in four years, and so far nothing of your own speaks for more: fill in what you bring.",
            ),
            (
                Move::AskTerms,
                "€210,000 of your four years, or 33%, is private equity, an amount alone; it says little until you know how many shares, at what price, and what they cost you.",
            ),
            (
                Move::AskEquity,
                "Going from €210,000 to €245,000 adds €35,000 over four years and stays within the guide’s band.",
            ),
            (
                Move::AskBase,
                "Going from €105,000 to €120,000 a year adds €60,000 over four years, and every later raise starts from it.",
            ),
            (
                Move::AskRefresh,
                "A further grant in year 2 adds €7,500 within four years for each €10,000 of it, and goes on vesting after the first grant has ended.",
            ),
            (
                Move::Protect,
                "After 12 months €157,500 of what was granted has not vested, and what has can still be lost; a clause in writing costs them no money today.",
            ),
            (
                Move::WriteDown,
                "What is not in the letter may leave with the person who promised it.",
            ),
        ],
    );
}

/// 550,000 over four years, 50,000 under the floor; Google pays 920,000.
#[test]
fn an_offer_under_the_floor_beside_a_better_one() {
    let link = format!(
        "{EM}&base=85000&equity=210000&{NO_LIST}&other=Google&other.base=130000&other.equity=100000&other.marked=written&plan.deadline=2026-12-03"
    );
    says(
        &link,
        &[
            (
                Move::GainTime,
                "2 days are left, and there is still something to ask: first ask for a few more days.",
            ),
            (
                Move::AskTerms,
                "€210,000 of your four years, or 38%, is private equity, an amount alone; it says little until you know how many shares, at what price, and what they cost you.",
            ),
            (
                Move::LeadWithOffer,
                "Google comes to €370,000 more than their offer over four years, every year counted in full; say so before you name any other figure.",
            ),
            (
                Move::BaseToFloor,
                "€85,000 is €15,000 a year under your floor; ask for €120,000, since every later raise starts from the base.",
            ),
            (
                Move::AskEquity,
                "Going from €210,000 to €245,000 adds €35,000 over four years and stays within the guide’s band.",
            ),
            (
                Move::Stop,
                "Over four years they are €50,000 under your floor; if that is their last word, a kind no is the better answer.",
            ),
        ],
    );
}

/// 420,000 without a grant: 305,000 less than the ask. The floor is not judged yet.
#[test]
fn an_offer_without_a_grant() {
    says(
        &format!("{EM}&base=105000&extra.signing.amount=9000"),
        &[
            (
                Move::Prepare,
                "The ask is €305,000 over what they have named so far in four years, and so far nothing of your own speaks for more: fill in what you bring.",
            ),
            (
                Move::AskEquity,
                "No grant was named; €245,000 adds €245,000 over four years and stays within the guide’s band.",
            ),
            (
                Move::AskBase,
                "Going from €105,000 to €120,000 a year adds €60,000 over four years, and every later raise starts from it.",
            ),
            (
                Move::AskSigning,
                "It would add €9,000 and is paid once, which is often easier to grant than pay that comes back every year.",
            ),
            (
                Move::AskRefresh,
                "A further grant in year 2 adds €7,500 within four years for each €10,000 of it.",
            ),
            (
                Move::Protect,
                "A clause in writing costs them no money today.",
            ),
            (
                Move::WriteDown,
                "What is not in the letter may leave with the person who promised it.",
            ),
        ],
    );
    // An ask of no equity is met by none.
    says(
        &format!("{EM}&base=120000&plan.ask_equity=0&{NO_LIST}"),
        &[(Move::Accept, "Base and equity are at your ask.")],
    );
}

#[test]
fn an_offer_at_the_ask() {
    let at = |more: &str, expected: &[(Move, &str)]| {
        let shares = "equity_as=shares&shares=24500&price=10";
        says(
            &format!("{EM}&base=120000&{shares}&{NO_LIST}&{more}"),
            expected,
        );
    };
    let yes = (Move::Accept, "Base and equity are at your ask.");
    at("", &[yes]);
    // Time matters only while there is something to ask.
    at("plan.deadline=2026-12-01", &[yes]);
    at(
        "signing=5000",
        &[(
            Move::Accept,
            "Base and equity are at your ask, and the four years come to €5,000 over it.",
        )],
    );
    at(
        "signing=0.30",
        &[(
            Move::Accept,
            "Base and equity are at your ask, and the four years come to less than €1 over it.",
        )],
    );
    at(
        "own1.title=Laptop",
        &[(
            Move::WriteDown,
            "What is not in the letter may leave with the person who promised it.",
        )],
    );
    // 14,600 more is within two percent of 739,600; 15,000 more is not of 740,000.
    let rival = |base: &str| format!("other=Google&other.base={base}&other.marked=verbal");
    at(&rival("184900"), &[yes]);
    at(
        &rival("185000"),
        &[(
            Move::LeadWithOffer,
            "Google comes to €15,000 more than their offer over four years, every year counted in full; say so before you name any other figure.",
        )],
    );
    at(
        "other=Google&other.base=100000&other.marked=written",
        &[yes],
    );
    at(
        "other=Google&other.base=185000&other.marked=expected",
        &[
            (
                Move::GetWritten,
                "Google comes to €740,000 over four years; no text names it until you mark it written or verbal.",
            ),
            yes,
        ],
    );
    // 480,000 and two thirds of 245,000 are 643,333 in four years, under this floor's 700,000.
    at(
        "vesting_years=6&plan.floor_base=115000&plan.floor_equity=240000",
        &[(
            Move::Stop,
            "Over four years they are €56,667 under your floor; if that is their last word, a kind no is the better answer.",
        )],
    );
    // An amount alone is no grant yet.
    says(
        &format!("{EM}&base=120000&equity=245000&{NO_LIST}"),
        &[(
            Move::AskTerms,
            "€245,000 of your four years, or 34%, is private equity, an amount alone; it says little until you know how many shares, at what price, and what they cost you.",
        )],
    );
}

#[test]
fn days_that_are_left() {
    let left = |deadline: &str, expected: &str| {
        let link = format!("{OFFER}&plan.deadline=2026-{deadline}");
        let rest = ", and there is still something to ask: first ask for a few more days.";
        let expected = match expected {
            NOT_DUE => NOT_DUE.to_owned(),
            left => left.to_owned() + rest,
        };
        reason(&link, Move::GainTime, &expected);
    };
    left("12-05", NOT_DUE);
    left("12-04", "3 days are left");
    left("12-02", "One day is left");
    left("12-01", "They want an answer today");
    left("11-30", "The day they named has passed");
    left("01-01", "The day they named has passed");
    // Without a clock no day is counted.
    let link = opened(&format!("{OFFER}&plan.deadline=2026-12-01"));
    planned(&link, None, |_, plan| {
        assert_eq!(plan.deadline, day(1));
        assert!(plan.moves.iter().all(|step| step.due != Move::GainTime));
    });
}

#[test]
fn what_speaks_for_more() {
    let prepare = |link: &str, expected: &str| reason(link, Move::Prepare, expected);
    // 800,000 is over the ask, though the equity is under it.
    prepare(
        &format!("{EM}&base=150000&equity=200000"),
        "They reach the ask over four years, but not in base and equity both, and so far nothing of your own speaks for more: fill in what you bring.",
    );
    prepare(
        &format!("{EM}&base=120000&equity=244999.90"),
        "The ask is less than €1 over their offer in four years, and so far nothing of your own speaks for more: fill in what you bring.",
    );
    prepare(&format!("{OFFER}&fact.downloads=40k"), NOT_DUE);
    let rival = "other=Google&other.base=50000";
    prepare(&format!("{OFFER}&{rival}&other.marked=verbal"), NOT_DUE);
    // One that may not be named is nothing to bring.
    prepare(
        &format!("{OFFER}&{rival}"),
        "The ask is €95,000 over their offer in four years, and so far nothing of your own speaks for more: fill in what you bring.",
    );
}

#[test]
fn competing_offers_in_any_money() {
    let lead = |more: &str, expected: &str| {
        reason(&format!("{OFFER}&{more}"), Move::LeadWithOffer, expected);
    };
    let says = |name: &str, more: &str| {
        format!(
            "{name} comes to {more} more than their offer over four years, every year counted in full; say so before you name any other figure."
        )
    };
    // 223,440 dollars are 200,000 euros: 800,000 to 630,000.
    let dollars = "other.base=223440&other.currency=USD&other.marked=written";
    lead(&format!("other=Meta&{dollars}"), &says("Meta", "€170,000"));
    lead(dollars, &says("The competing offer", "€170,000"));
    // The strongest of those that may be named, and can be compared.
    lead(
        "other=A&other.base=900000&other.currency=CHF&other.marked=written&other2=B&other2.base=200000&other2.marked=verbal&other3=C&other3.base=210000&other3.marked=written&other4=D&other4.base=300000",
        &says("C", "€210,000"),
    );
    let francs = "other=A&other.base=900000&other.currency=CHF";
    lead(&format!("{francs}&other.marked=written"), NOT_DUE);
    reason(
        &format!("{OFFER}&{francs}"),
        Move::GetWritten,
        "A comes to CHF\u{a0}3,600,000 over four years; no text names it until you mark it written or verbal.",
    );
    // 12,000 more is within two percent of 642,000; 13,000 more is not of 643,000.
    let close = |base: &str| format!("other=A&other.base={base}&other.marked=written");
    lead(&close("160500"), NOT_DUE);
    lead(&close("160750"), &says("A", "€13,000"));
    reason(
        &format!("{EM}&base=105000&{}", close("160750")),
        Move::LeadWithOffer,
        "A comes to €223,000 more than what they have named so far over four years, every year counted in full; say so before you name any other figure.",
    );
}

#[test]
fn asks_for_base_and_equity() {
    let equity = |more: &str, expected: &str| {
        reason(&format!("{EM}&{more}"), Move::AskEquity, expected);
    };
    equity(
        "base=105000&equity=210000&plan.ask_equity=300000",
        "Going from €210,000 to €300,000 adds €90,000 over four years, and is above the guide’s band.",
    );
    equity(
        "base=105000&equity=262000&plan.ask_equity=262000.40",
        "Going from €262,000 to €262,000.40 adds less than €1 over four years, and is above the guide’s band.",
    );
    equity(
        "base=105000&equity=100000&plan.ask_equity=130000",
        "Going from €100,000 to €130,000 adds €30,000 over four years, and is still under the guide’s band.",
    );
    // The ends of the band are in it.
    equity(
        "base=105000&equity=210000&plan.ask_equity=262000",
        "Going from €210,000 to €262,000 adds €52,000 over four years and stays within the guide’s band.",
    );
    equity(
        "base=105000&equity=100000&plan.ask_equity=140000",
        "Going from €100,000 to €140,000 adds €40,000 over four years and stays within the guide’s band.",
    );
    equity(
        "base=105000&equity=0",
        "Going from €0 to €245,000 adds €245,000 over four years and stays within the guide’s band.",
    );
    // 35,000 of which two thirds, and nothing, vest in four years.
    equity(
        "base=105000&equity=210000&vesting_years=6",
        "Going from €210,000 to €245,000 adds €23,333 over four years and stays within the guide’s band.",
    );
    equity(
        "base=105000&equity=210000&shape=custom&split=0/0/0/0/100",
        "Going from €210,000 to €245,000 adds nothing over four years and stays within the guide’s band.",
    );
    // Listed shares that rise 10% a year: 8,750 × (1 + 1.1 + 1.21 + 1.331).
    equity(
        "base=105000&equity=210000&equity_kind=public&growth=10",
        "Going from €210,000 to €245,000 adds €40,609 over four years and stays within the guide’s band.",
    );
    let base = |more: &str, due: Move, expected: &str| {
        reason(&format!("{EM}&equity=245000&{more}"), due, expected);
    };
    base(
        "base=99999.90",
        Move::BaseToFloor,
        "€99,999.90 is less than €1 a year under your floor; ask for €120,000, since every later raise starts from the base.",
    );
    base(
        "base=100000",
        Move::AskBase,
        "Going from €100,000 to €120,000 a year adds €80,000 over four years, and every later raise starts from it.",
    );
    // With a tenth as bonus: 4 × 22,000.
    base(
        "base=100000&bonus=10%25",
        Move::AskBase,
        "Going from €100,000 to €120,000 a year adds €88,000 over four years, and every later raise starts from it.",
    );
    base("base=120000", Move::AskBase, NOT_DUE);
    reason(
        "role=engineering-manager&region=remote&location=80&base=150000&equity=420000",
        Move::BaseToFloor,
        "$150,000 is $22,000 a year under your floor; ask for $198,400, since every later raise starts from the base.",
    );
}

#[test]
fn what_a_grant_says() {
    let terms = |more: &str, expected: &str| {
        reason(
            &format!("{EM}&base=105000&{more}"),
            Move::AskTerms,
            expected,
        );
    };
    terms("equity_as=shares&shares=21000&price=10", NOT_DUE);
    terms("equity=210000&equity_kind=public", NOT_DUE);
    terms("equity=0", NOT_DUE);
    terms("", NOT_DUE);
    // Two thirds of 210,000 vest: 140,000 of 560,000.
    let little =
        "it says little until you know how many shares, at what price, and what they cost you.";
    terms(
        "equity=210000&vesting_years=6",
        &format!(
            "€140,000 of your four years, or 25%, is private equity, an amount alone; {little}"
        ),
    );
    terms(
        "equity=210000&shape=custom&split=0/0/0/0/100",
        &format!("The grant is €210,000, an amount alone; {little}"),
    );
}

#[test]
fn the_list() {
    let signing = |more: &str, expected: &str| {
        reason(&format!("{OFFER}&{more}"), Move::AskSigning, expected);
    };
    let once = "paid once, which is often easier to grant than pay that comes back every year.";
    signing("", &format!("It would add €12,000 and is {once}"));
    signing(
        "signing=5000",
        &format!("It would add €7,000 and is {once}"),
    );
    signing("signing=12000", NOT_DUE);
    signing("extra.signing=no", NOT_DUE);
    let remote = "role=engineering-manager&region=remote&base=215000";
    reason(remote, Move::AskSigning, &format!("It is {once}"));

    let refresh = |more: &str, expected: &str| {
        reason(&format!("{OFFER}&{more}"), Move::AskRefresh, expected);
    };
    refresh(
        "extra.refresh.amount=40000",
        "A further grant in year 2 adds €30,000 within four years, and goes on vesting after the first grant has ended.",
    );
    refresh(
        "shape=custom&split=0/0/0/100",
        "A further grant in year 2 would vest after these four years.",
    );
    refresh("refresher=20000", NOT_DUE);

    let protect = |more: &str, expected: &str| {
        reason(&format!("{OFFER}&{more}"), Move::Protect, expected);
    };
    let clause = "a clause in writing costs them no money today.";
    let both = |when: &str| {
        format!(
            "{when} of what was granted has not vested, and what has can still be lost; {clause}"
        )
    };
    let nothing_yet = |when: &str| format!("{when} of what was granted has not vested; {clause}");
    protect("leaving=0", &nothing_yet("On the first day €210,000"));
    protect("leaving=1", &nothing_yet("After one month €210,000"));
    protect("leaving=11", &nothing_yet("After 11 months €210,000"));
    protect("leaving=24", &both("After 24 months €105,000"));
    protect(
        "leaving=48",
        &format!("What has vested can still be lost; {clause}"),
    );
    protect(
        "equity_kind=public",
        &format!("After 12 months €157,500 of what was granted has not vested; {clause}"),
    );
    protect(
        "equity_kind=public&leaving=48",
        "A clause in writing costs them no money today.",
    );
    protect("extra.acceleration=no", NOT_DUE);
    protect("equity.acceleration=yes", NOT_DUE);
    protect(
        "extra.acceleration=no&extra.leaver=yes",
        &both("After 12 months €157,500"),
    );
}

/// A guide may name another year for a further grant, or none.
#[test]
fn a_refresh_in_the_year_that_the_guide_names() {
    let refresh = |year: Option<u32>, expected: &str| {
        let library = library_with(&[("/extras/1/year", json!(year))]);
        let scenario = opened(OFFER);
        let evaluation = evaluate(&scenario, &library).unwrap();
        let basis = Basis {
            evaluation: &evaluation,
            scenario: &scenario,
            guide: &library.guides()[0],
        };
        let plan = basis.plan(None).unwrap();
        let mut moves = plan.moves.iter();
        let step = moves.find(|step| step.due == Move::AskRefresh);
        assert_eq!(step.unwrap().reason, expected, "{year:?}");
    };
    let on = "and goes on vesting after the first grant has ended.";
    let each = "within four years for each €10,000 of it";
    refresh(
        None,
        &format!("A further grant in year 2 adds €7,500 {each}, {on}"),
    );
    refresh(
        Some(4),
        &format!("A further grant in year 4 adds €2,500 {each}, {on}"),
    );
    refresh(
        Some(1),
        &format!("A further grant in year 1 adds €10,000 {each}."),
    );
    refresh(
        Some(5),
        "A further grant in year 5 would vest after these four years.",
    );
}

/// The lines behind a move.
#[track_caller]
fn behind(link: &str, due: Move, expected: &[&str]) {
    planned(&opened(link), None, |basis, _| {
        let explanation = basis.explain(Figure::Move(due)).unwrap();
        let lines = explanation.lines.iter();
        let lines: Vec<_> = lines
            .map(|line| format!("{}: {}", line.label, line.amount))
            .collect();
        assert_eq!(lines, expected, "{due:?} of {link}");
    });
}

#[test]
fn figures_behind_moves() {
    behind(
        EM,
        Move::GetOffer,
        &[
            "Ask over four years: €725,000",
            "Floor over four years: €600,000",
        ],
    );
    behind(
        OFFER,
        Move::AskTerms,
        &[
            "Equity offered: €210,000",
            "Private equity in four years: €210,000",
            "Four-year total of your offer: €630,000",
        ],
    );
    // 95,000 are missing to the ask.
    behind(
        OFFER,
        Move::AskBase,
        &[
            "Base offered: €105,000",
            "Floor: base: €100,000",
            "Ask: base: €120,000",
            "What the ask adds over four years: €60,000",
            "This lever alone, to reach the target of the bridge: €24,000",
        ],
    );
    behind(
        &format!("{OFFER}&signing=5000"),
        Move::AskSigning,
        &[
            "Signing bonus offered: €5,000",
            "Signing bonus asked for: €12,000",
            "What it adds over four years: €7,000",
            "This lever alone, to reach the target of the bridge: €90,000",
        ],
    );
    behind(
        OFFER,
        Move::AskRefresh,
        &[
            "What each 10,000 of it adds over four years: €7,500",
            "This lever alone, to reach the target of the bridge: €127,000",
        ],
    );
    behind(
        &format!(
            "{OFFER}&other=A&other.base=200000&other.marked=written&other2=B&other2.base=300000"
        ),
        Move::LeadWithOffer,
        &["A: €800,000", "Four-year total of your offer: €630,000"],
    );
    behind(
        &format!(
            "{OFFER}&other=A&other.base=200000&other.marked=written&other2=B&other2.base=300000"
        ),
        Move::GetWritten,
        &["B: €1,200,000"],
    );
    behind(
        OFFER,
        Move::Protect,
        &["Equity granted by then and not vested: €157,500"],
    );
    behind(
        OFFER,
        Move::Stop,
        &[
            "Four-year total of your offer: €630,000",
            "Floor over four years: €600,000",
            "Ask over four years: €725,000",
        ],
    );
}

/// The amounts printed in a text: a sign or a code and what follows of digits.
fn amounts(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sign in ["€", "$", "£", "CHF\u{a0}"] {
        for (at, _) in text.match_indices(sign) {
            let (before, rest) = text.split_at(at);
            let number = rest.strip_prefix(sign).unwrap();
            let end = number.find(|it: char| !it.is_ascii_digit() && !matches!(it, ',' | '.'));
            let number = number.get(..end.unwrap_or(number.len())).unwrap();
            let number = number.trim_end_matches([',', '.']);
            assert!(!number.is_empty(), "{text}");
            if !before.ends_with("less than ") {
                found.push(format!("{sign}{number}"));
            }
        }
    }
    found
}

#[test]
fn amounts_of_a_text() {
    let text = "From €1,000 to €2,000.50, or CHF\u{a0}3; less than €1, $4.";
    let expected = ["€1,000", "€2,000.50", "$4", "CHF\u{a0}3"];
    assert_eq!(amounts(text), expected);
}

/// What the ask for base or equity adds, from the same scenario with the ask typed as the offer;
/// `None` where it has too many decimals to be typed.
fn added(basis: &Basis, due: Move) -> Option<Money> {
    let mut asked = basis.scenario.clone();
    let ask = basis.evaluation.reference.terms.ask;
    if due == Move::AskBase {
        asked.set(own(Part::Base), ask.base.amount.to_string());
    } else {
        asked.set(own(Part::EquityAs), "grant".into());
        asked.set(own(Part::Equity), ask.equity.amount.to_string());
    }
    let after = evaluate(&asked, library()).unwrap();
    let entered = after.offer.as_ref()?.entered.clone();
    let read = if due == Move::AskBase {
        entered.base == ask.base
    } else {
        entered.equity.value == ask.equity
    };
    let total = |of: &Evaluation| of.offer.as_ref().unwrap().four_year_total;
    let more = total(&after).minus(total(basis.evaluation)).unwrap();
    read.then_some(more)
}

/// The figures of the page that a reason may say, and what one is over another.
fn known(basis: &Basis, plan: &Plan) -> BTreeSet<String> {
    let evaluation = basis.evaluation;
    let reference = &evaluation.reference;
    let (ask, floor) = (reference.terms.ask, reference.terms.floor);
    let mut figures = vec![ask.base, ask.equity, floor.base, floor.equity];
    figures.extend([reference.ask, reference.floor]);
    figures.push(reference.ask.divided_by(4).unwrap());
    // That of which a refresh without an amount is said.
    figures.push(Money::new(10_000, ask.base.currency));
    figures.extend(evaluation.equity);
    if let Some(offer) = &evaluation.offer {
        figures.extend([offer.entered.base, offer.entered.equity.value]);
        figures.extend([offer.four_year_total, offer.four_years.private_equity]);
        figures.push(offer.leaving.unvested);
    }
    for other in &evaluation.others {
        figures.push(other.four_year_total);
        figures.extend(other.compared.as_ref().map(|it| it.four_year_total));
    }
    for extra in &plan.extras {
        figures.extend(match extra.worth {
            Worth::FourYears(amount) | Worth::EachTenThousand(amount) => Some(amount),
            _ => None,
        });
    }
    let mut all = figures.clone();
    for left in &figures {
        all.extend(figures.iter().filter_map(|right| left.minus(*right).ok()));
    }
    all.iter()
        .flat_map(|it| [it.to_string(), it.to_the_cent()])
        .collect()
}

proptest! {
    #![proptest_config(fewer_cases())]

    /// Nothing is said that no figure says.
    #[test]
    fn every_reason_keeps_to_the_figures(mut scenario in readable_scenarios()) {
        for place in 1..scenario.offers().len() {
            let marked = scenario.text(Field::Offer(place, Part::Marked));
            let name = match marked {
                "written" | "verbal" => format!("Firm{place}"),
                _ => format!("Rumour{place}"),
            };
            scenario.set(Field::Offer(place, Part::Company), name);
        }
        planned(&scenario, Date::of(2026, 6, 15), |basis, plan| {
            prop_assert!(!plan.moves.is_empty());
            let known = known(basis, plan);
            for step in &plan.moves {
                let (due, reason) = (step.due, &step.reason);
                let rule = RULES.iter().find(|rule| rule.due == due).unwrap();
                prop_assert_eq!(step.what, rule.what.get());
                prop_assert!(reason.ends_with('.') && !reason.contains("  "), "{}", reason);
                prop_assert!(reason.starts_with(|it: char| !it.is_lowercase()), "{}", reason);
                prop_assert!(!reason.contains('−'), "{}", reason);
                prop_assert!(due == Move::GetWritten || !reason.contains("Rumour"), "{}", reason);
                prop_assert!(due != Move::GetWritten || !reason.contains("Firm"), "{}", reason);

                let mut allowed = known.clone();
                let mut checked = true;
                if matches!(due, Move::AskBase | Move::AskEquity) {
                    match added(basis, due) {
                        Some(more) => allowed.extend([more.to_string()]),
                        None => checked = false,
                    }
                }
                let amounts = amounts(reason);
                for amount in &amounts {
                    prop_assert!(!checked || allowed.contains(amount), "{}: {}", amount, reason);
                }
                if due == Move::AskTerms && !reason.starts_with("The grant") {
                    let offer = basis.evaluation.offer.as_ref().unwrap();
                    let private = offer.four_years.private_equity.amount;
                    let share = percent(private / offer.four_year_total.amount);
                    prop_assert!(reason.contains(&format!("or {share}, is")), "{}", reason);
                }

                let explanation = basis.explain(Figure::Move(due)).unwrap();
                prop_assert_eq!(explanation.formula, rule.when.get());
                prop_assert!(amounts.is_empty() || !explanation.lines.is_empty(), "{}", reason);
            }
            Ok(())
        })?;
    }
}
