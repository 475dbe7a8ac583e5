//! When the page follows what is typed: the answer once the letter is on screen, and once typing rests
//! the figures, the rest of the page, what is asked, and what is said aloud.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use crate::{
    browser::{clock, rest::Rest, second},
    evaluation::{Settled, doubt},
    scenario::{Field, History, Scenario},
    ui::{
        answer::summary,
        parts::{count, put},
        stage,
    },
};

use super::{HISTORY, State};

/// How long typing must rest before it is over, in milliseconds.
const OVER_REST: u32 = 900;

/// How long typing must rest before the figures follow, in milliseconds.
const PAUSE: u32 = 60;

/// How long where they took long the last time, and would be in the way of the next key: longer than
/// most take to find it.
const LONG_PAUSE: u32 = 300;

/// How long that is, in milliseconds until they are on screen.
const SLOW: u64 = 40;

/// How long before the rest of the page follows: longer than it takes to find the next key on a slow
/// phone too, so that no keystroke waits for it.
const PAGE_REST: u32 = 400;

thread_local! {
    /// Whether a scenario is there that the page was not told of.
    static UNTOLD: Cell<bool> = const { Cell::new(false) };
    /// When the figures began to follow, until they are on screen.
    static FOLLOWED: Cell<Option<u64>> = const { Cell::new(None) };
    /// How long typing must rest before they follow.
    static FOLLOWS: Cell<u32> = const { Cell::new(PAUSE) };
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

    /// Takes over what was just typed. The field shows it already; the page is told once the browser
    /// has painted that, so that no letter waits for the answer. Who looks at the scenario meanwhile
    /// sees it as it is.
    pub(super) fn put_typed(self, scenario: Scenario) {
        *self.typed.write_untracked() = scenario;
        if !UNTOLD.replace(true) {
            second::after_frame();
        }
        self.wait_for_rest();
    }

    /// Tells the page of the scenario on screen.
    pub(super) fn tell(self) {
        UNTOLD.set(false);
        self.typed.notify();
    }

    /// Tells the page of what was typed, if it was not told; says whether it was not.
    fn tell_typed(self) -> bool {
        let untold = UNTOLD.get();
        if untold {
            self.tell();
            self.wait_for_pause();
        }
        untold
    }

    /// The frame is on screen that [`second::after_frame`] waited for.
    pub fn painted(self) {
        if let Some(began) = FOLLOWED.take() {
            let slow = clock::milliseconds().saturating_sub(began) >= SLOW;
            FOLLOWS.set(if slow { LONG_PAUSE } else { PAUSE });
        }
        self.tell_typed();
    }

    /// Where no frame came meanwhile, as in a window that is covered, the answer comes first.
    fn wait_for_pause(self) {
        PAUSED.with(|rest| {
            rest.then(FOLLOWS.get(), move || {
                if self.tell_typed() {
                    return;
                }
                // What takes long while the page is built says nothing of the figures.
                if self.stage.get_untracked() >= stage::PAY {
                    FOLLOWED.set(Some(clock::milliseconds()));
                    second::after_frame();
                }
                count(self.paused);
            });
        });
    }

    pub(super) fn wait_for_rest(self) {
        self.wait_for_pause();
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
