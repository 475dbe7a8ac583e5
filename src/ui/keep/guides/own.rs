//! The user's own guides, or what a guide is where there is none.

use leptos::prelude::*;

use crate::{
    browser::focus,
    guide::{Guide, markdown::Draft},
    ui::{
        element::View,
        parts::{row, rows, several},
    },
};

use super::{
    bring::GO_ON,
    list::{export, heading, title_of, use_button},
    look::HEADING,
    parts::{act, acts, hint, named},
    remove,
    work::Work,
};

/// The list.
pub fn own(work: Work) -> View {
    let kept = work.kept.get();
    if let Some(error) = kept.error {
        return hint(&format!("Your guides cannot be read. {error}"));
    }
    let mut all: Vec<View> = kept
        .guides
        .iter()
        .map(|guide| row(one(work, guide)))
        .collect();
    if let Some(gone) = remove::gone(work) {
        all.push(row(gone));
    }
    if all.is_empty() {
        return empty();
    }
    rows(all)
}

fn one(work: Work, guide: &Guide) -> View {
    // One of the same name may come with the page.
    let title = format!("{} (yours)", title_of(guide));
    let edited = guide.clone();
    let edit = named("Edit", &title, move || edit(work, &edited));
    let exported = guide.clone();
    let export = named("Export as JSON", &title, move || export(work, &exported));
    let removed = guide.clone();
    let remove = act("remove", &guide.id, "Remove", &title, move || {
        remove::ask(work, &removed);
    });
    several(vec![
        heading(guide),
        acts(vec![
            use_button(work, guide, &title),
            edit.view(),
            export.view(),
            remove,
        ]),
        remove::asked(work, guide),
    ])
}

fn empty() -> View {
    several(vec![
        hint(
            "A guide says what one company pays for one role: in each region a range of base and of equity, what to ask for, and the least to accept.",
        ),
        hint(
            "It is read from Markdown: a heading with role and company, a table with a row for each region (Region, Base Salary, Equity, Bonus), and below it the levers, the ask and the floor, and the sources, in sentences.",
        ),
        hint("Nothing of it has to be complete; you are asked for what is missing."),
    ])
}

fn edit(work: Work, guide: &Guide) {
    if is_busy(work) {
        return;
    }
    work.forget();
    work.look_through(Draft::of_guide(guide), "", &guide.id);
    focus::on(HEADING.to_owned());
}

/// Whether another guide is worked on, which is then said.
pub fn is_busy(work: Work) -> bool {
    let busy = work.draft.with_untracked(Option::is_some);
    if busy {
        work.desk
            .say("There is a guide that is not saved yet. Save it or give it up first.");
        focus::on(GO_ON.to_owned());
    }
    busy
}
