//! Amounts, how people type them, and exchange rates.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod amounts;
mod arithmetic;
mod rates;
