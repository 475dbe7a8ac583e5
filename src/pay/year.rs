//! Pay year by year.

use serde::{Serialize, Serializer, ser::Error as _, ser::SerializeStruct as _};

use crate::{
    money::{Currency, Money, MoneyError, Rates},
    offer::{EquityKind, Offer},
    text::evaluation as text,
};

/// What one year brings, or several, each part apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Every part, cash first.
    pub const ALL: [Self; 6] = [
        Self::Base,
        Self::Bonus,
        Self::OneOff,
        Self::Benefits,
        Self::PublicEquity,
        Self::PrivateEquity,
    ];

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Base => text::BASE,
            Self::Bonus => text::BONUS,
            Self::PrivateEquity => text::PRIVATE_EQUITY,
            Self::PublicEquity => text::PUBLIC_EQUITY,
            Self::OneOff => text::ONE_OFF,
            Self::Benefits => text::BENEFITS,
        }
        .get()
    }

    /// Whether it is paid in money that can be spent.
    #[must_use]
    pub fn is_cash(self) -> bool {
        matches!(self, Self::Base | Self::Bonus | Self::OneOff)
    }
}

impl Serialize for YearPay {
    /// Its parts, and what they come to.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("YearPay", 8)?;
        fields.serialize_field("base", &self.base)?;
        fields.serialize_field("bonus", &self.bonus)?;
        fields.serialize_field("private_equity", &self.private_equity)?;
        fields.serialize_field("public_equity", &self.public_equity)?;
        fields.serialize_field("one_off", &self.one_off)?;
        fields.serialize_field("benefits", &self.benefits)?;
        fields.serialize_field("cash", &self.cash().map_err(S::Error::custom)?)?;
        fields.serialize_field("total", &self.total().map_err(S::Error::custom)?)?;
        fields.end()
    }
}

impl YearPay {
    /// What `offer` brings in `year`; the first is 1. Each part is rounded to the cent, as it
    /// would be paid, so that the parts add up to the total.
    pub fn of(offer: &Offer, year: u32) -> Result<Self, MoneyError> {
        let mut pay = Self::nothing(offer.currency());
        pay.base = offer.base_in(year)?;
        pay.bonus = offer.bonus_beside(pay.base)?;
        pay.one_off = offer.one_off_in(year)?;
        pay.benefits = offer.benefits_beside(pay.base)?;
        pay.set_equity(offer.equity.kind, offer.equity_in(year)?);
        Ok(pay)
    }

    /// One part.
    #[must_use]
    pub fn part(&self, part: PayPart) -> Money {
        match part {
            PayPart::Base => self.base,
            PayPart::Bonus => self.bonus,
            PayPart::OneOff => self.one_off,
            PayPart::Benefits => self.benefits,
            PayPart::PublicEquity => self.public_equity,
            PayPart::PrivateEquity => self.private_equity,
        }
    }

    /// Every part, cash first.
    #[must_use]
    pub fn parts(&self) -> [(PayPart, Money); 6] {
        PayPart::ALL.map(|part| (part, self.part(part)))
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
        self.each(&|_, amount| Ok(rates.convert(amount, to)?.rounded_to_cents()))
    }

    fn sum(&self, counts: fn(PayPart) -> bool) -> Result<Money, MoneyError> {
        let mut sum = Money::zero(self.base.currency);
        for part in PayPart::ALL {
            if counts(part) {
                sum = sum.plus(self.part(part))?;
            }
        }
        Ok(sum)
    }

    fn plus(&self, other: &Self) -> Result<Self, MoneyError> {
        self.each(&|part, amount| amount.plus(other.part(part)))
    }

    /// With each part changed. Compiled once for all kinds of change.
    fn each(&self, change: &Change) -> Result<Self, MoneyError> {
        let mut changed = *self;
        for part in PayPart::ALL {
            let amount = match part {
                PayPart::Base => &mut changed.base,
                PayPart::Bonus => &mut changed.bonus,
                PayPart::OneOff => &mut changed.one_off,
                PayPart::Benefits => &mut changed.benefits,
                PayPart::PublicEquity => &mut changed.public_equity,
                PayPart::PrivateEquity => &mut changed.private_equity,
            };
            *amount = change(part, *amount)?;
        }
        Ok(changed)
    }

    fn nothing(currency: Currency) -> Self {
        let nothing = Money::zero(currency);
        Self {
            base: nothing,
            bonus: nothing,
            private_equity: nothing,
            public_equity: nothing,
            one_off: nothing,
            benefits: nothing,
        }
    }

    fn set_equity(&mut self, kind: EquityKind, amount: Money) {
        match kind {
            EquityKind::Private => self.private_equity = amount,
            EquityKind::Public => self.public_equity = amount,
        }
    }
}

type Change<'a> = dyn Fn(PayPart, Money) -> Result<Money, MoneyError> + 'a;

/// The first `years` years of an offer.
pub fn years_of(offer: &Offer, years: u32) -> Result<Vec<YearPay>, MoneyError> {
    let mut all = Vec::new();
    for year in 1..=years {
        all.push(YearPay::of(offer, year)?);
    }
    Ok(all)
}

/// Some years together, part by part. Fails where they are in different currencies.
pub fn sum_of(years: &[YearPay], currency: Currency) -> Result<YearPay, MoneyError> {
    let mut sum = YearPay::nothing(currency);
    for year in years {
        sum = sum.plus(year)?;
    }
    Ok(sum)
}

/// The sum of the first `years` years, part by part.
pub fn total_over(offer: &Offer, years: u32) -> Result<YearPay, MoneyError> {
    sum_of(&years_of(offer, years)?, offer.currency())
}

/// Total compensation a year as the guides define it, by part: base, yearly bonus, and the grant
/// divided by its vesting years. One-off payments and benefits do not count.
pub fn total_compensation(offer: &Offer) -> Result<YearPay, MoneyError> {
    let grant = &offer.equity;
    let mut pay = YearPay::nothing(offer.currency());
    pay.base = offer.base_in(1)?;
    pay.bonus = offer.bonus_beside(pay.base)?;
    let a_year = grant.value.divided_by(grant.vesting.years())?;
    pay.set_equity(grant.kind, a_year);
    Ok(pay)
}
