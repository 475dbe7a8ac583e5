//! The order in which a page that has just been opened is built: first what is looked at first.
//!
//! On a slow phone all of it takes a third of a second, in which no tap would be answered.
//! `start.js` asks for one stage after the other, each a task of its own. Belongs here: the order.
//! Does not belong here: the parts.

use std::cell::Cell;

use leptos::prelude::*;

use super::{State, element::View, page, parts::slot_of};

/// What was typed before is read, or what a link brings: first, since `start.js` counts on it.
const STATE: u32 = 1;
/// Its figures are worked out.
const OUTCOME: u32 = 2;
/// The answer, and the places of all that is there later.
const PAGE: u32 = 3;
/// What the bar has.
pub const BAR: u32 = 4;
/// Who offers what, and where.
pub const FORM: u32 = 5;
/// The fields of the offer. With them the page takes the place of what `index.html` holds.
pub const OFFER: u32 = 6;
/// Those that few fill in, and the other offers.
pub const OFFERS: u32 = 7;
/// The figures under the answer.
pub const FIGURES: u32 = 8;
/// Where they lie between floor and ask.
pub const STRIPS: u32 = 9;
/// The view of pay in full.
pub const PAY: u32 = 10;

thread_local! {
    static STAGE: Cell<u32> = const { Cell::new(0) };
}

/// A part that is there from a stage on. In another language it is made anew, so no place that the
/// second module fills may be in it.
pub fn from_stage(
    state: State,
    stage: u32,
    part: impl Fn() -> View + Send + Sync + 'static,
) -> View {
    slot_of(move || state.stage.get() >= stage, part)
}

/// Builds the next stage; says whether there is another.
pub fn build_next() -> bool {
    let stage = STAGE.get() + 1;
    STAGE.set(stage);
    match (stage, State::get()) {
        (STATE, _) => State::start(),
        (OUTCOME, Some(state)) => state.work_out(),
        (PAGE, Some(state)) => page::mount(state),
        (_, Some(state)) => state.stage.set(stage),
        (_, None) => {}
    }
    if stage == OFFER {
        page::show();
    }
    stage < PAY
}
