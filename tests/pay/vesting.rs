//! When a grant vests, to the cent.

use counteroffer::{
    money::{Currency, Decimal, Money},
    offer::{EquityGrant, EquityKind, Rhythm, Shape, Vesting},
};
use proptest::prelude::*;

use super::{by_year, cents, grant, vestings};
use crate::support::{decimal, eur, evaluated, plain};

/// What vests year by year, and nothing before or after.
#[track_caller]
fn vests(value: &str, years: u32, expected: &str) {
    let grant = grant(value, years);
    let parts: Vec<_> = (1..=years)
        .map(|year| plain(grant.vesting_in(year, 1).unwrap()))
        .collect();
    assert_eq!(parts.join(" "), expected);
    assert_eq!(grant.vested(years * 12), Ok(eur(value)));
    assert_eq!(grant.vesting_in(0, 1), Ok(eur("0")));
    assert_eq!(grant.vesting_in(years + 1, 1), Ok(eur("0")));
    assert_eq!(grant.vesting_in(u32::MAX, 1), Ok(eur("0")));
}

#[test]
fn a_grant_vests_to_the_cent() {
    vests("210000", 4, "52500 52500 52500 52500");
    vests("210000", 1, "210000");
    vests("100000", 3, "33333.33 33333.34 33333.33");
    vests("100", 7, "14.29 14.28 14.29 14.28 14.29 14.28 14.29");
    vests("0.05", 4, "0.01 0.02 0.01 0.01");
    vests("0.01", 3, "0 0.01 0");
    vests("0", 4, "0 0 0 0");
    vests(
        "1000000000000",
        3,
        "333333333333.33 333333333333.34 333333333333.33",
    );
}

/// What has vested of a grant of 48,000 after so many months.
#[track_caller]
fn vested(rhythm: Rhythm, cliff_months: u32, shape: Shape, expected: &[(u32, &str)]) {
    let vesting = Vesting {
        rhythm,
        cliff_months,
        shape,
    };
    for (months, amount) in expected {
        let vested = vesting.vested(eur("48000"), *months);
        assert_eq!(vested, Ok(eur(amount)), "{vesting:?} after {months} months");
    }
}

#[test]
fn month_by_month() {
    let four = || Shape::Even(4);
    vested(
        Rhythm::Monthly,
        12,
        four(),
        &[
            (0, "0"),
            (11, "0"),
            (12, "12000"),
            (13, "13000"),
            (47, "47000"),
            (48, "48000"),
            (49, "48000"),
        ],
    );
    vested(
        Rhythm::Monthly,
        0,
        four(),
        &[(0, "0"), (1, "1000"), (11, "11000")],
    );
    vested(
        Rhythm::Quarterly,
        12,
        four(),
        &[
            (11, "0"),
            (12, "12000"),
            (14, "12000"),
            (15, "15000"),
            (47, "45000"),
            (48, "48000"),
        ],
    );
    // A cliff within a quarter waits for the quarter's end.
    vested(
        Rhythm::Quarterly,
        5,
        four(),
        &[(3, "0"), (5, "0"), (6, "6000")],
    );
    vested(
        Rhythm::Yearly,
        0,
        four(),
        &[(11, "0"), (12, "12000"), (23, "12000"), (24, "24000")],
    );
    vested(
        Rhythm::Yearly,
        18,
        four(),
        &[(12, "0"), (18, "0"), (24, "24000")],
    );
    // A cliff longer than the grant ends with it.
    vested(Rhythm::Monthly, 72, four(), &[(47, "0"), (48, "48000")]);
    vested(
        Rhythm::Monthly,
        72,
        Shape::Even(6),
        &[(48, "0"), (71, "0"), (72, "48000")],
    );
}

#[test]
fn within_the_years_of_a_shape() {
    let front = || by_year(&["38", "32", "20", "10"]);
    vested(
        Rhythm::Monthly,
        0,
        front(),
        // Half of 18,240; all of it and half of 15,360.
        &[
            (6, "9120"),
            (12, "18240"),
            (18, "25920"),
            (24, "33600"),
            (36, "43200"),
            (48, "48000"),
        ],
    );
    vested(Rhythm::Yearly, 12, front(), &[(23, "18240"), (24, "33600")]);
    vested(
        Rhythm::Monthly,
        12,
        by_year(&["100"]),
        &[(11, "0"), (12, "48000")],
    );
    vested(
        Rhythm::Monthly,
        0,
        by_year(&["0", "100"]),
        &[(12, "0"), (18, "24000"), (24, "48000")],
    );
}

/// What vests each year of a grant of 60,000, as a link has it.
#[track_caller]
fn link_vests(rest: &str, expected: &str) {
    let evaluation = evaluated(&format!("base=1&equity=60000&years=6&{rest}"));
    let years = evaluation.offer.unwrap().years;
    let years: Vec<_> = years
        .iter()
        .map(|year| plain(year.private_equity))
        .collect();
    assert_eq!(years.join(" "), expected, "{rest}");
}

#[test]
fn schedules_as_they_are_chosen() {
    link_vests("", "15000 15000 15000 15000 0 0");
    link_vests("vesting_years=1", "60000 0 0 0 0 0");
    link_vests("vesting_years=2", "30000 30000 0 0 0 0");
    link_vests("vesting_years=3", "20000 20000 20000 0 0 0");
    link_vests("vesting_years=4", "15000 15000 15000 15000 0 0");
    link_vests("vesting_years=5", "12000 12000 12000 12000 12000 0");
    link_vests("vesting_years=6", "10000 10000 10000 10000 10000 10000");
    link_vests("shape=even&vesting_years=2", "30000 30000 0 0 0 0");
    link_vests("shape=front", "22800 19200 12000 6000 0 0");
    link_vests("shape=back", "3000 9000 24000 24000 0 0");
    link_vests("shape=custom&split=50/30/20", "30000 18000 12000 0 0 0");
    link_vests("shape=custom&split=0+0+0+0+0+100", "0 0 0 0 0 60000");
    // The years of an even grant mean nothing to the others, and the other way round.
    link_vests("shape=front&vesting_years=2", "22800 19200 12000 6000 0 0");
    link_vests("split=50/30/20", "15000 15000 15000 15000 0 0");
    link_vests("shape=custom", "15000 15000 15000 15000 0 0");
    link_vests("cliff=24", "0 30000 15000 15000 0 0");
    link_vests("cliff=13", "0 30000 15000 15000 0 0");
    link_vests("vesting=yearly&cliff=0", "15000 15000 15000 15000 0 0");
    link_vests("vesting=quarterly&cliff=48", "0 0 0 60000 0 0");
}

#[test]
fn grants_as_people_state_them() {
    let whole = |rest: &str, expected: Option<&str>| {
        let evaluation = evaluated(&format!("base=1&{rest}"));
        assert_eq!(evaluation.equity.map(plain).as_deref(), expected, "{rest}");
    };
    whole("equity=60000", Some("60000"));
    whole("equity=60000&equity_as=grant", Some("60000"));
    whole("equity=60000&equity_as=year", Some("240000"));
    whole(
        "equity=60000&equity_as=year&vesting_years=3",
        Some("180000"),
    );
    whole("equity_as=shares&shares=1500&price=12.5", Some("18750"));
    // What is not counted does not count.
    whole(
        "equity=60000&equity_as=shares&shares=1500&price=12.5",
        Some("18750"),
    );
    whole("equity_as=shares&shares=1500&equity=60000", None);
    whole("equity_as=shares&price=12.5", None);
    whole("", None);
}

proptest! {
    #[test]
    fn vesting_is_monotone_and_complete(value in cents(100_000_000_000_000), vesting in vestings()) {
        let whole = vesting.years() * 12;
        let mut before = Money::zero(Currency::EUR);
        let mut sum = before;
        for month in 0..=whole + 13 {
            let vested = vesting.vested(value, month).unwrap();
            prop_assert!(vested.amount.scale() <= 2);
            let part = vested.minus(before).unwrap();
            prop_assert!(part.amount >= Decimal::ZERO, "month {}", month);
            prop_assert!(month >= vesting.cliff_months.min(whole) || vested.amount.is_zero());
            prop_assert!(month % vesting.rhythm.months() == 0 || part.amount.is_zero());
            sum = sum.plus(part).unwrap();
            prop_assert!(month < whole || vested == value);
            before = vested;
        }
        prop_assert_eq!(sum, value);
        prop_assert_eq!(vesting.vested(value, u32::MAX), Ok(value));
    }

    #[test]
    fn years_of_a_grant_add_up_to_it(value in cents(100_000_000_000_000), vesting in vestings(), granted in 1..=10_u32) {
        let years = vesting.years();
        let grant = EquityGrant { kind: EquityKind::Public, value, vesting, growth: Decimal::ZERO };
        let mut sum = Money::zero(Currency::EUR);
        for year in 0..granted + years {
            let part = grant.vesting_in(year, granted).unwrap();
            prop_assert!(part.amount >= Decimal::ZERO);
            prop_assert!(year >= granted || part.amount.is_zero());
            sum = sum.plus(part).unwrap();
        }
        prop_assert_eq!(sum, value);
        prop_assert_eq!(grant.vesting_in(granted + years, granted), Ok(eur("0")));
    }

    /// An even part is off by no more than its own rounding and that of the part before.
    #[test]
    fn even_vesting_is_even(value in cents(100_000_000_000_000), years in 1..=40_u32) {
        let grant = EquityGrant {
            kind: EquityKind::Public,
            value,
            vesting: Vesting::usual(years),
            growth: decimal("0"),
        };
        let even = value.amount / Decimal::from(years);
        for year in 1..=years {
            let part = grant.vesting_in(year, 1).unwrap();
            prop_assert!((part.amount - even).abs() <= Decimal::new(1, 2));
            prop_assert_eq!(grant.vested(year * 12).unwrap(), value.times(year).unwrap().divided_by(years).unwrap().rounded_to_cents());
        }
    }
}
