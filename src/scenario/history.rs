//! Every edit, to go back and forth by.

use super::Scenario;

/// The scenarios before and after the one on screen.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Scenario>,
    future: Vec<Scenario>,
    /// Where the last step was typed; empty once typing there has come to rest.
    spot: String,
}

impl History {
    /// The most steps that are kept; the oldest go first.
    pub const MOST: usize = 200;

    /// Remembers how it was `before` an edit. What is typed into one spot without a rest is one step;
    /// an edit without a spot is always one of its own.
    pub fn remember(&mut self, before: Scenario, spot: String) {
        self.future.clear();
        if spot.is_empty() || spot != self.spot {
            if self.past.len() >= Self::MOST {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.spot = spot;
    }

    /// Ends the step: what is typed next is another one.
    pub fn rest(&mut self) {
        self.spot.clear();
    }

    /// Turns `now` into the scenario before it. False if there is none.
    pub fn undo(&mut self, now: &mut Scenario) -> bool {
        self.rest();
        swap(&mut self.past, &mut self.future, now)
    }

    /// Turns `now` into the scenario that was undone last. False if there is none.
    pub fn redo(&mut self, now: &mut Scenario) -> bool {
        self.rest();
        swap(&mut self.future, &mut self.past, now)
    }

    /// Whether there is anything to undo, and to redo.
    #[must_use]
    pub fn can(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }
}

#[inline(never)]
fn swap(from: &mut Vec<Scenario>, to: &mut Vec<Scenario>, now: &mut Scenario) -> bool {
    let Some(then) = from.pop() else {
        return false;
    };
    to.push(std::mem::replace(now, then));
    true
}
