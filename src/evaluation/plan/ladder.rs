//! The ladder: what was offered, and what could be, the best first.

use serde::Serialize;

use crate::money::{Money, MoneyError};

use super::{Basis, OfferFigures, Rung};

/// A row of the ladder, in the currency of the comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LadderRow {
    /// What it is.
    pub of: RowOf,
    /// Base salary a year.
    pub base: Money,
    /// The whole grant, at its value at grant; `None` where none was entered.
    pub equity: Option<Money>,
    /// Four years.
    pub four_years: Money,
}

/// What a row of the ladder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowOf {
    /// The package to ask for.
    Ask,
    /// The package to be glad of.
    Target,
    /// The least to accept.
    Floor,
    /// What the guide would ask for, where the user asks for something else.
    GuidesAsk,
    /// The least the guide would accept, where the user's floor is another.
    GuidesFloor,
    /// What the guide's company offers now.
    Offer,
    /// The competing offer in this place.
    Competing(usize),
}

impl Basis<'_> {
    #[inline(never)]
    pub(super) fn ladder(&self) -> Result<Vec<LadderRow>, MoneyError> {
        let reference = &self.evaluation.reference;
        let terms = &reference.terms;
        let mut rows = Vec::new();
        let package = |package, four_years| Rung {
            package,
            four_years,
        };
        // The guide's own only where the user wants something else.
        for (of, rung, instead) in [
            (RowOf::Ask, package(terms.ask, reference.ask), None),
            (RowOf::GuidesAsk, reference.guides_ask, Some(terms.ask)),
            (RowOf::Target, reference.target, None),
            (RowOf::Floor, package(terms.floor, reference.floor), None),
            (
                RowOf::GuidesFloor,
                reference.guides_floor,
                Some(terms.floor),
            ),
        ] {
            let Rung {
                package,
                four_years,
            } = rung;
            if instead == Some(package) {
                continue;
            }
            let row = LadderRow {
                of,
                base: package.base,
                equity: Some(package.equity),
                four_years,
            };
            put(&mut rows, row);
        }
        let evaluation = self.evaluation;
        for offer in evaluation.offer.iter().chain(&evaluation.others) {
            if let Some(row) = self.row_of(offer)? {
                put(&mut rows, row);
            }
        }
        Ok(rows)
    }

    fn row_of(&self, offer: &OfferFigures) -> Result<Option<LadderRow>, MoneyError> {
        let Some(compared) = &offer.compared else {
            return Ok(None);
        };
        let currency = self.evaluation.reference.terms.currency;
        let value = offer.entered.equity.value;
        let equity = if offer.has_equity {
            Some(self.evaluation.rates.convert(value, currency)?)
        } else {
            None
        };
        Ok(Some(LadderRow {
            of: match offer.place {
                0 => RowOf::Offer,
                place => RowOf::Competing(place),
            },
            base: compared.total_compensation.base,
            equity,
            four_years: compared.four_year_total,
        }))
    }
}

/// Puts a row before the first that comes to less. No sort: the page downloads less.
fn put(rows: &mut Vec<LadderRow>, row: LadderRow) {
    let mut all = rows.iter();
    let place = all.position(|other| other.four_years.amount < row.four_years.amount);
    rows.insert(place.unwrap_or(rows.len()), row);
}
