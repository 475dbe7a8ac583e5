//! What a grant of private equity may become.

pub mod simulation;
