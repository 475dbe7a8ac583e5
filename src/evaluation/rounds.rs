//! The rounds of a negotiation as two flights of steps: where each stands.

use crate::{
    money::{Money, MoneyError},
    negotiation::{Log, Named, Position, Round, Step, log},
    scenario::{Field, RoundPart, Value},
};

use super::{Basis, Place, chart::share, strip::LENGTH, ticks};

/// Four-year totals of both sides, round by round, between amounts that hold the ask and the floor
/// as well. The scale need not begin at zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepChart {
    /// The amounts of the scale, evenly spaced, from its lower end to its upper.
    pub ticks: Vec<Height>,
    /// The ask.
    pub ask: Height,
    /// The floor.
    pub floor: Height,
    /// How wide each round is.
    pub width: Place,
    /// Where the company stands, in the rounds in which it does.
    pub theirs: Vec<Stair>,
    /// Where you stand, in the rounds in which you do.
    pub yours: Vec<Stair>,
}

/// An amount on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Height {
    /// How much.
    pub amount: Money,
    /// How high it stands, from the lower end of the scale.
    pub at: Place,
}

/// One side in one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stair {
    /// Which round; the first is 0.
    pub round: usize,
    /// The left edge of the round.
    pub left: Place,
    /// Its four years.
    pub four_years: Height,
}

impl StepChart {
    /// Lays out a log of rounds against the `ask` and the `floor` over four years that it was made
    /// with, all in one currency. `None` where no side stands anywhere, or the scale cannot be
    /// computed.
    #[must_use]
    pub fn of(log: &Log, ask: Money, floor: Money) -> Option<Self> {
        let (mut low, mut high) = if ask.amount < floor.amount {
            (ask, floor)
        } else {
            (floor, ask)
        };
        let mut empty = true;
        for step in &log.rounds {
            for position in [step.theirs, step.yours].into_iter().flatten() {
                let four_years = position.parts.four_years;
                if four_years.amount < low.amount {
                    low = four_years;
                }
                if four_years.amount > high.amount {
                    high = four_years;
                }
                empty = false;
            }
        }
        if empty {
            return None;
        }
        let scale = Scale::around(low, high)?;
        let width = LENGTH.checked_div(log.rounds.len().try_into().ok()?)?;
        let stairs = |of: fn(&Step) -> Option<Position>| {
            let mut stairs = Vec::new();
            let mut left: Place = 0;
            for (round, step) in log.rounds.iter().enumerate() {
                if let Some(position) = of(step) {
                    stairs.push(Stair {
                        round,
                        left,
                        four_years: scale.height(position.parts.four_years),
                    });
                }
                left = left.saturating_add(width);
            }
            stairs
        };
        let mut heights = Vec::new();
        for tick in &scale.ticks {
            heights.push(scale.height(*tick));
        }
        Some(Self {
            ticks: heights,
            ask: scale.height(ask),
            floor: scale.height(floor),
            width,
            theirs: stairs(|step| step.theirs),
            yours: stairs(|step| step.yours),
        })
    }
}

/// Some amounts in even steps.
struct Scale {
    ticks: Vec<Money>,
    low: Money,
    width: Money,
}

impl Scale {
    /// The steps of a scale as wide as from `low` to `high`, begun at a whole number of them.
    fn around(low: Money, high: Money) -> Option<Self> {
        let steps = ticks(high.minus(low).ok()?)?;
        let step = *steps.get(1)?;
        let mut tick = rounded_down(low, step).ok()?;
        let start = tick;
        let mut all = vec![start];
        // One more than the width takes, where it does not begin on a step.
        for _ in &steps {
            tick = tick.plus(step).ok()?;
            all.push(tick);
            if tick.amount >= high.amount {
                break;
            }
        }
        Some(Self {
            ticks: all,
            low: start,
            width: tick.minus(start).ok()?,
        })
    }

    fn height(&self, amount: Money) -> Height {
        // Nothing on the scale is further from its end than the scale is wide.
        let at = amount
            .minus(self.low)
            .map_or(LENGTH, |above| share(above, self.width));
        Height { amount, at }
    }
}

/// Down to a multiple of `step`.
fn rounded_down(amount: Money, step: Money) -> Result<Money, MoneyError> {
    let exact = amount.divided_by(step.amount)?;
    let mut steps = exact.rounded();
    if steps.amount > exact.amount {
        steps = steps.minus(Money::new(1, amount.currency))?;
    }
    steps.times(step.amount)
}

impl Basis<'_> {
    /// Where both sides stood after each round of the log; `None` without an offer to count them
    /// by, and without a round.
    #[must_use]
    pub fn log(&self) -> Option<Log> {
        let offer = self.evaluation.offer.as_ref()?;
        let entries = self.entries()?;
        let mut rounds = Vec::new();
        for place in 0..self.scenario.rounds().len() {
            let amount = |part| entries.amount(Field::Round(place, part));
            let date = match entries.read(Field::Round(place, RoundPart::Date)) {
                Some(Value::Date(date)) => Some(date),
                _ => None,
            };
            rounds.push(Round {
                date,
                theirs: Named {
                    base: amount(RoundPart::TheirBase),
                    equity: amount(RoundPart::TheirEquity),
                    signing: amount(RoundPart::TheirSigning),
                },
                yours: Named {
                    base: amount(RoundPart::YourBase),
                    equity: amount(RoundPart::YourEquity),
                    signing: amount(RoundPart::YourSigning),
                },
            });
        }
        if rounds.is_empty() {
            return None;
        }
        let reference = &self.evaluation.reference;
        log(&rounds, &offer.entered, reference.ask, reference.floor).ok()
    }

    /// The base and the equity grant that the user named last in the log, each where it is below what
    /// the texts ask for: with that.
    #[must_use]
    pub fn named_below_ask(&self) -> [Option<(Money, Money)>; 2] {
        let ask = self.evaluation.reference.terms.ask;
        let entries = self.entries();
        let last = |part, ask: Money| {
            let entries = entries.as_ref()?;
            let mut places = (0..self.scenario.rounds().len()).rev();
            let named = places.find_map(|place| entries.amount(Field::Round(place, part)))?;
            let below = named.currency == ask.currency && named.amount < ask.amount;
            below.then_some((named, ask))
        };
        [
            last(RoundPart::YourBase, ask.base),
            last(RoundPart::YourEquity, ask.equity),
        ]
    }
}
