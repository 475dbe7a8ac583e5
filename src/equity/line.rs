//! The preferred classes in the order they are paid.

use super::{CapTable, Participation, Preferred, pieces::Piece};
use crate::money::{Currency, Decimal, Money, MoneyError};

/// A preferred class where it stands in line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class {
    pub(super) terms: Preferred,
    /// Its place in the table.
    pub(super) place: usize,
    /// The preferences of all ranks before its own.
    pub(super) senior: Money,
    /// The preferences of its rank.
    pub(super) of_rank: Money,
    /// The exit above which it is at its cap; `None`: never.
    pub(super) capped_above: Option<Money>,
    /// The exit above which it converts; `None`: never.
    pub(super) converts_above: Option<Money>,
}

/// A class reaches its cap or converts: where a common share is worth `amount` over the shares of
/// the class.
pub(super) struct Turn {
    pub(super) share: Decimal,
    pub(super) amount: Money,
    /// The place in line.
    pub(super) class: usize,
    pub(super) converts: bool,
}

impl Class {
    /// What it gets of an exit that is all used up by preferences.
    pub(super) fn before_common(&self, exit: Money) -> Result<Money, MoneyError> {
        let left = exit.minus(self.senior)?;
        if left.amount >= self.of_rank.amount {
            return Ok(self.terms.preference);
        }
        if left.amount <= Decimal::ZERO {
            return Ok(Money::zero(exit.currency));
        }
        portion(left, self.terms.preference.amount, self.of_rank.amount)
    }

    /// What it gets of an exit that leaves something for common.
    pub(super) fn beside_common(&self, exit: Money, piece: &Piece) -> Result<Money, MoneyError> {
        let terms = &self.terms;
        let rest = exit.minus(piece.fixed)?;
        let part = portion(rest, terms.shares, piece.shares)?;
        if self.converts(exit) {
            return Ok(part);
        }
        match terms.participation {
            Participation::None => Ok(terms.preference),
            Participation::Capped(cap) if is_over(self.capped_above, exit) => Ok(cap),
            _ => terms.preference.plus(part),
        }
    }

    pub(super) fn converts(&self, exit: Money) -> bool {
        is_over(self.converts_above, exit)
    }

    /// Where a common share is worth so much of what it holds: its cap and its conversion. Added to
    /// those of others by what a share is worth; a sort would be 3 kB of code for a handful.
    pub(super) fn turns(&self, class: usize, turns: &mut Vec<Turn>) -> Result<(), MoneyError> {
        let Preferred {
            shares,
            preference,
            participation,
            ..
        } = self.terms;
        // What has no shares cannot convert, and takes no part in the rest.
        if shares.is_zero() {
            return Ok(());
        }
        let mut turn = |amount: Money, converts| {
            let share = amount.divided_by(shares)?.amount;
            let turn = Turn {
                share,
                amount,
                class,
                converts,
            };
            turns.insert(turns.partition_point(|other| other.share <= share), turn);
            Ok(())
        };
        match participation {
            Participation::None => turn(preference, true),
            Participation::Full => Ok(()),
            Participation::Capped(cap) => {
                turn(cap.minus(preference)?, false)?;
                turn(cap, true)
            }
        }
    }
}

/// The classes in the order they are paid, and what is paid before each.
pub(super) fn in_line(table: &CapTable, currency: Currency) -> Result<Vec<Class>, MoneyError> {
    let nothing = Money::zero(currency);
    let mut classes: Vec<Class> = Vec::new();
    for (place, terms) in table.preferred.iter().enumerate() {
        let class = Class {
            terms: *terms,
            place,
            senior: nothing,
            of_rank: nothing,
            capped_above: None,
            converts_above: None,
        };
        let behind = classes.partition_point(|other| other.terms.rank <= terms.rank);
        classes.insert(behind, class);
    }
    let mut senior = nothing;
    for rank in classes.chunk_by_mut(|one, next| one.terms.rank == next.terms.rank) {
        let mut of_rank = nothing;
        for class in rank.iter() {
            of_rank = of_rank.plus(class.terms.preference)?;
        }
        for class in rank {
            class.senior = senior;
            class.of_rank = of_rank;
        }
        senior = senior.plus(of_rank)?;
    }
    Ok(classes)
}

fn is_over(above: Option<Money>, exit: Money) -> bool {
    above.is_some_and(|above| exit.amount > above.amount)
}

/// So many parts of a whole. Multiplied first, so that what comes out even is even.
pub(super) fn portion(amount: Money, parts: Decimal, whole: Decimal) -> Result<Money, MoneyError> {
    match amount.times(parts) {
        Ok(product) => product.divided_by(whole),
        // Too large only in between.
        Err(_) => amount.divided_by(whole)?.times(parts),
    }
}
