//! The parts of an offer that can be pulled, one at a time.

use serde::Serialize;

use crate::{
    money::{Decimal, Money, MoneyError, product, quotient, sum},
    offer::{EquityGrant, Offer, Refresher, Yearly},
};

use super::total_over;

/// One part of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lever {
    /// Base salary a year.
    Base,
    /// The equity grant at the start.
    Equity,
    /// Signing bonus, its first part.
    Signing,
    /// The further grants, each of them.
    Refresher,
    /// Bonus a year; where it is a share of the base, that share.
    Bonus,
    /// Relocation.
    Relocation,
    /// Retirement contribution; where it is a share of the base, that share.
    Retirement,
    /// Other benefits a year.
    Benefits,
}

impl Lever {
    /// Every lever.
    pub const ALL: [Self; 8] = [
        Self::Base,
        Self::Equity,
        Self::Signing,
        Self::Refresher,
        Self::Bonus,
        Self::Relocation,
        Self::Retirement,
        Self::Benefits,
    ];

    /// `offer` with `more` of this lever. Nothing happens to a bonus or retirement contribution
    /// that is a share of the base. Where there are no further grants yet, one in year 2 that vests
    /// as the first grant does is begun.
    pub fn add(self, offer: &Offer, more: Money) -> Result<Offer, MoneyError> {
        let mut offer = offer.clone();
        match self {
            Self::Base => raise(&mut offer.base, more)?,
            Self::Equity => raise(&mut offer.equity.value, more)?,
            Self::Signing => {
                let [first, _] = &mut offer.signing;
                raise(first, more)?;
            }
            Self::Refresher => {
                let first = &offer.equity;
                let refresher = offer.refresher.get_or_insert_with(|| Refresher {
                    grant: EquityGrant {
                        value: Money::zero(first.value.currency),
                        ..first.clone()
                    },
                    first_year: 2,
                    every: None,
                });
                raise(&mut refresher.grant.value, more)?;
            }
            Self::Bonus => raise_yearly(&mut offer.bonus, more)?,
            Self::Relocation => raise(&mut offer.relocation, more)?,
            Self::Retirement => raise_yearly(&mut offer.retirement, more)?,
            Self::Benefits => raise(&mut offer.benefits, more)?,
        }
        Ok(offer)
    }

    /// `offer` with `percent` percent more of what it has of this lever.
    pub fn scale(self, offer: &Offer, percent: Decimal) -> Result<Offer, MoneyError> {
        let factor = sum(percent, Decimal::ONE_HUNDRED).ok_or(MoneyError::Overflow)?;
        let mut offer = offer.clone();
        match self {
            Self::Base => scale(&mut offer.base, factor)?,
            Self::Equity => scale(&mut offer.equity.value, factor)?,
            Self::Signing => {
                for part in &mut offer.signing {
                    scale(part, factor)?;
                }
            }
            Self::Refresher => {
                if let Some(refresher) = &mut offer.refresher {
                    scale(&mut refresher.grant.value, factor)?;
                }
            }
            Self::Bonus => scale_yearly(&mut offer.bonus, factor)?,
            Self::Relocation => scale(&mut offer.relocation, factor)?,
            Self::Retirement => scale_yearly(&mut offer.retirement, factor)?,
            Self::Benefits => scale(&mut offer.benefits, factor)?,
        }
        Ok(offer)
    }
}

fn raise(amount: &mut Money, more: Money) -> Result<(), MoneyError> {
    *amount = amount.plus(more)?;
    Ok(())
}

fn raise_yearly(yearly: &mut Yearly, more: Money) -> Result<(), MoneyError> {
    match yearly {
        Yearly::Amount(amount) => raise(amount, more),
        Yearly::PercentOfBase(_) => Ok(()),
    }
}

fn scale(amount: &mut Money, factor: Decimal) -> Result<(), MoneyError> {
    *amount = amount.times(factor)?.divided_by(100)?;
    Ok(())
}

fn scale_yearly(yearly: &mut Yearly, factor: Decimal) -> Result<(), MoneyError> {
    match yearly {
        Yearly::Amount(amount) => scale(amount, factor),
        Yearly::PercentOfBase(percent) => {
            let scaled = product(*percent, factor).ok_or(MoneyError::Overflow)?;
            *percent = quotient(scaled, Decimal::ONE_HUNDRED).ok_or(MoneyError::Overflow)?;
            Ok(())
        }
    }
}

/// What 1% more of one lever adds to the total of the years compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sensitivity {
    /// The lever.
    pub lever: Lever,
    /// By how much the total rises; 1% less lowers it by as much.
    pub effect: Money,
}

/// What 1% more of each lever that the offer has adds to its `total` of so many years, the largest
/// effect first.
pub fn sensitivities(
    offer: &Offer,
    total: Money,
    years: u32,
) -> Result<Vec<Sensitivity>, MoneyError> {
    let mut all: Vec<Sensitivity> = Vec::new();
    for lever in Lever::ALL {
        let more = lever.scale(offer, Decimal::ONE)?;
        if more == *offer {
            continue;
        }
        let effect = total_over(&more, years)?.total()?.minus(total)?;
        if effect.amount.is_zero() {
            continue;
        }
        // A handful: not worth the code of a sort.
        let place = all.partition_point(|other| other.effect.amount >= effect.amount);
        all.insert(place, Sensitivity { lever, effect });
    }
    Ok(all)
}
