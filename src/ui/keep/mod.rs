//! What the second module shows: the scenarios kept on this device, sharing, and the user's own guides.
//!
//! Belongs here: views that are asked for by a button, and not needed for an answer. They share the
//! elements of the page and nothing of its [`State`](super::State), which is in the other module: what
//! is on screen is asked for, and what is kept is read where it is kept.

mod desk;
mod guides;
mod mend;
mod opening;
mod scenarios;
mod share;
mod trouble;

pub use desk::{library, open_file, refresh, reveal, several_files, show};
pub use mend::mend;
pub use opening::open;
