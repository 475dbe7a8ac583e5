//! An amount with its currency, and arithmetic that cannot go wrong unseen.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::Currency;
use crate::text::money as text;

/// An exact amount in one currency.
///
/// Exact within the 28 digits of a decimal: hundredths up to 10^26 add, subtract and multiply by
/// whole numbers without loss. What a division leaves over beyond 28 digits is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Money {
    /// How much, in whole units of the currency (euros, not cents).
    pub amount: Decimal,
    /// In what.
    pub currency: Currency,
}

/// Why two amounts could not be combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// The amounts are in different currencies; convert one at a dated rate first.
    CurrencyMismatch {
        /// The currency of the left amount.
        left: Currency,
        /// The currency of the right amount.
        right: Currency,
    },
    /// There is no exchange rate for this currency.
    NoRate {
        /// The currency.
        currency: Currency,
    },
    /// The result is too large for a decimal (about 7.9 × 10^28), or something was divided by zero.
    Overflow,
}

impl Money {
    /// `amount` units of `currency`.
    #[must_use]
    pub fn new(amount: impl Into<Decimal>, currency: Currency) -> Self {
        Self {
            amount: amount.into(),
            currency,
        }
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self::new(Decimal::ZERO, currency)
    }

    /// The sum. Fails when the currencies differ.
    #[inline(never)]
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch {
                left: self.currency,
                right: other.currency,
            });
        }
        self.with(sum(self.amount, other.amount))
    }

    /// The difference. Fails when the currencies differ.
    #[inline(never)]
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        // One addition for both: a subtraction of its own would be a second copy of the same long code.
        self.plus(other.negative())
    }

    /// This amount `factor` times.
    pub fn times(self, factor: impl Into<Decimal>) -> Result<Self, MoneyError> {
        self.with(product(self.amount, factor.into()))
    }

    /// This amount in `parts` equal parts. A division by zero is an overflow.
    pub fn divided_by(self, parts: impl Into<Decimal>) -> Result<Self, MoneyError> {
        self.with(quotient(self.amount, parts.into()))
    }

    fn with(self, amount: Option<Decimal>) -> Result<Self, MoneyError> {
        match amount {
            Some(amount) => Ok(Self::new(amount, self.currency)),
            None => Err(MoneyError::Overflow),
        }
    }

    /// The same below zero, or above.
    #[must_use]
    pub fn negative(self) -> Self {
        Self::new(-self.amount, self.currency)
    }

    /// Its size, without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self::new(self.amount.abs(), self.currency)
    }

    /// Rounded to whole units, half away from zero. For display only.
    #[must_use]
    pub fn rounded(self) -> Self {
        self.rounded_to(0)
    }

    /// Rounded to hundredths, half away from zero. For parts that are paid out one by one.
    #[must_use]
    pub fn rounded_to_cents(self) -> Self {
        self.rounded_to(2)
    }

    /// Rounded to whole units, away from zero or not: never less than before.
    pub fn rounded_up(self) -> Result<Self, MoneyError> {
        let rounded = self.rounded();
        if rounded.amount < self.amount {
            return rounded.plus(Self::new(1, self.currency));
        }
        Ok(rounded)
    }

    fn rounded_to(self, decimals: u32) -> Self {
        if self.amount.scale() <= decimals {
            return self;
        }
        let strategy = RoundingStrategy::MidpointAwayFromZero;
        Self::new(
            self.amount.round_dp_with_strategy(decimals, strategy),
            self.currency,
        )
    }
}

// One copy each of the long code of exact arithmetic, for everything that computes.

/// The sum; `None` where it is too large.
#[inline(never)]
pub(crate) fn sum(left: Decimal, right: Decimal) -> Option<Decimal> {
    // Most parts of most offers are nothing.
    if right.is_zero() {
        return Some(left);
    }
    left.checked_add(right)
}

/// The product; `None` where it is too large.
#[inline(never)]
pub(crate) fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    if left.is_zero() {
        return Some(left);
    }
    left.checked_mul(right)
}

/// The quotient; `None` where it is too large, and for a division by zero.
#[inline(never)]
pub(crate) fn quotient(left: Decimal, right: Decimal) -> Option<Decimal> {
    if left.is_zero() && !right.is_zero() {
        return Some(left);
    }
    left.checked_div(right)
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CurrencyMismatch { left, right } => {
                f.write_str(&text::Mismatch { left, right }.text())
            }
            Self::NoRate { currency } => f.write_str(&text::NoRate { currency }.text()),
            Self::Overflow => text::OVERFLOW.fmt(f),
        }
    }
}

impl std::error::Error for MoneyError {}
