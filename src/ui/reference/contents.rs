//! What the guide says, part by part.

use crate::{
    guide::{Guide, LevelEntry, Relation, Slot},
    money::Money,
};

use super::{
    money_words::{at_least, in_region},
    part::Part::{self, Heading, List, Paragraph},
};

/// The role, the equity, and the team.
pub fn about(guide: &Guide) -> Vec<Part> {
    let mut parts = vec![
        Paragraph(guide.about.summary.clone()),
        Paragraph(format!("It turns on: {}.", guide.themes.join(", "))),
        Paragraph(format!("Products: {}.", guide.about.products.join(", "))),
        List(guide.about.facts.clone()),
    ];
    if let Some(valuation) = &guide.valuation {
        let amount = at_least(valuation.amount, valuation.currency, valuation.or_more);
        let (source, as_of) = (&valuation.source, &valuation.as_of);
        parts.push(Paragraph(format!(
            "Last known valuation: {amount} ({source}, {as_of})."
        )));
    }
    if let Some(team) = &guide.team {
        parts.push(Paragraph(team.note.clone()));
        if let Some(sizes) = &team.sizes {
            let (here, elsewhere) = (sizes.here, sizes.elsewhere);
            let more = if elsewhere.or_more { " or more" } else { "" };
            parts.push(Paragraph(format!(
                "Teams have {} to {} people here, {} to {}{more} at {}.",
                here.low, here.high, elsewhere.low, elsewhere.high, sizes.who
            )));
        }
    }
    for region in &guide.regions {
        if let Some(note) = &region.note {
            parts.push(Paragraph(format!("{}: {note}", region.name)));
        }
    }
    parts
}

/// The level map.
pub fn levels(guide: &Guide) -> Vec<Part> {
    vec![
        List(guide.levels.iter().map(level).collect()),
        List(guide.level_notes.clone()),
    ]
}

fn level(entry: &LevelEntry) -> String {
    let mut text = format!("{}: {}", entry.company, entry.title);
    for detail in [&entry.level, &entry.place].into_iter().flatten() {
        text += &format!(", {detail}");
    }
    if let Some(base) = &entry.base {
        let low = Money::new(base.low, base.currency);
        let high = Money::new(base.high, base.currency);
        text += &format!(", base {low} to {high}");
    }
    if entry.rsus {
        text += ", listed shares on top";
    }
    text += match entry.relation {
        Relation::SameLevel => " (same level)",
        Relation::PayOnly => " (to compare pay only)",
    };
    text
}

/// The levers, the open-source case, and the whole.
pub fn levers(guide: &Guide) -> Vec<Part> {
    let mut parts = Vec::new();
    for lever in &guide.levers {
        let targets = lever
            .targets
            .iter()
            .filter_map(|target| in_region(guide, &target.region, target.equity, target.or_more));
        let targets: Vec<_> = targets.collect();
        let extras = lever.extras.iter().filter_map(|id| guide.extra(id));
        let extras: Vec<_> = extras.map(|extra| extra.title.clone()).collect();
        parts.push(Heading(lever.title.clone()));
        parts.push(Paragraph(lever.case.clone()));
        if !targets.is_empty() {
            parts.push(Paragraph(format!(
                "Equity to aim at: {}.",
                targets.join(", ")
            )));
        }
        if !extras.is_empty() {
            parts.push(Paragraph(format!("Together with: {}.", extras.join(", "))));
        }
        parts.extend(have_ready(&lever.slots));
    }
    if let Some(open_source) = &guide.open_source {
        parts.push(Heading("Your open-source work".to_owned()));
        parts.push(Paragraph(open_source.case.clone()));
        parts.push(Paragraph(format!(
            "Work on {} counts most.",
            open_source.libraries.join(", ")
        )));
        parts.extend(have_ready(&open_source.slots));
        parts.push(Paragraph(open_source.role_case.clone()));
        parts.extend(have_ready(&open_source.role_slots));
    }
    parts.push(Heading("All together".to_owned()));
    let strategy = &guide.strategy;
    parts.push(Paragraph(strategy.motive.clone()));
    parts.push(Paragraph(strategy.reason.clone()));
    parts.push(Paragraph(strategy.floor_reason.clone()));
    parts
}

fn have_ready(slots: &[Slot]) -> Option<Part> {
    let labels: Vec<_> = slots.iter().map(|slot| slot.label.as_str()).collect();
    (!labels.is_empty()).then(|| Paragraph(format!("Have ready: {}.", labels.join("; "))))
}

/// What to ask for beyond base and equity.
pub fn extras(guide: &Guide) -> Vec<Part> {
    let extras = guide.extras.iter().map(|extra| {
        let mut text = extra.title.clone();
        let amounts = extra.amounts.iter();
        let amounts: Vec<_> = amounts
            .filter_map(|amount| in_region(guide, &amount.region, amount.amount, false))
            .collect();
        if !amounts.is_empty() {
            text += &format!(": {}", amounts.join(", "));
        }
        if !extra.details.is_empty() {
            text += &format!(" ({})", extra.details.join(", "));
        }
        text
    });
    vec![List(extras.collect())]
}

/// Where the figures come from.
pub fn sources(guide: &Guide) -> Vec<Part> {
    let sources = guide.sources.iter().map(|source| {
        let years = match (source.from, source.to) {
            (Some(from), Some(to)) if from != to => format!(", {from}–{to}"),
            (Some(year), _) | (None, Some(year)) => format!(", {year}"),
            (None, None) => String::new(),
        };
        format!("{}: {}{years}", source.title, source.covers)
    });
    vec![
        List(sources.collect()),
        Paragraph(
            "All figures are before tax and as these sources give them: estimates, not advice. Equity is counted at its value on the day of the grant."
                .to_owned(),
        ),
    ]
}
