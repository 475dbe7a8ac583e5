//! Numbers as `Intl` writes them: `intl.txt` is what `intl.mjs` printed.
//!
//! The one difference is meant: below zero stands a minus sign, not a hyphen.

use counteroffer::{
    money::{Money, decimal, percent_exactly},
    text::speak_english,
};

use crate::support::{decimal as number, speak_french};

const WRITTEN: &str = include_str!("intl.txt");

fn ours(kind: &str, currency: &str, value: &str) -> String {
    let value = number(value);
    let amount = || Money::new(value, currency.parse().unwrap());
    match kind {
        "amount" => amount().to_string(),
        "cents" => amount().to_the_cent(),
        "percent" => percent_exactly(value),
        "number" => decimal(value),
        _ => panic!("{kind}"),
    }
}

#[test]
fn numbers_are_as_intl_writes_them() {
    let mut compared = 0;
    for line in WRITTEN.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let &[language, kind, currency, value, written] = &parts[..] else {
            panic!("{line}");
        };
        match language {
            "en" => speak_english(),
            "fr" => speak_french(),
            _ => panic!("{line}"),
        }
        let written = written.replace('-', "−");
        assert_eq!(ours(kind, currency, value), written, "{line}");
        compared += 1;
    }
    assert_eq!(compared, 92);
}
