//! What the moves of both sides show.

use serde::Serialize;

use crate::money::{Decimal, Money};

/// What the moves show. The first line that applies:
///
/// | pattern | when |
/// |---|---|
/// | `Passed` | after the last round, their four years come to more than yours |
/// | `Met` | after the last round, their four years come to as much as yours |
/// | `YouAlone` | you came down at least twice since their last move up, and since yours |
/// | `TheyHold` | their last two moves are zero |
/// | `TooFew` | fewer than two of their moves are not zero |
/// | `Shrinking` | of these, each is above zero and smaller than the one before |
/// | `Growing` | of these, each is above zero and larger than the one before |
/// | `Mixed` | anything else |
///
/// A move is a change of a side's four years, exact, on its turn. It is a side's turn in a round in
/// which it names something, and in one in which it names nothing though the other side had the
/// last word of the round before: the move is zero then. What a side names first is no move. In a
/// round, they come first and you answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// They offer more than you named: a slip, perhaps.
    Passed,
    /// They offer what you ask for.
    Met,
    /// You bid against yourself.
    YouAlone,
    /// They stay where they are.
    TheyHold,
    /// They moved once, or not at all: nothing to see yet.
    TooFew,
    /// Each of their moves is smaller than the one before: they come near their limit.
    Shrinking,
    /// Each of their moves is larger than the one before: there is room.
    Growing,
    /// Their moves follow no order.
    Mixed,
}

/// The moves of both sides, as they are made.
#[derive(Default)]
pub(super) struct Moves {
    pub(super) theirs: Vec<Money>,
    pub(super) yours: Vec<Money>,
    /// Whether you had the last word of the round before, and whether they had.
    last_word: (bool, bool),
    /// How often you came down since a move up of either side.
    alone: u32,
}

impl Moves {
    /// Adds a round: of each side whether it named anything, and the change of its four years,
    /// where it had a position before.
    pub(super) fn add(&mut self, theirs: (bool, Option<Money>), yours: (bool, Option<Money>)) {
        let (they_spoke, their_move) = theirs;
        let (you_spoke, your_move) = yours;
        let (you_had_it, they_had_it) = self.last_word;
        if let Some(moved) = their_move
            && (they_spoke || you_had_it)
        {
            self.theirs.push(moved);
            if moved.amount > Decimal::ZERO {
                self.alone = 0;
            }
        }
        if let Some(moved) = your_move
            && (you_spoke || they_had_it)
        {
            self.yours.push(moved);
            if moved.amount > Decimal::ZERO {
                self.alone = 0;
            } else if !moved.amount.is_zero() {
                self.alone = self.alone.saturating_add(1);
            }
        }
        self.last_word = (you_spoke, they_spoke && !you_spoke);
    }

    /// What the moves show, when your four years are at last so much more than theirs.
    pub(super) fn pattern(&self, between: Option<Money>) -> Pattern {
        match between {
            Some(between) if between.amount < Decimal::ZERO => Pattern::Passed,
            Some(between) if between.amount.is_zero() => Pattern::Met,
            _ if self.alone >= 2 => Pattern::YouAlone,
            _ => Pattern::of(&self.theirs),
        }
    }
}

impl Pattern {
    /// What their moves alone show.
    fn of(moves: &[Money]) -> Self {
        if let [.., before, last] = moves
            && before.amount.is_zero()
            && last.amount.is_zero()
        {
            return Self::TheyHold;
        }
        let (mut shrinking, mut growing) = (true, true);
        let mut last: Option<Decimal> = None;
        let mut count = 0_u32;
        for moved in moves {
            let moved = moved.amount;
            if moved.is_zero() {
                continue;
            }
            let up = moved > Decimal::ZERO;
            shrinking &= up && last.is_none_or(|last| moved < last);
            growing &= up && last.is_none_or(|last| moved > last);
            last = Some(moved);
            count = count.saturating_add(1);
        }
        match count {
            0 | 1 => Self::TooFew,
            _ if shrinking => Self::Shrinking,
            _ if growing => Self::Growing,
            _ => Self::Mixed,
        }
    }
}
