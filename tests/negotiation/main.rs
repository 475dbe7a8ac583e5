//! Dates, calendar files, and the rounds of a negotiation.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod calendar;
mod dates;
