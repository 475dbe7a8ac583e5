//! What one company put on the table.
//!
//! Belongs here: the parts of an offer and when they are due. Does not belong here: what they add
//! up to ([`crate::pay`]), or how they were typed ([`crate::scenario`]).

use crate::money::{Currency, Decimal, Money, MoneyError};

/// Whether the shares can be sold when they vest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EquityKind {
    /// Shares or options of a company that is not listed. They cannot be sold today.
    Private,
    /// Restricted stock units of a listed company.
    Public,
}

/// Shares promised, by their total value at grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EquityGrant {
    /// Whether they can be sold when they vest.
    pub kind: EquityKind,
    /// The value of the whole grant on the day it is made.
    pub value: Money,
    /// Over how many years it vests, in equal parts. Never zero.
    pub vesting_years: u32,
}

/// A yearly bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bonus {
    /// An amount a year.
    Amount(Money),
    /// So many percent of the base salary a year.
    PercentOfBase(Decimal),
}

/// Everything one company offers. All amounts are in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Base salary a year.
    pub base: Money,
    /// Bonus a year.
    pub bonus: Bonus,
    /// The one equity grant.
    pub equity: EquityGrant,
    /// Signing bonus, paid once in the first year.
    pub signing: Money,
}

impl Offer {
    /// The currency the offer is made in: that of its base salary.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.base.currency
    }

    /// The bonus as an amount a year.
    pub fn bonus_per_year(&self) -> Result<Money, MoneyError> {
        match self.bonus {
            Bonus::Amount(amount) => Ok(amount),
            Bonus::PercentOfBase(percent) => self.base.times(percent)?.divided_by(100),
        }
    }
}

impl EquityGrant {
    /// What vests in `year` (the first is 1), to the cent.
    ///
    /// Rounded cumulatively: what has vested by the end of a year is rounded, and the year gets
    /// the difference, so that the years always add up to the whole grant.
    pub fn vesting_in(&self, year: u32) -> Result<Money, MoneyError> {
        self.vested_after(year)?
            .minus(self.vested_after(year.saturating_sub(1))?)
    }

    /// What has vested after `years` whole years, to the cent.
    pub fn vested_after(&self, years: u32) -> Result<Money, MoneyError> {
        if years >= self.vesting_years {
            return Ok(self.value);
        }
        let exact = self.value.times(years)?.divided_by(self.vesting_years)?;
        Ok(exact.rounded_to_cents())
    }
}
