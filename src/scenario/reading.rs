//! What the text of one field means in the setting of a region.

use std::fmt;

use crate::{
    guide::{FactorRange, Guide},
    money::{
        AmountError, Currency, Decimal, Money, PercentError, percent_exactly, read_amount,
        read_percent,
    },
};

use super::Field;

/// What fields are read in: the money of the region and its location factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The currency of every amount.
    pub currency: Currency,
    /// The factors that the region allows; `None` where it has figures of its own.
    pub factors: Option<FactorRange>,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount.
    Amount(Money),
    /// A number of percent.
    Percent(Decimal),
    /// A name.
    Name(String),
}

/// Why a field says nothing usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    /// The amount cannot be used.
    Amount(AmountError),
    /// The percentage cannot be used.
    Percent(PercentError),
    /// The location factor is outside what the guide allows.
    OutOfRange {
        /// The factors allowed.
        allowed: FactorRange,
    },
}

impl Setting {
    /// The setting of a region; `None` where the guide has no such region.
    #[must_use]
    pub fn of(guide: &Guide, region_id: &str) -> Option<Self> {
        let factors = guide.region(region_id)?.factor_range();
        let factor = factors.map_or(Decimal::ONE, |range| range.high);
        let currency = guide.terms(region_id, factor).ok()?.currency;
        Some(Self { currency, factors })
    }

    /// Reads the `text` of `field`; an empty text is `None`.
    ///
    /// A bonus may be an amount or, with `%`, a share of base. A location factor of 1 or less is
    /// taken as a fraction: 0.8 is 80%.
    pub fn read(&self, field: Field, text: &str) -> Result<Option<Value>, FieldProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let value = match field {
            Field::OtherCompany => Value::Name(text.to_owned()),
            Field::Location => Value::Percent(self.read_location(text)?),
            Field::Bonus | Field::OtherBonus if text.ends_with('%') => {
                Value::Percent(read_percent(text).map_err(FieldProblem::Percent)?)
            }
            _ => Value::Amount(read_amount(text, self.currency).map_err(FieldProblem::Amount)?),
        };
        Ok(Some(value))
    }

    fn read_location(&self, text: &str) -> Result<Decimal, FieldProblem> {
        let percent = read_percent(text).map_err(FieldProblem::Percent)?;
        let percent = if percent <= Decimal::ONE && !text.ends_with('%') {
            percent * Decimal::ONE_HUNDRED
        } else {
            percent
        };
        match self.factors {
            Some(allowed)
                if percent < allowed.low * Decimal::ONE_HUNDRED
                    || percent > allowed.high * Decimal::ONE_HUNDRED =>
            {
                Err(FieldProblem::OutOfRange { allowed })
            }
            _ => Ok(percent),
        }
    }
}

impl fmt::Display for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(error) => error.fmt(f),
            Self::Percent(error) => error.fmt(f),
            Self::OutOfRange { allowed } => {
                let low = percent_exactly(allowed.low);
                let high = percent_exactly(allowed.high);
                write!(f, "The guide goes from {low} to {high}.")
            }
        }
    }
}

impl std::error::Error for FieldProblem {}
