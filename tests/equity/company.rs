//! What a common share is worth, of today's preferred price. Every row can be checked by hand.

use counteroffer::{
    equity::{Company, Participating},
    money::{Currency, Decimal, Money},
};
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn usd(text: &str) -> Money {
    Money::new(decimal(text), Currency::USD)
}

/// Worth 1,000, with 200 raised at the latest price.
fn company() -> Company {
    Company {
        valuation: usd("1000"),
        raised: usd("200"),
        preference: Decimal::ONE,
        participation: Participating::None,
        investors: None,
        rounds: vec![],
    }
}

#[track_caller]
fn share(company: &Company, exit: &str, expected: &str) {
    let share = company.waterfall().unwrap().per_common_share(usd(exit));
    let share = share.unwrap().amount.round_dp(6);
    assert_eq!(share, decimal(expected), "exit at {exit}");
}

#[test]
fn preferences_come_first() {
    let company = company();
    share(&company, "0", "0");
    share(&company, "200", "0");
    // 400 for 800 shares.
    share(&company, "600", "0.5");
    share(&company, "1000", "1");
    share(&company, "3000", "3");
}

#[test]
fn without_money_raised_a_share_is_worth_its_part() {
    let company = Company {
        raised: usd("0"),
        ..company()
    };
    share(&company, "0", "0");
    share(&company, "500", "0.5");
    share(&company, "1000", "1");
}

#[test]
fn investors_who_own_more_convert_sooner() {
    let company = Company {
        investors: Some(decimal("0.5")),
        ..company()
    };
    // 100 for 500 shares; above 400 each investor's share brings more than its 0.4 of preference.
    share(&company, "300", "0.2");
    share(&company, "400", "0.4");
    share(&company, "1000", "1");
}

#[test]
fn a_multiple_and_participation_cost() {
    let twice = Company {
        preference: decimal("2"),
        ..company()
    };
    share(&twice, "600", "0.25");
    share(&twice, "1000", "0.75");
    // They convert where a share is worth 2.
    share(&twice, "2000", "2");
    let full = Company {
        participation: Participating::Full,
        ..company()
    };
    // 800 for all 1,000 shares.
    share(&full, "1000", "0.8");
    share(&full, "2000", "1.8");
    let capped = Company {
        participation: Participating::Capped(decimal("3")),
        ..company()
    };
    share(&capped, "1000", "0.8");
    // At their 600: 1,600 for 800 shares, until a share is worth 3.
    share(&capped, "2200", "2");
    share(&capped, "2600", "2.5");
    share(&capped, "3000", "3");
    share(&capped, "4000", "4");
}

#[test]
fn a_round_of_ten_percent_leaves_ninety() {
    let company = Company {
        raised: usd("0"),
        rounds: vec![decimal("0.1")],
        ..company()
    };
    assert_eq!(company.left(), Ok(decimal("0.9")));
    // Its 111.11 come first; above 1,111.11 all convert.
    share(&company, "1000", "0.888889");
    share(&company, "2000", "1.8");
    let two = Company {
        rounds: vec![decimal("0.1"), decimal("0.2")],
        ..company
    };
    assert_eq!(two.left(), Ok(decimal("0.72")));
    share(&two, "2000", "1.44");
}

/// Nothing is sold for nothing, and all of it leaves nobody anything.
#[test]
fn rounds_of_nothing_and_of_all() {
    let mut company = company();
    company.rounds = vec![Decimal::ZERO];
    share(&company, "600", "0.5");
    company.rounds = vec![Decimal::ONE];
    assert_eq!(company.left(), Ok(Decimal::ZERO));
    assert!(company.waterfall().is_err());
}

#[test]
fn a_preference_above_any_exit_leaves_nothing() {
    let company = Company {
        preference: decimal("100"),
        ..company()
    };
    share(&company, "19999", "0");
    share(&company, "20000", "0");
    share(&company, "20008", "0.01");
}

#[test]
fn more_raised_than_it_is_worth_is_refused() {
    let company = Company {
        raised: usd("1000"),
        ..company()
    };
    assert!(company.waterfall().is_err());
    let known = Company {
        investors: Some(decimal("0.6")),
        ..company
    };
    share(&known, "1400", "1");
}

prop_compose! {
    fn companies()(
        raised in 0..900_u32,
        preference in 0..40_u32,
        participation in prop_oneof![
            Just(Participating::None),
            Just(Participating::Full),
            (0..60_u32).prop_map(|cap| Participating::Capped(Decimal::new(cap.into(), 1))),
        ],
        investors in proptest::option::of(0..99_u32),
        rounds in proptest::collection::vec(0..99_u32, 0..6),
    ) -> Company {
        Company {
            valuation: usd("1000"),
            raised: Money::new(raised, Currency::USD),
            preference: Decimal::new(preference.into(), 1),
            participation,
            investors: investors.map(|percent| Decimal::new(percent.into(), 2)),
            rounds: rounds.into_iter().map(|percent| Decimal::new(percent.into(), 2)).collect(),
        }
    }
}

proptest! {
    /// No common share is worth more than its part of the exit, and none less than nothing.
    #[test]
    fn a_share_is_worth_no_more_than_its_part(company in companies(), exit in 0..10_000_u32) {
        let share = company.waterfall().unwrap().per_common_share(Money::new(exit, Currency::USD));
        let share = share.unwrap().amount;
        let part = Decimal::from(exit) / Decimal::ONE_THOUSAND * company.left().unwrap();
        // Preferred shares bought for less than others keep a smaller preference, never less than
        // their part: what is left for common is no more than theirs.
        prop_assert!(share >= Decimal::ZERO);
        prop_assert!(share <= part + Decimal::new(1, 15), "{share} of {part}");
    }
}
