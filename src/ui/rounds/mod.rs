//! The log of the negotiation: what each side named, what moved, and by when they want an answer.

mod deadline;
mod entries;
mod progress;

use super::{State, element::View};

/// What stands under the heading.
pub fn rounds(state: State) -> Vec<View> {
    let mut parts = deadline::deadline(state);
    parts.extend(entries::entries(state));
    parts.extend(progress::progress(state));
    parts
}
