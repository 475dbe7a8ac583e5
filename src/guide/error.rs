//! What can be wrong with a guide, or with what is asked of it.

use std::fmt;

use rust_decimal::Decimal;

use super::{FORMAT, FactorRange, LONGEST_KEY};
use crate::money::MoneyError;

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
            } => {
                write!(f, "{}: {}: {reason}", named(guide), placed(path))
            }
            Self::Broken { guide, path, rule } => {
                write!(f, "{}: {}: {rule}", named(guide), placed(path))
            }
            Self::UnknownRegion {
                guide,
                region,
                known,
            } => write!(
                f,
                "{guide} has no region “{region}”; choose one of {}",
                known.join(", ")
            ),
            Self::LocationFactor {
                guide,
                region,
                asked,
                allowed,
            } => write!(
                f,
                "{guide}, {region}: a location factor of {asked} is not allowed; choose one from {} to {}",
                allowed.low, allowed.high
            ),
            Self::Money {
                guide,
                region,
                error,
            } => write!(f, "{guide}, {region}: {error}; use smaller amounts"),
        }
    }
}

fn named(guide: &str) -> &str {
    if guide.is_empty() {
        "this guide"
    } else {
        guide
    }
}

fn placed(path: &str) -> &str {
    if path.is_empty() {
        "outermost level"
    } else {
        path
    }
}

impl std::error::Error for GuideError {}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(found) => write!(
                f,
                "format {found} cannot be read here; write the guide for format {FORMAT}"
            ),
            Self::Empty => f.write_str("empty; fill it in"),
            Self::NotAnId(id) => write!(
                f,
                "“{id}” is no id; use the letters a to z, digits and hyphens"
            ),
            Self::LongKey(id) => write!(
                f,
                "“{id}” is too long: answers are saved under it; use at most {LONGEST_KEY} characters"
            ),
            Self::Duplicate(id) => write!(f, "“{id}” is taken already; choose another"),
            Self::LowAboveHigh(low, high) => write!(
                f,
                "the low end, {low}, is above the high end, {high}; swap or correct them"
            ),
            Self::FloorAboveAsk(floor, ask) => write!(
                f,
                "the floor, {floor}, is above the ask, {ask}; swap or correct them"
            ),
            Self::Negative(amount) => write!(f, "{amount} is negative; give 0 or more"),
            Self::TooLarge(amount, limit) => {
                write!(f, "{amount} is too large; give at most {limit}")
            }
            Self::TooPrecise(amount) => {
                write!(f, "{amount} is too precise; give at most four decimals")
            }
            Self::NotAShare(share) => write!(f, "{share} is not within 0 to 1; 0.60 means 60%"),
            Self::NoSuchRegion(id) => {
                write!(f, "there is no region “{id}”; use the id of one in regions")
            }
            Self::ScalesScaled(id) => write!(
                f,
                "“{id}” is scaled itself; name a region with figures of its own"
            ),
            Self::NoSuchExtra(id) => {
                write!(
                    f,
                    "there is no extra ask “{id}”; use the id of one in extras"
                )
            }
            Self::NoSuchSlot(id) => {
                write!(f, "there is no slot “{id}”; use the id of one in the guide")
            }
            Self::Unpaired(text) => write!(
                f,
                "the braces of “{text}” do not pair up; write {{ and }} around a name"
            ),
            Self::NoYears => f.write_str("0 years; give 1 or more"),
            Self::NotAMonth(text) => write!(f, "“{text}” is not a month; write it as 2023-08"),
        }
    }
}
