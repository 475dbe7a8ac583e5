//! Doing something once typing rests.

use std::cell::Cell;

use gloo_timers::callback::Timeout;

/// A timer that starts anew each time it is set.
#[derive(Default)]
pub struct Rest(Cell<Option<Timeout>>);

impl Rest {
    /// Not set.
    #[must_use]
    pub const fn new() -> Self {
        Self(Cell::new(None))
    }

    /// Calls `action` after so many milliseconds, unless set again or stopped before.
    pub fn then(&self, milliseconds: u32, action: impl FnOnce() + 'static) {
        self.boxed_then(milliseconds, Box::new(action));
    }

    /// Apart from [`Rest::then`], which is compiled once for each kind of action.
    #[inline(never)]
    fn boxed_then(&self, milliseconds: u32, action: Box<dyn FnOnce()>) {
        // Dropping the earlier timer cancels it.
        self.0.set(Some(Timeout::new(milliseconds, action)));
    }

    /// Stops waiting.
    pub fn stop(&self) {
        drop(self.0.take());
    }
}
