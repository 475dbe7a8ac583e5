//! What is on screen and what is kept: opening, saving, other tabs, links, guides.

use std::cell::Cell;

use leptos::prelude::*;

use crate::{
    browser::{address, saving, second, storage},
    guide::{Guide, Library},
    keeping::{Changed, Entry, Found, Saved, StoreError},
    scenario::{Scenario, open_link},
};

use super::{
    super::{
        notices::Notice,
        parts::{count, put},
    },
    HISTORY, SHOWN, State,
};

thread_local! {
    /// The guides at hand. Another list takes its place when they change; those before stay, since
    /// guides are looked at for as long as the page is there.
    static LIBRARY: Cell<Option<&'static Library>> = const { Cell::new(None) };
}

/// The guides that come with the page, and those of the user's own.
pub fn library() -> &'static Library {
    LIBRARY
        .get()
        .unwrap_or_else(|| put_library(Library::bundled()))
}

fn put_library(library: Library) -> &'static Library {
    let library = &*Box::leak(Box::new(library));
    LIBRARY.set(Some(library));
    library
}

impl State {
    /// Opens a kept scenario; the one on screen is saved before.
    pub fn open_kept(self, id: &str) {
        saving::flush();
        let found = self.told(storage::with(|device| device.read_one(id)));
        if !found.entries.iter().any(|entry| entry.id == id) {
            return;
        }
        self.put_away();
        self.show(found, id);
        address::drop_link();
        let current = storage::with(|device| device.make_current(id));
        self.told(current.map(|()| Found::default()));
    }

    /// Starts an empty scenario with the same role and region; the one on screen is saved before.
    pub fn start_another(self) {
        self.put_away();
        let mut empty = Scenario::first_of(library());
        self.typed.with_untracked(|typed| {
            empty.role.clone_from(&typed.role);
            empty.region.clone_from(&typed.region);
        });
        self.put(empty);
        address::drop_link();
    }

    /// The saved form of the scenario on screen, which is saved first.
    pub fn screen(self) -> String {
        saving::flush();
        self.typed.with_untracked(Scenario::to_json)
    }

    /// The id under which it is kept; empty before its first edit.
    pub fn screen_id(self) -> String {
        saving::entry(|entry| entry.id.clone()).unwrap_or_default()
    }

    /// Does what the second module asks for.
    ///
    /// | task | detail | what happens |
    /// |---|---|---|
    /// | `open` | an id | a kept scenario is shown |
    /// | `new` | | an empty one is begun |
    /// | `kept` | | something changed in what is kept |
    /// | `guides` | | something changed in the user's own guides |
    /// | `role` | an id | the scenario on screen turns to a guide |
    /// | `erased` | | nothing is kept any more: an empty scenario is shown, and is not kept |
    pub fn turn(self, task: &str, detail: &str) {
        match task {
            "open" => self.open_kept(detail),
            "new" => self.start_another(),
            "kept" => self.look_again(),
            "guides" => self.look_for_guides(),
            "role" => self.choose_role(detail),
            "erased" => self.forget(),
            _ => {}
        }
    }

    /// Forgets what is on screen, as if the page was opened for the first time.
    fn forget(self) {
        // Not saved once more.
        saving::open(None);
        self.put_away();
        self.look_for_guides();
        self.put(Scenario::first_of(library()));
        self.say_how_kept();
    }

    /// Looks again at what is kept, since the second module or another tab has changed it.
    pub fn look_again(self) {
        let id = saving::entry(|entry| entry.id.clone()).unwrap_or_default();
        if id.is_empty() || saving::is_waiting() {
            // The next save finds out by itself.
            self.say_how_kept();
            return;
        }
        let mut found = self.told(storage::with(|device| device.read_one(&id)));
        let Some(place) = found.entries.iter().position(|entry| entry.id == id) else {
            // In the bin, or gone. It stays on screen, and is kept again with its next edit.
            self.say_how_kept();
            return;
        };
        let entry = found.entries.swap_remove(place);
        let now = self.copied();
        if entry.scenario != now {
            HISTORY.with_borrow_mut(|history| history.remember(now, String::new()));
            self.put(entry.scenario.clone());
        }
        saving::open(Some(entry));
        self.say_how_kept();
    }

    /// Reads the user's own guides again.
    pub fn look_for_guides(self) {
        let found = self.told(storage::with(|device| device.guides()));
        read_guides(&found);
        count(self.guides);
    }

    pub(super) fn changed_elsewhere(self, changed: &Changed) {
        match changed {
            Changed::Guide { .. } => self.look_for_guides(),
            _ => self.look_again(),
        }
        second::changed();
    }

    pub(super) fn load(self) {
        if address::take_fresh() {
            let aside = storage::with(|device| device.set_current_aside());
            self.told(aside.map(|()| Found::default()));
        }
        let found = storage::with(|device| {
            let found = device.read_all()?;
            device.empty_old_bin()?;
            Ok(found)
        });
        let found = self.told(found);
        read_guides(&found);
        if let Some(current) = found.current.clone() {
            self.show(found, &current);
        }
        self.open_link(&address::take_link());
    }

    pub(super) fn open_link(self, link: &str) {
        let opened = open_link(link, library());
        if let Some(scenario) = opened.scenario {
            // Over another link that was left as it came, theirs is still the one from before that.
            let mine = saving::entry(|entry| entry.id.clone());
            let mine = mine.unwrap_or_else(|| self.notices.mine());
            self.put_away();
            self.put(scenario);
            self.notices.add(Notice::FromLink { mine });
        }
        if !opened.problems.is_empty() {
            self.notices.add(Notice::LinkProblems(opened.problems));
        }
    }

    pub(super) fn saved(self, result: Result<Saved, StoreError>) {
        match result {
            Ok(saved) => {
                self.notices
                    .take(|notice| matches!(notice, Notice::NotSaved(_)));
                if let Saved::AsCopy { of } = saved {
                    self.notices.add(Notice::Copied { of });
                }
            }
            Err(error) => self.notices.add(Notice::NotSaved(error)),
        }
        self.say_how_kept();
        second::changed();
    }

    /// Saves the scenario on screen and forgets what was of it alone.
    fn put_away(self) {
        saving::flush();
        saving::open(None);
        self.notices.take(Notice::is_of_scenario);
        for gone in [self.removed, self.removed_round, self.undone, self.keeping] {
            put(gone, String::new());
        }
        HISTORY.take();
        SHOWN.set(SHOWN.get().wrapping_add(1));
    }

    /// Shows a scenario of those found.
    fn show(self, mut found: Found, id: &str) {
        let Some(place) = found.entries.iter().position(|entry| entry.id == id) else {
            return;
        };
        let entry = found.entries.swap_remove(place);
        let mut scenario = entry.scenario.clone();
        // A guide can be gone from a later build; what was typed stays.
        let guide = library()
            .guide(&scenario.role)
            .or(library().guides().first());
        if let Some(guide) = guide {
            scenario.choose_guide(guide);
        }
        self.put(scenario);
        saving::open(Some(entry));
        self.say_how_kept();
    }

    /// What was found, once the user is told what was not.
    fn told(self, found: Result<Found, StoreError>) -> Found {
        let mut found = found.unwrap_or_else(|error| {
            self.notices.add(Notice::NotSaved(error));
            Found::default()
        });
        found.set_aside.append(&mut found.newer);
        if !found.set_aside.is_empty() {
            let unread = std::mem::take(&mut found.set_aside);
            self.notices.add(Notice::Unread(unread));
        }
        found
    }

    fn say_how_kept(self) {
        let said = if second::memory().is_some() {
            "Nothing is saved on this device. What you type is gone when you close the page."
                .to_owned()
        } else {
            saving::entry(|entry: &Entry| entry.name.clone()).unwrap_or_default()
        };
        put(self.keeping, said);
    }
}

fn read_guides(found: &Found) {
    let mut guides = Vec::new();
    for own in &found.guides {
        // Checked when they were saved, and not changed since: they carry a checksum.
        guides.extend(Guide::from_checked_json(&own.json));
    }
    put_library(Library::bundled().with_own(guides));
}
