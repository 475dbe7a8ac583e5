//! The shape of a guide's JSON: what it says and asks for. All words are the product's own.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Words;
use crate::json::{choice, record};

/// What the role does and how it differs from elsewhere.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The role in a sentence.
    pub summary: String,
    /// The products and libraries that the role works on.
    pub products: Vec<String>,
    /// What to know, an item each.
    pub facts: Vec<String>,
}

/// What open-source work is worth in the negotiation.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OpenSource {
    /// The libraries named; others of the company count too.
    pub libraries: Vec<String>,
    /// Why it is leverage, for any role.
    pub case: String,
    /// What the user can say of their own work.
    pub slots: Vec<Slot>,
    /// Why it is leverage in this role.
    pub role_case: String,
    /// What the user can say of their work in such a role.
    pub role_slots: Vec<Slot>,
    /// What the user may say of their own work, for any role.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
    /// What the user may say of their work in such a role.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub role_words: Words,
}

/// A fact that only the user knows, to be filled in.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Unique in the guide; answers are saved under it.
    pub id: String,
    /// The label of the form field.
    pub label: String,
    /// What may be filled in.
    pub kind: SlotKind,
}

/// What may be filled in.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// A count.
    Number,
    /// A percentage.
    Percent,
    /// A few words.
    Text,
    /// One of these.
    Choice(Vec<String>),
}

/// One negotiable part and the case for it.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lever {
    /// Unique among the guide's levers.
    pub id: String,
    /// A heading of a few words.
    pub title: String,
    /// What the case rests on.
    pub kind: LeverKind,
    /// The id of the only region where it applies; everywhere where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The case for it.
    pub case: String,
    /// The equity to aim at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<LeverTarget>,
    /// The ids of the extra asks that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extras: Vec<String>,
    /// What the user fills in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// What the user may say for it.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
}

/// What the case for a lever rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeverKind {
    /// What the role is worth to the company.
    Equity,
    /// Another company's offer: the region's competing offers hold its figures.
    CompetingOffer,
    /// Teams built and kept.
    Team,
    /// Releases coordinated.
    Release,
    /// Anything else.
    Other,
}

/// The equity that a lever aims at in a region.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LeverTarget {
    /// The region's id; the amount is in its currency.
    pub region: String,
    /// The whole grant.
    pub equity: Decimal,
    /// True where it is stated as a least.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub or_more: bool,
}

/// What holds the full counter-offer together.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// Why this company.
    pub motive: String,
    /// Why the ask.
    pub reason: String,
    /// Why not less than the floor.
    pub floor_reason: String,
    /// The competing companies named.
    pub companies: Vec<String>,
    /// What the user may say of both reasons.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
}

/// Something to ask for beyond base and equity.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraAsk {
    /// Unique among the guide's extra asks.
    pub id: String,
    /// A heading of a few words.
    pub title: String,
    /// What it is.
    pub kind: ExtraKind,
    /// The year of employment in which it falls, counted from 1, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u32>,
    /// How much, where it is stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<ExtraAmount>,
    /// What exactly to have written down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<String>,
    /// What it is called in a list of what else is asked for, where the usual phrase does not fit.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
}

/// What an extra ask is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExtraKind {
    /// Unvested equity vests when the company is sold and the job ends.
    Acceleration,
    /// A further grant.
    Refresh,
    /// A signing bonus.
    Signing,
    /// What the job covers, in writing.
    Scope,
    /// Money to spend on the job.
    Budget,
    /// Anything else: its title says what, its amount what it is worth.
    Other,
}

/// How much to ask for in a region.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraAmount {
    /// The region's id; the amount is in its currency.
    pub region: String,
    /// In whole units, once.
    pub amount: Decimal,
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who published them.
    pub title: String,
    /// What was taken from there.
    pub covers: String,
    /// The first year covered, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// The last year covered, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
}

// The same shapes once more, for the slim reader: a field left out here does not compile.
record!(About {
    summary,
    products,
    facts
});
record!(OpenSource {
    libraries,
    case,
    slots,
    role_case,
    role_slots;
    words,
    role_words
});
record!(Slot { id, label, kind });
record!(Lever { id, title, kind, region, case; targets, extras, slots, words });
record!(LeverTarget { region, equity; or_more });
record!(Strategy {
    motive,
    reason,
    floor_reason,
    companies;
    words
});
record!(ExtraAsk { id, title, kind, year; amounts, details, words });
record!(ExtraAmount { region, amount });
record!(Source {
    title,
    covers,
    from,
    to
});
choice!(SlotKind { "number" => Number, "percent" => Percent, "text" => Text; "choice" => Choice });
choice!(LeverKind { "equity" => Equity, "competing_offer" => CompetingOffer, "team" => Team, "release" => Release, "other" => Other });
choice!(ExtraKind { "acceleration" => Acceleration, "refresh" => Refresh, "signing" => Signing, "scope" => Scope, "budget" => Budget, "other" => Other });
