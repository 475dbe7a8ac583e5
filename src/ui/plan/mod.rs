//! What to ask for, and in which order: the moves, the ladder, what speaks for the user, and what
//! else to ask for.

mod extras;
mod facts;
mod ladder;
mod moves;

pub use extras::{name_of as name_of_extra, worth_in_words};
pub use ladder::name_of as ladder_name;

use super::{
    State,
    element::{View, element},
};

/// What stands under the heading.
pub fn plan(state: State) -> Vec<View> {
    let mut parts = moves::moves(state);
    parts.push(heading("The ladder"));
    parts.extend(ladder::ladder(state));
    parts.push(heading("What speaks for you"));
    parts.extend(facts::facts(state));
    parts.push(heading("What else to ask for"));
    parts.extend(extras::extras(state));
    parts
}

fn heading(title: &str) -> View {
    element("H3").says(title).view()
}
