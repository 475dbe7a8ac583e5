//! Saving the scenario on screen a moment after the last keystroke, and at once when the page may go
//! away.

use std::cell::{Cell, RefCell};

use wasm_bindgen::{JsCast as _, closure::Closure};

use crate::{
    keeping::{Entry, Saved, StoreError},
    scenario::Scenario,
};

use super::{rest::Rest, storage};

/// How long typing must rest before it is saved, in milliseconds.
const REST: u32 = 250;

type Report = Box<dyn Fn(Result<Saved, StoreError>)>;

thread_local! {
    /// What is on screen, as it is kept; none before its first edit.
    static OPEN: RefCell<Option<Box<Entry>>> = const { RefCell::new(None) };
    /// Whether it was changed since it was saved.
    static CHANGED: Cell<bool> = const { Cell::new(false) };
    static TIMER: Rest = const { Rest::new() };
    static REPORT: RefCell<Option<Report>> = const { RefCell::new(None) };
}

/// Sets what hears of every save, and saves when the page is hidden or left.
pub fn start(report: impl Fn(Result<Saved, StoreError>) + 'static) {
    REPORT.with(|slot| slot.replace(Some(Box::new(report))));
    let Some(window) = web_sys::window() else {
        return;
    };
    let leave = Closure::<dyn Fn()>::new(flush);
    let listener = leave.as_ref().unchecked_ref();
    // `pagehide` does not come when a phone ends a page in the background; `visibilitychange` does.
    for event in ["pagehide", "visibilitychange"] {
        // Without the listener the timer still saves.
        let _ = window.add_event_listener_with_callback(event, listener);
    }
    leave.forget();
}

/// Turns to another scenario, or to one that is not kept. What was on screen has to be saved before.
pub fn open(entry: Option<Box<Entry>>) {
    CHANGED.set(false);
    OPEN.set(entry);
}

/// Something of what is on screen as it is kept, if it is.
pub fn entry<T>(of: impl FnOnce(&Entry) -> T) -> Option<T> {
    OPEN.with_borrow(|open| open.as_deref().map(of))
}

/// Saves the scenario on screen once typing rests.
#[inline(never)]
pub fn schedule(scenario: Scenario) {
    OPEN.with_borrow_mut(|open| match open {
        Some(entry) => entry.scenario = scenario,
        None => {
            // Where no keys can be read, no id is taken.
            let id = storage::with(|device| Ok(device.new_id())).unwrap_or_default();
            *open = Some(Box::new(Entry::new(id, scenario)));
        }
    });
    CHANGED.set(true);
    TIMER.with(|timer| timer.then(REST, flush));
}

/// Whether there is something to save.
#[must_use]
pub fn is_waiting() -> bool {
    CHANGED.get()
}

/// Saves what is waiting, now.
pub fn flush() {
    TIMER.with(Rest::stop);
    if !CHANGED.get() {
        return;
    }
    let Some(mut entry) = OPEN.with_borrow(Clone::clone) else {
        return;
    };
    let result = storage::with(|device| {
        let saved = device.save(&mut entry)?;
        device.make_current(&entry.id)?;
        Ok(saved)
    });
    // What failed is kept for the next try and for the recovery screen.
    CHANGED.set(result.is_err());
    OPEN.set(Some(entry));
    REPORT.with_borrow(|report| {
        if let Some(report) = report {
            report(result);
        }
    });
}

/// What is waiting to be saved. For the panic hook: never waits, never panics.
#[must_use]
pub fn unsaved() -> Option<String> {
    if !CHANGED.get() {
        return None;
    }
    OPEN.with(|open| Some(open.try_borrow().ok()?.as_ref()?.to_json()))
}
