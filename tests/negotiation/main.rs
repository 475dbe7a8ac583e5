//! Dates, calendar files, and the rounds of a negotiation.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod calendar;
mod dates;
mod patterns;
mod properties;
mod rounds;
mod steps;
