//! What to say: a text, its gaps to fill in place, the user's own words in its stead, and the ways
//! to take it along.

mod called;
mod choices;
mod letter;
mod take;
mod written;

use leptos::prelude::*;

use super::{State, element::View};

/// What stands under the heading.
pub fn words(state: State) -> Vec<View> {
    let editing = RwSignal::new(String::new());
    let mut parts = choices::choices(state);
    parts.push(letter::letter(state, editing));
    parts.push(take::take(state, editing));
    parts
}

pub use choices::title;
pub use written::said;
