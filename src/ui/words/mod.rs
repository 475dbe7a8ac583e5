//! What to say: a text, its gaps to fill in place, the user's own words in its stead, and the ways
//! to take it along.

mod called;
mod choices;
mod letter;
mod take;
mod written;

use super::{State, element::View, kept::kept};

/// What stands under the heading.
pub fn words(state: State) -> Vec<View> {
    let editing = kept("editing");
    let mut parts = choices::choices(state);
    parts.push(letter::letter(state, editing));
    parts.push(take::take(state, editing));
    parts
}

pub use choices::title;
pub use written::said;
