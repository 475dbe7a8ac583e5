//! What can be wrong with a guide, or with what is asked of it.

use std::fmt;

use rust_decimal::Decimal;

use super::{FORMAT, FactorRange, LONGEST_KEY};
use crate::{money::MoneyError, text::keep_guide as text};

/// Why a guide cannot be used, or not so.
#[derive(Clone, Debug, PartialEq)]
pub enum GuideError {
    /// The text does not have the shape of a guide.
    Shape {
        /// The file name, or nothing where it is not known.
        guide: String,
        /// The path of the field, as `regions[0].pay.own.base.low`; of the object it belongs in
        /// where a field is missing; empty at the outermost level.
        path: String,
        /// What is wrong; with line and column where the text is not JSON.
        reason: String,
    },
    /// The shape is right and a value is not.
    Broken {
        /// The file name, or the guide's id where that is not known.
        guide: String,
        /// The path of the field.
        path: String,
        /// The rule it breaks.
        rule: Rule,
    },
    /// The guide has no figures for the region.
    UnknownRegion {
        /// The guide's id.
        guide: String,
        /// The region asked for.
        region: String,
        /// The regions it has.
        known: Vec<String>,
    },
    /// The region does not allow the location factor.
    LocationFactor {
        /// The guide's id.
        guide: String,
        /// The region asked for.
        region: String,
        /// The factor asked for.
        asked: Decimal,
        /// What is allowed.
        allowed: FactorRange,
    },
    /// The amounts are too large to be exact.
    Money {
        /// The guide's id.
        guide: String,
        /// The region asked for.
        region: String,
        /// What went wrong.
        error: MoneyError,
    },
}

/// A rule that a value in a guide breaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// The guide is written for another version of the shape.
    Format(u32),
    /// A text or a list that must not be empty is.
    Empty,
    /// Not of `a` to `z`, `0` to `9` and `-`.
    NotAnId(String),
    /// Longer than an id may be that answers are saved under.
    LongKey(String),
    /// Taken already.
    Duplicate(String),
    /// The low end is above the high end.
    LowAboveHigh(Decimal, Decimal),
    /// The floor is above the ask.
    FloorAboveAsk(Decimal, Decimal),
    /// The amount is negative.
    Negative(Decimal),
    /// The amount is too large for what it is; the largest allowed.
    TooLarge(Decimal, Decimal),
    /// The amount has more than four decimals.
    TooPrecise(Decimal),
    /// The factor or share is not within 0 to 1.
    NotAShare(Decimal),
    /// The guide has no region of this id.
    NoSuchRegion(String),
    /// The region to scale has no figures of its own.
    ScalesScaled(String),
    /// The guide has no extra ask of this id.
    NoSuchExtra(String),
    /// The guide has no slot of this id.
    NoSuchSlot(String),
    /// A brace without its other one, or with nothing between the two.
    Unpaired(String),
    /// A count of years that must be at least 1 is 0.
    NoYears,
    /// Not a month as 2023-08.
    NotAMonth(String),
}

impl GuideError {
    /// The same error, said of the file `name`.
    #[must_use]
    pub fn in_file(mut self, name: &str) -> Self {
        let (Self::Shape { guide, .. }
        | Self::Broken { guide, .. }
        | Self::UnknownRegion { guide, .. }
        | Self::LocationFactor { guide, .. }
        | Self::Money { guide, .. }) = &mut self;
        name.clone_into(guide);
        self
    }
}

impl fmt::Display for GuideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape {
                guide,
                path,
                reason,
            } => at(f, guide, path, reason),
            Self::Broken { guide, path, rule } => at(f, guide, path, rule),
            Self::UnknownRegion {
                guide,
                region,
                known,
            } => {
                let known = &known.join(", ");
                f.write_str(
                    &text::UnknownRegion {
                        guide,
                        region,
                        known,
                    }
                    .text(),
                )
            }
            Self::LocationFactor {
                guide,
                region,
                asked,
                allowed,
            } => f.write_str(
                &text::LocationFactor {
                    guide,
                    region,
                    asked,
                    low: &allowed.low,
                    high: &allowed.high,
                }
                .text(),
            ),
            Self::Money {
                guide,
                region,
                error,
            } => f.write_str(
                &text::Money {
                    guide,
                    region,
                    error,
                }
                .text(),
            ),
        }
    }
}

/// What is wrong, behind the guide and the path where it is.
fn at(f: &mut fmt::Formatter, guide: &str, path: &str, reason: &dyn fmt::Display) -> fmt::Result {
    let guide = if guide.is_empty() {
        text::THIS_GUIDE.get()
    } else {
        guide
    };
    let path = if path.is_empty() {
        text::OUTERMOST.get()
    } else {
        path
    };
    f.write_str(
        &text::At {
            guide: &guide,
            path: &path,
            reason,
        }
        .text(),
    )
}

impl std::error::Error for GuideError {}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(found) => f.write_str(
                &text::Format {
                    found,
                    format: &FORMAT,
                }
                .text(),
            ),
            Self::NotAnId(id) => f.write_str(&text::NotAnId { id }.text()),
            Self::LongKey(id) => {
                let most = &LONGEST_KEY;
                f.write_str(&text::LongKey { id, most }.text())
            }
            Self::Duplicate(id) => f.write_str(&text::Duplicate { id }.text()),
            Self::LowAboveHigh(low, high) => f.write_str(&text::LowAboveHigh { low, high }.text()),
            Self::FloorAboveAsk(floor, ask) => {
                f.write_str(&text::FloorAboveAsk { floor, ask }.text())
            }
            Self::Negative(amount) => f.write_str(&text::Negative { amount }.text()),
            Self::TooLarge(amount, limit) => f.write_str(&text::TooLarge { amount, limit }.text()),
            Self::TooPrecise(amount) => f.write_str(&text::TooPrecise { amount }.text()),
            Self::NotAShare(share) => f.write_str(&text::NotAShare { share }.text()),
            Self::NoSuchRegion(id) => f.write_str(&text::NoSuchRegion { id }.text()),
            Self::ScalesScaled(id) => f.write_str(&text::ScalesScaled { id }.text()),
            Self::NoSuchExtra(id) => f.write_str(&text::NoSuchExtra { id }.text()),
            Self::NoSuchSlot(id) => f.write_str(&text::NoSuchSlot { id }.text()),
            Self::Unpaired(template) => f.write_str(&text::Unpaired { template }.text()),
            Self::NotAMonth(month) => f.write_str(&text::NotAMonth { month }.text()),
            Self::Empty => text::EMPTY.fmt(f),
            Self::NoYears => text::NO_YEARS.fmt(f),
        }
    }
}
