//! Printing amounts. The only place where amounts are rounded.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Currency, Money, product};
use crate::text::format;

/// Whole units with thousands separated, with the sign of the currency or its code: in English
/// `€120,000`, `−$1,500`, `CHF 98,000`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = self.rounded().amount;
        f.write_str(minus_of(rounded))?;
        f.write_str(
            &self
                .currency
                .before(grouped(&rounded.abs().normalize().to_string())),
        )
    }
}

impl Money {
    /// A difference, with a sign before either kind: `+€7,000`, `−€7,000`.
    #[must_use]
    pub fn signed(self) -> String {
        if self.rounded().amount > Decimal::ZERO {
            format!("+{self}")
        } else {
            self.to_string()
        }
    }

    /// With its cents, where it has any: `€105,000`, `€52,333.33`.
    #[must_use]
    pub fn to_the_cent(self) -> String {
        let mut cents = self.rounded_to_cents();
        if cents == self.rounded() {
            return self.to_string();
        }
        cents.amount.rescale(2);
        let mut text = minus_of(cents.amount).to_owned();
        text += &cents.currency.before(decimal(cents.amount.abs()));
        text
    }
}

impl Currency {
    /// Its sign or code with an amount, on the side where the language has it.
    fn before(self, digits: String) -> String {
        match self.sign() {
            Some(sign) => format::AmountWithSign {
                sign: &sign,
                digits: &digits,
            }
            .text(),
            None => format::AmountWithCode {
                code: &self,
                digits: &digits,
            }
            .text(),
        }
    }
}

/// The sign of a number below zero.
fn minus_of(number: Decimal) -> &'static str {
    if number.is_sign_negative() && !number.is_zero() {
        format::MINUS.get()
    } else {
        ""
    }
}

/// A share of 1 as whole percent, half away from zero: `39%`, `−12%`.
#[must_use]
pub fn percent(share: Decimal) -> String {
    percent_of(rounded(of_hundred(share), 0))
}

/// A share of 1 in percent with all its decimals: `72.5%`.
#[must_use]
pub fn percent_exactly(share: Decimal) -> String {
    percent_of(of_hundred(share))
}

/// So many percent, with all decimals: `72.5%`.
#[must_use]
pub fn percent_of(percent: Decimal) -> String {
    let mut text = minus_of(percent).to_owned();
    let number = decimal(percent.abs().normalize());
    text += &format::Percent { number: &number }.text();
    text
}

fn of_hundred(share: Decimal) -> Decimal {
    product(share, Decimal::ONE_HUNDRED).unwrap_or(share)
}

/// A whole number with thousands separated: `1,200`. Expects none below zero.
#[must_use]
pub fn whole(number: Decimal) -> String {
    grouped(&rounded(number, 0).abs().to_string())
}

/// A number with the decimals it has, as the language writes it: `2.41`, `1,200.5`. Expects none
/// below zero.
#[must_use]
pub fn decimal(number: Decimal) -> String {
    let digits = number.to_string();
    match digits.split_once('.') {
        Some((whole, decimals)) => {
            let mut text = grouped(whole);
            text += format::DECIMAL_MARK.get();
            text += decimals;
            text
        }
        None => grouped(&digits),
    }
}

/// A number to so many decimals, half away from zero: `2.41`.
#[must_use]
pub fn rounded(number: Decimal, decimals: u32) -> Decimal {
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    number
        .round_dp_with_strategy(decimals, strategy)
        .normalize()
}

/// `1234567` as `1,234,567`. Expects digits alone.
fn grouped(digits: &str) -> String {
    let mark = format::GROUP_MARK.get();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[track_caller]
    fn prints(amount: &str, currency: &str, expected: &str) {
        let currency: Currency = currency.parse().unwrap();
        let amount: Decimal = amount.parse().unwrap();
        assert_eq!(Money::new(amount, currency).to_string(), expected);
    }

    #[test]
    fn rounds_half_away_from_zero_and_groups() {
        prints("0", "EUR", "€0");
        prints("999.49", "EUR", "€999");
        prints("999.5", "EUR", "€1,000");
        prints("-12500.5", "USD", "−$12,501");
        prints("-0.4", "USD", "$0");
        prints("1412000.00", "USD", "$1,412,000");
        prints("98000", "CHF", "CHF\u{a0}98,000");
    }
}
