//! What the guide says, part by part.

use crate::{
    guide::{Guide, LevelEntry, Relation, Slot, TeamSizes},
    money::Money,
    text::{
        keep_common::{BETWEEN, BETWEEN_LONG},
        keep_reference as texts,
    },
};

use super::{
    money_words::{at_least, in_region},
    part::Part::{self, Heading, List, Paragraph},
};

/// The role, the equity, and the team.
pub fn about(guide: &Guide) -> Vec<Part> {
    let themes = &guide.themes.join(BETWEEN.get());
    let products = &guide.about.products.join(BETWEEN.get());
    let mut parts = vec![
        Paragraph(guide.about.summary.clone()),
        Paragraph(texts::TurnsOn { themes }.text()),
        Paragraph(texts::Products { products }.text()),
        List(guide.about.facts.clone()),
    ];
    if let Some(valuation) = &guide.valuation {
        let last = texts::Valuation {
            amount: &at_least(valuation.amount, valuation.currency, valuation.or_more),
            source: &valuation.source,
            as_of: &valuation.as_of,
        };
        parts.push(Paragraph(last.text()));
    }
    if let Some(team) = &guide.team {
        parts.push(Paragraph(team.note.clone()));
        parts.extend(team.sizes.as_ref().map(|sizes| Paragraph(teams(sizes))));
    }
    for region in &guide.regions {
        if let Some(note) = &region.note {
            let region = &region.name;
            parts.push(Paragraph(texts::NoteOfRegion { region, note }.text()));
        }
    }
    parts
}

fn teams(sizes: &TeamSizes) -> String {
    let (low, high) = (&sizes.here.low, &sizes.here.high);
    let (their_low, their_high) = (&sizes.elsewhere.low, &sizes.elsewhere.high);
    let who = &sizes.who;
    if sizes.elsewhere.or_more {
        texts::TeamOrMore {
            low,
            high,
            their_low,
            their_high,
            who,
        }
        .text()
    } else {
        texts::Team {
            low,
            high,
            their_low,
            their_high,
            who,
        }
        .text()
    }
}

/// The level map.
pub fn levels(guide: &Guide) -> Vec<Part> {
    vec![
        List(guide.levels.iter().map(level).collect()),
        List(guide.level_notes.clone()),
    ]
}

fn level(entry: &LevelEntry) -> String {
    let mut details = vec![entry.title.clone()];
    details.extend([&entry.level, &entry.place].into_iter().flatten().cloned());
    if let Some(base) = &entry.base {
        let low = &Money::new(base.low, base.currency);
        let high = &Money::new(base.high, base.currency);
        details.push(texts::LevelBase { low, high }.text());
    }
    if entry.rsus {
        details.push(texts::LEVEL_SHARES.to_string());
    }
    let (company, details) = (&entry.company, &details.join(BETWEEN.get()));
    match entry.relation {
        Relation::SameLevel => texts::SameLevel { company, details }.text(),
        Relation::PayOnly => texts::PayOnly { company, details }.text(),
    }
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
            let amounts = &targets.join(BETWEEN.get());
            parts.push(Paragraph(texts::AimAt { amounts }.text()));
        }
        if !extras.is_empty() {
            let extras = &extras.join(BETWEEN.get());
            parts.push(Paragraph(texts::TogetherWith { extras }.text()));
        }
        parts.extend(have_ready(&lever.slots));
    }
    if let Some(open_source) = &guide.open_source {
        parts.push(Heading(texts::OPEN_SOURCE.to_string()));
        parts.push(Paragraph(open_source.case.clone()));
        let libraries = &open_source.libraries.join(BETWEEN.get());
        parts.push(Paragraph(texts::CountsMost { libraries }.text()));
        parts.extend(have_ready(&open_source.slots));
        parts.push(Paragraph(open_source.role_case.clone()));
        parts.extend(have_ready(&open_source.role_slots));
    }
    parts.push(Heading(texts::ALL_TOGETHER.to_string()));
    let strategy = &guide.strategy;
    parts.push(Paragraph(strategy.motive.clone()));
    parts.push(Paragraph(strategy.reason.clone()));
    parts.push(Paragraph(strategy.floor_reason.clone()));
    parts
}

fn have_ready(slots: &[Slot]) -> Option<Part> {
    let labels: Vec<_> = slots.iter().map(|slot| slot.label.as_str()).collect();
    let labels = labels.join(BETWEEN_LONG.get());
    (!labels.is_empty()).then(|| Paragraph(texts::HaveReady { labels: &labels }.text()))
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
            text = texts::ExtraAmounts {
                title: &text,
                amounts: &amounts.join(BETWEEN.get()),
            }
            .text();
        }
        if !extra.details.is_empty() {
            text = texts::ExtraDetails {
                extra: &text,
                details: &extra.details.join(BETWEEN.get()),
            }
            .text();
        }
        text
    });
    vec![List(extras.collect())]
}

/// Where the figures come from.
pub fn sources(guide: &Guide) -> Vec<Part> {
    let sources = guide.sources.iter().map(|source| {
        let (title, covers) = (&source.title, &source.covers);
        let years = &match (source.from, source.to) {
            (Some(from), Some(to)) if from != to => {
                let (from, to) = (&from, &to);
                texts::Years { from, to }.text()
            }
            (Some(year), _) | (None, Some(year)) => year.to_string(),
            (None, None) => return texts::Source { title, covers }.text(),
        };
        texts::SourceOfYears {
            title,
            covers,
            years,
        }
        .text()
    });
    vec![
        List(sources.collect()),
        Paragraph(texts::SOURCES_NOTE.to_string()),
    ]
}
