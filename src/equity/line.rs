//! The preferred classes in the order they are paid.

use super::{
    CapTable, Participation, Preferred,
    pieces::{Piece, cut, portion},
};
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
        classes.push(class);
    }
    classes.sort_by_key(|class| class.terms.rank);
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
    cut(table, currency, &mut |turn, above| {
        let mut classes = classes.iter_mut();
        if let Some(class) = classes.find(|class| class.place == turn.class) {
            match turn.converts {
                true => class.converts_above = Some(above),
                false => class.capped_above = Some(above),
            }
        }
    })?;
    Ok(classes)
}

fn is_over(above: Option<Money>, exit: Money) -> bool {
    above.is_some_and(|above| exit.amount > above.amount)
}
