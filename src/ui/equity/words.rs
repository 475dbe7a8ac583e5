//! How figures of companies and chances are said.

use crate::{
    evaluation::{Exit, ExitKind},
    money::{Decimal, Money, decimal, percent_of, rounded},
    text::keep_equity as texts,
    ui::markup::Html,
};

/// A large amount as it is spoken of: `$2.25 billion`; others as they are.
pub fn large(amount: Money) -> String {
    for zeros in [BILLION, MILLION] {
        if amount.amount >= Decimal::from(zeros)
            && let Ok(scaled) = amount.divided_by(zeros)
        {
            let number = &number(scaled.amount);
            let code = &amount.currency;
            return match (code.sign(), zeros) {
                (Some(sign), BILLION) => {
                    let sign = &sign;
                    texts::BillionWithSign { sign, number }.text()
                }
                (Some(sign), _) => {
                    let sign = &sign;
                    texts::MillionWithSign { sign, number }.text()
                }
                (None, BILLION) => texts::BillionWithCode { code, number }.text(),
                (None, _) => texts::MillionWithCode { code, number }.text(),
            };
        }
    }
    amount.to_string()
}

const BILLION: i64 = 1_000_000_000;
const MILLION: i64 = 1_000_000;

/// A number with up to two decimals.
pub fn number(number: Decimal) -> String {
    decimal(rounded(number, 2))
}

/// A whole number with thousands separated.
pub fn count(count: usize) -> String {
    decimal(Decimal::from(count))
}

/// What an exit is called.
pub fn name(exit: &Exit, html: &mut Html) {
    let amount = &large(exit.value);
    html.text(&match exit.kind {
        ExitKind::Nothing => texts::EXIT_NOTHING.to_string(),
        ExitKind::Sale => texts::ExitSale { amount }.text(),
        ExitKind::Listing => texts::ExitListing { amount }.text(),
    });
}

/// A share of 1 from the simulation, in whole percent.
pub fn chance(share: f64) -> String {
    let percent = (share * 100.0).round() as u32;
    let said = |percent| percent_of(Decimal::from(percent));
    match percent {
        0 if share > 0.0 => {
            let percent = &said(1);
            texts::ChanceUnder { percent }.text()
        }
        100 if share < 1.0 => {
            let percent = &said(99);
            texts::ChanceOver { percent }.text()
        }
        percent => said(percent),
    }
}
