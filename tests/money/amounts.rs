//! What people type, and what it is taken for.

use counteroffer::money::{
    AmountError, Currency, Decimal, Money, PercentError, read_amount, read_percent,
};
use proptest::prelude::*;

#[track_caller]
fn reads(text: &str, expected: &str) {
    let amount: Decimal = expected.parse().unwrap();
    assert_eq!(
        read_amount(text, Currency::EUR),
        Ok(Money::new(amount, Currency::EUR)),
        "{text:?}"
    );
}

#[track_caller]
fn refuses(text: &str, expected: AmountError) {
    assert_eq!(read_amount(text, Currency::EUR), Err(expected), "{text:?}");
}

#[test]
fn the_usual_ways_to_write_an_amount() {
    reads("0", "0");
    reads("120000", "120000");
    reads("120k", "120000");
    reads("€120K", "120000");
    reads("120 K €", "120000");
    reads("EUR 120k", "120000");
    reads("120000eur", "120000");
    reads("120 000", "120000");
    reads("120\u{a0}000", "120000");
    reads("€120\u{202f}000", "120000");
    reads("120’000", "120000");
    reads("120'000.50", "120000.50");
    reads("120,000", "120000");
    reads("120.000", "120000");
    reads("120.000,50 €", "120000.5");
    reads("120,000.50", "120000.5");
    reads("120 000,5", "120000.5");
    reads("1,200,000", "1200000");
    reads("1.200.000", "1200000");
    reads("1.2m", "1200000");
    reads("1,25 M", "1250000");
    reads(".5m", "500000");
    reads("4.5b", "4500000000");
    reads("2.25 B", "2250000000");
    reads("1.125b", "1125000000");
    reads("12,5k", "12500");
    reads("12.5k", "12500");
    reads("120000.50", "120000.5");
    reads("120000,50", "120000.5");
    reads("+95k", "95000");
    reads("0.500k", "500");
    reads("1000000000000", "1000000000000");
    reads("000120000", "120000");
    // Half typed on the way to an amount.
    reads("120.", "120");
    reads("120,0", "120");
}

#[test]
fn nothing_too_little_and_too_much() {
    refuses("", AmountError::Empty);
    refuses(" \u{a0}", AmountError::Empty);
    refuses("-1", AmountError::Negative);
    refuses("−€5k", AmountError::Negative);
    refuses("€-5k", AmountError::Negative);
    refuses("1000000000000.01", AmountError::TooLarge);
    refuses("1000001m", AmountError::TooLarge);
    refuses("99999999999999999999999999999999", AmountError::TooLarge);
    reads("-0", "0");
}

#[test]
fn what_could_mean_two_amounts_is_refused() {
    let money = |amount: i64| Money::new(amount, Currency::EUR);
    refuses(
        "1,250k",
        AmountError::Ambiguous {
            decimal: money(1_250),
            grouped: money(1_250_000),
        },
    );
    refuses(
        "1.250m",
        AmountError::Ambiguous {
            decimal: money(1_250_000),
            grouped: money(1_250_000_000),
        },
    );
}

#[test]
fn another_currency_is_never_taken_for_this_one() {
    let other = |found| AmountError::OtherCurrency {
        expected: Currency::EUR,
        found,
    };
    refuses("$120k", other(Currency::USD));
    refuses("US$120k", other(Currency::USD));
    refuses("120k USD", other(Currency::USD));
    refuses("£90k", other(Currency::GBP));
    let cad: Currency = "CAD".parse().unwrap();
    assert_eq!(read_amount("$90k", cad), Ok(Money::new(90_000, cad)));
    assert!(read_amount("US$90k", cad).is_err());
}

#[test]
fn the_rest_is_unreadable() {
    for text in [
        "abc",
        "12k5",
        "1,2,3",
        "12,0000",
        "1 20000",
        "1.2.3,4",
        "120k per year",
        "10%",
        "k",
        "€",
        "--5",
        "1,000 000",
        "120_",
        "1e5",
        "١٢٠",
        "120.0005",
        "1.234567k",
        "0.000000001m",
        "NaN",
        "0x10",
        ",",
        "€€5",
    ] {
        refuses(text, AmountError::Unreadable);
    }
}

#[test]
fn percentages() {
    let reads = |text: &str, expected: &str| {
        assert_eq!(
            read_percent(text),
            Ok(expected.parse().unwrap()),
            "{text:?}"
        );
    };
    reads("80", "80");
    reads(" 80 % ", "80");
    reads("72,5%", "72.5");
    reads("0.8", "0.8");
    reads("1000", "1000");
    assert_eq!(read_percent(""), Err(PercentError::Empty));
    for text in ["-5", "%", "1001", "12345", "8o", "1.2.3", "80%%"] {
        assert_eq!(
            read_percent(text),
            Err(PercentError::Unreadable),
            "{text:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let _ = read_amount(&text, Currency::EUR);
        let _ = read_percent(&text);
    }

    #[test]
    fn texts_near_amounts_are_answered(text in "[-−€$ EURkKmM0-9.,’]{0,24}") {
        if let Ok(money) = read_amount(&text, Currency::EUR) {
            prop_assert!(!money.amount.is_sign_negative() || money.amount.is_zero());
            prop_assert!(money.amount <= Decimal::from(1_000_000_000_000_i64));
        }
    }

    #[test]
    fn no_amount_is_finer_than_a_cent(text in "[0-9]{1,4}[.,][0-9]{1,9}[km]?") {
        if let Ok(money) = read_amount(&text, Currency::EUR) {
            prop_assert!(money.amount.scale() <= 2, "{} is {}", text, money.amount);
        }
    }

    #[test]
    fn what_is_printed_reads_back(amount in 0..=1_000_000_000_000_i64, dollars: bool) {
        let currency = if dollars { Currency::USD } else { Currency::EUR };
        let money = Money::new(amount, currency);
        prop_assert_eq!(read_amount(&money.to_string(), currency), Ok(money));
    }

    #[test]
    fn cents_survive(cents in 0..100_000_000_000_i64) {
        let money = Money::new(Decimal::new(cents, 2).normalize(), Currency::EUR);
        prop_assert_eq!(read_amount(&Decimal::new(cents, 2).to_string(), Currency::EUR), Ok(money));
    }
}
