//! What an exit makes of a grant. Every row can be checked by hand.

use counteroffer::{
    equity::{Counted, Fate, Form, Future, Outcome, Terms},
    money::{Currency, Decimal, Money},
    offer::{EquityGrant, EquityKind, Offer, Refresher, Vesting},
};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn eur(amount: i64) -> Money {
    Money::new(amount, Currency::EUR)
}

/// 48,000 over four years, 1,000 a month, a cliff of a year.
fn offer() -> Offer {
    let equity = EquityGrant {
        kind: EquityKind::Private,
        value: eur(48_000),
        vesting: Vesting::usual(4),
        growth: Decimal::ZERO,
    };
    Offer::new(eur(100_000), equity)
}

/// Options at half the price of investors.
fn options() -> Terms {
    Terms {
        form: Form::Options,
        per_value: Decimal::ONE,
        strike: decimal("0.5"),
        window_months: 3,
        exercises: false,
        expires_after: None,
        accelerates: false,
        ends_at_exit: false,
    }
}

fn rsus() -> Terms {
    Terms {
        form: Form::Rsus,
        strike: Decimal::ZERO,
        expires_after: Some(84),
        ..options()
    }
}

fn years(stay: u32, exit: u32) -> Future {
    Future {
        stay: stay * 12,
        exit: exit * 12,
        kept: Decimal::ONE,
        discount: Decimal::ZERO,
    }
}

fn counted(terms: &Terms, future: &Future) -> Counted {
    terms.counted(&offer(), future).unwrap()
}

fn outcome(terms: &Terms, future: &Future, share: &str) -> Outcome {
    let counted = counted(terms, future);
    terms.outcome(&counted, decimal(share), future).unwrap()
}

#[track_caller]
fn brings(terms: &Terms, future: &Future, share: &str, net: i64, fate: Fate) {
    let outcome = outcome(terms, future, share);
    assert_eq!((outcome.net, outcome.fate), (eur(net), fate));
}

#[test]
fn options_bring_what_a_share_is_worth_above_the_strike() {
    let future = years(4, 4);
    brings(&options(), &future, "2", 72_000, Fate::Paid);
    brings(&options(), &future, "1", 24_000, Fate::Paid);
    brings(&options(), &future, "0.5", 0, Fate::UnderStrike);
    brings(&options(), &future, "0.1", 0, Fate::UnderStrike);
    brings(&options(), &future, "0", 0, Fate::NothingLeft);
    let dear = Terms {
        strike: decimal("3"),
        ..options()
    };
    brings(&dear, &future, "2", 0, Fate::UnderStrike);
    brings(&dear, &future, "3.5", 24_000, Fate::Paid);
}

#[test]
fn shares_bring_what_they_are_worth() {
    brings(&rsus(), &years(4, 4), "0.25", 12_000, Fate::Paid);
    let shares = Terms {
        form: Form::Shares,
        expires_after: None,
        ..rsus()
    };
    brings(&shares, &years(4, 4), "0.25", 12_000, Fate::Paid);
    // Counted at the price of a common share, half that of investors, there are twice as many.
    let at_common = Terms {
        per_value: decimal("2"),
        ..shares
    };
    brings(&at_common, &years(4, 4), "0.25", 24_000, Fate::Paid);
}

#[test]
fn what_has_vested_counts() {
    brings(&rsus(), &years(2, 4), "1", 24_000, Fate::Paid);
    // After the exit vesting goes on.
    brings(&rsus(), &years(4, 2), "1", 48_000, Fate::Paid);
    let ends = Terms {
        ends_at_exit: true,
        ..rsus()
    };
    brings(&ends, &years(4, 2), "1", 24_000, Fate::Paid);
    // Before the cliff nothing has.
    brings(&ends, &years(4, 0), "1", 0, Fate::NotVested);
    let accelerates = Terms {
        accelerates: true,
        ..ends
    };
    brings(&accelerates, &years(4, 2), "1", 48_000, Fate::Paid);
    brings(&accelerates, &years(4, 0), "1", 48_000, Fate::Paid);
    // It is for those who are there at the exit.
    brings(&accelerates, &years(2, 4), "1", 24_000, Fate::Paid);
}

#[test]
fn further_grants_count_once_they_are_made() {
    let mut offer = offer();
    offer.refresher = Some(Refresher {
        grant: EquityGrant {
            value: eur(24_000),
            vesting: Vesting {
                cliff_months: 0,
                ..Vesting::usual(2)
            },
            ..offer.equity.clone()
        },
        first_year: 2,
        every: Some(2),
    });
    let after = |months| (offer.granted_by(months), offer.vested_by(months));
    assert_eq!(after(0), (Ok(eur(48_000)), Ok(eur(0))));
    assert_eq!(after(12), (Ok(eur(48_000)), Ok(eur(12_000))));
    // Made on the first day of year 2.
    assert_eq!(after(13), (Ok(eur(72_000)), Ok(eur(14_000))));
    assert_eq!(after(36), (Ok(eur(72_000)), Ok(eur(60_000))));
    assert_eq!(after(48), (Ok(eur(96_000)), Ok(eur(84_000))));
}

#[test]
fn options_lapse_when_the_window_closes_before_the_exit() {
    let window = |months| Terms {
        window_months: months,
        ..options()
    };
    brings(&window(3), &years(2, 4), "2", 0, Fate::Lapsed);
    brings(&window(23), &years(2, 4), "2", 0, Fate::Lapsed);
    brings(&window(24), &years(2, 4), "2", 36_000, Fate::Paid);
    // Nothing has vested that could lapse.
    brings(&window(0), &years(0, 4), "2", 0, Fate::NotVested);
    // RSUs stay.
    brings(&rsus(), &years(2, 4), "2", 48_000, Fate::Paid);
}

#[test]
fn options_that_are_bought_can_lose() {
    let buys = Terms {
        exercises: true,
        ..options()
    };
    brings(&buys, &years(2, 4), "2", 36_000, Fate::Paid);
    brings(&buys, &years(2, 4), "0.25", -6_000, Fate::UnderStrike);
    brings(&buys, &years(2, 4), "0", -12_000, Fate::NothingLeft);
    // At the exit nobody has to.
    brings(&buys, &years(4, 4), "0.25", 0, Fate::UnderStrike);
}

#[test]
fn rsus_expire() {
    brings(&rsus(), &years(4, 7), "1", 48_000, Fate::Paid);
    brings(&rsus(), &years(4, 8), "1", 0, Fate::Expired);
}

#[test]
fn haircut_and_discount() {
    let future = Future {
        kept: decimal("0.75"),
        discount: decimal("0.25"),
        ..years(4, 2)
    };
    // 48,000 × 0.75 ÷ 1.25 ÷ 1.25.
    let outcome = outcome(&rsus(), &future, "1");
    assert_eq!((outcome.net, outcome.worth), (eur(48_000), eur(23_040)));
}

#[test]
fn a_share_for_an_amount() {
    let share = |terms: &Terms, future: &Future, needed| {
        let counted = counted(terms, future);
        terms.share_for(&counted, eur(needed), future).unwrap()
    };
    let future = years(4, 4);
    assert_eq!(share(&options(), &future, 72_000), Some(decimal("2")));
    assert_eq!(share(&rsus(), &future, 12_000), Some(decimal("0.25")));
    assert_eq!(share(&options(), &years(2, 4), 1), None);
    let lost = Future {
        kept: Decimal::ZERO,
        ..future
    };
    assert_eq!(share(&rsus(), &lost, 1), None);
}
