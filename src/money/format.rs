//! Printing amounts. The only place where amounts are rounded.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Money, product};

/// Whole units with thousands separated, the sign of the currency (or its code) in front:
/// `€120,000`, `−$1,500`, `CHF 98,000`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = self.rounded().amount;
        if rounded.is_sign_negative() && !rounded.is_zero() {
            f.write_str("−")?;
        }
        match self.currency.sign() {
            Some(sign) => f.write_str(sign)?,
            None => write!(f, "{}\u{a0}", self.currency)?,
        }
        f.write_str(&grouped(&rounded.abs().normalize().to_string()))
    }
}

impl Money {
    /// With its cents, where it has any: `€105,000`, `€52,333.33`.
    #[must_use]
    pub fn to_the_cent(self) -> String {
        let mut cents = self.rounded_to_cents();
        if cents == self.rounded() {
            return self.to_string();
        }
        cents.amount.rescale(2);
        let digits = cents.amount.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, "00"));
        let minus = if cents.amount.is_sign_negative() {
            "−"
        } else {
            ""
        };
        let sign = match self.currency.sign() {
            Some(sign) => sign.to_owned(),
            None => format!("{}\u{a0}", self.currency),
        };
        format!("{minus}{sign}{}.{decimals}", grouped(whole))
    }
}

/// A share of 1 as whole percent, half away from zero: `39%`, `−12%`.
#[must_use]
pub fn percent(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    let whole = rounded(percent, 0);
    let minus = if whole.is_sign_negative() && !whole.is_zero() {
        "−"
    } else {
        ""
    };
    format!("{minus}{}%", whole.abs())
}

/// A whole number with thousands separated: `1,200`. Expects none below zero.
#[must_use]
pub fn whole(number: Decimal) -> String {
    grouped(&rounded(number, 0).abs().to_string())
}

/// A number to so many decimals, half away from zero: `2.41`.
#[must_use]
pub fn rounded(number: Decimal, decimals: u32) -> Decimal {
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    number
        .round_dp_with_strategy(decimals, strategy)
        .normalize()
}

/// A share of 1 in percent with all its decimals: `72.5%`.
#[must_use]
pub fn percent_exactly(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    format!("{}%", percent.normalize())
}

/// `1234567` as `1,234,567`. Expects digits alone.
fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
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
