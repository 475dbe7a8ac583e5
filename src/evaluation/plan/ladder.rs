//! The ladder: what was offered, and what could be, the best first.

use serde::Serialize;

use crate::{
    guide::Package,
    money::{Money, MoneyError},
};

use super::{Basis, OfferFigures};

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
        let packages = [
            (RowOf::Ask, terms.ask, reference.ask),
            (
                RowOf::GuidesAsk,
                reference.guides_ask.package,
                reference.guides_ask.four_years,
            ),
            (
                RowOf::Target,
                reference.target.package,
                reference.target.four_years,
            ),
            (RowOf::Floor, terms.floor, reference.floor),
            (
                RowOf::GuidesFloor,
                reference.guides_floor.package,
                reference.guides_floor.four_years,
            ),
        ];
        for (of, Package { base, equity }, four_years) in packages {
            let same = match of {
                RowOf::GuidesAsk => terms.ask,
                RowOf::GuidesFloor => terms.floor,
                _ => Package {
                    base: Money::zero(base.currency),
                    equity: Money::zero(base.currency),
                },
            };
            if (base, equity) != (same.base, same.equity) {
                put(
                    &mut rows,
                    LadderRow {
                        of,
                        base,
                        equity: Some(equity),
                        four_years,
                    },
                );
            }
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
