//! The page: Leptos components and the stylesheet, one folder a screen area.
//!
//! Belongs here: markup, and which figure stands where. Does not belong here: arithmetic
//! ([`crate::evaluation`]) and web APIs beside those of Leptos ([`crate::browser`]).
//!
//! Views are plain functions that take [`State`] whole, since it is a handful of `Copy` handles. Those of
//! `equity`, `plan`, `words`, `rounds`, `brief` and `reference` are shown by the second module, with a
//! [mirror](State::mirror) of the state.
//! What is typed in or pressed is made of `element`; what is only read is written by `markup`. Both
//! are compiled once, where `view!` and generic components are compiled once for each use.

mod answer;
mod bar;
mod brief;
mod element;
mod equity;
mod figures;
mod form;
mod how;
pub mod keep;
mod kept;
mod links;
mod markup;
mod notices;
mod page;
mod parts;
mod pay;
mod plan;
mod planned;
mod reference;
mod rounds;
mod stage;
mod state;
mod words;

pub use stage::build_next;
pub use state::State;
