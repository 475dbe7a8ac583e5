//! Saving a moment after the last keystroke, and at once when the page may go away.

use std::cell::RefCell;

use wasm_bindgen::{JsCast as _, closure::Closure};

use super::{
    rest::Rest,
    storage::{self, StorageError},
};

/// How long typing must rest before it is saved, in milliseconds.
const REST: u32 = 250;

type Report = Box<dyn Fn(Result<(), StorageError>)>;

thread_local! {
    static PENDING: RefCell<Option<Pending>> = const { RefCell::new(None) };
    static TIMER: Rest = const { Rest::new() };
    static REPORT: RefCell<Option<Report>> = const { RefCell::new(None) };
}

struct Pending {
    id: String,
    json: String,
}

/// Sets what hears of every save, and saves when the page is hidden or left.
pub fn start(report: impl Fn(Result<(), StorageError>) + 'static) {
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

/// Saves `json` under `id` once typing rests. Replaces what was waiting for the same id.
pub fn schedule(id: String, json: String) {
    if PENDING.with_borrow(|pending| pending.as_ref().is_some_and(|pending| pending.id != id)) {
        flush();
    }
    PENDING.set(Some(Pending { id, json }));
    TIMER.with(|timer| timer.then(REST, flush));
}

/// Saves what is waiting, now.
pub fn flush() {
    TIMER.with(Rest::stop);
    let Some(pending) = PENDING.take() else {
        return;
    };
    let result = storage::save(&pending.id, &pending.json);
    if result.is_err() {
        // Kept for the next try and for the recovery screen.
        PENDING.set(Some(pending));
    }
    REPORT.with_borrow(|report| {
        if let Some(report) = report {
            report(result);
        }
    });
}

/// What is waiting to be saved. For the panic hook: never waits, never panics.
#[must_use]
pub fn unsaved() -> Option<String> {
    PENDING.with(|pending| {
        let pending = pending.try_borrow().ok()?;
        pending.as_ref().map(|pending| pending.json.clone())
    })
}
