//! Exchange rates, at the reference rate of 2026-10-30: 1 EUR is 1.1172 USD.

use counteroffer::money::{
    Currency, Decimal, ECB, ECB_DATE, Money, MoneyError, Rate, RateError, RateSource, Rates,
    read_rate,
};
use proptest::prelude::*;

use crate::support::{decimal, eur, plain, usd};

fn typed(currency: Currency, per_euro: &str) -> Rate {
    Rate {
        currency,
        per_euro: decimal(per_euro),
        source: RateSource::Typed,
    }
}

#[track_caller]
fn converts(money: Money, to: Currency, expected: Money) {
    assert_eq!(
        Rates::ecb()
            .convert(money, to)
            .map(|money| money.rounded_to_cents()),
        Ok(expected),
        "{money:?}"
    );
}

#[test]
fn the_reference_rate() {
    assert_eq!(ECB_DATE, "2026-10-30");
    assert_eq!(ECB[0].currency, Currency::USD);
    assert_eq!(ECB[0].source, RateSource::Ecb);
    assert_eq!(
        serde_json::to_string(&Rates::ecb()).unwrap(),
        r#"[{"currency":"USD","per_euro":"1.1172","source":{"ecb":"2026-10-30"}}]"#
    );
    converts(eur("1"), Currency::USD, usd("1.12"));
    converts(eur("10000"), Currency::USD, usd("11172"));
    converts(usd("11172"), Currency::EUR, eur("10000"));
    // 1 / 1.1172 = 0.89509…
    converts(usd("100"), Currency::EUR, eur("89.51"));
    converts(eur("-100"), Currency::USD, usd("-111.72"));
    converts(eur("0.01"), Currency::EUR, eur("0.01"));
}

#[test]
fn between_two_others_through_the_euro() {
    let mut rates = Rates::ecb();
    rates.set(typed(Currency::GBP, "0.8379"));
    // 11,172 USD is 10,000 EUR is 8,379 GBP.
    let pounds = rates.convert(usd("11172"), Currency::GBP).unwrap();
    assert_eq!(pounds, Money::new(8_379, Currency::GBP));
}

#[test]
fn a_rate_that_is_not_known_gives_no_figure() {
    let missing = |currency| Err(MoneyError::NoRate { currency });
    let rates = Rates::ecb();
    let pounds = Money::new(1, Currency::GBP);
    assert_eq!(rates.convert(pounds, Currency::EUR), missing(Currency::GBP));
    assert_eq!(
        rates.convert(usd("1"), Currency::GBP),
        missing(Currency::GBP)
    );
    // In its own money nothing needs a rate.
    assert_eq!(rates.convert(pounds, Currency::GBP), Ok(pounds));
    let none = Rates::default();
    assert_eq!(
        none.convert(usd("1"), Currency::EUR),
        missing(Currency::USD)
    );
    assert_eq!(
        MoneyError::NoRate {
            currency: Currency::GBP
        }
        .to_string(),
        "there is no exchange rate for GBP; enter what one euro is in GBP"
    );
}

#[test]
fn a_typed_rate_takes_the_place_of_the_bundled_one() {
    let mut rates = Rates::ecb();
    rates.set(typed(Currency::USD, "1.25"));
    assert_eq!(rates.of(Currency::USD), Some(&typed(Currency::USD, "1.25")));
    assert_eq!(rates.convert(eur("100"), Currency::USD), Ok(usd("125")));
    // What is no rate changes nothing.
    for nonsense in ["0", "-1"] {
        rates.set(typed(Currency::USD, nonsense));
    }
    rates.set(typed(Currency::EUR, "2"));
    assert_eq!(rates.convert(eur("100"), Currency::USD), Ok(usd("125")));
    assert_eq!(rates.of(Currency::EUR), None);
}

#[test]
fn how_people_type_a_rate() {
    let reads = |text: &str, expected: &str| {
        assert_eq!(
            read_rate(text).map(|rate| rate.normalize()),
            Ok(decimal(expected)),
            "{text}"
        );
    };
    reads("1.1172", "1.1172");
    reads(" 1,1172 ", "1.1172");
    reads("162", "162");
    reads("0.0001", "0.0001");
    reads("0,858", "0.858");
    reads("1.117", "1.117");
    reads("1,1172000", "1.1172");
    reads("1000000", "1000000");
    let thirty_decimals = format!("0.{}1", "0".repeat(29));
    for text in [
        "",
        "0",
        "0.00009",
        "1000000.1",
        "-1",
        "1.",
        ".5",
        "1.1.1",
        "1,000.5",
        // A thousand rupiah more, or less?
        "18,250",
        "1,117",
        "x",
        "1e3",
        "1 %",
        "99999999999999999999",
        &thirty_decimals,
    ] {
        assert_eq!(read_rate(text), Err(RateError), "{text}");
    }
}

proptest! {
    #[test]
    fn there_and_back_is_the_same_to_a_cent(cents in 0..100_000_000_000_000_i64, rate in 1..20_000_i64) {
        let mut rates = Rates::ecb();
        let start = Money::new(Decimal::new(cents, 2), Currency::EUR);
        for per_euro in [None, Some(Decimal::new(rate, 4))] {
            if let Some(per_euro) = per_euro {
                let source = RateSource::Typed;
                rates.set(Rate { currency: Currency::USD, per_euro, source });
            }
            let there = rates.convert(start, Currency::USD).unwrap();
            let back = rates.convert(there, Currency::EUR).unwrap();
            prop_assert_eq!(plain(back.rounded_to_cents()), plain(start));
            // What is shown in whole cents on the way is off by no more than its own rounding.
            let there = there.rounded_to_cents();
            let per_euro = rates.of(Currency::USD).unwrap().per_euro;
            let back = rates.convert(there, Currency::EUR).unwrap();
            let cent = Decimal::new(1, 2);
            prop_assert!(back.minus(start).unwrap().abs().amount * per_euro <= cent);
        }
    }

    #[test]
    fn any_text_is_no_rate_or_one_in_range(text in prop_oneof![any::<String>(), "[0-9.,]{0,40}"]) {
        if let Ok(rate) = read_rate(&text) {
            prop_assert!(rate >= decimal("0.0001") && rate <= decimal("1000000"), "{}", text);
        }
    }
}
