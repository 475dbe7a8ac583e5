//! The order in which a page that has just been opened is built: first what is looked at first.
//!
//! On a slow phone all of it takes a third of a second, in which no tap would be answered.
//! `start.js` asks for one stage after the other, each a task of its own. Belongs here: the order.
//! Does not belong here: the parts.

use leptos::prelude::*;

use super::{
    State,
    element::View,
    page,
    parts::{count, slot_of},
};

/// The figures are worked out.
const OUTCOME: u32 = 1;
/// The answer, and the places of all that is there later.
const PAGE: u32 = 2;
/// What the bar has.
pub const BAR: u32 = 3;
/// Who offers what, and where.
pub const FORM: u32 = 4;
/// The fields of the offer. With them the page takes the place of what `index.html` holds.
pub const OFFER: u32 = 5;
/// Those that few fill in, and the other offers.
pub const OFFERS: u32 = 6;
/// The figures under the answer.
pub const FIGURES: u32 = 7;
/// Where they lie between floor and ask.
pub const STRIPS: u32 = 8;
/// The view of pay in full.
pub const PAY: u32 = 9;

/// A part that is there from a stage on. In another language it is made anew, so no place that the
/// second module fills may be in it.
pub fn from_stage(
    state: State,
    stage: u32,
    part: impl Fn() -> View + Send + Sync + 'static,
) -> View {
    slot_of(move || state.stage.get() >= stage, part)
}

/// Builds the next stage; says whether there is another. The first is the state, which reads what was
/// typed before or what the address brings: `start.js` counts on that.
pub fn build_next() -> bool {
    let Some(state) = State::get() else {
        State::start();
        return true;
    };
    count(state.stage);
    let stage = state.stage.get_untracked();
    match stage {
        OUTCOME => state.work_out(),
        PAGE => page::mount(state),
        OFFER => page::show(),
        _ => {}
    }
    stage < PAY
}
