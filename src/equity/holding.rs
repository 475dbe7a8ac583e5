//! A grant of private shares, and what an exit makes of it.

use serde::Serialize;

use crate::{
    money::{Decimal, Money, MoneyError, product, quotient, sum},
    offer::{MONTHS, Offer},
};

/// The legal form of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// The right to buy shares at the strike price; French BSPCE among them.
    Options,
    /// Shares that arrive once they have vested and the company has an exit.
    Rsus,
    /// Shares given outright; French AGA.
    Shares,
}

/// The terms of a grant, beside its value and vesting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// Its legal form.
    pub form: Form,
    /// How many shares there are for each unit of money of its value, if a share costs one at the
    /// latest preferred price.
    pub per_value: Decimal,
    /// What an option costs to exercise, of the latest preferred price; 0 for other forms.
    pub strike: Decimal,
    /// Months after leaving in which options can be exercised.
    pub window_months: u32,
    /// Whether options are exercised on leaving where they would lapse before the exit.
    pub exercises: bool,
    /// Months after the grant when shares that still wait for an exit are lost; RSUs alone.
    pub expires_after: Option<u32>,
    /// Whether everything granted vests when the job ends with the exit.
    pub accelerates: bool,
    /// Whether the job ends with the exit.
    pub ends_at_exit: bool,
}

/// When the user leaves, when the exit comes, and what money is worth then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Future {
    /// Months until the user leaves.
    pub stay: u32,
    /// Months until the exit; whole years.
    pub exit: u32,
    /// What is left after a haircut, of 1.
    pub kept: Decimal,
    /// What money loses for each year it comes later, of 1.
    pub discount: Decimal,
}

/// Why a grant brings nothing, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is paid.
    Paid,
    /// Nothing has vested.
    NotVested,
    /// The user left, and the window to exercise closed before the exit.
    Lapsed,
    /// It expired before the exit.
    Expired,
    /// The shares are worth no more than the strike.
    UnderStrike,
    /// Nothing is left for common shares.
    NothingLeft,
}

/// The part of a grant that counts at the exit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// What has vested of it, at its value at grant.
    pub vested: Money,
    /// Whether the strike was paid on leaving, whatever the exit brings.
    pub bought: bool,
    /// Why it brings nothing at any exit; [`Fate::Paid`] otherwise.
    pub fate: Fate,
}

/// What an exit makes of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// What a common share is worth, of today's preferred price.
    pub share: Decimal,
    /// What the shares that count are worth; nothing where they were lost.
    pub gross: Money,
    /// What they cost; all that they are worth where they are not bought for that.
    pub cost: Money,
    /// The rest; below zero only where options were bought that are worth less.
    pub net: Money,
    /// The rest after haircut and discount.
    pub worth: Money,
    /// Why it is nothing, if it is.
    pub fate: Fate,
}

impl Terms {
    /// The part of an offer's grants that counts in a future.
    ///
    /// Who is still there at the exit goes on vesting at the exit's price, unless the job ends.
    #[inline(never)]
    pub fn counted(&self, offer: &Offer, future: &Future) -> Result<Counted, MoneyError> {
        let Future { stay, exit, .. } = *future;
        let left_before = stay < exit;
        let vested = if left_before || !self.ends_at_exit {
            offer.vested_by(stay)?
        } else if self.accelerates {
            offer.granted_by(exit)?
        } else {
            offer.vested_by(exit)?
        };
        let window_closes = stay.saturating_add(self.window_months);
        let too_late = self.form == Form::Options && left_before && window_closes < exit;
        let fate = if vested.amount.is_zero() {
            Fate::NotVested
        } else if too_late && !self.exercises {
            Fate::Lapsed
        } else if self.expires_after.is_some_and(|months| months < exit) {
            Fate::Expired
        } else {
            Fate::Paid
        };
        Ok(Counted {
            vested,
            bought: too_late && self.exercises,
            fate,
        })
    }

    /// What becomes of it where a common share is worth `share` of today's preferred price.
    #[inline(never)]
    pub fn outcome(
        &self,
        counted: &Counted,
        share: Decimal,
        future: &Future,
    ) -> Result<Outcome, MoneyError> {
        let nothing = Money::zero(counted.vested.currency);
        let shares = counted.vested.times(self.per_value)?;
        let mut outcome = Outcome {
            share,
            gross: nothing,
            cost: nothing,
            net: nothing,
            worth: nothing,
            fate: counted.fate,
        };
        if counted.fate == Fate::Paid {
            if share.is_zero() {
                outcome.fate = Fate::NothingLeft;
            } else if share <= self.strike {
                outcome.fate = Fate::UnderStrike;
            }
            outcome.gross = shares.times(share)?.rounded_to_cents();
            outcome.cost = shares.times(self.strike)?.rounded_to_cents();
            // Nobody exercises at a loss; who has exercised before has paid.
            if !counted.bought {
                outcome.cost.amount = outcome.cost.amount.min(outcome.gross.amount);
            }
            outcome.net = outcome.gross.minus(outcome.cost)?;
        }
        outcome.worth = outcome.net.times(future.factor()?)?.rounded_to_cents();
        Ok(outcome)
    }

    /// What a common share must be worth, of today's preferred price, for the part that counts to
    /// be worth `needed`; `None` where nothing counts.
    #[inline(never)]
    pub fn share_for(
        &self,
        counted: &Counted,
        needed: Money,
        future: &Future,
    ) -> Result<Option<Decimal>, MoneyError> {
        let shares = counted.vested.times(self.per_value)?;
        let each = shares.times(future.factor()?)?;
        if counted.fate != Fate::Paid || each.amount.is_zero() {
            return Ok(None);
        }
        let above = needed.divided_by(each.amount)?;
        let share = sum(above.amount, self.strike).ok_or(MoneyError::Overflow)?;
        Ok(Some(share))
    }
}

impl Future {
    /// What is left of money at the exit after haircut and discount, of 1.
    pub fn factor(&self) -> Result<Decimal, MoneyError> {
        let growth = sum(Decimal::ONE, self.discount);
        let mut factor = self.kept;
        for _ in 0..self.exit / MONTHS {
            factor = growth
                .and_then(|growth| quotient(factor, growth))
                .ok_or(MoneyError::Overflow)?;
        }
        Ok(factor)
    }
}

/// A share of 1 from a number of percent.
#[must_use]
pub fn share_of(percent: Decimal) -> Decimal {
    product(percent, Decimal::new(1, 2)).unwrap_or(percent)
}
