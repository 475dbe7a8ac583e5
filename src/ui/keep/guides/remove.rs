//! Removing a guide of the user's own, and bringing it back.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    guide::Guide,
    keeping::OwnGuide,
    text::{keep_common, keep_guides as texts},
    ui::{
        element::{View, element},
        parts::{block, button, nothing, quiet_button},
    },
};

use super::{
    list::title_of,
    parts::{acts, id_of},
    work::Work,
};

const QUESTION: &str = "guide-question";
const UNDO: &str = "guide-undo";

/// Removes a guide; asks before where scenarios use it.
pub fn ask(work: Work, guide: &Guide) {
    // What was typed a moment ago is saved before, and counted.
    let (screen, screen_id) = work.desk.screen();
    let found = storage::with(|device| device.read_all());
    let Some(found) = work.trouble.told("own", found) else {
        return;
    };
    let using = found.entries.iter();
    let mut count = using
        .filter(|entry| entry.scenario.role == guide.id)
        .count();
    if screen.role == guide.id && !found.entries.iter().any(|entry| entry.id == screen_id) {
        count = count.saturating_add(1);
    }
    if count == 0 {
        remove(work, &guide.id);
        return;
    }
    work.asked.set(Some((guide.id.clone(), count)));
    focus::on(QUESTION.to_owned());
}

/// The question, under the guide it is about.
pub fn asked(work: Work, guide: &Guide) -> View {
    let (id, title) = (guide.id.clone(), title_of(guide));
    block(move || {
        let count = work.asked.with(|asked| match asked {
            Some((asked, count)) if *asked == id => Some(*count),
            _ => None,
        });
        let Some(count) = count else {
            return nothing();
        };
        let question = element("P").set("id", QUESTION).set("tabindex", "-1").says(
            &texts::UsedBy {
                count,
                title: &title,
            }
            .text(),
        );
        let (removed, kept) = (id.clone(), id.clone());
        element("DIV")
            .class("guide-waits")
            .child(question)
            .child(acts(vec![
                button(texts::REMOVE_ALL_THE_SAME.get(), move || {
                    remove(work, &removed)
                }),
                quiet_button(texts::KEEP_IT.get(), move || {
                    work.asked.set(None);
                    focus::on(id_of("remove", &kept));
                }),
            ]))
            .view()
    })
}

fn remove(work: Work, id: &str) {
    let found = storage::with(|device| {
        let found = device.guides()?;
        device.remove_guide(id)?;
        Ok(found)
    });
    let Some(found) = work.trouble.told("own", found) else {
        return;
    };
    work.asked.set(None);
    work.gone
        .set(found.guides.into_iter().find(|own| own.id == id));
    work.desk.turn("guides", "");
    work.desk.says(texts::REMOVED);
    focus::on(UNDO.to_owned());
}

/// The guide that was removed last, with the way back.
pub fn gone(work: Work) -> Option<View> {
    let gone = work.gone.get()?;
    let title =
        Guide::from_checked_json(&gone.json).map_or_else(|_| gone.id.clone(), |it| title_of(&it));
    let undo = element("BUTTON")
        .set("type", "button")
        .class("quiet")
        .set("id", UNDO)
        .set("aria-label", &texts::UndoRemove { title: &title }.text())
        .says(keep_common::UNDO.get())
        .on("click", move |_| bring_back(work, &gone));
    let said = element("P").says(&texts::RemovedOne { title: &title }.text());
    Some(
        element("DIV")
            .class("guide-gone")
            .child(said)
            .child(undo)
            .view(),
    )
}

fn bring_back(work: Work, gone: &OwnGuide) {
    let saved = storage::with(|device| device.save_guide(&gone.id, &gone.json));
    if work.trouble.told("own", saved).is_none() {
        return;
    }
    work.gone.set(None);
    work.desk.turn("guides", "");
    work.desk.says(texts::IS_BACK);
    focus::on(id_of("use", &gone.id));
}
