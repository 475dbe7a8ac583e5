//! The list of what is kept, and the ways to find something in it.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    keeping::{Device, Entry, StoreError, share_used},
    scenario::Scenario,
    ui::{
        element::{View, element},
        parts::{block, button, flag, nothing, put, quiet_button, rows, several},
    },
};

use super::{
    parts::{field, hint, notice, select},
    place::LITTLE_LEFT,
    row::{gone_row, row_of},
    shelf::{Kept, Shelf},
};

/// How many there have to be before it is worth searching them.
const MANY: usize = 4;

/// The search field, the order, and the way to begin another.
pub fn search(shelf: Shelf) -> View {
    let few = flag(move || shelf.kept.with(|kept| kept.entries.len() < MANY));
    let input = element("INPUT")
        .set("id", "kept-search")
        .set("type", "search")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .value(shelf.search.into())
        .on("input", move |event| {
            put(shelf.search, event_target_value(&event));
        });
    let search = field(
        "kept-search",
        "Search names, companies, notes",
        input.view(),
    );
    let order = select(
        "kept-order",
        "Sorted by",
        vec![
            (String::new(), "Last change".to_owned()),
            ("name".to_owned(), "Name".to_owned()),
        ],
        shelf.order.into(),
        move |order| put(shelf.order, order),
    );
    let find = element("DIV")
        .class("find")
        .flag("hidden", few)
        .child(search)
        .child(order);
    let acts = element("DIV")
        .class("panel-acts")
        .child(button("New scenario", move || begin_another(shelf)))
        .child(block(move || keep_it(shelf)))
        .child(shelf.trouble.shown("new"));
    several(vec![acts.view(), find.view()])
}

/// The list, and what is to be said of it.
pub fn list(shelf: Shelf) -> View {
    block(move || shelf.kept.with(|kept| listed(shelf, kept)))
}

fn listed(shelf: Shelf, kept: &Kept) -> View {
    let mut parts = Vec::new();
    if let Some(error) = &kept.error {
        let said = format!(
            "{error} Nothing can be kept here: save what is on screen as a file, and open the file when you come back."
        );
        parts.push(notice(&said));
    }
    for unread in &kept.unread {
        let said =
            format!("Something kept here cannot be opened, and was left untouched: {unread}");
        parts.push(notice(&said));
    }
    if share_used(kept.used) > LITTLE_LEFT {
        parts.push(notice(
            "Little room is left in this browser. Save all as a file, then delete what you no longer need and empty the bin.",
        ));
    }
    let search = shelf.search.get();
    let by_name = shelf.order.with(|order| order == "name");
    let mut found: Vec<&Entry> = kept
        .entries
        .iter()
        .filter(|entry| entry.matches(&kept.library, &search))
        .collect();
    if by_name {
        found.sort_by_cached_key(|entry| entry.title(&kept.library).to_lowercase());
    }
    let mut list = Vec::new();
    for (place, entry) in found.iter().enumerate() {
        list.push(row_of(shelf, kept, place, entry));
    }
    if let Some(gone) = shelf.gone.get() {
        let place = gone.place.min(list.len());
        list.insert(place, gone_row(shelf, gone));
    }
    if list.is_empty() && kept.error.is_none() {
        let nothing_said = if kept.entries.is_empty() {
            "Nothing is kept here yet. What you type is kept by itself, a moment after you type it."
        } else {
            "Nothing kept here has these words."
        };
        parts.push(hint(nothing_said));
    }
    if !list.is_empty() {
        let list = element("DIV").class("shelf").child(rows(list));
        parts.push(list.view());
    }
    several(parts)
}

/// Begins an empty scenario. The one on screen is kept.
fn begin_another(shelf: Shelf) {
    if shelf.kept.with_untracked(|kept| !kept.entries.is_empty()) {
        shelf.ask_to_keep();
    }
    let rescued = shelf.rescue();
    shelf.gone.set(None);
    shelf.desk.turn("new", "");
    let said = format!("A new scenario is on screen, and kept once you type.{rescued}");
    shelf.desk.say(&said);
}

/// A way to keep what came from a link, before anything is changed in it.
fn keep_it(shelf: Shelf) -> View {
    if shelf
        .kept
        .with(|kept| !kept.open.is_empty() || kept.error.is_some())
    {
        return nothing();
    }
    let (scenario, _) = shelf.desk.screen();
    if scenario.is_blank() {
        return nothing();
    }
    quiet_button("Keep what is on screen", move || {
        let (scenario, _) = shelf.desk.screen();
        let kept = storage::with(|device| keep(device, scenario));
        if let Some(id) = shelf.trouble.told("new", kept) {
            shelf.ask_to_keep();
            shelf.desk.turn("open", &id);
            shelf.desk.say("What is on screen is kept.");
            focus::on(format!("kept-rename-{id}"));
        }
    })
}

fn keep(device: &Device, scenario: Scenario) -> Result<String, StoreError> {
    let mut entry = Entry::new(device.new_id(), scenario);
    device.save(&mut entry)?;
    Ok(entry.id)
}
