//! What the page knows, and the only ways to change it.

mod example;
mod keeping;
mod mirror;
mod rest;

use std::{
    cell::{Cell, RefCell},
    ops::Deref,
};

use leptos::prelude::*;

use crate::{
    browser::{address, saving},
    evaluation::{Basis, Evaluation, EvaluationError, Settled, evaluate, settle},
    guide::Guide,
    money::Currency,
    scenario::{Field, History, Scenario, Setting, link_of, name_of_change},
    text::page as texts,
};

pub use keeping::library;

use super::{
    kept::for_good,
    notices::{Notice, Notices},
    parts::put,
};

/// The page's state. One number, since every closure of the page holds it: it is there once, and
/// for as long as the page.
#[derive(Clone, Copy)]
pub struct State(&'static Parts);

impl Deref for State {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What was typed, and what follows from it.
pub struct Parts {
    /// The scenario on screen, exactly as typed.
    pub typed: RwSignal<Scenario>,
    /// What follows from it.
    pub outcome: Memo<Outcome>,
    /// What the user has to be told.
    pub notices: Notices,
    /// What is said aloud once typing rests.
    pub spoken: RwSignal<String>,
    /// The name of the offer taken out last, while it can be brought back.
    pub removed: RwSignal<String>,
    /// The round taken out last, in words, while it can be brought back.
    pub removed_round: RwSignal<String>,
    /// How often typing paused for a moment: the answer is on screen by then, and the figures beside
    /// the form follow.
    pub paused: RwSignal<u32>,
    /// How often typing came to rest. What is not looked at while typing follows this, so that the
    /// answer is on screen before it.
    pub rested: RwSignal<u32>,
    /// How often typing was over, in either module: longer than at rest.
    pub over: RwSignal<u32>,
    /// What was undone or redone last, in words.
    pub undone: RwSignal<String>,
    /// How the scenario is kept, in words.
    pub keeping: RwSignal<String>,
    /// Whether it is only looked at: 0 or 1.
    viewing: RwSignal<u32>,
    /// How often the guides changed.
    guides: RwSignal<u32>,
    /// How often the language changed.
    pub language: RwSignal<u32>,
    /// How much of the page is there: see `stage.rs`.
    pub stage: RwSignal<u32>,
    /// How it meets the state that it mirrors; the first module's mirrors none.
    mirror: Option<&'static Mirror>,
}

/// How the state of the second module meets that of the first: see `mirror.rs`. Functions by
/// reference, so that the first module links none of them.
struct Mirror {
    /// Takes over what is on screen now.
    catch_up: fn(State),
    /// Hands over a scenario that was edited, and the spot.
    hand_over: fn(&str, &Scenario),
}

/// What follows from a scenario.
pub struct Outcome {
    /// Which of the scenarios shown so far it is.
    shown: u32,
    /// The scenario with the last readable text in every field.
    pub settled: Settled,
    /// Every figure of the settled scenario.
    pub evaluation: Result<Evaluation, EvaluationError>,
}

thread_local! {
    /// How many scenarios were shown before the one on screen.
    static SHOWN: Cell<u32> = const { Cell::new(0) };
    /// The edits of the one on screen.
    static HISTORY: RefCell<History> = RefCell::default();
    /// The state, for what comes from outside the page's own views.
    static STATE: Cell<Option<State>> = const { Cell::new(None) };
}

impl State {
    /// Reads storage and the address, and starts saving.
    pub fn start() {
        let state = for_good(|| Self::of(None));
        state.load();
        saving::start(move |result| state.saved(result));
    }

    fn of(mirror: Option<&'static Mirror>) -> Self {
        let typed = RwSignal::new(Scenario::first_of(library()));
        let [guides, rested] = [RwSignal::new(0), RwSignal::new(0)];
        // Never the same twice: comparing two outcomes is as much work as showing one.
        let outcome = Memo::new_with_compare(
            move |before: Option<&Outcome>| {
                let shown = SHOWN.get();
                // What another scenario said is no last readable text of this one.
                let before = before.filter(|before| before.shown == shown);
                let before = before.map(|before| &before.settled.scenario);
                guides.track();
                // Who types into a mirror looks at the first module's figures: its own follow at rest.
                if mirror.is_some() {
                    rested.track();
                } else {
                    typed.track();
                }
                let settled = settle(&typed.read_untracked(), before, library());
                let evaluation = evaluate(&settled.scenario, library());
                Outcome {
                    shown,
                    settled,
                    evaluation,
                }
            },
            |_, _| true,
        );
        let state = Self(Box::leak(Box::new(Parts {
            typed,
            outcome,
            notices: Notices::new(),
            spoken: RwSignal::new(String::new()),
            removed: RwSignal::new(String::new()),
            removed_round: RwSignal::new(String::new()),
            paused: RwSignal::new(0),
            rested,
            over: RwSignal::new(0),
            undone: RwSignal::new(String::new()),
            keeping: RwSignal::new(String::new()),
            viewing: RwSignal::new(0),
            guides,
            language: RwSignal::new(0),
            stage: RwSignal::new(0),
            mirror,
        })));
        STATE.set(Some(state));
        state
    }

    /// The page's state, once it has started.
    pub fn get() -> Option<Self> {
        STATE.get()
    }

    /// Changes the scenario on screen, as a step of its own.
    pub fn edit(self, change: impl FnOnce(&mut Scenario)) {
        self.edit_at(String::new(), change);
    }

    /// Changes the scenario on screen. What is typed into one spot without a rest is undone as one.
    /// Every edit goes through here, and so can be undone and is saved.
    pub fn edit_at(self, spot: String, change: impl FnOnce(&mut Scenario)) {
        if let Some(mirror) = self.mirror {
            (mirror.catch_up)(self);
        }
        if untrack(|| self.is_viewing()) {
            return;
        }
        let mut scenario = self.copied();
        change(&mut scenario);
        self.edited(spot, scenario);
    }

    /// Apart from [`State::edit_at`], which is compiled once for each kind of change.
    #[inline(never)]
    fn edited(self, spot: String, scenario: Scenario) {
        self.types_at(&spot);
        if let Some(mirror) = self.mirror {
            (mirror.hand_over)(&spot, &scenario);
            self.typed.set(scenario);
            // Who types here looks here.
            self.wait_for_own_rest();
            return;
        }
        let (before, is_typed) = (self.copied(), !spot.is_empty());
        HISTORY.with_borrow_mut(|history| history.remember(before, spot));
        put(self.undone, String::new());
        self.changed(scenario, is_typed);
    }

    /// Takes the last edit back, or makes what was taken back again.
    pub fn undo(self, back: bool) {
        let before = self.copied();
        let mut now = before.clone();
        let moved = HISTORY.with_borrow_mut(|history| {
            if back {
                history.undo(&mut now)
            } else {
                history.redo(&mut now)
            }
        });
        if !moved {
            return;
        }
        let field = name_of_change(&before, &now, library());
        let said = match (&field, back) {
            (Some(field), true) => texts::UndoneField { field }.text(),
            (Some(field), false) => texts::RedoneField { field }.text(),
            (None, true) => texts::UNDONE.to_string(),
            (None, false) => texts::REDONE.to_string(),
        };
        put(self.undone, said);
        put(self.removed, String::new());
        self.changed(now, false);
    }

    /// Says that the second module could not be loaded.
    pub fn second_failed(self) {
        self.notices.add(Notice::SecondFailed);
    }

    /// Whether there is an edit to take back, or to make again.
    pub fn can_undo(self, back: bool) -> bool {
        self.typed.track();
        let (undo, redo) = HISTORY.with_borrow(History::can);
        if back { undo } else { redo }
    }

    #[inline(never)]
    fn copied(self) -> Scenario {
        self.typed.get_untracked()
    }

    /// Shows and saves a scenario as it is from now on. Where it was just typed, its field shows it
    /// already.
    fn changed(self, scenario: Scenario, is_typed: bool) {
        saving::schedule(scenario.clone());
        if is_typed {
            self.put_typed(scenario);
        } else {
            self.put(scenario);
        }
        self.keep_guest();
        address::drop_link();
        self.notices
            .take(&|notice| matches!(notice, Notice::FromLink { mine } if mine.is_empty()));
        self.wait_until_over();
    }

    /// Puts text into a field.
    pub fn type_into(self, field: Field, text: String) {
        self.edit_at(field.key(), |scenario| scenario.set(field, text));
    }

    /// Turns to another guide.
    pub fn choose_role(self, id: &str) {
        if let Some(guide) = library().guide(id) {
            let before = self.setting_untracked();
            self.edit(|scenario| scenario.choose_guide(guide));
            self.tell_of_currency(before);
        }
    }

    /// Turns to another region of the guide.
    pub fn choose_region(self, id: &str) {
        let before = self.setting_untracked();
        self.edit(|scenario| id.clone_into(&mut scenario.region));
        self.tell_of_currency(before);
    }

    /// The address that opens this scenario elsewhere, and the fields it leaves out.
    pub fn link(self) -> (String, Vec<Field>) {
        let (link, left_out) = self.typed.with_untracked(|typed| link_of(typed, library()));
        (address::address_of(&link), left_out)
    }

    /// The scenario on screen, for as long as it is held. Compiled once for all that look at it:
    /// `with` is copied for each closure, with all that asking a signal takes.
    #[inline(never)]
    pub fn scenario(self) -> impl Deref<Target = Scenario> {
        self.typed.read()
    }

    /// Something of the scenario on screen.
    pub fn with_typed<T>(self, of: impl FnOnce(&Scenario) -> T) -> T {
        of(&self.scenario())
    }

    /// The text in a field.
    #[inline(never)]
    pub fn text_of(self, field: Field) -> String {
        self.with_typed(|typed| typed.text(field).to_owned())
    }

    /// Works out what follows from the scenario, for all that show it.
    pub fn work_out(self) {
        untrack(|| drop(self.follows()));
    }

    #[inline(never)]
    fn follows(self) -> impl Deref<Target = Outcome> {
        self.outcome.read()
    }

    /// Something of what follows from it.
    pub fn with_outcome<T>(self, of: impl FnOnce(&Outcome) -> T) -> T {
        of(&self.follows())
    }

    /// The chosen guide. Falls back on the first, so that there is always a page to show.
    pub fn guide(self) -> Option<&'static Guide> {
        self.guides.track();
        self.with_typed(|typed| library().guide(&typed.role))
            .or(library().guides().first())
    }

    /// Follows what guides there are.
    pub fn follow_guides(self) {
        self.guides.track();
    }

    /// What the fields are read in.
    pub fn setting(self) -> Option<Setting> {
        let guide = self.guide()?;
        self.with_typed(|typed| Setting::of(guide, typed))
    }

    /// The currency of the page's amounts.
    pub fn currency(self) -> Currency {
        self.setting()
            .map_or(Currency::EUR, |setting| setting.currency)
    }

    /// A figure of the evaluation; nothing if the scenario has none.
    pub fn figure<T>(self, figure: impl FnOnce(&Evaluation) -> T) -> Option<T> {
        self.with_outcome(|outcome| outcome.evaluation.as_ref().ok().map(figure))
    }

    /// Something of the scenario whose every field can be read.
    pub fn settled<T>(self, of: impl FnOnce(&Settled) -> T) -> T {
        self.with_outcome(|outcome| of(&outcome.settled))
    }

    /// Looks at every figure of that scenario with what it came of, if there are any. Compiled once
    /// for all that look.
    #[inline(never)]
    pub fn look(self, look: &mut dyn FnMut(&Basis)) {
        let Some(guide) = self.guide() else {
            return;
        };
        self.with_outcome(|outcome| {
            if let Ok(evaluation) = &outcome.evaluation {
                look(&Basis {
                    evaluation,
                    scenario: &outcome.settled.scenario,
                    guide,
                });
            }
        });
    }

    fn setting_untracked(self) -> Option<Setting> {
        untrack(|| self.setting())
    }

    fn tell_of_currency(self, before: Option<Setting>) {
        let (Some(before), Some(now)) = (before, self.setting_untracked()) else {
            return;
        };
        let blank = self.typed.with_untracked(Scenario::is_blank);
        if before.currency != now.currency && !blank {
            self.notices.add(Notice::CurrencyChanged(now.currency));
        }
    }

    /// Puts a scenario on screen: the answer at once, the figures after a moment, the rest of the page
    /// when typing rests. For what was typed see [`State::put_typed`].
    fn put(self, scenario: Scenario) {
        *self.typed.write_untracked() = scenario;
        self.tell();
        self.wait_for_rest();
    }
}
