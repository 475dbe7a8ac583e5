//! The place of the views, and what they share.

use std::ops::Deref;

use leptos::{prelude::*, wasm_bindgen::JsCast as _};

use crate::{
    browser::{first::First, focus, second, storage},
    guide::{Guide, Library},
    keeping::OwnGuide,
    scenario::Scenario,
    text::{Text, keep_common as texts},
};

use super::super::{
    State,
    element::{View, element},
    kept::for_good,
    parts::{block, count, nothing, put, quiet_button, status},
};
use super::{
    guides::guides,
    opening::guest,
    scenarios::{self, scenarios},
    share::{self, share},
};

/// The place in the page, and the heading that takes the focus.
const PLACE: &str = "keep";
const HEADING: &str = "keep-heading";

/// What the views share. One number, as [`State`] is.
#[derive(Clone, Copy)]
pub struct Desk(&'static Parts);

impl Deref for Desk {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What the views share.
pub struct Parts {
    /// The view on screen; empty for none.
    view: RwSignal<String>,
    /// How often something changed that views show.
    changed: RwSignal<u32>,
    /// How often the language changed.
    language: RwSignal<u32>,
    /// What is said aloud of the last thing done.
    pub said: RwSignal<String>,
}

thread_local! {
    static DESK: std::cell::Cell<Option<Desk>> = const { std::cell::Cell::new(None) };
    static FIRST: std::cell::RefCell<Option<First>> = const { std::cell::RefCell::new(None) };
}

/// Shows a view: `scenarios`, `share` or `guides`. Asked for what is on screen already, closes it.
pub fn show(view: &str, first: First) {
    FIRST.set(Some(first));
    let desk = DESK.get().or_else(mount);
    let Some(desk) = desk else {
        return;
    };
    let same = desk.view.with_untracked(|shown| shown == view);
    put(desk.said, String::new());
    put(desk.view, if same { "" } else { view }.to_owned());
    if !same {
        focus::on(HEADING.to_owned());
    }
}

/// Shows a view, and leaves it as it is where it is on screen already.
pub fn reveal(view: &str, first: First) {
    FIRST.set(Some(first));
    if turn_to(view).is_some() {
        focus::on(HEADING.to_owned());
    }
}

/// The guides that come with the page, and those of the user's own. Where they cannot be read, views
/// that need them say so themselves.
pub fn library() -> Library {
    let found = storage::with(|device| device.guides());
    library_of(&found.unwrap_or_default().guides)
}

/// The same, and the guide that came by a link: what the first module has.
pub fn library_with_guest() -> Library {
    library().with_own(guest().into_iter().collect())
}

/// The guides that come with the page, and these. They were checked when they were saved.
pub fn library_of(own: &[OwnGuide]) -> Library {
    let own = own.iter();
    let own = own.filter_map(|own| Guide::from_checked_json(&own.json).ok());
    Library::bundled().with_own(own.collect())
}

/// Shows what is in the text of a file.
pub fn open_file(text: &str, first: First) {
    FIRST.set(Some(first));
    if let Some(desk) = turn_to("scenarios") {
        scenarios::open_file(desk, text);
    }
}

/// Says that only one file can be opened at a time.
pub fn several_files(first: First) {
    FIRST.set(Some(first));
    if let Some(desk) = turn_to("scenarios") {
        scenarios::several_files(desk);
    }
}

/// The place of the views with this one on screen, where the second module was asked for anything yet.
pub fn turn_to(view: &str) -> Option<Desk> {
    let desk = DESK.get().or_else(mount)?;
    if desk.view.with_untracked(|shown| shown != view) {
        put(desk.said, String::new());
        put(desk.view, view.to_owned());
    }
    Some(desk)
}

/// Lets the views look again at what is kept.
pub fn refresh() {
    if let Some(desk) = DESK.get() {
        desk.refresh();
    }
}

/// Says everything that is on screen anew, in another language.
pub fn language_changed() {
    if let Some(state) = State::get() {
        state.follow_language();
    }
    if let Some(desk) = DESK.get() {
        put(desk.said, String::new());
        desk.refresh();
        count(desk.language);
    }
}

fn mount() -> Option<Desk> {
    let place = document().get_element_by_id(PLACE)?.dyn_into().ok()?;
    let desk = for_good(|| {
        Desk(Box::leak(Box::new(Parts {
            view: RwSignal::new(String::new()),
            changed: RwSignal::new(0),
            language: RwSignal::new(0),
            said: RwSignal::new(String::new()),
        })))
    });
    mount_to(place, move || frame(desk).any()).forget();
    DESK.set(Some(desk));
    Some(desk)
}

fn frame(desk: Desk) -> View {
    block(move || {
        desk.language.track();
        let view = desk.view.get();
        if view != "share" {
            share::put_away();
        }
        let (title, content) = match view.as_str() {
            "scenarios" => (texts::SCENARIOS_TITLE, scenarios(desk)),
            "share" => (texts::SHARE_TITLE, share(desk)),
            "guides" => (texts::GUIDES_TITLE, guides(desk)),
            _ => return nothing(),
        };
        let heading = element("H2")
            .set("id", HEADING)
            .set("tabindex", "-1")
            .says(title.get());
        let close = quiet_button(texts::CLOSE.get(), move || {
            second::closed();
            put(desk.view, String::new());
        });
        element("SECTION")
            .class("panel")
            .set("aria-labelledby", HEADING)
            .child(
                element("DIV")
                    .class("panel-head")
                    .child(heading)
                    .child(close),
            )
            .child(status(texts::DONE.get(), desk.said.into()))
            .children(content)
            .view()
    })
}

impl Desk {
    /// Says what was done, in a text that nothing is put into.
    pub fn says(self, said: Text) {
        self.say(said.get());
    }

    /// Says what was done.
    pub fn say(self, said: &str) {
        put(self.said, said.to_owned());
    }

    /// Puts the focus on the heading, where nothing closer is left of what had it.
    pub fn focus(self) {
        focus::on(HEADING.to_owned());
    }

    /// Follows whatever changes in what is kept or on screen.
    pub fn follow(self) {
        self.changed.track();
    }

    /// Lets the views look again.
    pub fn refresh(self) {
        count(self.changed);
    }

    /// The scenario on screen, saved before if it is kept, and its id, empty if it is not.
    pub fn screen(self) -> (Scenario, String) {
        FIRST.with_borrow(|first| {
            let first = first.as_ref();
            let json = first.map(First::screen).unwrap_or_default();
            // It comes from the same build.
            let scenario = Scenario::from_json(&json).unwrap_or_default();
            (scenario, first.map(First::screen_id).unwrap_or_default())
        })
    }

    /// The id of the scenario on screen, saved or not; empty if it is not kept.
    pub fn screen_id(self) -> String {
        FIRST.with_borrow(|first| first.as_ref().map(First::screen_id).unwrap_or_default())
    }

    /// Has the first module do something, and looks again.
    pub fn turn(self, task: &str, detail: &str) {
        FIRST.with_borrow(|first| {
            if let Some(first) = first {
                first.turn(task, detail);
            }
        });
        self.refresh();
    }
}
