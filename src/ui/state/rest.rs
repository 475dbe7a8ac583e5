//! What follows once typing rests: the figures, the rest of the page, what is asked, and what is said
//! aloud.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::{rest::Rest, second},
    evaluation::{Settled, doubt},
    scenario::{Field, History},
    ui::{
        answer::summary,
        parts::{count, put},
    },
};

use super::{HISTORY, State};

/// How long typing must rest before it is over, in milliseconds.
const OVER_REST: u32 = 900;

/// How long typing must rest before the figures follow, in milliseconds.
const PAUSE: u32 = 60;

/// How long before the rest of the page follows: longer than it takes to find the next key on a slow
/// phone too, so that no keystroke waits for it.
const PAGE_REST: u32 = 400;

thread_local! {
    static PAUSED: Rest = const { Rest::new() };
    static PAGE: Rest = const { Rest::new() };
    static OVER: Rest = const { Rest::new() };
    /// Where somebody types; empty once that is over.
    static SPOT: RefCell<String> = const { RefCell::new(String::new()) };
    /// What else is done when it rests.
    static AT_REST: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

impl State {
    /// Calls `run` whenever typing has come to rest, and once the page is there.
    pub fn when_at_rest(self, run: impl Fn() + 'static) {
        AT_REST.set(Some(Box::new(run)));
        self.wait_for_rest();
    }

    /// How often typing paused for a moment; what can be typed into the second module follows there
    /// when it rests.
    pub fn pauses(self) -> RwSignal<u32> {
        match self.mirror {
            Some(_) => self.rested,
            None => self.paused,
        }
    }

    pub(super) fn wait_for_rest(self) {
        PAUSED.with(|rest| rest.then(PAUSE, move || count(self.paused)));
        PAGE.with(|rest| {
            rest.then(PAGE_REST, move || self.come_to_rest());
        });
    }

    pub(super) fn come_to_rest(self) {
        count(self.rested);
        if self.mirror.is_none() {
            second::rested();
        }
        AT_REST.with_borrow(|run| {
            if let Some(run) = run {
                run();
            }
        });
    }

    /// Waits no longer than for the figures: who types into the second module looks there.
    pub(super) fn wait_for_own_rest(self) {
        PAGE.with(|rest| rest.then(PAUSE, move || self.come_to_rest()));
    }

    /// Remembers where somebody types, until that is over.
    pub(super) fn types_at(self, spot: &str) {
        SPOT.replace(spot.to_owned());
        self.wait_until_over();
    }

    /// When typing is over: asks about what may be a slip, and in the first module says the answer
    /// aloud with it and ends the step that undo takes back. One timer, since the one needs the other.
    pub(super) fn wait_until_over(self) {
        OVER.with(|rest| {
            rest.then(OVER_REST, move || {
                SPOT.take();
                count(self.over);
                if self.mirror.is_some() {
                    return;
                }
                HISTORY.with_borrow_mut(History::rest);
                put(self.spoken, untrack(|| summary(self)));
            });
        });
    }

    /// A question about the figure in a field that may be a slip, or nothing. A text that cannot be
    /// read raises no other, nor does half a number.
    pub fn doubt(self, field: Field) -> String {
        let mut asked = None;
        let wrong = |settled: &Settled| settled.problems.iter().any(|(other, _)| *other == field);
        let typing = SPOT.with_borrow(|spot| *spot == field.key());
        if !typing && !self.settled(wrong) {
            self.look(&mut |basis| asked = doubt(basis, field));
        }
        asked.unwrap_or_default()
    }
}
