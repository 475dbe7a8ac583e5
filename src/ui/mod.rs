//! The page: Leptos components and the stylesheet, one folder a screen area.
//!
//! Belongs here: markup, and which figure stands where. Does not belong here: arithmetic
//! ([`crate::evaluation`]) and web APIs beside those of Leptos ([`crate::browser`]).
//!
//! Components take [`State`] whole, since it is a handful of `Copy` handles, and are plain: a
//! generic component is compiled once for each use, and the page pays for every copy.

mod answer;
mod element;
mod figures;
mod form;
mod how;
mod kept;
mod markup;
mod notices;
mod page;
mod parts;
mod pay;
mod reference;
mod state;

pub use page::mount;
pub use state::State;
