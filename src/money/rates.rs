//! Exchange rates, against the euro as the European Central Bank states them.

use serde::{Serialize, Serializer};

use super::{Currency, Decimal, Money, MoneyError};

/// What one euro is worth in another currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// The other currency.
    pub currency: Currency,
    /// How many units of it one euro buys. Above zero.
    pub per_euro: Decimal,
    /// Who says so.
    pub source: RateSource,
}

/// Where a rate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateSource {
    /// The reference rate of the European Central Bank of [`ECB_DATE`].
    Ecb,
    /// The user.
    Typed,
}

/// The date of the bundled reference rates.
pub const ECB_DATE: &str = "2026-10-30";

/// The reference rates that come with the product:
/// <https://www.ecb.europa.eu/stats/eurofxref/>, of [`ECB_DATE`].
pub const ECB: [Rate; 1] = [Rate {
    currency: Currency::USD,
    // 1.1172
    per_euro: Decimal::from_parts(11_172, 0, 0, false, 4),
    source: RateSource::Ecb,
}];

impl Serialize for RateSource {
    /// With the date, where it has one: `{"ecb": "2026-10-30"}` or `"typed"`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ecb => serializer.serialize_newtype_variant("RateSource", 0, "ecb", ECB_DATE),
            Self::Typed => serializer.serialize_unit_variant("RateSource", 1, "typed"),
        }
    }
}

/// The rates at hand, at most one for each currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rates(Vec<Rate>);

impl Rates {
    /// The bundled reference rates.
    #[must_use]
    pub fn ecb() -> Self {
        Self(ECB.into())
    }

    /// Puts in a rate, in place of one for the same currency. The euro's own is always 1, and a
    /// rate of zero or less is no rate.
    pub fn set(&mut self, rate: Rate) {
        if rate.currency == Currency::EUR || rate.per_euro <= Decimal::ZERO {
            return;
        }
        self.0.retain(|known| known.currency != rate.currency);
        self.0.push(rate);
    }

    /// The rate for a currency other than the euro.
    #[must_use]
    pub fn of(&self, currency: Currency) -> Option<&Rate> {
        self.0.iter().find(|rate| rate.currency == currency)
    }

    /// `money` in another currency, exact to the digits of a decimal. Through the euro where
    /// neither is the euro.
    ///
    /// Fails with [`MoneyError::NoRate`] where a rate is missing.
    pub fn convert(&self, money: Money, to: Currency) -> Result<Money, MoneyError> {
        if money.currency == to {
            return Ok(money);
        }
        let in_target = money.times(self.per_euro(to)?)?;
        let converted = in_target.divided_by(self.per_euro(money.currency)?)?;
        Ok(Money::new(converted.amount, to))
    }

    fn per_euro(&self, currency: Currency) -> Result<Decimal, MoneyError> {
        if currency == Currency::EUR {
            return Ok(Decimal::ONE);
        }
        let rate = self.of(currency).ok_or(MoneyError::NoRate { currency })?;
        Ok(rate.per_euro)
    }
}
