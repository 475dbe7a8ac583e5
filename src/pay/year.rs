//! Pay year by year.

use serde::Serialize;

use crate::{
    money::{Currency, Money, MoneyError, Rates},
    offer::{EquityKind, Offer},
};

/// What one year brings, or several, each part apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct YearPay {
    /// Base salary.
    pub base: Money,
    /// Bonus.
    pub bonus: Money,
    /// Private equity that vests in the year, at its value at grant. Not cash.
    pub private_equity: Money,
    /// Public equity that vests in the year, with the growth assumed for it.
    pub public_equity: Money,
    /// Payments that fall in this year alone, such as a signing bonus.
    pub one_off: Money,
    /// Retirement contribution and other benefits. Not cash.
    pub benefits: Money,
}

/// One part of a year's pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayPart {
    /// [`YearPay::base`].
    Base,
    /// [`YearPay::bonus`].
    Bonus,
    /// [`YearPay::private_equity`].
    PrivateEquity,
    /// [`YearPay::public_equity`].
    PublicEquity,
    /// [`YearPay::one_off`].
    OneOff,
    /// [`YearPay::benefits`].
    Benefits,
}

impl PayPart {
    /// Whether it is paid in money that can be spent.
    #[must_use]
    pub fn is_cash(self) -> bool {
        matches!(self, Self::Base | Self::Bonus | Self::OneOff)
    }
}

impl YearPay {
    /// What `offer` brings in `year`; the first is 1. Each part is rounded to the cent, as it
    /// would be paid, so that the parts add up to the total.
    pub fn of(offer: &Offer, year: u32) -> Result<Self, MoneyError> {
        let nothing = Money::zero(offer.currency());
        let vesting = offer.equity_in(year)?;
        let (private_equity, public_equity) = match offer.equity.kind {
            EquityKind::Private => (vesting, nothing),
            EquityKind::Public => (nothing, vesting),
        };
        Ok(Self {
            base: offer.base_in(year)?,
            bonus: offer.bonus_in(year)?,
            private_equity,
            public_equity,
            one_off: offer.one_off_in(year)?,
            benefits: offer.benefits_in(year)?,
        })
    }

    /// Every part, cash first.
    #[must_use]
    pub fn parts(&self) -> [(PayPart, Money); 6] {
        [
            (PayPart::Base, self.base),
            (PayPart::Bonus, self.bonus),
            (PayPart::OneOff, self.one_off),
            (PayPart::Benefits, self.benefits),
            (PayPart::PublicEquity, self.public_equity),
            (PayPart::PrivateEquity, self.private_equity),
        ]
    }

    /// The parts paid in money that can be spent.
    pub fn cash(&self) -> Result<Money, MoneyError> {
        self.sum(PayPart::is_cash)
    }

    /// All parts.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.sum(|_| true)
    }

    /// The same in another currency, each part rounded to the cent.
    pub fn converted(&self, rates: &Rates, to: Currency) -> Result<Self, MoneyError> {
        self.each(|amount| Ok(rates.convert(amount, to)?.rounded_to_cents()))
    }

    fn sum(&self, counts: impl Fn(PayPart) -> bool) -> Result<Money, MoneyError> {
        let mut sum = Money::zero(self.base.currency);
        for (part, amount) in self.parts() {
            if counts(part) {
                sum = sum.plus(amount)?;
            }
        }
        Ok(sum)
    }

    fn each(
        &self,
        change: impl Fn(Money) -> Result<Money, MoneyError>,
    ) -> Result<Self, MoneyError> {
        Ok(Self {
            base: change(self.base)?,
            bonus: change(self.bonus)?,
            private_equity: change(self.private_equity)?,
            public_equity: change(self.public_equity)?,
            one_off: change(self.one_off)?,
            benefits: change(self.benefits)?,
        })
    }

    fn plus(&self, other: &Self) -> Result<Self, MoneyError> {
        Ok(Self {
            base: self.base.plus(other.base)?,
            bonus: self.bonus.plus(other.bonus)?,
            private_equity: self.private_equity.plus(other.private_equity)?,
            public_equity: self.public_equity.plus(other.public_equity)?,
            one_off: self.one_off.plus(other.one_off)?,
            benefits: self.benefits.plus(other.benefits)?,
        })
    }
}

/// The first `years` years of an offer.
pub fn years_of(offer: &Offer, years: u32) -> Result<Vec<YearPay>, MoneyError> {
    (1..=years).map(|year| YearPay::of(offer, year)).collect()
}

/// Some years together, part by part. Fails where they are in different currencies.
pub fn sum_of(years: &[YearPay], currency: Currency) -> Result<YearPay, MoneyError> {
    let nothing = Money::zero(currency);
    let start = YearPay {
        base: nothing,
        bonus: nothing,
        private_equity: nothing,
        public_equity: nothing,
        one_off: nothing,
        benefits: nothing,
    };
    years.iter().try_fold(start, |sum, year| sum.plus(year))
}

/// The sum of the first `years` years, part by part.
pub fn total_over(offer: &Offer, years: u32) -> Result<YearPay, MoneyError> {
    sum_of(&years_of(offer, years)?, offer.currency())
}

/// Total compensation a year as the guides define it, by part: base, yearly bonus, and the grant
/// divided by its vesting years. One-off payments and benefits do not count.
pub fn total_compensation(offer: &Offer) -> Result<YearPay, MoneyError> {
    let nothing = Money::zero(offer.currency());
    let grant = &offer.equity;
    let equity = grant.value.divided_by(grant.vesting.years())?;
    let (private_equity, public_equity) = match grant.kind {
        EquityKind::Private => (equity, nothing),
        EquityKind::Public => (nothing, equity),
    };
    Ok(YearPay {
        base: offer.base_in(1)?,
        bonus: offer.bonus_in(1)?,
        private_equity,
        public_equity,
        one_off: nothing,
        benefits: nothing,
    })
}
