//! Grants of shares.

use serde::Serialize;

use crate::money::{Decimal, Money, MoneyError};

use super::{MONTHS, Vesting, grown};

/// Whether the shares can be sold when they vest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EquityKind {
    /// Shares or options of a company that is not listed. They cannot be sold today.
    Private,
    /// Restricted stock units of a listed company.
    Public,
}

/// Shares promised, by their total value at grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EquityGrant {
    /// Whether they can be sold when they vest.
    pub kind: EquityKind,
    /// The value of the whole grant on the day it is made.
    pub value: Money,
    /// When its parts vest.
    pub vesting: Vesting,
    /// By how many percent the share price is taken to rise each year, at each anniversary of the
    /// grant. Zero for private shares: nobody quotes a price.
    pub growth: Decimal,
}

/// Grants made later, all alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refresher {
    /// What is granted each time.
    pub grant: EquityGrant,
    /// At the start of which year for the first time. At least 1.
    pub first_year: u32,
    /// After how many years again; `None` for only once.
    pub every: Option<u32>,
}

impl EquityGrant {
    /// What vests in `year` of a grant made at the start of the year `granted`, to the cent.
    ///
    /// Without growth, the years add up to the whole grant: see [`Vesting::vested`].
    pub fn vesting_in(&self, year: u32, granted: u32) -> Result<Money, MoneyError> {
        let Some(before) = year.checked_sub(granted) else {
            return Ok(Money::zero(self.value.currency));
        };
        let start = before.saturating_mul(MONTHS);
        let end = start.saturating_add(MONTHS);
        let vesting = self.vested(end)?.minus(self.vested(start)?)?;
        Ok(grown(vesting, self.growth, before)?.rounded_to_cents())
    }

    /// What has vested after so many months, at its value at grant, to the cent.
    pub fn vested(&self, months: u32) -> Result<Money, MoneyError> {
        self.vesting.vested(self.value, months)
    }
}

impl Refresher {
    /// The years up to `year` at whose start a grant is made.
    pub fn granted_until(&self, year: u32) -> impl Iterator<Item = u32> {
        // A step of none would never end.
        let step = self.every.unwrap_or(u32::MAX).max(1);
        let first = self.first_year;
        (0..).map_while(move |times: u32| {
            let granted = first.checked_add(step.checked_mul(times)?)?;
            (granted <= year).then_some(granted)
        })
    }
}
