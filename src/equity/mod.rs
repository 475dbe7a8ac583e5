//! What private shares may become.
//!
//! Belongs here: who gets what of an exit, the terms of a grant, what an exit makes of it, and the
//! simulation of many exits. Does not belong here: when a grant vests ([`crate::offer`]), what an
//! offer is worth beside it ([`crate::pay`]), and what was typed ([`crate::scenario`]).

mod company;
mod holding;
mod line;
mod pieces;
pub mod simulation;
mod table;
mod waterfall;

pub use company::{Company, Participating};
pub use holding::{Counted, Fate, Form, Future, Outcome, Terms, share_of};
pub use table::{CapTable, Participation, Preferred, WaterfallError};
pub use waterfall::{Kink, Payout, Payouts, Waterfall};
