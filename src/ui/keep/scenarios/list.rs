//! The list of what is kept, and the ways to find something in it.

use leptos::prelude::*;

use crate::{
    browser::{focus, storage},
    keeping::{Device, Entry, StoreError, share_used},
    scenario::Scenario,
    text::keep_scenarios as texts,
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
    let search = field("kept-search", texts::SEARCH.get(), input.view());
    let order = select(
        "kept-order",
        texts::SORTED_BY.get(),
        vec![
            (String::new(), texts::BY_LAST_CHANGE.to_string()),
            ("name".to_owned(), texts::BY_NAME.to_string()),
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
        .child(button(texts::NEW_SCENARIO.get(), move || {
            begin_another(shelf)
        }))
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
    if let Some(why) = &kept.error {
        parts.push(notice(&texts::NothingCanBeKept { why }.text()));
    }
    for why in &kept.unread {
        parts.push(notice(&texts::CannotBeOpened { why }.text()));
    }
    if share_used(kept.used) > LITTLE_LEFT {
        parts.push(notice(texts::LITTLE_ROOM.get()));
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
            texts::NOTHING_KEPT
        } else {
            texts::NOTHING_FOUND
        };
        parts.push(hint(nothing_said.get()));
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
    shelf.desk.say(&(texts::BEGAN.to_string() + &rescued));
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
    quiet_button(texts::KEEP_SCREEN.get(), move || {
        let (scenario, _) = shelf.desk.screen();
        let kept = storage::with(|device| keep(device, scenario));
        if let Some(id) = shelf.trouble.told("new", kept) {
            shelf.ask_to_keep();
            shelf.desk.turn("open", &id);
            shelf.desk.says(texts::SCREEN_IS_KEPT);
            focus::on(format!("kept-rename-{id}"));
        }
    })
}

fn keep(device: &Device, scenario: Scenario) -> Result<String, StoreError> {
    let mut entry = Entry::new(device.new_id(), scenario);
    device.save(&mut entry)?;
    Ok(entry.id)
}
