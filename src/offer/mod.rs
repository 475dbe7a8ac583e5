//! What one company put on the table.
//!
//! Belongs here: the parts of an offer and when they are due. Does not belong here: what they add
//! up to ([`crate::pay`]), or how they were typed ([`crate::scenario`]).

mod equity;
mod vesting;

pub use equity::{EquityGrant, EquityKind, Refresher};
pub use vesting::{MONTHS, Rhythm, Shape, Vesting};

use serde::Serialize;

use crate::money::{Currency, Decimal, Money, MoneyError, sum};

/// An amount a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Yearly {
    /// So much.
    Amount(Money),
    /// So many percent of the base salary.
    PercentOfBase(Decimal),
}

/// Everything one company offers. All amounts are in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// Base salary in the first year.
    pub base: Money,
    /// By how many percent the base rises each year after the first.
    pub raise: Decimal,
    /// Bonus a year when all goes as planned.
    pub bonus: Yearly,
    /// How much of the bonus is expected to be paid, in percent.
    pub payout: Decimal,
    /// The equity grant made at the start.
    pub equity: EquityGrant,
    /// Further grants.
    pub refresher: Option<Refresher>,
    /// Signing bonus: the parts paid on the first day of the first and of the second year.
    pub signing: [Money; 2],
    /// Each part of the signing bonus is due back to who leaves within so many months of getting it.
    pub clawback_months: u32,
    /// Relocation, paid once in the first year.
    pub relocation: Money,
    /// What the employer pays into retirement each year.
    pub retirement: Yearly,
    /// Other benefits a year.
    pub benefits: Money,
}

impl Offer {
    /// An offer of a base salary and an equity grant, and nothing else.
    #[must_use]
    pub fn new(base: Money, equity: EquityGrant) -> Self {
        let nothing = Money::zero(base.currency);
        Self {
            base,
            raise: Decimal::ZERO,
            bonus: Yearly::Amount(nothing),
            payout: Decimal::ONE_HUNDRED,
            equity,
            refresher: None,
            signing: [nothing; 2],
            clawback_months: 0,
            relocation: nothing,
            retirement: Yearly::Amount(nothing),
            benefits: nothing,
        }
    }

    /// The currency the offer is made in: that of its base salary.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.base.currency
    }

    /// The base salary in `year` (the first is 1), to the cent.
    pub fn base_in(&self, year: u32) -> Result<Money, MoneyError> {
        Ok(grown(self.base, self.raise, year.saturating_sub(1))?.rounded_to_cents())
    }

    /// The bonus expected in a year of this base salary, to the cent.
    pub fn bonus_beside(&self, base: Money) -> Result<Money, MoneyError> {
        let bonus = self.bonus.beside(base)?;
        let expected = bonus.times(self.payout)?.divided_by(100)?;
        Ok(expected.rounded_to_cents())
    }

    /// Retirement contribution and other benefits in a year of this base salary, to the cent.
    pub fn benefits_beside(&self, base: Money) -> Result<Money, MoneyError> {
        let retirement = self.retirement.beside(base)?;
        retirement.rounded_to_cents().plus(self.benefits)
    }

    /// What is paid once, in `year`.
    pub fn one_off_in(&self, year: u32) -> Result<Money, MoneyError> {
        let [first, second] = self.signing;
        match year {
            1 => first.plus(self.relocation),
            2 => Ok(second),
            _ => Ok(Money::zero(self.currency())),
        }
    }

    /// What was granted in the first so many months, at its value at grant.
    pub fn granted_by(&self, months: u32) -> Result<Money, MoneyError> {
        self.over_grants(months, |grant, _| Ok(grant.value))
    }

    /// What has vested after so many months of all grants, at its value at grant, to the cent.
    pub fn vested_by(&self, months: u32) -> Result<Money, MoneyError> {
        self.over_grants(months, EquityGrant::vested)
    }

    /// The sum over the grants of the first so many months, each with how many it is held by then.
    fn over_grants(
        &self,
        months: u32,
        of: fn(&EquityGrant, u32) -> Result<Money, MoneyError>,
    ) -> Result<Money, MoneyError> {
        let mut sum = of(&self.equity, months)?;
        if let Some(refresher) = &self.refresher {
            for year in refresher.granted_until(months.div_ceil(MONTHS)) {
                let before = year.saturating_sub(1).saturating_mul(MONTHS);
                sum = sum.plus(of(&refresher.grant, months.saturating_sub(before))?)?;
            }
        }
        Ok(sum)
    }

    /// What vests in `year` of all grants, to the cent.
    pub fn equity_in(&self, year: u32) -> Result<Money, MoneyError> {
        let mut vesting = self.equity.vesting_in(year, 1)?;
        if let Some(refresher) = &self.refresher {
            for granted in refresher.granted_until(year) {
                vesting = vesting.plus(refresher.grant.vesting_in(year, granted)?)?;
            }
        }
        Ok(vesting)
    }
}

impl Yearly {
    /// The amount beside a base salary, exact.
    pub fn beside(self, base: Money) -> Result<Money, MoneyError> {
        match self {
            Self::Amount(amount) => Ok(amount),
            Self::PercentOfBase(percent) => base.times(percent)?.divided_by(100),
        }
    }
}

/// `money` after `years` of growth by so many percent a year.
fn grown(money: Money, percent: Decimal, years: u32) -> Result<Money, MoneyError> {
    if percent.is_zero() {
        return Ok(money);
    }
    let factor = sum(percent, Decimal::ONE_HUNDRED).ok_or(MoneyError::Overflow)?;
    let mut grown = money;
    for _ in 0..years {
        grown = grown.times(factor)?.divided_by(100)?;
    }
    Ok(grown)
}
