//! Pay by year and part as bars beside each other: where each part of each bar stands.

use crate::{money::Money, pay::PayPart};

use super::{Evaluation, Place, strip::LENGTH};

/// The years of every offer that can be compared as stacked bars, one a year, in groups by offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The amounts of the scale, evenly spaced, from zero to the top.
    pub ticks: Vec<Money>,
    /// The parts of the bars.
    pub blocks: Vec<Block>,
}

/// One part of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is of.
    pub part: PayPart,
    /// Its left edge.
    pub left: Place,
    /// Its width.
    pub width: Place,
    /// Its upper edge, from the top.
    pub top: Place,
    /// Its height.
    pub height: Place,
}

/// The most steps of a scale.
const STEPS: usize = 4;

impl Chart {
    /// Lays out the bars. `None` where there is nothing to draw, or a total cannot be computed.
    #[must_use]
    pub fn of(evaluation: &Evaluation) -> Option<Self> {
        let offers = evaluation.comparable();
        let years = || offers.iter().flat_map(|(_, compared)| &compared.years);
        let currency = evaluation.reference.terms.currency;
        let mut highest = Money::zero(currency);
        for year in years() {
            let total = year.total().ok()?;
            if total.amount > highest.amount {
                highest = total;
            }
        }
        let ticks = ticks(highest)?;
        let top = *ticks.last()?;
        // Every group is followed by the room of one bar, half of it on each side.
        let slots = years().count().checked_add(offers.len())?;
        let slot = LENGTH.checked_div(slots.try_into().ok()?)?;
        let mut left = slot / 2;
        let mut blocks = Vec::new();
        for (_, compared) in &offers {
            for year in &compared.years {
                let mut below = Money::zero(currency);
                for (part, amount) in year.parts() {
                    let to = below.plus(amount).ok()?;
                    // Both edges from the sum, so that no rounding shows between two parts.
                    let (from, upto) = (share(below, top), share(to, top));
                    if upto > from {
                        blocks.push(Block {
                            part,
                            left,
                            width: slot.saturating_sub(slot / 8),
                            top: LENGTH.saturating_sub(upto),
                            height: upto - from,
                        });
                    }
                    below = to;
                }
                left += slot;
            }
            left += slot;
        }
        Some(Self { ticks, blocks })
    }
}

/// The amounts of a scale: from zero in steps of 1, 2 or 5 with zeros behind it, until `highest` is
/// reached. `None` where it is too large.
pub fn ticks(highest: Money) -> Option<Vec<Money>> {
    let mut unit = Money::new(1, highest.currency);
    loop {
        for factor in [1, 2, 5] {
            let step = unit.times(factor).ok()?;
            let mut ticks = vec![Money::zero(highest.currency)];
            while ticks.len() <= STEPS {
                let next = ticks.last()?.plus(step).ok()?;
                ticks.push(next);
                if next.amount >= highest.amount {
                    return Some(ticks);
                }
            }
        }
        unit = unit.times(10).ok()?;
    }
}

/// The share of a part in a whole as a length; the whole where it cannot be computed.
#[must_use]
pub fn share(part: Money, whole: Money) -> Place {
    let share = || {
        let scaled = part.times(LENGTH).ok()?.divided_by(whole.amount).ok()?;
        Place::try_from(scaled.rounded().amount).ok()
    };
    share().map_or(LENGTH, |share| share.min(LENGTH))
}
