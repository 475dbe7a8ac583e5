//! The rounds of a negotiation: where both sides stood after each, and how they moved.

use serde::Serialize;

use crate::{
    money::{Money, MoneyError},
    offer::Offer,
    pay::total_over,
};

use super::{
    Date,
    pattern::{Moves, Pattern},
};

/// What one side named in a round. What it did not name stays as in its round before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Base salary a year.
    pub base: Option<Money>,
    /// The equity grant, whole, at its value at grant.
    pub equity: Option<Money>,
    /// Signing bonus, its first part.
    pub signing: Option<Money>,
}

/// One round: what they named, and what you answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// The day, where it is known.
    pub date: Option<Date>,
    /// What the company named.
    pub theirs: Named,
    /// What you named after that.
    pub yours: Named,
}

/// The parts of a package that are negotiated, or by how much each of them changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// Base salary a year.
    pub base: Money,
    /// The equity grant, whole, at its value at grant.
    pub equity: Money,
    /// Signing bonus, its first part.
    pub signing: Money,
    /// What the offer comes to over four years with these.
    pub four_years: Money,
}

/// Where one side stands after a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// What it named last of each part.
    pub parts: Parts,
    /// By how much each changed against the round before; `None` for a side's first position.
    pub moved: Option<Parts>,
    /// The four years less the ask: below zero where they come to less.
    pub to_ask: Money,
    /// The four years less the floor: below zero where they come to less.
    pub to_floor: Money,
}

/// Both sides after one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The day, where it is known.
    pub date: Option<Date>,
    /// Where the company stands; `None` until it has named something.
    pub theirs: Option<Position>,
    /// Where you stand; `None` until you have named something.
    pub yours: Option<Position>,
    /// How much more your four years are than theirs: zero or less where they meet you.
    pub between: Option<Money>,
}

/// The rounds of a negotiation, and what they show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Log {
    /// Each round, in the order given.
    pub rounds: Vec<Step>,
    /// By how much the company's four years changed each time it was its turn: see [`Pattern`].
    pub their_moves: Vec<Money>,
    /// By how much your four years changed each time it was your turn.
    pub your_moves: Vec<Money>,
    /// What the moves show.
    pub pattern: Pattern,
}

const YEARS: u32 = 4;

/// Where both sides stood after each round, against an `ask` and a `floor` over four years.
///
/// Everything but the parts named is as in `offer`: its bonus, raise, vesting, further grants, and
/// the second part of its signing bonus. A side that names some parts and has named nothing before
/// takes the others as they are on the table: they as in `offer`, you as they stand in that round.
///
/// Fails where the amounts are not all in the currency of the offer, or too large.
pub fn log(rounds: &[Round], offer: &Offer, ask: Money, floor: Money) -> Result<Log, MoneyError> {
    let [signing, _] = offer.signing;
    let offered = [offer.base, offer.equity.value, signing];
    let table = Table { offer, ask, floor };
    let mut steps: Vec<Step> = Vec::new();
    let mut moves = Moves::default();
    let (mut theirs, mut yours) = (None, None);
    for round in rounds {
        theirs = table.next(theirs, &round.theirs, offered)?;
        let on_the_table = theirs.map_or(offered, |position: Position| position.parts.named());
        yours = table.next(yours, &round.yours, on_the_table)?;
        moves.add(
            (round.theirs.any(), moved(theirs)),
            (round.yours.any(), moved(yours)),
        );
        steps.push(Step {
            date: round.date,
            theirs,
            yours,
            between: between(theirs, yours)?,
        });
    }
    let between = steps.last().and_then(|step| step.between);
    Ok(Log {
        pattern: moves.pattern(between),
        rounds: steps,
        their_moves: moves.theirs,
        your_moves: moves.yours,
    })
}

fn moved(position: Option<Position>) -> Option<Money> {
    Some(position?.moved?.four_years)
}

fn between(theirs: Option<Position>, yours: Option<Position>) -> Result<Option<Money>, MoneyError> {
    match (theirs, yours) {
        (Some(theirs), Some(yours)) => {
            let between = yours.parts.four_years.minus(theirs.parts.four_years)?;
            Ok(Some(between))
        }
        _ => Ok(None),
    }
}

impl Named {
    /// Whether anything is named.
    fn any(&self) -> bool {
        self.base.is_some() || self.equity.is_some() || self.signing.is_some()
    }
}

/// What positions are measured by.
struct Table<'a> {
    offer: &'a Offer,
    ask: Money,
    floor: Money,
}

impl Table<'_> {
    /// Where a side stands after naming something, or nothing. What it never named is as in
    /// `otherwise`: base, equity and signing bonus.
    fn next(
        &self,
        before: Option<Position>,
        named: &Named,
        otherwise: [Money; 3],
    ) -> Result<Option<Position>, MoneyError> {
        if before.is_none() && !named.any() {
            return Ok(None);
        }
        let [base, equity, signing] = before.map_or(otherwise, |before| before.parts.named());
        let mut offer = self.offer.clone();
        offer.base = named.base.unwrap_or(base);
        offer.equity.value = named.equity.unwrap_or(equity);
        let [first, _] = &mut offer.signing;
        *first = named.signing.unwrap_or(signing);
        let parts = Parts {
            base: offer.base,
            equity: offer.equity.value,
            signing: *first,
            four_years: total_over(&offer, YEARS)?.total()?,
        };
        let moved = match before {
            Some(before) => Some(parts.minus(&before.parts)?),
            None => None,
        };
        Ok(Some(Position {
            parts,
            moved,
            to_ask: parts.four_years.minus(self.ask)?,
            to_floor: parts.four_years.minus(self.floor)?,
        }))
    }
}

impl Parts {
    fn named(&self) -> [Money; 3] {
        [self.base, self.equity, self.signing]
    }

    fn minus(&self, before: &Self) -> Result<Self, MoneyError> {
        Ok(Self {
            base: self.base.minus(before.base)?,
            equity: self.equity.minus(before.equity)?,
            signing: self.signing.minus(before.signing)?,
            four_years: self.four_years.minus(before.four_years)?,
        })
    }
}
