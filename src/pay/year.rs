//! Pay year by year.

use crate::{
    money::{Money, MoneyError},
    offer::{EquityKind, Offer},
};

/// What one year brings, each part apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearPay {
    /// Base salary.
    pub base: Money,
    /// Bonus.
    pub bonus: Money,
    /// Private equity that vests in the year, at its value at grant. Not cash.
    pub private_equity: Money,
    /// Public equity that vests in the year, at its value at grant.
    pub public_equity: Money,
    /// Payments that fall in this year alone, such as a signing bonus.
    pub one_off: Money,
}

impl YearPay {
    /// What `offer` brings in `year`; the first is 1.
    pub fn of(offer: &Offer, year: u32) -> Result<Self, MoneyError> {
        let nothing = Money::zero(offer.currency());
        let vesting = offer.equity.vesting_in(year)?;
        let (private_equity, public_equity) = match offer.equity.kind {
            EquityKind::Private => (vesting, nothing),
            EquityKind::Public => (nothing, vesting),
        };
        Ok(Self {
            base: offer.base,
            bonus: offer.bonus_per_year()?,
            private_equity,
            public_equity,
            one_off: if year == 1 { offer.signing } else { nothing },
        })
    }

    /// The parts paid in money.
    pub fn cash(&self) -> Result<Money, MoneyError> {
        self.base.plus(self.bonus)?.plus(self.one_off)
    }

    /// All parts.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.cash()?
            .plus(self.private_equity)?
            .plus(self.public_equity)
    }

    fn plus(&self, other: &Self) -> Result<Self, MoneyError> {
        Ok(Self {
            base: self.base.plus(other.base)?,
            bonus: self.bonus.plus(other.bonus)?,
            private_equity: self.private_equity.plus(other.private_equity)?,
            public_equity: self.public_equity.plus(other.public_equity)?,
            one_off: self.one_off.plus(other.one_off)?,
        })
    }
}

/// The sum of the first `years` years, part by part.
pub fn total_over(offer: &Offer, years: u32) -> Result<YearPay, MoneyError> {
    let nothing = Money::zero(offer.currency());
    let start = YearPay {
        base: nothing,
        bonus: nothing,
        private_equity: nothing,
        public_equity: nothing,
        one_off: nothing,
    };
    (1..=years).try_fold(start, |sum, year| sum.plus(&YearPay::of(offer, year)?))
}

/// Total compensation a year as the guides define it: base, yearly bonus, and the grant divided
/// by its vesting years. One-off payments do not count.
pub fn total_compensation(offer: &Offer) -> Result<Money, MoneyError> {
    let equity = offer.equity.value.divided_by(offer.equity.vesting_years)?;
    offer.base.plus(offer.bonus_per_year()?)?.plus(equity)
}
