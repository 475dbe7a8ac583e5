//! Who holds a company, and on what terms.

use std::fmt;

use crate::money::{Decimal, Money, MoneyError};

/// The smallest number of shares there can be. A part of what a smaller one is worth would be lost
/// beyond the 28th digit.
const FEWEST: Decimal = Decimal::from_parts(1, 0, 0, false, 8);

/// Who holds a company. A number of shares may be a fraction, of a hundred-millionth or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapTable {
    /// Common shares, options on them included; more than none.
    pub common: Decimal,
    /// The classes of preferred shares, in any order.
    pub preferred: Vec<Preferred>,
}

/// A class of preferred shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferred {
    /// The common shares that the whole class converts into; none for a mere claim.
    pub shares: Decimal,
    /// What the whole class is owed before common gets anything: the multiple of the money put in.
    pub preference: Money,
    /// What it gets beyond that without converting.
    pub participation: Participation,
    /// 0 is paid first. Classes of one rank share in proportion to their preferences.
    pub rank: u32,
}

/// What a class gets beyond its preference without converting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Participation {
    /// Nothing.
    None,
    /// Its part of what is left, as if it had converted.
    Full,
    /// The same, until the whole class has got so much, preference included.
    Capped(Money),
}

/// Why an exit cannot be shared among the classes of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaterfallError {
    /// There are no common shares.
    NoCommon {
        /// The number given, zero or less.
        shares: Decimal,
    },
    /// The shares or the preference of a class are negative.
    Negative {
        /// The place of the class in the table, from 0.
        place: usize,
        /// The number given.
        amount: Decimal,
    },
    /// A class may get less in all than before the others.
    CapUnderPreference {
        /// The place of the class in the table, from 0.
        place: usize,
        /// The most it gets without converting.
        cap: Money,
        /// What it is owed before common.
        preference: Money,
    },
    /// The amounts are in several currencies, or a share is worth too much to be exact.
    Money(MoneyError),
}

impl CapTable {
    /// Whether every number is in its range.
    pub(super) fn check(&self) -> Result<(), WaterfallError> {
        if self.common <= Decimal::ZERO {
            return Err(WaterfallError::NoCommon {
                shares: self.common,
            });
        }
        exact(self.common)?;
        for (place, class) in self.preferred.iter().enumerate() {
            let preference = class.preference;
            for amount in [class.shares, preference.amount] {
                if amount < Decimal::ZERO {
                    return Err(WaterfallError::Negative { place, amount });
                }
            }
            if !class.shares.is_zero() {
                exact(class.shares)?;
            }
            if let Participation::Capped(cap) = class.participation
                && cap.minus(preference)?.amount < Decimal::ZERO
            {
                return Err(WaterfallError::CapUnderPreference {
                    place,
                    cap,
                    preference,
                });
            }
        }
        Ok(())
    }
}

fn exact(shares: Decimal) -> Result<(), MoneyError> {
    if shares < FEWEST {
        return Err(MoneyError::Overflow);
    }
    Ok(())
}

impl From<MoneyError> for WaterfallError {
    fn from(error: MoneyError) -> Self {
        Self::Money(error)
    }
}

impl fmt::Display for WaterfallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCommon { shares } => {
                write!(f, "{shares} common shares; give more than 0")
            }
            Self::Negative { place, amount } => write!(
                f,
                "preferred class {}: {amount} is negative; give 0 or more",
                place.saturating_add(1)
            ),
            Self::CapUnderPreference {
                place,
                cap,
                preference,
            } => write!(
                f,
                "preferred class {}: the cap, {}, is under the preference, {}; the cap includes it, so give at least as much",
                place.saturating_add(1),
                cap.amount,
                preference.amount
            ),
            Self::Money(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WaterfallError {}
