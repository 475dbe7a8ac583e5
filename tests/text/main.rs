//! The catalogue of texts: what the build checks of it, and how it reads in French.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod catalogue;
mod evaluation;
mod faults;
mod index;
mod intl;
mod keep;
mod language;
mod scenario;
mod typed;
