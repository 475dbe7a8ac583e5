//! The reasons of one move after the other.

use counteroffer::{
    evaluation::{Basis, evaluate},
    negotiation::Move,
};
use serde_json::json;

use crate::{
    plan::{EM, OFFER, planned},
    support::{library_with, opened},
};

use super::{NOT_DUE, day, reason};

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
