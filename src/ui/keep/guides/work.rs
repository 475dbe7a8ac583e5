//! What the parts of this view share: the guides that are kept, and the one that is worked on.

use std::ops::{Deref, Range};

use leptos::prelude::*;

use crate::{
    browser::storage,
    guide::{
        Guide, Library,
        markdown::{Draft, DraftProblem},
    },
    keeping::{OwnGuide, StoreError},
    text::{self, Language},
    ui::{kept::for_good, parts::put},
};

use super::super::{desk::Desk, trouble::Trouble};

/// What the parts of this view share. One number; it outlives the view, so that nothing corrected is
/// lost while the page is open.
#[derive(Clone, Copy)]
pub struct Work(&'static Parts);

impl Deref for Work {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What is kept, and what is worked on.
pub struct Parts {
    /// The frame around the view.
    pub desk: Desk,
    /// The guides of the user's own.
    pub kept: Memo<Kept>,
    /// The text that is typed or pasted.
    pub text: RwSignal<String>,
    /// What was understood of it, or why nothing was.
    pub told: RwSignal<String>,
    /// The guide that is worked on.
    pub draft: RwSignal<Option<Draft>>,
    /// It as a guide, or what keeps it from being one.
    pub outcome: Memo<Option<Result<Guide, Vec<DraftProblem>>>>,
    /// The text it was read from; empty where it was read from none.
    pub source: RwSignal<String>,
    /// The bytes of that text that the field in use was read from.
    pub marked: RwSignal<Option<Range<usize>>>,
    /// The path of the field that was used last.
    pub used: RwSignal<String>,
    /// What was corrected of what was read.
    pub corrections: RwSignal<Vec<Correction>>,
    /// Whether the guide that is worked on is looked through.
    pub looking: RwSignal<bool>,
    /// The id of the user's own guide that is edited; empty for another one.
    pub editing: RwSignal<String>,
    /// The texts that wait.
    pub waiting: RwSignal<Vec<String>>,
    /// The id of the guide whose removal is asked about, and how many scenarios use it.
    pub asked: RwSignal<Option<(String, usize)>>,
    /// The guide that was removed last.
    pub gone: RwSignal<Option<OwnGuide>>,
    /// What failed last.
    pub trouble: Trouble,
}

/// A field that the user corrected.
#[derive(Clone)]
pub struct Correction {
    /// Its path.
    pub path: String,
    /// The text as it was read.
    pub was: String,
    /// The text as it is now.
    pub now: String,
}

/// The guides of the user's own.
#[derive(Clone)]
pub struct Kept {
    /// Each, by id.
    pub guides: Vec<Guide>,
    /// Why they cannot be read.
    pub error: Option<StoreError>,
}

thread_local! {
    static WORK: std::cell::Cell<Option<Work>> = const { std::cell::Cell::new(None) };
    /// In the language in which they were asked for last.
    static BUNDLED: std::cell::Cell<Option<(Language, &'static Library)>> = const { std::cell::Cell::new(None) };
}

/// The guides that come with the page.
pub fn bundled() -> &'static Library {
    let language = text::language();
    match BUNDLED.get() {
        Some((of, library)) if of == language => library,
        _ => {
            let library = &*Box::leak(Box::new(Library::bundled()));
            BUNDLED.set(Some((language, library)));
            library
        }
    }
}

impl Work {
    /// That of the page.
    pub fn of(desk: Desk) -> Self {
        if let Some(work) = WORK.get() {
            return work;
        }
        let text = || RwSignal::new(String::new());
        let work = for_good(|| {
            let draft = RwSignal::new(None::<Draft>);
            Self(Box::leak(Box::new(Parts {
                desk,
                kept: Memo::new_with_compare(move |_| Kept::read(desk), |_, _| true),
                text: text(),
                told: text(),
                draft,
                outcome: Memo::new(move |_| draft.with(|draft| draft.as_ref().map(Draft::guide))),
                source: text(),
                marked: RwSignal::new(None),
                used: text(),
                corrections: RwSignal::new(Vec::new()),
                looking: RwSignal::new(false),
                editing: text(),
                waiting: RwSignal::new(Vec::new()),
                asked: RwSignal::new(None),
                gone: RwSignal::new(None),
                trouble: Trouble::new(),
            })))
        });
        WORK.set(Some(work));
        work
    }

    /// Begins to look through a guide.
    pub fn look_through(self, draft: Draft, source: &str, editing: &str) {
        self.asked.set(None);
        self.marked.set(None);
        put(self.used, String::new());
        self.trouble.calm();
        put(self.source, source.to_owned());
        put(self.editing, editing.to_owned());
        self.draft.set(Some(draft));
        self.looking.set(true);
    }

    /// Forgets the guide that is worked on.
    pub fn forget(self) {
        self.looking.set(false);
        self.draft.set(None);
        self.marked.set(None);
        self.corrections.set(Vec::new());
        for text in [self.text, self.told, self.source, self.editing] {
            put(text, String::new());
        }
    }
}

impl Kept {
    fn read(desk: Desk) -> Self {
        desk.follow();
        match storage::with(|device| device.guides()) {
            Ok(found) => {
                let mut guides = Vec::new();
                for own in &found.guides {
                    guides.extend(Guide::from_checked_json(&own.json));
                }
                Self {
                    guides,
                    error: None,
                }
            }
            Err(error) => Self {
                guides: Vec::new(),
                error: Some(error),
            },
        }
    }
}
