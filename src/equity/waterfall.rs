//! An exit shared among the classes of a company.

use super::{
    CapTable, WaterfallError,
    line::in_line,
    pieces::{Piece, cut, kinks},
};
use crate::money::{Currency, Decimal, Money, MoneyError};

/// How an exit is shared: preferences first, by rank, and the rest among those who take part in it.
///
/// A class converts into common where that brings it more, knowing that the others do the same. It
/// comes down to one figure, what a common share is worth: a class converts where that exceeds
/// what a share of the class can get without. The exit at which a common share is worth so much
/// rises with it in straight pieces, which are worked out once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waterfall {
    currency: Currency,
    table: CapTable,
    /// By rising exits; the first begins where all preferences are paid.
    pieces: Vec<Piece>,
    kinks: Vec<Kink>,
}

/// An exit shared to the cent. The amounts add up to it exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payouts {
    /// What all common shares of the table get together.
    pub common: Money,
    /// What each preferred class gets, in the order of the table.
    pub preferred: Vec<Payout>,
}

/// What a preferred class gets of an exit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payout {
    /// The whole class.
    pub amount: Money,
    /// Whether it gives up its preference for it. Where both bring the same it does not.
    pub converts: bool,
}

/// An exit at which the value of a common share begins to rise faster or slower.
///
/// At any exit a common share is worth the sum of `slope × max(0, exit − at)` over all kinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kink {
    /// The exit.
    pub at: Money,
    /// By how much more, or less, each further unit of the exit adds to a common share.
    pub slope: Decimal,
}

impl Waterfall {
    /// How the exits of a company are shared, in the currency of its preferences.
    pub fn of(table: CapTable, currency: Currency) -> Result<Self, WaterfallError> {
        table.check()?;
        let pieces = cut(&table, currency, &mut |_, _| {})?;
        let kinks = kinks(&pieces)?;
        Ok(Self {
            currency,
            table,
            pieces,
            kinks,
        })
    }

    /// What one common share is worth at an exit, not rounded. An exit below zero counts as none.
    pub fn per_common_share(&self, exit: Money) -> Result<Money, MoneyError> {
        let exit = self.own(exit)?;
        match self.piece(exit) {
            Some(piece) => exit.minus(piece.fixed)?.divided_by(piece.shares),
            None => Ok(Money::zero(self.currency)),
        }
    }

    /// What each class gets of an exit, an amount to the cent. One below zero counts as none.
    ///
    /// In the order they are paid, common last, each class passes the part of a cent that it is
    /// rounded by on to the next. None gets more than its preference or cap by that, and none is a
    /// cent or more from its exact part.
    pub fn payouts(&self, exit: Money) -> Result<Payouts, MoneyError> {
        let exit = self.own(exit)?;
        let nothing = Money::zero(self.currency);
        let none = Payout {
            amount: nothing,
            converts: false,
        };
        let classes = in_line(&self.table, self.currency)?;
        let mut preferred = vec![none; classes.len()];
        let piece = self.piece(exit);
        let (mut exact, mut paid) = (nothing, nothing);
        for class in &classes {
            exact = exact.plus(match piece {
                Some(piece) => class.beside_common(exit, piece)?,
                None => class.before_common(exit)?,
            })?;
            // Only digits beyond the 28th could leave these bounds.
            let mut upto = exact.rounded_to_cents();
            upto.amount = upto.amount.max(paid.amount).min(exit.amount);
            if let Some(payout) = preferred.get_mut(class.place) {
                payout.amount = upto.minus(paid)?;
                payout.converts = class.converts(exit);
            }
            paid = upto;
        }
        Ok(Payouts {
            common: exit.minus(paid)?,
            preferred,
        })
    }

    /// The least exit at which a common share is worth so much, not rounded. Nothing takes no exit.
    pub fn exit_for(&self, per_share: Money) -> Result<Money, MoneyError> {
        let per_share = self.own(per_share)?;
        let mut pieces = self.pieces.iter().rev();
        match pieces.find(|piece| per_share.amount > piece.share) {
            Some(piece) => per_share.times(piece.shares)?.plus(piece.fixed),
            None => Ok(per_share),
        }
    }

    /// The value of a common share as a sum of kinks, by rising exits.
    ///
    /// The slopes are decimals of 28 digits after the point: with 10^10 shares they are exact to 18
    /// digits.
    #[must_use]
    pub fn kinks(&self) -> &[Kink] {
        &self.kinks
    }

    /// An amount in the currency of the waterfall, zero or more. Fails when its currency is another.
    fn own(&self, amount: Money) -> Result<Money, MoneyError> {
        let mut own = Money::zero(self.currency).plus(amount)?;
        own.amount = own.amount.max(Decimal::ZERO);
        Ok(own)
    }

    /// `None` where common gets nothing.
    fn piece(&self, exit: Money) -> Option<&Piece> {
        let mut pieces = self.pieces.iter().rev();
        pieces.find(|piece| exit.amount > piece.above.amount)
    }
}
