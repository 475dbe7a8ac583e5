//! Dates, calendar files, and the rounds of a negotiation.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod dates;
