//! What each offer comes to, in its own money and in that of the comparison.

use serde::Serialize;

use crate::{
    guide::{Band, Package, Terms},
    money::{Currency, Money, MoneyError, Rates},
    offer::{MONTHS, Offer, Vesting},
    pay::{Leaving, Standing, YearPay, standing, sum_of, total_compensation, years_of},
    text::evaluation as text,
};

use super::{
    YEARS,
    ladder::{Packages, Rung},
};

/// What offers are measured by: the guide's figures for the chosen region and location factor, and
/// the user's own ask and floor in their place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reference {
    /// Bands, ask, floor and examples. Ask and floor are the user's own where they typed any.
    pub terms: Terms,
    /// Total compensation a year, from the low to the high end of the bands.
    pub total: Band,
    /// The four-year total, from the low to the high end of the bands.
    pub four_years: Band,
    /// The four-year total of the package to ask for.
    pub ask: Money,
    /// The four-year total of the least to accept.
    pub floor: Money,
    /// The package to be glad of.
    pub target: Rung,
    /// The package to ask for by the guide.
    pub guides_ask: Rung,
    /// The least to accept by the guide.
    pub guides_floor: Rung,
}

/// What one offer comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferFigures {
    /// Its place among the scenario's offers; 0 is that of the guide's company.
    pub place: usize,
    /// Its company, as typed but on one line and cut if it is long; empty if none was.
    pub company: String,
    /// The offer as read.
    pub entered: Offer,
    /// Whether an equity grant was entered at all; if not, it counts as none.
    pub has_equity: bool,
    /// Base, bonus and a year's part of the grant.
    pub total_compensation: YearPay,
    /// Each year listed.
    pub years: Vec<YearPay>,
    /// The years listed together, part by part.
    pub listed: YearPay,
    /// Four years, part by part.
    pub four_years: YearPay,
    /// Four years, all parts.
    pub four_year_total: Money,
    /// What is lost by leaving early.
    pub leaving: Leaving,
    /// The same in the currency of the comparison; `None` where the rate is missing.
    pub compared: Option<Compared>,
}

/// An offer in the currency of the comparison, that of the guide's region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// Base, bonus and a year's part of the grant.
    pub total_compensation: YearPay,
    /// Each year listed.
    pub years: Vec<YearPay>,
    /// The years listed together, part by part.
    pub listed: YearPay,
    /// Four years, part by part.
    pub four_years: YearPay,
    /// Four years, all parts.
    pub four_year_total: Money,
    /// Where the four-year total stands against the guide's floor and ask.
    pub standing: Standing,
    /// The four-year total of the guide company's offer less this one. `None` until there is one.
    pub gap: Option<Money>,
}

impl Reference {
    pub(super) fn of(mut terms: Terms, packages: &Packages) -> Result<Self, MoneyError> {
        terms.ask = packages.ask;
        terms.floor = packages.floor;
        let nothing = Money::zero(terms.currency);
        let bonus = terms.bonus.unwrap_or(Band {
            low: nothing,
            high: nothing,
        });
        // To the cent as an offer of just these figures is counted.
        let vesting = Vesting::usual(terms.equity_years);
        let four_years = |base: Money, equity: Money, bonus: Money| {
            let a_year = base.rounded_to_cents().plus(bonus.rounded_to_cents())?;
            a_year
                .times(YEARS)?
                .plus(vesting.vested(equity, YEARS * MONTHS)?)
        };
        let package = |package: Package| four_years(package.base, package.equity, nothing);
        let rung = |of: Package| {
            Ok(Rung {
                package: of,
                four_years: package(of)?,
            })
        };
        Ok(Self {
            total: terms.total()?,
            four_years: Band {
                low: four_years(terms.base.low, terms.equity.low, bonus.low)?,
                high: four_years(terms.base.high, terms.equity.high, bonus.high)?,
            },
            ask: package(terms.ask)?,
            floor: package(terms.floor)?,
            target: rung(packages.target)?,
            guides_ask: rung(packages.guides_ask)?,
            guides_floor: rung(packages.guides_floor)?,
            terms,
        })
    }
}

/// What all offers are counted by.
pub(super) struct Measure<'a> {
    pub(super) years: u32,
    pub(super) leaving: u32,
    pub(super) rates: &'a Rates,
    pub(super) reference: &'a Reference,
}

impl OfferFigures {
    pub(super) fn of(
        place: usize,
        company: String,
        (entered, has_equity): (Offer, bool),
        measure: &Measure,
    ) -> Result<Self, MoneyError> {
        let currency = entered.currency();
        let mut years = years_of(&entered, measure.years.max(YEARS))?;
        let four_years = sum_of(years.get(..YEARS as usize).unwrap_or(&years), currency)?;
        years.truncate(measure.years as usize);
        let mut figures = Self {
            place,
            company,
            has_equity,
            total_compensation: total_compensation(&entered)?,
            listed: sum_of(&years, currency)?,
            years,
            four_years,
            four_year_total: four_years.total()?,
            leaving: Leaving::after(&entered, measure.leaving)?,
            entered,
            compared: None,
        };
        figures.compared = match figures.compared(measure) {
            Err(MoneyError::NoRate { .. }) => None,
            compared => Some(compared?),
        };
        Ok(figures)
    }

    /// Its company, or words for it where none was entered.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.company.is_empty() {
            text::UNNAMED.get()
        } else {
            &self.company
        }
    }

    /// How far the guide company's offer is from this one over four years, and the four-year total
    /// of this one, both in the currency of the comparison.
    #[must_use]
    pub fn gap(&self) -> Option<(Money, Money)> {
        let compared = self.compared.as_ref()?;
        Some((compared.gap?, compared.four_year_total))
    }

    /// The currency the offer is made in.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.entered.currency()
    }

    fn compared(&self, measure: &Measure) -> Result<Compared, MoneyError> {
        let Reference {
            terms, ask, floor, ..
        } = measure.reference;
        let convert = |pay: &YearPay| pay.converted(measure.rates, terms.currency);
        let (mut years, mut four_years) = (self.years.clone(), self.four_years);
        // Their own money is to the cent already.
        if self.currency() != terms.currency {
            for year in &mut years {
                *year = convert(year)?;
            }
            four_years = convert(&four_years)?;
        }
        let four_year_total = four_years.total()?;
        Ok(Compared {
            total_compensation: convert(&self.total_compensation)?,
            listed: sum_of(&years, terms.currency)?,
            years,
            standing: standing(four_year_total, *floor, *ask)?,
            four_years,
            four_year_total,
            gap: None,
        })
    }
}
