//! The state of the second module: the same scenario, and every edit handed to the first, which alone
//! remembers, saves and tells.
//!
//! Both modules answer at once when asked, so neither can overtake the other: before an edit the mirror
//! takes over what is on screen, and hands over the whole of it after. Its figures follow when the
//! first module's typing rests.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::first::First,
    scenario::Scenario,
    ui::{
        keep,
        parts::{count, put},
    },
};

use super::{Mirror, SHOWN, State, keeping::put_library};

thread_local! {
    static FIRST: RefCell<Option<First>> = const { RefCell::new(None) };
    /// What was on screen when it was last looked at.
    static SEEN: RefCell<String> = const { RefCell::new(String::new()) };
}

const MIRROR: Mirror = Mirror {
    catch_up: State::catch_up,
    hand_over,
};

impl State {
    /// A state that mirrors that of the first module.
    #[must_use]
    pub fn mirror(first: First) -> Self {
        put_library(keep::library_with_guest());
        let state = Self::of(Some(&MIRROR));
        FIRST.set(Some(first));
        state.catch_up();
        state
    }

    /// Shows what is on screen, now that typing has come to rest there.
    pub fn follow(self) {
        self.catch_up();
        self.come_to_rest();
    }

    /// Says everything anew in another language, which the first module speaks already.
    pub fn follow_language(self) {
        self.follow();
        count(self.language);
    }

    fn catch_up(self) {
        let said = FIRST.with_borrow(|first| first.as_ref().map(First::on_screen));
        let said = said.unwrap_or_default();
        if SEEN.with_borrow(|seen| *seen == said) {
            return;
        }
        let mut parts = said.splitn(4, ' ');
        let mut number = || parts.next().and_then(|number| number.parse().ok());
        let numbers: [Option<u32>; 3] = std::array::from_fn(|_| number());
        // It comes from the same build.
        let ([Some(shown), Some(viewing), Some(guides)], Some(Ok(scenario))) =
            (numbers, parts.next().map(Scenario::from_json))
        else {
            return;
        };
        if self.guides.get_untracked() != guides {
            put_library(keep::library_with_guest());
            self.guides.set(guides);
        }
        let before = self.copied();
        // Undone, or of another scenario: nothing here took it out.
        if SHOWN.get() != shown || before.rounds().len() != scenario.rounds().len() {
            put(self.removed_round, String::new());
        }
        SHOWN.set(shown);
        self.viewing.set(viewing);
        SEEN.set(said);
        self.typed.set(scenario);
    }
}

fn hand_over(spot: &str, scenario: &Scenario) {
    // An undo right after may bring back what was seen last.
    SEEN.take();
    let detail = spot.to_owned() + "\n" + &scenario.to_json();
    FIRST.with_borrow(|first| {
        if let Some(first) = first {
            first.turn("edit", &detail);
        }
    });
}
