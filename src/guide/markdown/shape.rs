//! The fields of a guide as a form has them: what each holds, and what it is called.

use crate::text::{Text, keep_field as text};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text, empty where it is not given.
    Text,
    /// A text that a guide can do without.
    OptionalText,
    /// A text that must be there.
    NeededText,
    /// Names separated by semicolons.
    List,
    /// An amount in the currency of the figures it stands in.
    Amount,
    /// An amount that must be there.
    NeededAmount,
    /// A percentage of 1, `60%`.
    Percent,
    /// The code of a currency.
    Currency,
    /// A whole number that must be there.
    Count,
    /// A whole number that a guide can do without.
    OptionalCount,
    YesNo,
    /// `none`, an amount, a percentage, or a range of either.
    Bonus,
    /// `number`, `percent`, `text`, or the choices separated by semicolons after a colon.
    Slot,
}

/// Every field: its path with `[]` for any place in a list, what it holds, and what it is called.
/// What stands before the colon of a list is called in [`Names`].
pub(super) const FIELDS: &[(&str, Kind, Text)] = &[
    ("id", Kind::NeededText, text::ID),
    ("role", Kind::NeededText, text::ROLE),
    ("company", Kind::NeededText, text::COMPANY),
    ("title", Kind::Text, text::TITLE),
    ("themes", Kind::List, text::THEMES),
    ("about.summary", Kind::Text, text::ABOUT_SUMMARY),
    ("about.products", Kind::List, text::ABOUT_PRODUCTS),
    ("about.facts[]", Kind::OptionalText, text::ABOUT_FACTS),
    ("equity.private", Kind::YesNo, text::EQUITY_PRIVATE),
    ("equity.form", Kind::OptionalText, text::EQUITY_FORM),
    ("equity.years", Kind::Count, text::EQUITY_YEARS),
    (
        "valuation.amount",
        Kind::NeededAmount,
        text::VALUATION_AMOUNT,
    ),
    (
        "valuation.currency",
        Kind::Currency,
        text::VALUATION_CURRENCY,
    ),
    ("valuation.or_more", Kind::YesNo, text::VALUATION_OR_MORE),
    ("valuation.as_of", Kind::NeededText, text::VALUATION_AS_OF),
    ("valuation.source", Kind::Text, text::VALUATION_SOURCE),
    (
        "valuation.restated[]",
        Kind::Amount,
        text::VALUATION_RESTATED,
    ),
    ("regions[].id", Kind::NeededText, text::REGIONS_ID),
    ("regions[].name", Kind::NeededText, text::REGIONS_NAME),
    (
        "regions[].pay.own.currency",
        Kind::Currency,
        text::REGIONS_PAY_OWN_CURRENCY,
    ),
    (
        "regions[].pay.own.base.low",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_BASE_LOW,
    ),
    (
        "regions[].pay.own.base.high",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_BASE_HIGH,
    ),
    (
        "regions[].pay.own.equity.low",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_EQUITY_LOW,
    ),
    (
        "regions[].pay.own.equity.high",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_EQUITY_HIGH,
    ),
    (
        "regions[].pay.own.bonus",
        Kind::Bonus,
        text::REGIONS_PAY_OWN_BONUS,
    ),
    (
        "regions[].pay.own.published_total.low",
        Kind::Amount,
        text::REGIONS_PAY_OWN_PUBLISHED_TOTAL_LOW,
    ),
    (
        "regions[].pay.own.published_total.high",
        Kind::Amount,
        text::REGIONS_PAY_OWN_PUBLISHED_TOTAL_HIGH,
    ),
    (
        "regions[].pay.own.ask.base",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_ASK_BASE,
    ),
    (
        "regions[].pay.own.ask.equity",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_ASK_EQUITY,
    ),
    (
        "regions[].pay.own.floor.base",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_FLOOR_BASE,
    ),
    (
        "regions[].pay.own.floor.equity",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_FLOOR_EQUITY,
    ),
    (
        "regions[].pay.own.competing[].companies",
        Kind::List,
        text::REGIONS_PAY_OWN_COMPETING_COMPANIES,
    ),
    (
        "regions[].pay.own.competing[].level",
        Kind::OptionalText,
        text::REGIONS_PAY_OWN_COMPETING_LEVEL,
    ),
    (
        "regions[].pay.own.competing[].base",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_COMPETING_BASE,
    ),
    (
        "regions[].pay.own.competing[].equity_per_year",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_COMPETING_EQUITY_PER_YEAR,
    ),
    (
        "regions[].pay.own.competing[].quoted_four_years",
        Kind::NeededAmount,
        text::REGIONS_PAY_OWN_COMPETING_QUOTED_FOUR_YEARS,
    ),
    (
        "regions[].pay.own.competing[].called_guaranteed",
        Kind::YesNo,
        text::REGIONS_PAY_OWN_COMPETING_CALLED_GUARANTEED,
    ),
    (
        "regions[].pay.own.restated[].section",
        Kind::NeededText,
        text::REGIONS_PAY_OWN_RESTATED_SECTION,
    ),
    (
        "regions[].pay.own.restated[].figure.base.low",
        Kind::Amount,
        text::REGIONS_PAY_OWN_RESTATED_FIGURE_BASE_LOW,
    ),
    (
        "regions[].pay.own.restated[].figure.base.high",
        Kind::Amount,
        text::REGIONS_PAY_OWN_RESTATED_FIGURE_BASE_HIGH,
    ),
    (
        "regions[].pay.own.restated[].figure.equity.low",
        Kind::Amount,
        text::REGIONS_PAY_OWN_RESTATED_FIGURE_EQUITY_LOW,
    ),
    (
        "regions[].pay.own.restated[].figure.equity.high",
        Kind::Amount,
        text::REGIONS_PAY_OWN_RESTATED_FIGURE_EQUITY_HIGH,
    ),
    (
        "regions[].pay.own.restated[].figure.quoted_four_years",
        Kind::Amount,
        text::REGIONS_PAY_OWN_RESTATED_FIGURE_QUOTED_FOUR_YEARS,
    ),
    (
        "regions[].pay.scaled.of",
        Kind::NeededText,
        text::REGIONS_PAY_SCALED_OF,
    ),
    (
        "regions[].pay.scaled.low",
        Kind::Percent,
        text::REGIONS_PAY_SCALED_LOW,
    ),
    (
        "regions[].pay.scaled.high",
        Kind::Percent,
        text::REGIONS_PAY_SCALED_HIGH,
    ),
    ("regions[].note", Kind::OptionalText, text::REGIONS_NOTE),
    ("levels[].company", Kind::NeededText, text::LEVELS_COMPANY),
    ("levels[].title", Kind::Text, text::LEVELS_TITLE),
    ("levels[].level", Kind::OptionalText, text::LEVELS_LEVEL),
    ("levels[].place", Kind::OptionalText, text::LEVELS_PLACE),
    (
        "levels[].base.currency",
        Kind::Currency,
        text::LEVELS_BASE_CURRENCY,
    ),
    (
        "levels[].base.low",
        Kind::NeededAmount,
        text::LEVELS_BASE_LOW,
    ),
    (
        "levels[].base.high",
        Kind::NeededAmount,
        text::LEVELS_BASE_HIGH,
    ),
    (
        "levels[].base.beside",
        Kind::OptionalText,
        text::LEVELS_BASE_BESIDE,
    ),
    ("levels[].rsus", Kind::YesNo, text::LEVELS_RSUS),
    ("levels[].relation", Kind::NeededText, text::LEVELS_RELATION),
    ("level_notes[]", Kind::OptionalText, text::LEVEL_NOTES),
    ("team.note", Kind::Text, text::TEAM_NOTE),
    (
        "team.sizes.here.low",
        Kind::Count,
        text::TEAM_SIZES_HERE_LOW,
    ),
    (
        "team.sizes.here.high",
        Kind::Count,
        text::TEAM_SIZES_HERE_HIGH,
    ),
    (
        "team.sizes.here.or_more",
        Kind::YesNo,
        text::TEAM_SIZES_HERE_OR_MORE,
    ),
    (
        "team.sizes.elsewhere.low",
        Kind::Count,
        text::TEAM_SIZES_ELSEWHERE_LOW,
    ),
    (
        "team.sizes.elsewhere.high",
        Kind::Count,
        text::TEAM_SIZES_ELSEWHERE_HIGH,
    ),
    (
        "team.sizes.elsewhere.or_more",
        Kind::YesNo,
        text::TEAM_SIZES_ELSEWHERE_OR_MORE,
    ),
    ("team.sizes.who", Kind::Text, text::TEAM_SIZES_WHO),
    (
        "open_source.libraries",
        Kind::List,
        text::OPEN_SOURCE_LIBRARIES,
    ),
    ("open_source.case", Kind::Text, text::OPEN_SOURCE_CASE),
    (
        "open_source.slots[].id",
        Kind::NeededText,
        text::OPEN_SOURCE_SLOTS_ID,
    ),
    (
        "open_source.slots[].label",
        Kind::NeededText,
        text::OPEN_SOURCE_SLOTS_LABEL,
    ),
    (
        "open_source.slots[].kind",
        Kind::Slot,
        text::OPEN_SOURCE_SLOTS_KIND,
    ),
    (
        "open_source.role_case",
        Kind::Text,
        text::OPEN_SOURCE_ROLE_CASE,
    ),
    (
        "open_source.role_slots[].id",
        Kind::NeededText,
        text::OPEN_SOURCE_ROLE_SLOTS_ID,
    ),
    (
        "open_source.role_slots[].label",
        Kind::NeededText,
        text::OPEN_SOURCE_ROLE_SLOTS_LABEL,
    ),
    (
        "open_source.role_slots[].kind",
        Kind::Slot,
        text::OPEN_SOURCE_ROLE_SLOTS_KIND,
    ),
    ("levers[].id", Kind::NeededText, text::LEVERS_ID),
    ("levers[].title", Kind::NeededText, text::LEVERS_TITLE),
    ("levers[].kind", Kind::NeededText, text::LEVERS_KIND),
    ("levers[].region", Kind::OptionalText, text::LEVERS_REGION),
    ("levers[].case", Kind::Text, text::LEVERS_CASE),
    (
        "levers[].targets[].region",
        Kind::NeededText,
        text::LEVERS_TARGETS_REGION,
    ),
    (
        "levers[].targets[].equity",
        Kind::NeededAmount,
        text::LEVERS_TARGETS_EQUITY,
    ),
    (
        "levers[].targets[].or_more",
        Kind::YesNo,
        text::LEVERS_TARGETS_OR_MORE,
    ),
    ("levers[].extras", Kind::List, text::LEVERS_EXTRAS),
    (
        "levers[].slots[].id",
        Kind::NeededText,
        text::LEVERS_SLOTS_ID,
    ),
    (
        "levers[].slots[].label",
        Kind::NeededText,
        text::LEVERS_SLOTS_LABEL,
    ),
    ("levers[].slots[].kind", Kind::Slot, text::LEVERS_SLOTS_KIND),
    ("strategy.motive", Kind::Text, text::STRATEGY_MOTIVE),
    ("strategy.reason", Kind::Text, text::STRATEGY_REASON),
    (
        "strategy.floor_reason",
        Kind::Text,
        text::STRATEGY_FLOOR_REASON,
    ),
    ("strategy.companies", Kind::List, text::STRATEGY_COMPANIES),
    ("extras[].id", Kind::NeededText, text::EXTRAS_ID),
    ("extras[].title", Kind::NeededText, text::EXTRAS_TITLE),
    ("extras[].kind", Kind::NeededText, text::EXTRAS_KIND),
    ("extras[].year", Kind::OptionalCount, text::EXTRAS_YEAR),
    (
        "extras[].amounts[].region",
        Kind::NeededText,
        text::EXTRAS_AMOUNTS_REGION,
    ),
    (
        "extras[].amounts[].amount",
        Kind::NeededAmount,
        text::EXTRAS_AMOUNTS_AMOUNT,
    ),
    ("extras[].details", Kind::List, text::EXTRAS_DETAILS),
    ("sources[].title", Kind::NeededText, text::SOURCES_TITLE),
    ("sources[].covers", Kind::Text, text::SOURCES_COVERS),
    ("sources[].from", Kind::OptionalCount, text::SOURCES_FROM),
    ("sources[].to", Kind::OptionalCount, text::SOURCES_TO),
];
