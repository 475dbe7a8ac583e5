//! The offers side by side.

use serde::Serialize;

use crate::{
    money::{Money, MoneyError},
    pay::YearPay,
    text::evaluation as text,
};

use super::{OfferFigures, YEARS, figures::Compared, is_close};

/// A row of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// Base salary in the first year.
    Base,
    /// Bonus expected in the first year.
    Bonus,
    /// Private equity per year: the grant divided by its vesting years.
    PrivateEquity,
    /// Public equity per year: the grant divided by its vesting years.
    PublicEquity,
    /// One-off payments over four years.
    OneOff,
    /// Retirement contribution and other benefits in the first year.
    Benefits,
    /// Everything in the first year.
    FirstYear,
    /// The average of the years listed.
    Average,
    /// Four years, cash alone.
    FourYearCash,
    /// Four years, everything.
    FourYearTotal,
}

/// A row of the comparison: an amount for each offer that can be compared, all in one currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// What the row is of.
    pub kind: RowKind,
    /// An amount for each offer, in the order of the offers.
    pub cells: Vec<Cell>,
}

/// One amount of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The place of the offer.
    pub place: usize,
    /// How much.
    pub amount: Money,
    /// This amount less that of the offer the others are compared with. `None` for that one.
    pub difference: Option<Money>,
}

impl RowKind {
    /// Every row, in the order of the table.
    pub const ALL: [Self; 10] = [
        Self::Base,
        Self::Bonus,
        Self::PrivateEquity,
        Self::PublicEquity,
        Self::OneOff,
        Self::Benefits,
        Self::FirstYear,
        Self::Average,
        Self::FourYearCash,
        Self::FourYearTotal,
    ];

    /// What it is called.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Base => text::BASE,
            Self::Bonus => text::BONUS,
            Self::PrivateEquity => text::PRIVATE_EQUITY_A_YEAR,
            Self::PublicEquity => text::PUBLIC_EQUITY_A_YEAR,
            Self::OneOff => text::ONE_OFF_FOUR_YEARS,
            Self::Benefits => text::BENEFITS_A_YEAR,
            Self::FirstYear => text::FIRST_YEAR,
            Self::Average => text::AVERAGE,
            Self::FourYearCash => text::FOUR_YEAR_CASH,
            Self::FourYearTotal => text::FOUR_YEAR_TOTAL,
        }
        .get()
    }

    fn amount(self, compared: &Compared) -> Result<Money, MoneyError> {
        let first = compared.years.first();
        let of_first = |part: fn(&YearPay) -> Money| match first {
            Some(year) => part(year),
            None => Money::zero(compared.four_year_total.currency),
        };
        Ok(match self {
            Self::Base => compared.total_compensation.base,
            Self::Bonus => compared.total_compensation.bonus,
            Self::PrivateEquity => compared.total_compensation.private_equity,
            Self::PublicEquity => compared.total_compensation.public_equity,
            Self::OneOff => compared.four_years.one_off,
            Self::Benefits => of_first(|year| year.benefits),
            Self::FirstYear => match first {
                Some(year) => year.total()?,
                None => compared.four_year_total,
            },
            Self::Average => {
                let years = u32::try_from(compared.years.len()).unwrap_or(YEARS);
                compared.listed.total()?.divided_by(years.max(1))?
            }
            Self::FourYearCash => compared.four_years.cash()?,
            Self::FourYearTotal => compared.four_year_total,
        })
    }
}

/// The rows of the comparison, against the offer in the place `beside`.
pub(super) fn rows(offers: &[&OfferFigures], beside: usize) -> Result<Vec<Row>, MoneyError> {
    let offers: Vec<_> = offers
        .iter()
        .filter_map(|offer| Some((offer.place, offer.compared.as_ref()?)))
        .collect();
    let base = offers.iter().find(|(place, _)| *place == beside);
    let mut rows = Vec::new();
    for kind in RowKind::ALL {
        let base = match base {
            Some((_, compared)) => Some(kind.amount(compared)?),
            None => None,
        };
        let mut cells = Vec::new();
        for (place, compared) in &offers {
            let amount = kind.amount(compared)?;
            let base = base.filter(|_| *place != beside);
            cells.push(Cell {
                place: *place,
                amount,
                difference: base.map(|base| amount.minus(base)).transpose()?,
            });
        }
        rows.push(Row { kind, cells });
    }
    Ok(rows)
}

/// The cells of a row whose amounts are close to each other, each pair once.
#[must_use]
pub fn close_pairs(row: &Row) -> Vec<(Cell, Cell)> {
    let mut pairs = Vec::new();
    for (place, left) in row.cells.iter().enumerate() {
        for right in row.cells.iter().skip(place + 1) {
            if let Ok(gap) = left.amount.minus(right.amount)
                && is_close(gap, left.amount, right.amount)
            {
                pairs.push((*left, *right));
            }
        }
    }
    pairs
}
