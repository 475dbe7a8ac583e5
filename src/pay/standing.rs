//! Where a figure stands against a band, a floor and an ask.

use serde::Serialize;

use crate::{
    money::{Decimal, Money, MoneyError, quotient},
    text::evaluation as text,
};

/// A figure against the least to accept and the package to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Less than the least to accept.
    BelowFloor,
    /// At the floor or above, and under the ask.
    BetweenFloorAndAsk,
    /// The ask or more.
    AtOrAboveAsk,
}

impl Standing {
    /// In words, to follow the name of what stands there.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::BelowFloor => text::BELOW_FLOOR,
            Self::BetweenFloorAndAsk => text::BETWEEN_FLOOR_AND_ASK,
            Self::AtOrAboveAsk => text::AT_OR_ABOVE_ASK,
        }
        .get()
    }
}

/// Where `figure` stands. All three must be in one currency.
pub fn standing(figure: Money, floor: Money, ask: Money) -> Result<Standing, MoneyError> {
    let over_ask = figure.minus(ask)?.amount;
    let over_floor = figure.minus(floor)?.amount;
    Ok(if over_ask >= Decimal::ZERO {
        Standing::AtOrAboveAsk
    } else if over_floor >= Decimal::ZERO {
        Standing::BetweenFloorAndAsk
    } else {
        Standing::BelowFloor
    })
}

/// (figure − low) / (high − low): 0 at the low end of the band and 1 at its high end, below 0 and
/// above 1 outside it. `None` for a band of no width.
pub fn band_position(
    figure: Money,
    low: Money,
    high: Money,
) -> Result<Option<Decimal>, MoneyError> {
    let width = high.minus(low)?.amount;
    let above_low = figure.minus(low)?.amount;
    if width.is_zero() {
        return Ok(None);
    }
    quotient(above_low, width)
        .map(Some)
        .ok_or(MoneyError::Overflow)
}
