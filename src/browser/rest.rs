//! Doing something once typing rests.

use std::{
    cell::{Cell, OnceCell},
    rc::Rc,
};

use gloo_timers::callback::Timeout;

use super::clock;

/// A timer that starts anew each time it is set.
#[derive(Default)]
pub struct Rest(OnceCell<Rc<Waiting>>);

/// What waits. A key sets several timers anew, and a browser takes longer for that than for all that
/// is worked out: so the one that runs stays, and waits for what is left when it ends.
#[derive(Default)]
struct Waiting {
    action: Cell<Option<Box<dyn FnOnce()>>>,
    /// When to act, by [`clock::running`].
    due: Cell<f64>,
    /// When the timer ends; none where none runs.
    ends: Cell<Option<f64>>,
    timer: Cell<Option<Timeout>>,
}

impl Rest {
    /// Not set.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceCell::new())
    }

    /// Calls `action` after so many milliseconds, unless set again or stopped before.
    pub fn then(&self, milliseconds: u32, action: impl FnOnce() + 'static) {
        self.boxed_then(milliseconds, Box::new(action));
    }

    /// Apart from [`Rest::then`], which is compiled once for each kind of action.
    #[inline(never)]
    fn boxed_then(&self, milliseconds: u32, action: Box<dyn FnOnce()>) {
        let waiting = self.0.get_or_init(Rc::default);
        let due = clock::running() + f64::from(milliseconds);
        waiting.action.set(Some(action));
        waiting.due.set(due);
        if waiting.ends.get().is_none_or(|ends| ends > due) {
            waiting.start(milliseconds);
        }
    }

    /// Stops waiting.
    pub fn stop(&self) {
        if let Some(waiting) = self.0.get() {
            waiting.action.take();
        }
    }
}

impl Waiting {
    fn start(self: &Rc<Self>, milliseconds: u32) {
        let ends = clock::running() + f64::from(milliseconds);
        self.ends.set(Some(ends));
        let this = Rc::clone(self);
        // Dropping the earlier timer cancels it.
        let timer = Timeout::new(milliseconds, move || this.end());
        self.timer.set(Some(timer));
    }

    fn end(self: &Rc<Self>) {
        self.ends.set(None);
        let left = self.due.get() - clock::running();
        // A browser's timers may end a moment early by its own clock.
        if left < 1.0 {
            if let Some(action) = self.action.take() {
                action();
            }
            return;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "no longer than what was set, and over 1"
        )]
        self.start(left.ceil() as u32);
    }
}
