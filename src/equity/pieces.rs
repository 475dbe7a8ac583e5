//! The exit at which a common share is worth so much, in straight pieces.

use super::{CapTable, Kink, Participation, Preferred};
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

/// A class reaches its cap or converts: where a common share is worth `amount` over the shares of
/// the class.
pub(super) struct Turn {
    share: Decimal,
    amount: Money,
    /// The place of the class in the table.
    pub(super) class: usize,
    pub(super) converts: bool,
}

/// The pieces between the exits at which a class reaches its cap or converts. Tells of each such
/// turn, and the exit above which it has been taken.
pub(super) fn cut(
    table: &CapTable,
    currency: Currency,
    taken: &mut dyn FnMut(&Turn, Money),
) -> Result<Vec<Piece>, MoneyError> {
    let common = table.common;
    let mut fixed = Money::zero(currency);
    let mut shares = common;
    let mut turns = Vec::new();
    for (place, class) in table.preferred.iter().enumerate() {
        fixed = fixed.plus(class.preference)?;
        if class.participation != Participation::None {
            shares = added(shares, class.shares)?;
        }
        add_turns(class, place, &mut turns)?;
    }
    let mut piece = Piece {
        above: fixed,
        share: Decimal::ZERO,
        fixed,
        shares,
    };
    let mut pieces = Vec::new();
    for turn in turns {
        let class = table.preferred.get(turn.class);
        let of_class = class.map_or(Decimal::ZERO, |class| class.shares);
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
        taken(&turn, piece.above);
        if turn.converts {
            piece.fixed = piece.fixed.minus(turn.amount)?;
            piece.shares = added(piece.shares, of_class)?;
        } else {
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

/// Adds where a common share is worth so much of what a class holds: its cap and its conversion.
/// They stand by what a share is worth; a sort would be 3 kB of code for a handful.
fn add_turns(class: &Preferred, place: usize, turns: &mut Vec<Turn>) -> Result<(), MoneyError> {
    let Preferred {
        shares,
        preference,
        participation,
        ..
    } = *class;
    // What has no shares cannot convert, and takes no part in the rest.
    if shares.is_zero() {
        return Ok(());
    }
    let mut turn = |amount: Money, converts| {
        let share = amount.divided_by(shares)?.amount;
        let turn = Turn {
            share,
            amount,
            class: place,
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

/// So many parts of a whole. Multiplied first, so that what comes out even is even.
pub(super) fn portion(amount: Money, parts: Decimal, whole: Decimal) -> Result<Money, MoneyError> {
    match amount.times(parts) {
        Ok(product) => product.divided_by(whole),
        // Too large only in between.
        Err(_) => amount.divided_by(whole)?.times(parts),
    }
}
