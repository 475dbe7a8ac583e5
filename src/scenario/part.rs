//! The parts of an offer that are typed or chosen.

use crate::guide::Guide;
use crate::text::scenario as text;

/// One part of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who offers.
    Company,
    /// The currency of every amount of the offer.
    Currency,
    /// Base salary in the first year.
    Base,
    /// By how many percent the base rises each year.
    Raise,
    /// Bonus a year, as an amount or in percent of base.
    Bonus,
    /// How much of the bonus is expected to be paid, in percent.
    Payout,
    /// Whether the shares can be sold when they vest.
    EquityKind,
    /// What the amount in `Equity` is, or whether shares are counted instead.
    EquityAs,
    /// The value of the grant, whole or per year.
    Equity,
    /// How many shares are granted.
    Shares,
    /// The price of one.
    Price,
    /// By how many percent the price is taken to rise each year.
    Growth,
    /// How often a part of the grant vests.
    Vesting,
    /// Over how many years an even grant vests.
    VestingYears,
    /// Nothing vests before so many months.
    Cliff,
    /// How much of the grant each year brings.
    Shape,
    /// Percent in each year, of a custom shape.
    Split,
    /// The value of each further grant.
    Refresher,
    /// At the start of which year the first further grant is made.
    RefresherFrom,
    /// After how many years again.
    RefresherEvery,
    /// Over how many years each vests.
    RefresherYears,
    /// Signing bonus paid at the start.
    Signing,
    /// Signing bonus paid at the start of the second year.
    Signing2,
    /// Within how many months of getting it the signing bonus is due back.
    Clawback,
    /// Relocation, paid once.
    Relocation,
    /// What the employer pays into retirement a year, as an amount or in percent of base.
    Retirement,
    /// Other benefits a year.
    Benefits,
    /// The level of the guide's map that the offer was started from.
    Source,
    /// Whether a competing offer is written, spoken of, or expected.
    Marked,
}

/// What the text of a part or field may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any words.
    Name,
    /// A currency code.
    Currency,
    /// An amount of money.
    Amount,
    /// An amount of money, or a number of percent of base with its `%`.
    AmountOrPercent,
    /// A number of percent, up to so many.
    Percent(u32),
    /// A number of shares.
    Number,
    /// A whole number from one to another.
    Count(u32, u32),
    /// Percentages that add up to 100.
    Split,
    /// A location factor.
    Location,
    /// An exchange rate.
    Rate,
    /// A day: `2026-12-04`.
    Date,
    /// How many times: `3x`.
    Multiple,
    /// An amount of money, or how many times the latest valuation.
    AmountOrMultiple,
    /// Percentages of the company, each sold in one round.
    Rounds,
    /// One of these words. What an empty text stands for is said where the choice is read.
    Choice(&'static [&'static str]),
}

/// How many parts an offer has.
pub const PARTS: usize = 29;

impl Part {
    /// Every part, in the order of the form and of a link.
    pub const ALL: [Self; PARTS] = [
        Self::Company,
        Self::Currency,
        Self::Base,
        Self::Raise,
        Self::Bonus,
        Self::Payout,
        Self::EquityKind,
        Self::EquityAs,
        Self::Equity,
        Self::Shares,
        Self::Price,
        Self::Growth,
        Self::Vesting,
        Self::VestingYears,
        Self::Cliff,
        Self::Shape,
        Self::Split,
        Self::Refresher,
        Self::RefresherFrom,
        Self::RefresherEvery,
        Self::RefresherYears,
        Self::Signing,
        Self::Signing2,
        Self::Clawback,
        Self::Relocation,
        Self::Retirement,
        Self::Benefits,
        Self::Source,
        Self::Marked,
    ];

    /// The key of the part in a link and in the saved form.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Currency => "currency",
            Self::Base => "base",
            Self::Raise => "raise",
            Self::Bonus => "bonus",
            Self::Payout => "payout",
            Self::EquityKind => "equity_kind",
            Self::EquityAs => "equity_as",
            Self::Equity => "equity",
            Self::Shares => "shares",
            Self::Price => "price",
            Self::Growth => "growth",
            Self::Vesting => "vesting",
            Self::VestingYears => "vesting_years",
            Self::Cliff => "cliff",
            Self::Shape => "shape",
            Self::Split => "split",
            Self::Refresher => "refresher",
            Self::RefresherFrom => "refresher_from",
            Self::RefresherEvery => "refresher_every",
            Self::RefresherYears => "refresher_years",
            Self::Signing => "signing",
            Self::Signing2 => "signing_2",
            Self::Clawback => "clawback",
            Self::Relocation => "relocation",
            Self::Retirement => "retirement",
            Self::Benefits => "benefits",
            Self::Source => "source",
            Self::Marked => "marked",
        }
    }

    /// What the part is called within its offer.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Company => text::PART_COMPANY,
            Self::Currency => text::PART_CURRENCY,
            Self::Base => text::PART_BASE,
            Self::Raise => text::PART_RAISE,
            Self::Bonus => text::PART_BONUS,
            Self::Payout => text::PART_PAYOUT,
            Self::EquityKind => text::PART_EQUITY_KIND,
            Self::EquityAs => text::PART_EQUITY_AS,
            Self::Equity => text::PART_EQUITY,
            Self::Shares => text::PART_SHARES,
            Self::Price => text::PART_PRICE,
            Self::Growth => text::PART_GROWTH,
            Self::Vesting => text::PART_VESTING,
            Self::VestingYears => text::PART_VESTING_YEARS,
            Self::Cliff => text::PART_CLIFF,
            Self::Shape => text::PART_SHAPE,
            Self::Split => text::PART_SPLIT,
            Self::Refresher => text::PART_REFRESHER,
            Self::RefresherFrom => text::PART_REFRESHER_FROM,
            Self::RefresherEvery => text::PART_REFRESHER_EVERY,
            Self::RefresherYears => text::PART_REFRESHER_YEARS,
            Self::Signing => text::PART_SIGNING,
            Self::Signing2 => text::PART_SIGNING2,
            Self::Clawback => text::PART_CLAWBACK,
            Self::Relocation => text::PART_RELOCATION,
            Self::Retirement => text::PART_RETIREMENT,
            Self::Benefits => text::PART_BENEFITS,
            Self::Source => text::PART_SOURCE,
            Self::Marked => text::PART_MARKED,
        }
        .get()
    }

    /// What may be typed or chosen.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Company | Self::Source => Kind::Name,
            Self::Currency => Kind::Currency,
            Self::Base
            | Self::Equity
            | Self::Price
            | Self::Refresher
            | Self::Signing
            | Self::Signing2
            | Self::Relocation
            | Self::Benefits => Kind::Amount,
            Self::Bonus | Self::Retirement => Kind::AmountOrPercent,
            Self::Raise | Self::Growth => Kind::Percent(100),
            Self::Payout => Kind::Percent(1_000),
            Self::EquityKind => Kind::Choice(&["private", "public"]),
            Self::EquityAs => Kind::Choice(&["grant", "year", "shares"]),
            Self::Shares => Kind::Number,
            Self::Vesting => Kind::Choice(&["monthly", "quarterly", "yearly"]),
            Self::VestingYears | Self::RefresherYears => Kind::Count(1, 6),
            Self::Cliff | Self::Clawback => Kind::Count(0, 72),
            Self::Shape => Kind::Choice(&["even", "front", "back", "custom"]),
            Self::Split => Kind::Split,
            Self::RefresherFrom => Kind::Count(1, 10),
            Self::RefresherEvery => Kind::Count(0, 10),
            Self::Marked => Kind::Choice(&["written", "verbal", "expected"]),
        }
    }

    /// The choice that an empty text stands for, in the offer in `place`; empty for other parts.
    #[must_use]
    pub fn usual_choice(self, place: usize, guide: &Guide) -> &'static str {
        match self {
            Self::EquityKind if place == 0 && guide.equity.private => "private",
            Self::EquityKind => "public",
            Self::EquityAs if place == 0 => "grant",
            Self::EquityAs => "year",
            Self::Vesting => "monthly",
            Self::Shape => "even",
            _ => "",
        }
    }
}
