//! What is lost by leaving early.

use serde::Serialize;

use crate::{
    money::{Money, MoneyError},
    offer::{MONTHS, Offer},
};

/// What is lost by leaving after some months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Leaving {
    /// After how many months.
    pub months: u32,
    /// Equity granted by then that has not vested, at its value at grant.
    pub unvested: Money,
    /// Signing bonus that is due back: each part whole, if its months are not over. Some contracts
    /// ask for less as time passes.
    pub clawback: Money,
    /// Signing bonus that was promised and is never paid.
    pub unpaid: Money,
}

impl Leaving {
    /// What is lost of `offer` by leaving at the end of so many months.
    pub fn after(offer: &Offer, months: u32) -> Result<Self, MoneyError> {
        let unvested = offer.granted_by(months)?.minus(offer.vested_by(months)?)?;
        let nothing = Money::zero(offer.currency());
        let (mut clawback, mut unpaid) = (nothing, nothing);
        for (paid_after, part) in [0, MONTHS].into_iter().zip(offer.signing) {
            match months.checked_sub(paid_after) {
                // Paid on the first day of a year: who leaves on its eve does not get it.
                None | Some(0) if paid_after > 0 => unpaid = unpaid.plus(part)?,
                Some(held) if held < offer.clawback_months => clawback = clawback.plus(part)?,
                _ => {}
            }
        }
        Ok(Self {
            months,
            unvested,
            clawback,
            unpaid,
        })
    }

    /// All of it.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.unvested.plus(self.clawback)?.plus(self.unpaid)
    }
}
