//! What the second module shows: the scenarios kept on this device, sharing, and the user's own guides.
//!
//! Belongs here: views that are asked for by a button, and not needed for an answer. They share the
//! elements of the page and nothing of its [`State`](super::State), which is in the other module: what
//! is on screen is asked for, and what is kept is read where it is kept. The sections of the page that
//! this module shows stand beside those of the first, in folders of their own, and see a
//! [mirror](super::State::mirror) of that state.

mod desk;
mod guides;
mod mend;
mod opening;
mod scenarios;
mod sections;
mod share;
mod trouble;

pub use desk::{
    language_changed, library, library_with_guest, open_file, refresh, reveal, several_files, show,
};
pub use mend::mend;
pub use opening::open;
pub use sections::section;
