//! When a grant vests.

use serde::Serialize;

use crate::money::{Decimal, Money, MoneyError, product, sum};

/// The months of a year.
pub const MONTHS: u32 = 12;

/// When the parts of a grant vest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Vesting {
    /// How often a part vests.
    pub rhythm: Rhythm,
    /// Nothing vests before so many months; what was held back vests then.
    pub cliff_months: u32,
    /// How much of the grant each year brings.
    pub shape: Shape,
}

/// How often a part vests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every year.
    Yearly,
}

/// How much of a grant each year brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// The same each year, for so many years. Never none.
    Even(u32),
    /// So many percent in each year, adding up to 100.
    PercentByYear(Vec<Decimal>),
}

impl Vesting {
    /// Equal parts every month over so many years, the first year's all at its end.
    #[must_use]
    pub fn usual(years: u32) -> Self {
        Self {
            rhythm: Rhythm::Monthly,
            cliff_months: MONTHS,
            shape: Shape::Even(years),
        }
    }

    /// Over how many years the grant vests.
    #[must_use]
    pub fn years(&self) -> u32 {
        match &self.shape {
            Shape::Even(years) => *years,
            Shape::PercentByYear(percent) => u32::try_from(percent.len()).unwrap_or(u32::MAX),
        }
    }

    /// What has vested of `grant` after so many months, rounded to the cent.
    ///
    /// Rounded cumulatively: the sum so far is rounded, and each part is the difference of two
    /// such sums, so that the parts always add up to the whole grant.
    pub fn vested(&self, grant: Money, months: u32) -> Result<Money, MoneyError> {
        let whole = self.years().saturating_mul(MONTHS);
        if months >= whole {
            return Ok(grant);
        }
        let counted = months - months % self.rhythm.months();
        if counted < self.cliff_months.min(whole) {
            return Ok(Money::zero(grant.currency));
        }
        let exact = match &self.shape {
            Shape::Even(_) => grant.times(counted)?.divided_by(whole)?,
            Shape::PercentByYear(percent) => {
                let share = percent_months(percent, counted).ok_or(MoneyError::Overflow)?;
                grant.times(share)?.divided_by(100 * MONTHS)?
            }
        };
        Ok(exact.rounded_to_cents())
    }
}

/// The sum of the percentages of the months that are over.
fn percent_months(percent: &[Decimal], months: u32) -> Option<Decimal> {
    let mut total = Decimal::ZERO;
    let mut left = months;
    for percent in percent {
        let in_year = left.min(MONTHS);
        total = sum(total, product(*percent, in_year.into())?)?;
        left -= in_year;
    }
    Some(total)
}

impl Rhythm {
    /// The months between two parts.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::Yearly => MONTHS,
        }
    }
}
