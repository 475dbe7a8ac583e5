//! All moves of an offer and their reasons, by where the offer stands.

use counteroffer::negotiation::Move;

use crate::plan::{EM, OFFER};

use super::{NO_LIST, says};

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
