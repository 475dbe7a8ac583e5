//! What is known of a company before its exit.

use serde::Serialize;

use super::{CapTable, Participation, Preferred, Waterfall, WaterfallError};
use crate::money::{Decimal, Money, MoneyError, product, quotient, sum};

/// A company before its exit, as far as the value of its common shares depends on it.
///
/// Shares are counted in pieces that each cost one unit of money at the latest preferred price, so
/// there are as many as the latest valuation. The value of one piece at the exit is then how many
/// times today's preferred price a common share is worth, in any currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Company {
    /// The latest valuation, after the money of its round.
    pub valuation: Money,
    /// Money raised so far that is paid back before common shares get anything.
    pub raised: Money,
    /// How many times it is paid back, here and in later rounds.
    pub preference: Decimal,
    /// What its holders get beyond that.
    pub participation: Participating,
    /// The share of the company that they own, of 1; `None`: as if all was raised at the latest
    /// price.
    pub investors: Option<Decimal>,
    /// The share of the company, of 1, that each later round sells, counted after its money: a
    /// round of 0.1 leaves 0.9. Each at the latest preferred price.
    pub rounds: Vec<Decimal>,
}

/// What investors get beyond their preference without converting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Participating {
    /// Nothing.
    None,
    /// Their part of what is left.
    Full,
    /// The same until they have so many times their money, preference included.
    Capped(Decimal),
}

impl Company {
    /// The share of the company, of 1, that today's shares are left with after the rounds.
    pub fn left(&self) -> Result<Decimal, MoneyError> {
        let mut left = Decimal::ONE;
        for round in &self.rounds {
            left = sum(Decimal::ONE, -*round)
                .and_then(|rest| product(left, rest))
                .ok_or(MoneyError::Overflow)?;
        }
        Ok(left)
    }

    /// Who gets what of an exit.
    pub fn waterfall(&self) -> Result<Waterfall, WaterfallError> {
        Waterfall::of(self.cap_table()?, self.valuation.currency)
    }

    /// Who holds the company at the exit: a class for the money raised so far and for each round.
    #[inline(never)]
    pub fn cap_table(&self) -> Result<CapTable, MoneyError> {
        let investors = match self.investors {
            Some(share) => self.valuation.times(share)?,
            None => self.raised,
        };
        let common = self.valuation.minus(investors)?.amount;
        let mut preferred = vec![self.class(investors.amount, self.raised)?];
        let mut shares = self.valuation;
        for round in &self.rounds {
            let rest = sum(Decimal::ONE, -*round).ok_or(MoneyError::Overflow)?;
            let after = shares.divided_by(rest)?;
            let sold = after.minus(shares)?;
            preferred.push(self.class(sold.amount, sold)?);
            shares = after;
        }
        Ok(CapTable { common, preferred })
    }

    #[inline(never)]
    fn class(&self, shares: Decimal, money: Money) -> Result<Preferred, MoneyError> {
        Ok(Preferred {
            shares,
            preference: money.times(self.preference)?,
            participation: match self.participation {
                Participating::None => Participation::None,
                Participating::Full => Participation::Full,
                Participating::Capped(times) => {
                    Participation::Capped(money.times(times.max(self.preference))?)
                }
            },
            // All of one rank: among themselves it makes no difference to common shares.
            rank: 0,
        })
    }

    /// An exit at so many times the latest valuation.
    pub fn exit_at(&self, times: Decimal) -> Result<Money, MoneyError> {
        self.valuation.times(times)
    }

    /// How many times the latest valuation an exit is.
    pub fn times(&self, exit: Money) -> Result<Decimal, MoneyError> {
        if exit.currency != self.valuation.currency {
            return Err(MoneyError::CurrencyMismatch {
                left: exit.currency,
                right: self.valuation.currency,
            });
        }
        quotient(exit.amount, self.valuation.amount).ok_or(MoneyError::Overflow)
    }
}
