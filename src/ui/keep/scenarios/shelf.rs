//! What the parts of this view share: what is kept, read once for all of them, and what is being done
//! with it.

use std::{cell::RefCell, ops::Deref, sync::Arc};

use leptos::prelude::*;

use crate::{
    browser::{files, room, second, storage},
    guide::Library,
    keeping::{Binned, Entry, OwnGuide, StoreError},
    text::{self, Language, keep_files, keep_scenarios as texts},
    ui::{kept::for_good, parts::put},
};

use super::super::{
    desk::{Desk, library_of},
    trouble::Trouble,
};
use super::import::Opened;

/// What the parts of this view share. One number; it outlives the view, so that what comes back from
/// the browser later still finds it.
#[derive(Clone, Copy)]
pub struct Shelf(&'static Parts);

impl Deref for Shelf {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What is kept, and what is being done with it.
pub struct Parts {
    /// The frame around the view.
    pub desk: Desk,
    /// Everything kept, read again whenever something changed.
    pub kept: Memo<Kept>,
    /// What is searched for.
    pub search: RwSignal<String>,
    /// What the list is sorted by: empty for the last change, or `name`.
    pub order: RwSignal<String>,
    /// The id of what is being renamed, and its name so far.
    pub renaming: RwSignal<String>,
    /// See there.
    pub draft: RwSignal<String>,
    /// What was just deleted.
    pub gone: RwSignal<Option<Gone>>,
    /// The two that are compared, by their ids; empty until chosen.
    pub left: RwSignal<String>,
    /// See there.
    pub right: RwSignal<String>,
    /// The file that was opened last.
    pub opened: RwSignal<Option<Opened>>,
    /// Whether emptying the bin is asked for; empty if it is not.
    pub emptying: RwSignal<String>,
    /// Whether erasing is `asked` for, or what is to be said once it is done; empty for neither.
    pub erasing: RwSignal<String>,
    /// What failed last.
    pub trouble: Trouble,
    /// Whether the browser agreed to keep everything: `yes`, `no`, or empty where it was not asked.
    pub agreed: RwSignal<String>,
}

/// Everything kept on this device.
#[derive(Clone)]
pub struct Kept {
    /// The scenarios, the one changed last first.
    pub entries: Vec<Entry>,
    /// The one on screen; empty where that is not kept.
    pub open: String,
    /// The guides of the user's own.
    pub guides: Vec<OwnGuide>,
    /// They, and those that come with the page.
    pub library: Arc<Library>,
    /// The bin, what was deleted last first.
    pub bin: Vec<Binned>,
    /// What could not be read, in words.
    pub unread: Vec<String>,
    /// How much room everything takes, in units of UTF-16.
    pub used: u64,
    /// Why nothing can be kept.
    pub error: Option<StoreError>,
}

/// What was just deleted.
#[derive(Clone)]
pub struct Gone {
    /// Where it stood in the list.
    pub place: usize,
    /// What it is called.
    pub title: String,
    /// It.
    pub binned: Binned,
    /// Whether it was on screen.
    pub was_open: bool,
}

/// A library, with the guides of the user's own and the language that it was made of.
type Made = (Vec<OwnGuide>, Language, Arc<Library>);

thread_local! {
    static SHELF: std::cell::Cell<Option<Shelf>> = const { std::cell::Cell::new(None) };
    /// That made last.
    static LIBRARY: RefCell<Option<Made>> = const { RefCell::new(None) };
    /// What was found unreadable since the page was loaded: it is moved aside when it is found.
    static UNREAD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Shelf {
    /// That of the page.
    pub fn of(desk: Desk) -> Self {
        if let Some(shelf) = SHELF.get() {
            return shelf;
        }
        let text = || RwSignal::new(String::new());
        let shelf = for_good(|| {
            Self(Box::leak(Box::new(Parts {
                desk,
                kept: Memo::new_with_compare(move |_| Kept::read(desk), |_, _| true),
                search: text(),
                order: text(),
                renaming: text(),
                draft: text(),
                gone: RwSignal::new(None),
                left: text(),
                right: text(),
                opened: RwSignal::new(None),
                emptying: text(),
                erasing: text(),
                trouble: Trouble::new(),
                agreed: text(),
            })))
        });
        SHELF.set(Some(shelf));
        shelf
    }

    /// As the view is first seen.
    pub fn begin(self) {
        for begun in [self.search, self.renaming, self.emptying, self.erasing] {
            put(begun, String::new());
        }
        self.trouble.calm();
        self.gone.set(None);
        room::agreed(move |agreed| {
            if agreed {
                put(self.agreed, "yes".to_owned());
            }
        });
    }

    /// Forgets what it has of anything that was kept.
    pub fn clear(self) {
        for text in [
            self.search,
            self.renaming,
            self.draft,
            self.left,
            self.right,
            self.emptying,
        ] {
            put(text, String::new());
        }
        self.gone.set(None);
        self.opened.set(None);
        LIBRARY.take();
        UNREAD.take();
    }

    /// Something of an entry as it is kept now; says what is wrong if it is not there.
    pub fn entry(self, id: &str) -> Option<Entry> {
        let found = self
            .trouble
            .told(id, storage::with(|device| device.read_one(id)))?;
        let mut entries = found.entries.into_iter();
        let entry = entries.find(|entry| entry.id == id);
        if entry.is_none() {
            self.trouble.fails(id, texts::NO_LONGER_THERE.get());
        }
        entry
    }

    /// Asks the browser, from a gesture and once, to keep everything when room runs short.
    pub fn ask_to_keep(self) {
        let asked = !self.agreed.with_untracked(String::is_empty);
        if asked || second::silent() {
            return;
        }
        room::ask(move |agreed| {
            put(self.agreed, if agreed { "yes" } else { "no" }.to_owned());
        });
    }

    /// Before something else comes on screen: what could not be saved goes into a file. Says what
    /// was done, for the next sentence.
    pub fn rescue(self) -> String {
        let (scenario, id) = self.desk.screen();
        if id.is_empty() || scenario.is_blank() {
            return String::new();
        }
        let found = storage::with(|device| device.read_one(&id)).unwrap_or_default();
        let mut entries = found.entries.iter();
        if entries.any(|entry| entry.id == id && entry.scenario == scenario) {
            return String::new();
        }
        let name = super::files::dated("counteroffer-not-saved", "json");
        files::save(&name, files::JSON, &scenario.to_json());
        let said = keep_files::Rescued { name: &name }.text();
        format!(" {said}")
    }
}

impl Kept {
    fn read(desk: Desk) -> Self {
        desk.follow();
        let mut kept = Self {
            entries: Vec::new(),
            open: desk.screen_id(),
            guides: Vec::new(),
            library: library_with(None),
            bin: Vec::new(),
            unread: Vec::new(),
            used: 0,
            error: None,
        };
        let found = storage::with(|device| {
            let found = device.read_all()?;
            kept.bin = device.bin()?.entries;
            kept.used = device.used()?;
            Ok(found)
        });
        match found {
            Ok(found) => {
                kept.library = library_with(Some(&found.guides));
                kept.guides = found.guides;
                kept.entries = found.entries;
                kept.unread = UNREAD.with_borrow_mut(|unread| {
                    for one in found.set_aside.iter().chain(&found.newer) {
                        let said = one.damage.to_string();
                        if !unread.contains(&said) {
                            unread.push(said);
                        }
                    }
                    unread.clone()
                });
            }
            Err(error) => kept.error = Some(error),
        }
        kept
    }

    /// The entry of this id.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

/// The library with guides of the user's own; without them, the last one made.
fn library_with(own: Option<&[OwnGuide]>) -> Arc<Library> {
    LIBRARY.with_borrow_mut(|made| {
        let language = text::language();
        if let Some((of, made_in, library)) = made
            && own.is_none_or(|own| of == own)
            && *made_in == language
        {
            return library.clone();
        }
        let own = own.unwrap_or_default();
        let library = Arc::new(library_of(own));
        *made = Some((own.to_vec(), language, library.clone()));
        library
    })
}
