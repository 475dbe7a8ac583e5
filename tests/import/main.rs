//! Guides from Markdown: what is read of them, and that it equals what a person read.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod any;
mod documented;
mod draft;
mod figures;
mod program;
mod same;
mod shapes;
