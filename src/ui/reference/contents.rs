//! What the guide says, part by part.

use leptos::prelude::*;

use crate::{
    guide::{Guide, LevelEntry, Relation, Slot},
    money::Money,
    ui::parts::{heading, list, paragraph},
};

use super::money_words::{at_least, in_region};

/// The role, the equity, and the team.
pub fn about(guide: &Guide) -> Vec<AnyView> {
    let mut parts = vec![
        paragraph(guide.about.summary.clone()),
        paragraph(format!("It turns on: {}.", guide.themes.join(", "))),
        paragraph(format!("Products: {}.", guide.about.products.join(", "))),
        list(guide.about.facts.iter().cloned()),
    ];
    if let Some(valuation) = &guide.valuation {
        let amount = at_least(valuation.amount, valuation.currency, valuation.or_more);
        let (source, as_of) = (&valuation.source, &valuation.as_of);
        parts.push(paragraph(format!(
            "Last known valuation: {amount} ({source}, {as_of})."
        )));
    }
    if let Some(team) = &guide.team {
        parts.push(paragraph(team.note.clone()));
        if let Some(sizes) = &team.sizes {
            let (here, elsewhere) = (sizes.here, sizes.elsewhere);
            let more = if elsewhere.or_more { " or more" } else { "" };
            parts.push(paragraph(format!(
                "Teams have {} to {} people here, {} to {}{more} at {}.",
                here.low, here.high, elsewhere.low, elsewhere.high, sizes.who
            )));
        }
    }
    for region in &guide.regions {
        if let Some(note) = &region.note {
            parts.push(paragraph(format!("{}: {note}", region.name)));
        }
    }
    parts
}

/// The level map.
pub fn levels(guide: &Guide) -> Vec<AnyView> {
    vec![
        list(guide.levels.iter().map(level)),
        list(guide.level_notes.iter().cloned()),
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
pub fn levers(guide: &Guide) -> Vec<AnyView> {
    let mut parts = Vec::new();
    for lever in &guide.levers {
        let targets = lever
            .targets
            .iter()
            .filter_map(|target| in_region(guide, &target.region, target.equity, target.or_more));
        let targets: Vec<_> = targets.collect();
        let extras = lever.extras.iter().filter_map(|id| guide.extra(id));
        let extras: Vec<_> = extras.map(|extra| extra.title.clone()).collect();
        parts.push(heading(lever.title.clone()));
        parts.push(paragraph(lever.case.clone()));
        if !targets.is_empty() {
            parts.push(paragraph(format!(
                "Equity to aim at: {}.",
                targets.join(", ")
            )));
        }
        if !extras.is_empty() {
            parts.push(paragraph(format!("Together with: {}.", extras.join(", "))));
        }
        parts.extend(have_ready(&lever.slots));
    }
    if let Some(open_source) = &guide.open_source {
        parts.push(heading("Your open-source work".to_owned()));
        parts.push(paragraph(open_source.case.clone()));
        parts.push(paragraph(format!(
            "Work on {} counts most.",
            open_source.libraries.join(", ")
        )));
        parts.extend(have_ready(&open_source.slots));
        parts.push(paragraph(open_source.role_case.clone()));
        parts.extend(have_ready(&open_source.role_slots));
    }
    parts.push(heading("All together".to_owned()));
    let strategy = &guide.strategy;
    parts.push(paragraph(strategy.motive.clone()));
    parts.push(paragraph(strategy.reason.clone()));
    parts.push(paragraph(strategy.floor_reason.clone()));
    parts
}

fn have_ready(slots: &[Slot]) -> Option<AnyView> {
    let labels: Vec<_> = slots.iter().map(|slot| slot.label.as_str()).collect();
    (!labels.is_empty()).then(|| paragraph(format!("Have ready: {}.", labels.join("; "))))
}

/// What to ask for beyond base and equity.
pub fn extras(guide: &Guide) -> Vec<AnyView> {
    vec![list(guide.extras.iter().map(|extra| {
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
    }))]
}

/// Where the figures come from.
pub fn sources(guide: &Guide) -> Vec<AnyView> {
    let sources = guide.sources.iter().map(|source| {
        let years = match (source.from, source.to) {
            (Some(from), Some(to)) if from != to => format!(", {from}–{to}"),
            (Some(year), _) | (None, Some(year)) => format!(", {year}"),
            (None, None) => String::new(),
        };
        format!("{}: {}{years}", source.title, source.covers)
    });
    vec![
        list(sources),
        paragraph(
            "All figures are before tax and as these sources give them: estimates, not advice. Equity is counted at its value on the day of the grant."
                .to_owned(),
        ),
    ]
}
