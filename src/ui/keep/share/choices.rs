//! What a link can go without.

use leptos::prelude::*;

use crate::{
    scenario::{Field, Part, PlanPart, Scenario, Share, SharePart, contents},
    text::{Text, keep_common, keep_share as texts},
    ui::{
        element::View,
        parts::{block, flag, memo, several, text},
    },
};

use super::{
    carried::beginning,
    made::Sheet,
    parts::{Check, check, hint},
};

/// A checkbox for each kind of entry that the scenario has.
pub fn choices(sheet: Sheet) -> View {
    // What is ticked does not make them anew: they would lose the focus.
    let there = memo(move || {
        sheet.made.with(|made| {
            let contents = contents(&made.scenario);
            let lines = contents.iter().map(|(part, fields)| {
                format!("{part:?} {}\n", described(*part, fields, &made.scenario))
            });
            lines.collect()
        })
    });
    block(move || {
        there.track();
        let parts: Vec<_> = sheet.made.with_untracked(|made| {
            let contents = contents(&made.scenario).into_iter();
            contents.map(|(part, _)| part).collect()
        });
        if parts.is_empty() {
            return hint(texts::NO_CHOICES.get());
        }
        several(parts.into_iter().map(|part| choice(sheet, part)).collect())
    })
}

fn choice(sheet: Sheet, part: SharePart) -> View {
    let goes = move || sheet.made.with(|made| made.share.carries(part));
    let about = move || {
        sheet.made.with(|made| {
            let contents = contents(&made.scenario);
            let mut fields = contents.iter().filter(|(other, _)| *other == part);
            let fields = fields
                .next()
                .map(|(_, fields)| described(part, fields, &made.scenario));
            fields.unwrap_or_default()
        })
    };
    let alone = move || part == SharePart::Notes && sheet.made.with(|made| !made.share.rounds);
    let (id, label) = called(part);
    check(
        Check {
            id: format!("share-{id}"),
            label: label.to_string(),
            hint: text(about),
            checked: flag(goes),
            fixed: flag(alone),
        },
        move |goes| sheet.change(|made| *of(part, &mut made.share) = goes),
    )
}

fn called(part: SharePart) -> (&'static str, Text) {
    match part {
        SharePart::Floor => ("floor", texts::CHOOSE_FLOOR),
        SharePart::Companies => ("companies", texts::CHOOSE_COMPANIES),
        SharePart::Rounds => ("rounds", texts::CHOOSE_ROUNDS),
        SharePart::Notes => ("notes", texts::CHOOSE_NOTES),
        SharePart::Names => ("names", texts::CHOOSE_NAMES),
        SharePart::Edits => ("edits", texts::CHOOSE_EDITS),
    }
}

fn of(part: SharePart, share: &mut Share) -> &mut bool {
    match part {
        SharePart::Floor => &mut share.floor,
        SharePart::Companies => &mut share.companies,
        SharePart::Rounds => &mut share.rounds,
        SharePart::Notes => &mut share.notes,
        SharePart::Names => &mut share.names,
        SharePart::Edits => &mut share.edits,
    }
}

/// What there is of a kind, in a few words.
fn described(part: SharePart, fields: &[Field], scenario: &Scenario) -> String {
    let described = fields.iter().map(|field| {
        let text = scenario.text(*field).trim();
        match field {
            Field::Plan(PlanPart::FloorBase) => texts::SomeBase { amount: &text }.text(),
            Field::Plan(PlanPart::FloorEquity) => texts::SomeEquity { amount: &text }.text(),
            Field::Offer(_, Part::Source) => texts::FromLevel { level: &text }.text(),
            _ if part == SharePart::Notes => texts::Note {
                beginning: &beginning(text),
            }
            .text(),
            _ => text.to_owned(),
        }
    });
    match part {
        SharePart::Rounds => texts::Rounds {
            count: scenario.rounds().len(),
        }
        .text(),
        SharePart::Edits => texts::Paragraphs {
            count: scenario.edits().len(),
        }
        .text(),
        _ => described
            .collect::<Vec<_>>()
            .join(keep_common::BETWEEN.get()),
    }
}
