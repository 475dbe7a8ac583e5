//! The shape of a guide's JSON: the figures of a region.
//!
//! Amounts have no currency of their own here; they are in the currency of the figures they stand
//! in. [`Guide::terms`](super::Guide::terms) puts the two together.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::json::{choice, record};

use crate::money::Currency;

/// Where figures hold.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The name used in links, of `a` to `z`, `0` to `9` and `-`.
    pub id: String,
    /// The name people read.
    pub name: String,
    /// The figures, or whose figures to scale.
    pub pay: Pay,
    /// What to know about the figures of this region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where a region's figures come from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pay {
    /// The region has figures of its own.
    Own(Box<Figures>),
    /// The base figures of another region times a location factor, with the same equity.
    Scaled(Scaled),
}

/// Whose base figures a region scales, and by how much.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scaled {
    /// The id of a region with figures of its own.
    pub of: String,
    /// The smallest location factor, 0 to 1.
    pub low: Decimal,
    /// The largest location factor, 0 to 1.
    pub high: Decimal,
}

/// The figures of a region, in whole units of its currency.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The currency of every figure here.
    pub currency: Currency,
    /// Base salary a year.
    pub base: Range,
    /// Equity, the whole grant.
    pub equity: Range,
    /// Yearly bonus.
    pub bonus: Bonus,
    /// Total compensation a year as the guide prints it, rounded as it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_total: Option<Range>,
    /// The package to ask for.
    pub ask: PackageFigures,
    /// The least to accept.
    pub floor: PackageFigures,
    /// Offers of other companies that the guide argues with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competing: Vec<CompetingFigures>,
    /// Figures that the guide states a second time, for the audit to compare.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub restated: Vec<Restated>,
}

/// From low to high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The low end.
    pub low: Decimal,
    /// The high end.
    pub high: Decimal,
}

/// A yearly bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bonus {
    /// The guide says that there is none.
    None,
    /// Whole units of the currency a year.
    PerYear(Range),
    /// A share of the base, 0 to 1.
    OfBase(Range),
}

/// Base a year and the whole equity grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PackageFigures {
    /// Base salary a year.
    pub base: Decimal,
    /// Equity, the whole grant.
    pub equity: Decimal,
}

/// An offer of another company that the guide argues with.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CompetingFigures {
    /// The companies it may come from; more than one where the guide leaves the choice open.
    pub companies: Vec<String>,
    /// The level there, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Base salary a year.
    pub base: Decimal,
    /// Listed shares vesting in a year.
    pub equity_per_year: Decimal,
    /// The four-year figure as the guide prints it.
    pub quoted_four_years: Decimal,
    /// True where the guide calls that figure guaranteed, shares and all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub called_guaranteed: bool,
}

/// A figure that a guide states again in another place.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Restated {
    /// Where.
    pub section: Section,
    /// What, and how it reads there.
    pub figure: RestatedFigure,
}

/// Where in a guide a figure is stated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What the role is about.
    Summary,
    /// The comparison with other companies' levels.
    LevelMap,
    /// The parts to negotiate.
    Levers,
    /// The full counter-offer.
    Strategy,
    /// The list of sources.
    Sources,
}

/// What is stated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RestatedFigure {
    /// The base band.
    Base(Range),
    /// The equity band.
    Equity(Range),
    /// The four-year figure quoted for a competing offer.
    QuotedFourYears(Decimal),
}

// The same shapes once more, for the slim reader: a field left out here does not compile.
record!(Region {
    id,
    name,
    pay,
    note
});
record!(Scaled { of, low, high });
record!(Figures { currency, base, equity, bonus, published_total, ask, floor; competing, restated });
record!(Range { low, high });
record!(PackageFigures { base, equity });
record!(CompetingFigures { companies, level, base, equity_per_year, quoted_four_years; called_guaranteed });
record!(Restated { section, figure });
choice!(Pay { ; "own" => Own, "scaled" => Scaled });
choice!(Bonus { "none" => None; "per_year" => PerYear, "of_base" => OfBase });
choice!(Section { "summary" => Summary, "level_map" => LevelMap, "levers" => Levers, "strategy" => Strategy, "sources" => Sources });
choice!(RestatedFigure { ; "base" => Base, "equity" => Equity, "quoted_four_years" => QuotedFourYears });
