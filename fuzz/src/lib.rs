//! What must hold of any text that is opened, imported or typed, for `cargo xtask fuzz`.
//!
//! A target is a file of three lines in `bin/` and a `check` here, which fails by panicking: that it
//! panics on nothing is only the half of it, so every check also writes back what was read. The
//! texts that a target starts from are chosen in `xtask/src/fuzz.rs`.

pub mod amounts;
mod figures;
pub mod guide_json;
pub mod link;
pub mod scenario_json;
