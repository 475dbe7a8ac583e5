//! How figures of companies and chances are said.

use crate::{
    evaluation::{Exit, ExitKind},
    money::{Decimal, Money, rounded},
    ui::markup::Html,
};

/// A large amount as it is spoken of: `$2.25 billion`; others as they are.
pub fn large(amount: Money) -> String {
    for (zeros, name) in [(1_000_000_000, " billion"), (1_000_000, " million")] {
        if amount.amount >= Decimal::from(zeros)
            && let Ok(scaled) = amount.divided_by(zeros)
        {
            let mut text = scaled.to_the_cent();
            if let Some((_, "0")) = text.split_at_checked(text.len().saturating_sub(1))
                && text.as_bytes().contains(&b'.')
            {
                text.pop();
            }
            return text + name;
        }
    }
    amount.to_string()
}

/// A number with two decimals.
pub fn number(number: Decimal) -> String {
    rounded(number, 2).to_string()
}

/// A number of years.
pub fn years(years: usize, html: &mut Html) {
    html.number(years);
    html.raw(if years == 1 { " year" } else { " years" });
}

/// What an exit is called.
pub fn name(exit: &Exit, html: &mut Html) {
    html.raw(match exit.kind {
        ExitKind::Nothing => "Nothing comes of it",
        ExitKind::Sale => "Sale at ",
        ExitKind::Listing => "Listing at ",
    });
    if exit.kind != ExitKind::Nothing {
        html.text(&large(exit.value));
    }
}

/// A share of 1 from the simulation, in whole percent.
pub fn chance(share: f64) -> String {
    let percent = (share * 100.0).round() as u32;
    match percent {
        0 if share > 0.0 => "under 1%".to_owned(),
        100 if share < 1.0 => "over 99%".to_owned(),
        percent => percent.to_string() + "%",
    }
}
