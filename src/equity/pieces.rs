//! The exit at which a common share is worth so much, in straight pieces.

use super::{
    Kink, Participation,
    line::{Class, portion},
};
use crate::money::{Currency, Decimal, Money, MoneyError, product, quotient, sum};

/// Exits over which the same shares divide what is left after the same fixed amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The exit it begins above.
    pub(super) above: Money,
    /// What a common share is worth there.
    pub(super) share: Decimal,
    /// What goes to classes as preferences and caps.
    pub(super) fixed: Money,
    /// The shares that divide the rest, common among them.
    pub(super) shares: Decimal,
}

/// The pieces between the exits at which a class reaches its cap or converts.
pub(super) fn cut(
    common: Decimal,
    classes: &mut [Class],
    currency: Currency,
) -> Result<Vec<Piece>, MoneyError> {
    let mut fixed = Money::zero(currency);
    let mut shares = common;
    let mut turns = Vec::new();
    for (place, class) in classes.iter().enumerate() {
        fixed = fixed.plus(class.terms.preference)?;
        if class.terms.participation != Participation::None {
            shares = added(shares, class.terms.shares)?;
        }
        class.turns(place, &mut turns)?;
    }
    let mut piece = Piece {
        above: fixed,
        share: Decimal::ZERO,
        fixed,
        shares,
    };
    let mut pieces = Vec::new();
    for turn in turns {
        let Some(class) = classes.get_mut(turn.class) else {
            continue;
        };
        let of_class = class.terms.shares;
        let mut at = piece.above;
        if turn.share > piece.share {
            at = portion(turn.amount, piece.shares, of_class)?.plus(piece.fixed)?;
        }
        // Of several turns at one exit only the last begins a piece.
        if at.amount > piece.above.amount {
            pieces.push(piece);
            piece.above = at;
            piece.share = turn.share;
        }
        if turn.converts {
            class.converts_above = Some(piece.above);
            piece.fixed = piece.fixed.minus(turn.amount)?;
            piece.shares = added(piece.shares, of_class)?;
        } else {
            class.capped_above = Some(piece.above);
            piece.fixed = piece.fixed.plus(turn.amount)?;
            piece.shares = added(piece.shares, -of_class)?;
        }
        // The last of 28 digits may be off; next to very many shares of this class all of the common
        // ones may be lost.
        if piece.shares < common {
            let missing = added(common, -piece.shares)?;
            let most = product(common, Decimal::new(1, 6)).ok_or(MoneyError::Overflow)?;
            if missing > most {
                return Err(MoneyError::Overflow);
            }
            piece.shares = common;
        }
    }
    pieces.push(piece);
    Ok(pieces)
}

/// Where the pieces meet at an angle.
pub(super) fn kinks(pieces: &[Piece]) -> Result<Vec<Kink>, MoneyError> {
    let mut kinks = Vec::new();
    let mut before = Decimal::ZERO;
    for piece in pieces {
        let steep = quotient(Decimal::ONE, piece.shares).ok_or(MoneyError::Overflow)?;
        let slope = added(steep, -before)?;
        before = steep;
        if !slope.is_zero() {
            kinks.push(Kink {
                at: piece.above,
                slope,
            });
        }
    }
    Ok(kinks)
}

fn added(left: Decimal, right: Decimal) -> Result<Decimal, MoneyError> {
    sum(left, right).ok_or(MoneyError::Overflow)
}
