//! What people type in France is read as they mean it, whichever language the page speaks: a link
//! made in one is opened in the other.

use counteroffer::{
    guide::SlotKind,
    money::{
        AmountError, Currency, Money, PercentError, RateError, read_amount, read_percent, read_rate,
    },
    negotiation::fact,
};

use crate::support::{decimal, in_french};

/// Read in both languages, with the same result.
#[track_caller]
fn same<T: PartialEq + std::fmt::Debug>(read: impl Fn() -> T) -> T {
    let read_so = read();
    assert_eq!(in_french(read), read_so);
    read_so
}

#[track_caller]
fn reads(typed: &str, amount: &str) {
    let expected = Money::new(decimal(amount), Currency::EUR);
    assert_eq!(
        same(|| read_amount(typed, Currency::EUR)),
        Ok(expected),
        "{typed:?}"
    );
}

#[track_caller]
fn refuses(typed: &str, expected: AmountError) {
    assert_eq!(
        same(|| read_amount(typed, Currency::EUR)),
        Err(expected),
        "{typed:?}"
    );
}

#[test]
fn amounts() {
    reads("120 000 €", "120000");
    reads("120\u{202f}000", "120000");
    reads("120\u{a0}000", "120000");
    reads("120\u{2009}000", "120000");
    reads("120\u{202f}000\u{a0}€", "120000");
    reads("1\u{202f}250\u{202f}000,50\u{a0}€", "1250000.50");
    reads("120.000", "120000");
    reads("120000,50", "120000.50");
    reads("120000,5", "120000.50");
    reads("1.250.000,50", "1250000.50");
    reads("1,5 M€", "1500000");
    reads("1,5\u{a0}M€", "1500000");
    reads("1,5 m €", "1500000");
    reads("45 k€", "45000");
    reads("45\u{202f}K€", "45000");
    reads("45,5k", "45500");
    reads("2,25 Md€", "2250000000");
    reads("2,25\u{a0}Mds\u{a0}€", "2250000000");
    reads("2,25 md", "2250000000");
    reads("1 200 EUR", "1200");
    // As in English: a lone mark before three digits groups them.
    reads("120,000", "120000");
    reads("−0", "0");
}

#[test]
fn what_is_refused() {
    // 12 345 or 12 345 000: it is asked, as it is in English.
    let money = |amount: i64| Money::new(amount, Currency::EUR);
    let (decimal, grouped) = (money(12_345), money(12_345_000));
    refuses("12,345 k€", AmountError::Ambiguous { decimal, grouped });
    refuses("−45 k€", AmountError::Negative);
    refuses(
        "45 k$",
        AmountError::OtherCurrency {
            expected: Currency::EUR,
            found: Currency::USD,
        },
    );
    // Words, and a thousand of thousands.
    for typed in [
        "120 000 euros",
        "45 mille",
        "1,5 million",
        "12 0000",
        "1,2,3",
        "45 k k",
        "2 Mdk",
    ] {
        refuses(typed, AmountError::Unreadable);
    }
}

#[test]
fn percentages_and_rates() {
    let reads = |typed: &str, expected: &str| {
        assert_eq!(
            same(|| read_percent(typed)),
            Ok(decimal(expected)),
            "{typed:?}"
        );
    };
    reads("12,5 %", "12.5");
    reads("12,5\u{a0}%", "12.5");
    reads("12,5\u{a0}%", "12.5");
    reads("12,5%", "12.5");
    reads("80", "80");
    // No percentage of the page can be below zero.
    for typed in ["−3,5 %", "-3,5 %", "3,5 pour cent", "1 000 %", "%"] {
        assert_eq!(
            same(|| read_percent(typed)),
            Err(PercentError::Unreadable),
            "{typed:?}"
        );
    }
    assert_eq!(same(|| read_rate("1,1172")), Ok(decimal("1.1172")));
    assert_eq!(same(|| read_rate("1,12")), Ok(decimal("1.12")));
    // One and a bit, or more than a thousand.
    assert_eq!(same(|| read_rate("1,117")), Err(RateError));
}

#[test]
fn facts_are_written_as_the_language_does() {
    let number = |typed| fact(&SlotKind::Number, typed).unwrap();
    let percent = |typed| fact(&SlotKind::Percent, typed).unwrap();
    for typed in ["1 200", "1.200", "1,2k", "1\u{202f}200"] {
        assert_eq!(number(typed), "1,200");
        assert_eq!(in_french(|| number(typed)), "1\u{202f}200");
    }
    assert_eq!(number("40k+"), "40,000+");
    assert_eq!(in_french(|| number("40k+")), "40\u{202f}000+");
    assert_eq!(percent("92,5 %"), "92.5%");
    assert_eq!(in_french(|| percent("92,5 %")), "92,5\u{a0}%");
}
