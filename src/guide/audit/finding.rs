//! What the audit finds, as data.

use std::cmp::Ordering;

use super::{Band, Section};
use crate::money::{Money, MoneyError};

/// One claim of a guide and what checking it came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the region; none where the claim is about the company.
    pub region: Option<String>,
    /// What was checked.
    pub subject: Subject,
    /// What came of it.
    pub verdict: Verdict,
}

/// A claim that can be checked.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// The low end of the printed total compensation a year.
    TotalLow,
    /// The high end of the printed total compensation a year.
    TotalHigh,
    /// The four-year figure quoted for a competing offer, named by its label.
    QuotedFourYears(String),
    /// That a competing offer, named by its label, is guaranteed.
    Guaranteed(String),
    /// The base of a competing offer (its label) against the level map's band for that company.
    CompetingBase(String),
    /// One part of the ask against its band.
    Ask(Part),
    /// One part of the floor against its band.
    Floor(Part),
    /// One part of the floor against the same part of the ask.
    FloorToAsk(Part),
    /// The equity that a lever (its id) aims at against the ask.
    Lever(String),
    /// A figure stated again in another section.
    Restated(RestatedPart, Section),
    /// The valuation, stated again.
    Valuation,
}

/// The two parts of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Base salary a year.
    Base,
    /// Equity, the whole grant.
    Equity,
}

/// What is stated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestatedPart {
    /// Both ends of a band.
    Band(Part),
    /// The low end, where it differs.
    Low(Part),
    /// The high end, where it differs.
    High(Part),
    /// The four-year figure of a competing offer.
    QuotedFourYears,
}

/// What checking a claim came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The claim and the computation are equal.
    Agrees,
    /// They are not.
    Differs {
        /// As the guide prints it.
        stated: Money,
        /// As it follows from the guide's own figures.
        computed: Money,
        /// Whether they are at most half a thousand apart.
        within_rounding: bool,
    },
    /// The figure is right for what it counts: base once and four years of shares.
    OtherBasis {
        /// As the guide prints it.
        stated: Money,
        /// Base and shares counted four times each.
        like_for_like: Money,
    },
    /// Only the base is fixed; the shares rise and fall with the market.
    NotGuaranteed {
        /// Listed shares vesting in a year, at today's price.
        equity_per_year: Money,
    },
    /// The figure lies in its band, ends included.
    Inside {
        /// The figure.
        value: Money,
        /// Its band.
        band: Band,
    },
    /// The figure lies outside its band.
    Outside {
        /// The figure.
        value: Money,
        /// Its band.
        band: Band,
    },
    /// A floor and its ask.
    Floor {
        /// The least to accept.
        floor: Money,
        /// What to ask for.
        ask: Money,
        /// Whether the floor is at most the ask.
        in_order: bool,
    },
    /// A target and the strategy's ask for the same thing.
    AgainstAsk {
        /// The target.
        target: Money,
        /// Whether it is stated as a least.
        or_more: bool,
        /// The strategy's ask.
        ask: Money,
        /// Where the target stands to the ask.
        order: Ordering,
        /// Whether the target lies in the equity band.
        in_band: bool,
    },
    /// The figures are too large to be computed exactly. Cannot come of a checked guide.
    NotComputed(MoneyError),
}

/// How much attention a finding asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// As it should be.
    Fine,
    /// Worth knowing before relying on the figure.
    Note,
    /// The guide contradicts itself.
    Contradiction,
}

impl Verdict {
    /// How much attention it asks for.
    #[must_use]
    pub fn grade(&self) -> Grade {
        match self {
            Self::Agrees
            | Self::Inside { .. }
            | Self::Floor { in_order: true, .. }
            | Self::AgainstAsk {
                order: Ordering::Equal,
                in_band: true,
                ..
            } => Grade::Fine,
            Self::Differs {
                within_rounding: true,
                ..
            }
            | Self::OtherBasis { .. }
            | Self::NotGuaranteed { .. }
            | Self::AgainstAsk { in_band: true, .. } => Grade::Note,
            Self::Differs { .. }
            | Self::Outside { .. }
            | Self::Floor { .. }
            | Self::AgainstAsk { .. }
            | Self::NotComputed(_) => Grade::Contradiction,
        }
    }
}
