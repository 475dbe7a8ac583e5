//! What a guide says for one region at one location factor, as amounts of money.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Bonus, CompetingFigures, Guide, GuideError, PackageFigures, Pay, Range, Region};
use crate::{
    money::{Currency, Money, MoneyError},
    text::audit as text,
};

/// The years of the four-year figures that guides quote.
const QUOTED_YEARS: u32 = 4;

/// What a guide says for one region at one location factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Terms {
    /// The currency of every amount here.
    pub currency: Currency,
    /// What the base figures were multiplied by; 1 in a region with figures of its own.
    pub location_factor: Decimal,
    /// Base salary a year.
    pub base: Band,
    /// Equity, the whole grant. Never scaled.
    pub equity: Band,
    /// The years over which the grant vests, at least 1 in a checked guide.
    pub equity_years: u32,
    /// True where the shares cannot be sold today.
    #[serde(skip)]
    pub private: bool,
    /// Bonus a year, where there is one. A share of the base follows the scaled base.
    pub bonus: Option<Band>,
    /// The package to ask for.
    pub ask: Package,
    /// The least to accept.
    pub floor: Package,
    /// Total compensation a year as the guide prints it, rounded there. None where the base is
    /// scaled: guides print no total for that.
    pub published_total: Option<Band>,
    /// Offers of other companies that the guide argues with. Never scaled.
    pub competing: Vec<CompetingExample>,
}

/// From low to high, in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The low end.
    pub low: Money,
    /// The high end.
    pub high: Money,
}

/// Base a year and the whole equity grant. No bonus, no one-off payments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Package {
    /// Base salary a year.
    pub base: Money,
    /// Equity, the whole grant.
    pub equity: Money,
}

/// An offer of another company that a guide argues with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CompetingExample {
    /// The companies it may come from, at least one in a checked guide.
    pub companies: Vec<String>,
    /// The level there, where it is stated.
    pub level: Option<String>,
    /// Base salary a year.
    pub base: Money,
    /// Listed shares vesting in a year.
    pub equity_per_year: Money,
    /// The four-year figure as the guide prints it: see [`CompetingExample::quoted_basis`].
    pub quoted_four_years: Money,
}

/// The location factors a region allows, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactorRange {
    /// The smallest.
    pub low: Decimal,
    /// The largest.
    pub high: Decimal,
}

impl Guide {
    /// The terms of a region, its base figures scaled by `location_factor`.
    ///
    /// The factor is ignored (taken as 1) where the region has figures of its own. Fails for a
    /// region the guide does not have, a factor outside the region's range, and amounts too large
    /// to multiply.
    pub fn terms(&self, region_id: &str, location_factor: Decimal) -> Result<Terms, GuideError> {
        let unknown = || GuideError::UnknownRegion {
            guide: self.id.clone(),
            region: region_id.to_owned(),
            known: self
                .regions
                .iter()
                .map(|region| region.id.clone())
                .collect(),
        };
        let region = self.region(region_id).ok_or_else(unknown)?;
        let figures = self.figures(region_id).ok_or_else(unknown)?;
        let factor = match region.factor_range() {
            None => Decimal::ONE,
            Some(allowed) if allowed.contains(location_factor) => location_factor,
            Some(allowed) => {
                return Err(GuideError::LocationFactor {
                    guide: self.id.clone(),
                    region: region.id.clone(),
                    asked: location_factor,
                    allowed,
                });
            }
        };

        let currency = figures.currency;
        let terms = || -> Result<Terms, MoneyError> {
            let base = Band::of(figures.base, currency).times(factor, factor)?;
            Ok(Terms {
                currency,
                location_factor: factor,
                base,
                equity: Band::of(figures.equity, currency),
                equity_years: self.equity.years,
                private: self.equity.private,
                bonus: match figures.bonus {
                    Bonus::None => None,
                    Bonus::PerYear(range) => Some(Band::of(range, currency)),
                    Bonus::OfBase(share) => Some(base.times(share.low, share.high)?),
                },
                ask: Package::scaled(figures.ask, currency, factor)?,
                floor: Package::scaled(figures.floor, currency, factor)?,
                published_total: match region.pay {
                    Pay::Own(_) => figures.published_total.map(|band| Band::of(band, currency)),
                    Pay::Scaled(_) => None,
                },
                competing: figures
                    .competing
                    .iter()
                    .map(|offer| CompetingExample::of(offer, currency))
                    .collect(),
            })
        };
        terms().map_err(|error| GuideError::Money {
            guide: self.id.clone(),
            region: region.id.clone(),
            error,
        })
    }
}

impl Region {
    /// The location factors allowed here; none where the region has figures of its own.
    #[must_use]
    pub fn factor_range(&self) -> Option<FactorRange> {
        match &self.pay {
            Pay::Own(_) => None,
            Pay::Scaled(scaled) => Some(FactorRange {
                low: scaled.low,
                high: scaled.high,
            }),
        }
    }
}

impl FactorRange {
    /// Whether `factor` is allowed.
    #[must_use]
    pub fn contains(&self, factor: Decimal) -> bool {
        self.low <= factor && factor <= self.high
    }
}

impl Terms {
    /// Total compensation a year: base, bonus and a year's part of the equity grant, exact.
    pub fn total(&self) -> Result<Band, MoneyError> {
        let bonus = self.bonus.unwrap_or_else(|| Band {
            low: Money::zero(self.currency),
            high: Money::zero(self.currency),
        });
        let end = |base, equity, bonus: Money| {
            Package { base, equity }
                .per_year(self.equity_years)?
                .plus(bonus)
        };
        Ok(Band {
            low: end(self.base.low, self.equity.low, bonus.low)?,
            high: end(self.base.high, self.equity.high, bonus.high)?,
        })
    }
}

impl Band {
    /// Whether `amount` lies in the band, ends included; never where the currency differs.
    #[must_use]
    pub fn contains(&self, amount: Money) -> bool {
        amount.currency == self.low.currency
            && amount.currency == self.high.currency
            && self.low.amount <= amount.amount
            && amount.amount <= self.high.amount
    }

    pub(super) fn of(range: Range, currency: Currency) -> Self {
        Self {
            low: Money::new(range.low, currency),
            high: Money::new(range.high, currency),
        }
    }

    fn times(self, low: Decimal, high: Decimal) -> Result<Self, MoneyError> {
        Ok(Self {
            low: self.low.times(low)?,
            high: self.high.times(high)?,
        })
    }
}

impl Package {
    /// Base and a year's part of the grant. Fails for a grant over no years.
    pub fn per_year(&self, equity_years: u32) -> Result<Money, MoneyError> {
        self.base.plus(self.equity.divided_by(equity_years)?)
    }

    /// Base for `years` and what vests in them: the whole grant once `equity_years` are over,
    /// and nothing further after. Fails for a grant over no years.
    pub fn over_years(&self, years: u32, equity_years: u32) -> Result<Money, MoneyError> {
        let vested = self
            .equity
            .times(years.min(equity_years))?
            .divided_by(equity_years)?;
        self.base.times(years)?.plus(vested)
    }

    fn scaled(
        figures: PackageFigures,
        currency: Currency,
        factor: Decimal,
    ) -> Result<Self, MoneyError> {
        Ok(Self {
            base: Money::new(figures.base, currency).times(factor)?,
            equity: Money::new(figures.equity, currency),
        })
    }
}

impl CompetingExample {
    /// Who offers it: "Google Paris (L5)", "Anthropic or Meta FAIR", "Amazon, Stripe or Databricks".
    #[must_use]
    pub fn label(&self) -> String {
        let mut label = String::new();
        for (place, company) in self.companies.iter().enumerate() {
            let before = &label;
            label = if place == 0 {
                company.clone()
            } else if place + 1 == self.companies.len() {
                text::OrLast { before, company }.text()
            } else {
                text::OrBetween { before, company }.text()
            };
        }
        match &self.level {
            Some(level) => {
                let companies = &label;
                text::AtLevel { companies, level }.text()
            }
            None => label,
        }
    }

    /// What guides print as a four-year figure: the base counted once, and four years of shares.
    pub fn quoted_basis(&self) -> Result<Money, MoneyError> {
        self.base.plus(self.equity_per_year.times(QUOTED_YEARS)?)
    }

    /// Four full years: base and shares counted four times each.
    pub fn like_for_like(&self) -> Result<Money, MoneyError> {
        self.base.plus(self.equity_per_year)?.times(QUOTED_YEARS)
    }

    pub(super) fn of(figures: &CompetingFigures, currency: Currency) -> Self {
        Self {
            companies: figures.companies.clone(),
            level: figures.level.clone(),
            base: Money::new(figures.base, currency),
            equity_per_year: Money::new(figures.equity_per_year, currency),
            quoted_four_years: Money::new(figures.quoted_four_years, currency),
        }
    }
}
