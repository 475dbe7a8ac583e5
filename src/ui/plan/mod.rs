//! What to ask for, and in which order: the moves, the ladder, what speaks for the user, and what
//! else to ask for.

mod extras;
mod facts;
mod ladder;
mod moves;

pub use extras::{name_of as name_of_extra, worth_in_words};
pub use ladder::name_of as ladder_name;

use crate::text::{Text, keep_plan as texts};

use super::{
    State,
    element::View,
    parts::{contents, heading, html, text},
    reference::words_of_plan,
};

/// What stands under the heading.
pub fn plan(state: State) -> Vec<View> {
    let [moves, ladder, facts, extras] = PARTS.map(|(id, title)| heading(id, title));
    let mut parts = vec![contents(&PARTS), moves];
    parts.extend(moves::moves(state));
    parts.push(ladder);
    parts.extend(ladder::ladder(state));
    parts.push(facts);
    parts.extend(facts::facts(state));
    parts.push(extras);
    parts.extend(extras::extras(state));
    parts.push(html("note", text(words_of_plan)));
    parts
}

/// The parts: the ids and texts of their headings.
const PARTS: [(&str, Text); 4] = [
    ("ask-first", texts::MOVES),
    ("ask-ladder", texts::THE_LADDER),
    ("ask-facts", texts::FACTS),
    ("ask-else", texts::EXTRAS),
];
