//! Adding, multiplying and rounding amounts.

use counteroffer::{
    evaluation::YEARS,
    money::{Currency, Decimal, Money, MoneyError},
    offer::{EquityGrant, EquityKind, Offer, Vesting},
    pay::{YearPay, band_position, standing, total_compensation, total_over},
};
use proptest::prelude::*;

use crate::support::{eur, plain, usd};

#[test]
fn what_cannot_be_combined_is_an_error_value() {
    let mismatch = |left, right| MoneyError::CurrencyMismatch { left, right };
    let (euro, dollar) = (Currency::EUR, Currency::USD);
    assert_eq!(eur("1").plus(usd("1")), Err(mismatch(euro, dollar)));
    assert_eq!(usd("1").minus(eur("1")), Err(mismatch(dollar, euro)));
    assert_eq!(
        band_position(eur("1"), eur("0"), usd("2")),
        Err(mismatch(dollar, euro))
    );
    assert_eq!(
        standing(usd("1"), eur("0"), eur("2")),
        Err(mismatch(dollar, euro))
    );
    assert_eq!(
        mismatch(euro, dollar).to_string(),
        "EUR and USD cannot be combined; convert one first"
    );

    let grant = |value: &str, years| EquityGrant {
        kind: EquityKind::Private,
        value: eur(value),
        vesting: Vesting::usual(years),
        growth: Decimal::ZERO,
    };
    let mixed = Offer {
        signing: [eur("0"), usd("1")],
        ..Offer::new(eur("1"), grant("0", 4))
    };
    assert_eq!(
        YearPay::of(&mixed, 2).unwrap().total(),
        Err(mismatch(euro, dollar))
    );
    assert_eq!(total_over(&mixed, YEARS), Err(mismatch(euro, dollar)));

    let most = Money::new(Decimal::MAX, euro);
    for overflow in [most.plus(eur("1")), most.times(2), eur("1").divided_by(0)] {
        assert_eq!(overflow, Err(MoneyError::Overflow));
    }
    let least = Money::new(Decimal::MIN, euro);
    assert_eq!(least.minus(eur("1")), Err(MoneyError::Overflow));
    let endless = Offer::new(most, grant("0", 4));
    assert_eq!(total_over(&endless, YEARS), Err(MoneyError::Overflow));
    let over_no_years = Offer::new(eur("1"), grant("1", 0));
    assert_eq!(
        total_compensation(&over_no_years),
        Err(MoneyError::Overflow)
    );
}

#[test]
fn amounts_round_half_away_from_zero() {
    let whole = |text: &str| plain(eur(text).rounded());
    let cents = |text: &str| plain(eur(text).rounded_to_cents());
    assert_eq!(
        [whole("0.5"), whole("1.5"), whole("2.5"), whole("-2.5")],
        ["1", "2", "3", "-3"]
    );
    assert_eq!([whole("2.49"), whole("-0.49")], ["2", "0"]);
    assert_eq!(
        [cents("0.005"), cents("0.015"), cents("-0.005")],
        ["0.01", "0.02", "-0.01"]
    );
    assert_eq!(plain(eur("-3.2").abs()), "3.2");
    assert_eq!(Money::zero(Currency::USD), usd("0.00"));
}

fn cents(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(|cents| Money::new(Decimal::new(cents, 2), Currency::EUR))
}

proptest! {
    #[test]
    fn amounts_add_and_multiply_without_loss(
        [left, right] in [cents(i64::MAX), cents(i64::MAX)],
        times in 1..=1_000_u32,
    ) {
        let sum = left.plus(right).unwrap();
        prop_assert_eq!(sum, right.plus(left).unwrap());
        prop_assert_eq!(sum.minus(right).unwrap(), left);
        let product = left.times(times).unwrap();
        prop_assert_eq!(product.divided_by(times).unwrap(), left);
        let both = product.plus(right.times(times).unwrap());
        prop_assert_eq!(sum.times(times), both);
        prop_assert_eq!(left.minus(right).unwrap().abs(), right.minus(left).unwrap().abs());
    }
}
