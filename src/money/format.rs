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
        f.write_str(&grouped(rounded.abs()))
    }
}

/// A share of 1 as whole percent, half away from zero: `39%`, `−12%`.
#[must_use]
pub fn percent(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    let whole = percent.round_dp_with_strategy(0, strategy).normalize();
    let minus = if whole.is_sign_negative() && !whole.is_zero() {
        "−"
    } else {
        ""
    };
    format!("{minus}{}%", whole.abs())
}

/// A share of 1 in percent with all its decimals: `72.5%`.
#[must_use]
pub fn percent_exactly(share: Decimal) -> String {
    let percent = product(share, Decimal::ONE_HUNDRED).unwrap_or(share);
    format!("{}%", percent.normalize())
}

/// `1234567` as `1,234,567`. Expects a whole number that is not negative.
fn grouped(whole: Decimal) -> String {
    let digits = whole.normalize().to_string();
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
