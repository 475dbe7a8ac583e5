//! The shape of a guide's JSON: the whole. Each region's figures are in `figures.rs`, what a guide
//! says and asks for is in `advice.rs`.
//!
//! Plain structs and enums, unknown fields refused.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    GuideError,
    advice::{About, ExtraAsk, Lever, OpenSource, Source, Strategy},
    figures::{Figures, Pay, Region},
    validate,
};
use crate::{
    json::{self, choice, record},
    money::Currency,
};

/// The version of the JSON shape that this code reads.
pub const FORMAT: u32 = 1;

/// What is known of one role at one company.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The version of the shape, [`FORMAT`].
    pub format: u32,
    /// The name used in links and file names, of `a` to `z`, `0` to `9` and `-`.
    pub id: String,
    /// The role, as the company names it.
    pub role: String,
    /// The company.
    pub company: String,
    /// The title under which the figures were published.
    pub title: String,
    /// What a negotiation here turns on, a few words each.
    pub themes: Vec<String>,
    /// What the role does and how it differs from elsewhere.
    pub about: About,
    /// What kind of equity is granted.
    pub equity: EquityTerms,
    /// What the company was last valued at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valuation: Option<Valuation>,
    /// Where the figures hold.
    pub regions: Vec<Region>,
    /// Comparable roles at other companies.
    pub levels: Vec<LevelEntry>,
    /// What the comparison of levels leaves out, a sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub level_notes: Vec<String>,
    /// How teams compare with those elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<Team>,
    /// What open-source work is worth in the negotiation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_source: Option<OpenSource>,
    /// The parts that can be negotiated, in the guide's order.
    pub levers: Vec<Lever>,
    /// What holds the full counter-offer together. Its figures are each region's ask and floor.
    pub strategy: Strategy,
    /// What to ask for beyond base and equity.
    pub extras: Vec<ExtraAsk>,
    /// Where the figures come from.
    pub sources: Vec<Source>,
}

/// What kind of equity is granted.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EquityTerms {
    /// True before an IPO: the shares cannot be sold today.
    pub private: bool,
    /// The legal form, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<EquityForm>,
    /// The years over which a grant vests.
    pub years: u32,
}

/// The legal form of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EquityForm {
    /// The right to buy shares at a price fixed today.
    Options,
    /// Shares that arrive as they vest.
    Rsus,
    /// Shares given outright.
    Shares,
}

/// What a company was last valued at.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Valuation {
    /// In whole units of `currency`.
    pub amount: Decimal,
    /// The currency of the amount.
    pub currency: Currency,
    /// True where the figure is stated as a least ("4.5 billion or more").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub or_more: bool,
    /// The month of the valuation, as `2023-08`.
    pub as_of: String,
    /// Who says so.
    pub source: String,
    /// The same figure as the guide states it elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub restated: Vec<Decimal>,
}

/// A comparable role at another company.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LevelEntry {
    /// The company.
    pub company: String,
    /// The role there.
    pub title: String,
    /// The level there, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Where, if it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Base salary a year, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<LevelBase>,
    /// True where listed shares are said to come on top of the base.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rsus: bool,
    /// What the guide says of it.
    pub relation: Relation,
}

/// What another company pays as base salary a year.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LevelBase {
    /// The currency of both ends.
    pub currency: Currency,
    /// The low end, in whole units.
    pub low: Decimal,
    /// The high end, in whole units.
    pub high: Decimal,
    /// The id of the region whose base band it is set beside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside: Option<String>,
}

/// How a role elsewhere relates to the guide's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Stated as the same level.
    SameLevel,
    /// Named only to compare pay.
    PayOnly,
}

/// How teams compare with those elsewhere.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// The comparison in words.
    pub note: String,
    /// The comparison in numbers, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<TeamSizes>,
}

/// Team sizes here and elsewhere.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TeamSizes {
    /// At the guide's company.
    pub here: TeamSize,
    /// At the companies it is compared with.
    pub elsewhere: TeamSize,
    /// Who they are.
    pub who: String,
}

/// How many people a team has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TeamSize {
    /// The smallest usual team.
    pub low: u32,
    /// The largest usual team.
    pub high: u32,
    /// True where the largest is stated as "or more".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub or_more: bool,
}

// The same shapes once more, for the slim reader: a field left out here does not compile.
record!(Guide { format, id, role, company, title, themes, about, equity, valuation, regions, levels, team, open_source, levers, strategy, extras, sources; level_notes });
record!(EquityTerms {
    private,
    form,
    years
});
record!(Valuation { amount, currency, as_of, source; or_more, restated });
record!(LevelEntry { company, title, level, place, base, relation; rsus });
record!(LevelBase {
    currency,
    low,
    high,
    beside
});
record!(Team { note, sizes });
record!(TeamSizes {
    here,
    elsewhere,
    who
});
record!(TeamSize { low, high; or_more });
choice!(EquityForm { "options" => Options, "rsus" => Rsus, "shares" => Shares });
choice!(Relation { "same_level" => SameLevel, "pay_only" => PayOnly });

impl Guide {
    /// Reads a guide and checks every rule it has to keep.
    ///
    /// Fails with the path of the first field that is missing, unknown, of the wrong type or
    /// breaks a rule. Never panics, whatever the text.
    pub fn from_json(json: &str) -> Result<Self, GuideError> {
        let guide = Self::from_checked_json(json)?;
        validate::validate(&guide)?;
        Ok(guide)
    }

    /// Reads a guide whose rules were checked before, by the tests or when it was saved: that code is
    /// not for every page. Fails for another shape.
    pub fn from_checked_json(json: &str) -> Result<Self, GuideError> {
        json::read(json).map_err(|error| GuideError::Shape {
            guide: String::new(),
            path: error.path,
            reason: error.reason,
        })
    }

    /// The guide as JSON that [`Guide::from_json`] reads, indented, without what is left out.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts, lists and decimals: there is nothing that could not be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The region of this id.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == id)
    }

    /// The figures that hold in a region before any location factor: its own, or those it scales.
    #[must_use]
    pub fn figures(&self, region_id: &str) -> Option<&Figures> {
        match &self.region(region_id)?.pay {
            Pay::Own(figures) => Some(figures),
            Pay::Scaled(scaled) => match &self.region(&scaled.of)?.pay {
                Pay::Own(figures) => Some(figures),
                Pay::Scaled(_) => None,
            },
        }
    }

    /// The id of the region whose figures hold in a region: its own, or that of the one it scales.
    #[must_use]
    pub fn home<'a>(&'a self, region_id: &str) -> Option<&'a str> {
        let region = self.region(region_id)?;
        Some(match &region.pay {
            Pay::Own(_) => &region.id,
            Pay::Scaled(scaled) => &scaled.of,
        })
    }

    /// The extra ask of this id.
    #[must_use]
    pub fn extra(&self, id: &str) -> Option<&ExtraAsk> {
        self.extras.iter().find(|extra| extra.id == id)
    }
}
