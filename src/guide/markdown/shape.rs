//! The fields of a guide as a form has them: what each holds, and what it is called.

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
pub(super) const FIELDS: &[(&str, Kind, &str)] = &[
    ("id", Kind::NeededText, "Id in links"),
    ("role", Kind::NeededText, "Role"),
    ("company", Kind::NeededText, "Company"),
    ("title", Kind::Text, "Title"),
    ("themes", Kind::List, "Themes"),
    ("about.summary", Kind::Text, "Summary"),
    ("about.products", Kind::List, "Products"),
    ("about.facts[]", Kind::OptionalText, "What to know"),
    ("equity.private", Kind::YesNo, "Private equity"),
    ("equity.form", Kind::OptionalText, "Form of the equity"),
    (
        "equity.years",
        Kind::Count,
        "Years over which the equity vests",
    ),
    ("valuation.amount", Kind::NeededAmount, "Valuation"),
    ("valuation.currency", Kind::Currency, "Valuation, currency"),
    ("valuation.or_more", Kind::YesNo, "Valuation, or more"),
    ("valuation.as_of", Kind::NeededText, "Valuation, month"),
    ("valuation.source", Kind::Text, "Valuation, source"),
    (
        "valuation.restated[]",
        Kind::Amount,
        "Valuation, stated again",
    ),
    ("regions[].id", Kind::NeededText, "id in links"),
    ("regions[].name", Kind::NeededText, "name"),
    ("regions[].pay.own.currency", Kind::Currency, "currency"),
    (
        "regions[].pay.own.base.low",
        Kind::NeededAmount,
        "base a year, low end",
    ),
    (
        "regions[].pay.own.base.high",
        Kind::NeededAmount,
        "base a year, high end",
    ),
    (
        "regions[].pay.own.equity.low",
        Kind::NeededAmount,
        "equity grant, low end",
    ),
    (
        "regions[].pay.own.equity.high",
        Kind::NeededAmount,
        "equity grant, high end",
    ),
    ("regions[].pay.own.bonus", Kind::Bonus, "bonus a year"),
    (
        "regions[].pay.own.published_total.low",
        Kind::Amount,
        "printed total, low end",
    ),
    (
        "regions[].pay.own.published_total.high",
        Kind::Amount,
        "printed total, high end",
    ),
    (
        "regions[].pay.own.ask.base",
        Kind::NeededAmount,
        "ask, base",
    ),
    (
        "regions[].pay.own.ask.equity",
        Kind::NeededAmount,
        "ask, equity",
    ),
    (
        "regions[].pay.own.floor.base",
        Kind::NeededAmount,
        "floor, base",
    ),
    (
        "regions[].pay.own.floor.equity",
        Kind::NeededAmount,
        "floor, equity",
    ),
    (
        "regions[].pay.own.competing[].companies",
        Kind::List,
        "companies",
    ),
    (
        "regions[].pay.own.competing[].level",
        Kind::OptionalText,
        "level",
    ),
    (
        "regions[].pay.own.competing[].base",
        Kind::NeededAmount,
        "base a year",
    ),
    (
        "regions[].pay.own.competing[].equity_per_year",
        Kind::NeededAmount,
        "equity a year",
    ),
    (
        "regions[].pay.own.competing[].quoted_four_years",
        Kind::NeededAmount,
        "four-year figure",
    ),
    (
        "regions[].pay.own.competing[].called_guaranteed",
        Kind::YesNo,
        "called guaranteed",
    ),
    (
        "regions[].pay.own.restated[].section",
        Kind::NeededText,
        "where",
    ),
    (
        "regions[].pay.own.restated[].figure.base.low",
        Kind::Amount,
        "base, low end",
    ),
    (
        "regions[].pay.own.restated[].figure.base.high",
        Kind::Amount,
        "base, high end",
    ),
    (
        "regions[].pay.own.restated[].figure.equity.low",
        Kind::Amount,
        "equity, low end",
    ),
    (
        "regions[].pay.own.restated[].figure.equity.high",
        Kind::Amount,
        "equity, high end",
    ),
    (
        "regions[].pay.own.restated[].figure.quoted_four_years",
        Kind::Amount,
        "four-year figure",
    ),
    (
        "regions[].pay.scaled.of",
        Kind::NeededText,
        "id of the region it scales",
    ),
    (
        "regions[].pay.scaled.low",
        Kind::Percent,
        "smallest part of its base",
    ),
    (
        "regions[].pay.scaled.high",
        Kind::Percent,
        "largest part of its base",
    ),
    ("regions[].note", Kind::OptionalText, "note"),
    ("levels[].company", Kind::NeededText, "company"),
    ("levels[].title", Kind::Text, "title"),
    ("levels[].level", Kind::OptionalText, "level"),
    ("levels[].place", Kind::OptionalText, "place"),
    ("levels[].base.currency", Kind::Currency, "currency"),
    ("levels[].base.low", Kind::NeededAmount, "base, low end"),
    ("levels[].base.high", Kind::NeededAmount, "base, high end"),
    (
        "levels[].base.beside",
        Kind::OptionalText,
        "id of the region beside it",
    ),
    ("levels[].rsus", Kind::YesNo, "listed shares on top"),
    ("levels[].relation", Kind::NeededText, "relation"),
    ("level_notes[]", Kind::OptionalText, "Note on levels"),
    ("team.note", Kind::Text, "Teams"),
    ("team.sizes.here.low", Kind::Count, "Team here, smallest"),
    ("team.sizes.here.high", Kind::Count, "Team here, largest"),
    ("team.sizes.here.or_more", Kind::YesNo, "Team here, or more"),
    (
        "team.sizes.elsewhere.low",
        Kind::Count,
        "Team elsewhere, smallest",
    ),
    (
        "team.sizes.elsewhere.high",
        Kind::Count,
        "Team elsewhere, largest",
    ),
    (
        "team.sizes.elsewhere.or_more",
        Kind::YesNo,
        "Team elsewhere, or more",
    ),
    ("team.sizes.who", Kind::Text, "Team elsewhere, who"),
    ("open_source.libraries", Kind::List, "Libraries"),
    ("open_source.case", Kind::Text, "Open source, the case"),
    ("open_source.slots[].id", Kind::NeededText, "id in links"),
    ("open_source.slots[].label", Kind::NeededText, "label"),
    ("open_source.slots[].kind", Kind::Slot, "what it holds"),
    (
        "open_source.role_case",
        Kind::Text,
        "Open source in this role, the case",
    ),
    (
        "open_source.role_slots[].id",
        Kind::NeededText,
        "id in links",
    ),
    ("open_source.role_slots[].label", Kind::NeededText, "label"),
    ("open_source.role_slots[].kind", Kind::Slot, "what it holds"),
    ("levers[].id", Kind::NeededText, "id"),
    ("levers[].title", Kind::NeededText, "title"),
    ("levers[].kind", Kind::NeededText, "kind"),
    (
        "levers[].region",
        Kind::OptionalText,
        "id of its only region",
    ),
    ("levers[].case", Kind::Text, "the case"),
    (
        "levers[].targets[].region",
        Kind::NeededText,
        "id of the region",
    ),
    (
        "levers[].targets[].equity",
        Kind::NeededAmount,
        "equity to aim at",
    ),
    ("levers[].targets[].or_more", Kind::YesNo, "or more"),
    ("levers[].extras", Kind::List, "ids of its extra asks"),
    ("levers[].slots[].id", Kind::NeededText, "id in links"),
    ("levers[].slots[].label", Kind::NeededText, "label"),
    ("levers[].slots[].kind", Kind::Slot, "what it holds"),
    ("strategy.motive", Kind::Text, "Why this company"),
    ("strategy.reason", Kind::Text, "Why the ask"),
    (
        "strategy.floor_reason",
        Kind::Text,
        "Why not less than the floor",
    ),
    ("strategy.companies", Kind::List, "Competing companies"),
    ("extras[].id", Kind::NeededText, "id in links"),
    ("extras[].title", Kind::NeededText, "title"),
    ("extras[].kind", Kind::NeededText, "kind"),
    ("extras[].year", Kind::OptionalCount, "year"),
    (
        "extras[].amounts[].region",
        Kind::NeededText,
        "id of the region",
    ),
    ("extras[].amounts[].amount", Kind::NeededAmount, "amount"),
    ("extras[].details", Kind::List, "details"),
    ("sources[].title", Kind::NeededText, "title"),
    ("sources[].covers", Kind::Text, "what it covers"),
    ("sources[].from", Kind::OptionalCount, "first year"),
    ("sources[].to", Kind::OptionalCount, "last year"),
];
