//! The user's own guides, or what a guide is where there is none.

use leptos::prelude::*;

use crate::{
    browser::focus,
    guide::{Guide, markdown::Draft},
    text::keep_guides as texts,
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
    if let Some(why) = &kept.error {
        return hint(&texts::CannotBeRead { why }.text());
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
    let title = &title_of(guide);
    let title = texts::TitleYours { title }.text();
    let edited = guide.clone();
    let edit = named(texts::EDIT, &title, move || edit(work, &edited));
    let exported = guide.clone();
    let export = named(texts::EXPORT, &title, move || export(work, &exported));
    let removed = guide.clone();
    let remove = act("remove", &guide.id, texts::REMOVE, &title, move || {
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
        hint(texts::WHAT_A_GUIDE_IS.get()),
        hint(texts::HOW_IT_IS_READ.get()),
        hint(texts::NEED_NOT_BE_COMPLETE.get()),
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
        work.desk.says(texts::BUSY);
        focus::on(GO_ON.to_owned());
    }
    busy
}
