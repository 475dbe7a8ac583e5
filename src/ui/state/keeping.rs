//! What is on screen and what is kept: opening, saving, other tabs, links, guides.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use crate::{
    browser::{address, saving, second, storage},
    guide::{Guide, Library},
    keeping::{Entry, Look, Saved, StoreError},
    scenario::{Scenario, open_link},
    text::page as texts,
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
    /// The guide that came by a link, until something that uses it is kept.
    static GUEST: RefCell<Option<String>> = const { RefCell::new(None) };
    /// What could not be used of a link that the second module reads.
    static FAULTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The guides that come with the page, and those of the user's own. The first module has no prose of the
/// former: what shows it is in the second, whose mirror has all of them.
pub fn library() -> &'static Library {
    LIBRARY
        .get()
        .unwrap_or_else(|| put_library(Library::short()))
}

pub(super) fn put_library(library: Library) -> &'static Library {
    let library = &*Box::leak(Box::new(library));
    LIBRARY.set(Some(library));
    library
}

impl State {
    /// Opens a kept scenario; the one on screen is saved before.
    pub fn open_kept(self, id: &str) {
        saving::flush();
        let Some(entry) = self.kept(id).entry else {
            return;
        };
        self.put_away();
        self.show(entry);
        address::drop_link();
        self.told(storage::with(|device| device.make_current(id)));
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

    /// What a mirror shows: which scenario it is, whether it is only looked at, how often the guides
    /// changed, and its saved form. Nothing is saved for it.
    pub fn on_screen(self) -> String {
        let numbers = [&self.viewing, &self.guides].map(|number| number.get_untracked());
        let mut said = SHOWN.get().to_string();
        for number in numbers {
            said += " ";
            said += &number.to_string();
        }
        said += " ";
        said += &self.typed.with_untracked(Scenario::to_json);
        said
    }

    /// The id under which it is kept; empty before its first edit.
    pub fn screen_id(self) -> String {
        saving::entry(|entry| entry.id.clone()).unwrap_or_default()
    }

    /// Does what the second module or `start.js` asks for.
    ///
    /// | task | detail | what happens |
    /// |---|---|---|
    /// | `open` | an id | a kept scenario is shown |
    /// | `new` | | an empty one is begun |
    /// | `kept` | | something changed in what is kept |
    /// | `guides` | | something changed in the user's own guides |
    /// | `guest` | a guide's JSON | the link that is opened next brings this guide |
    /// | `fault` | words | something in that link could not be used |
    /// | `show`, `view` | a saved form | what is in the link is shown, to be changed or not |
    /// | `mended` | what could not be read, a line each | what is kept was put in order |
    /// | `role` | an id | the scenario on screen turns to a guide |
    /// | `link` | | the link in the address is opened |
    /// | `edit` | a spot, and on a new line a saved form | an edit that was made in the other module |
    /// | `erased` | | nothing is kept any more: an empty scenario is shown, and is not kept |
    pub fn turn(self, task: &str, detail: &str) {
        match task {
            "open" => self.open_kept(detail),
            "new" => self.start_another(),
            "kept" => self.look_again(),
            "guides" => self.look_for_guides(),
            "mended" => self.mended(detail),
            "role" => self.choose_role(detail),
            "erased" => self.forget(),
            "link" => self.open_link(&address::take_link()),
            "own" => self.open_own(),
            "guest" => {
                GUEST.set(Some(detail.to_owned()));
                self.look_for_guides();
            }
            "edit" => {
                if let Some((spot, json)) = detail.split_once('\n')
                    && let Ok(scenario) = Scenario::from_json(json)
                {
                    self.edited(spot.to_owned(), scenario);
                }
            }
            "fault" => FAULTS.with_borrow_mut(|faults| faults.push(detail.to_owned())),
            // It comes from the same build.
            _ => {
                if let Ok(scenario) = Scenario::from_json(detail) {
                    self.show_linked(scenario, task == "view");
                }
                self.tell_faults(FAULTS.take());
            }
        }
    }

    /// Keeps the guide that came by a link, now that a scenario that uses it is kept.
    pub(super) fn keep_guest(self) {
        let Some(json) = GUEST.take() else {
            return;
        };
        if let Ok(guide) = Guide::from_checked_json(&json)
            && self.typed.with_untracked(|typed| typed.role == guide.id)
        {
            let kept = storage::with(|device| device.save_guide(&guide.id, &json));
            self.told(kept);
        } else {
            GUEST.set(Some(json));
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
        let id = self.screen_id();
        // What is waiting finds out by itself when it is saved. What is in the bin, or gone, stays on
        // screen, and is kept again with its next edit.
        if !id.is_empty()
            && !saving::is_waiting()
            && let Some(entry) = self.kept(&id).entry
        {
            let now = self.copied();
            // Compared as saved: to compare scenarios is a code of its own.
            if entry.scenario.to_json() != now.to_json() {
                HISTORY.with_borrow_mut(|history| history.remember(now, String::new()));
                self.put_kept(entry.scenario.clone());
            }
            saving::open(Some(entry));
        }
        self.say_how_kept();
    }

    /// Reads the user's own guides again.
    pub fn look_for_guides(self) {
        read_guides(&self.kept(""));
        count(self.guides);
        // What the second module shows names them, too.
        self.wait_for_rest();
        let now = self.copied();
        if library().guide(&now.role).is_none() {
            self.put_kept(now);
        }
        // One that is here again may be that of what is on screen.
        self.look_again();
    }

    /// Says everything anew in another language. What was said aloud before is not said again.
    pub fn language_changed(self) {
        for gone in [self.spoken, self.undone] {
            put(gone, String::new());
        }
        self.look_for_guides();
        count(self.language);
    }

    /// Tells what could not be read, and opens what can be read now if there was nothing to open.
    fn mended(self, unread: &str) {
        if !unread.is_empty() {
            self.notices.add(Notice::Unread(unread.to_owned()));
        }
        self.look_for_guides();
        if SHOWN.get() == 0 && self.screen_id().is_empty() {
            self.open_current();
        }
    }

    /// Opens the scenario to open; says whether the second module has to put something in order.
    fn open_current(self) -> bool {
        let look = self.kept("");
        read_guides(&look);
        if let Some(entry) = look.entry {
            self.show(entry);
        }
        look.untidy
    }

    pub(super) fn load(self) {
        if address::take_fresh() {
            self.told(storage::with(|device| device.set_current_aside()));
        }
        if self.open_current() {
            second::ask("mend", "");
        }
        self.open_link(&address::take_link());
    }

    fn open_link(self, link: &str) {
        let opened = open_link(link, library());
        if opened.needs {
            second::ask("open", link);
            return;
        }
        if let Some(scenario) = opened.scenario {
            self.show_linked(scenario, opened.read_only);
        }
        let problems = opened.problems.iter();
        self.tell_faults(problems.map(ToString::to_string).collect());
    }

    /// Back to what was on screen before the link: to the one to open where nobody knows.
    fn open_own(self) {
        match self.kept(&self.notices.mine()).entry {
            Some(entry) => self.open_kept(&entry.id),
            None => self.start_another(),
        }
    }

    /// Shows a scenario that came by a link. It is kept with its first edit.
    #[inline(never)]
    fn show_linked(self, scenario: Scenario, read_only: bool) {
        let mine = self.make_way();
        self.put(scenario);
        self.viewing.set(u32::from(read_only));
        self.notices.add(Notice::FromLink { mine });
    }

    /// Puts away what is on screen for something that is not theirs; says the id of what is.
    pub(super) fn make_way(self) -> String {
        // Over another link that was left as it came, theirs is still the one from before that.
        let mine = saving::entry(|entry| entry.id.clone());
        let mine = mine.unwrap_or_else(|| self.notices.mine());
        self.put_away();
        mine
    }

    fn tell_faults(self, faults: Vec<String>) {
        if !faults.is_empty() {
            self.notices.add(Notice::LinkProblems(faults));
        }
    }

    /// Whether what is on screen is to be looked at and not changed.
    pub fn is_viewing(self) -> bool {
        self.viewing.get() > 0
    }

    /// Makes a scenario that is only looked at one's own.
    pub fn take_copy(self) {
        self.viewing.set(0);
        self.notices
            .take(&|notice| matches!(notice, Notice::FromLink { .. }));
        self.changed(self.copied(), false);
    }

    pub(super) fn saved(self, result: Result<Saved, StoreError>) {
        match result {
            Ok(saved) => {
                self.notices
                    .take(&|notice| matches!(notice, Notice::NotSaved(_)));
                if let Saved::AsCopy { of } = saved {
                    self.notices.add(Notice::Copied { of });
                }
                // Not when it failed: who looks then has it tried again, without end.
                second::changed();
            }
            Err(error) => self.notices.add(Notice::NotSaved(error)),
        }
        self.say_how_kept();
    }

    /// Saves the scenario on screen and forgets what was of it alone.
    fn put_away(self) {
        saving::flush();
        saving::open(None);
        self.notices.take(&Notice::is_of_scenario);
        for gone in [self.removed, self.undone, self.keeping] {
            put(gone, String::new());
        }
        self.viewing.set(0);
        HISTORY.take();
        SHOWN.set(SHOWN.get().wrapping_add(1));
        // It looks once the other one is there.
        second::changed();
    }

    /// Shows a kept scenario.
    fn show(self, entry: Box<Entry>) {
        self.put_kept(entry.scenario.clone());
        saving::open(Some(entry));
        self.say_how_kept();
    }

    /// Puts a kept scenario on screen. Where its guide is not here, its figures are held against the
    /// first one; what is kept stays as it is until the next edit.
    fn put_kept(self, mut scenario: Scenario) {
        let guide = library().guide(&scenario.role);
        if guide.is_none() {
            self.notices.add(Notice::NoGuide);
        } else {
            self.notices
                .take(&|notice| matches!(notice, Notice::NoGuide));
        }
        if let Some(guide) = guide.or(library().guides().first()) {
            scenario.choose_guide(guide);
        }
        self.put(scenario);
    }

    /// What is kept under an id, or without one, what is to be opened.
    #[inline(never)]
    fn kept(self, id: &str) -> Look {
        let look = storage::with(|device| device.look(id));
        look.unwrap_or_else(|error| {
            self.told(Err(error));
            Look::default()
        })
    }

    fn told(self, result: Result<(), StoreError>) {
        if let Err(error) = result {
            self.notices.add(Notice::NotSaved(error));
        }
    }

    fn say_how_kept(self) {
        let said = if second::silent() {
            texts::NOTHING_SAVED.to_string()
        } else {
            saving::entry(|entry: &Entry| entry.name.clone()).unwrap_or_default()
        };
        put(self.keeping, said);
    }
}

fn read_guides(look: &Look) {
    let mut guides = Vec::new();
    for json in &look.guides {
        // Checked when they were saved, and not changed since: they carry a checksum.
        guides.extend(Guide::from_checked_json(json));
    }
    GUEST.with_borrow(|guest| {
        guides.extend(
            guest
                .as_deref()
                .map(Guide::from_checked_json)
                .into_iter()
                .flatten(),
        )
    });
    put_library(Library::short().with_own(guides));
}
