//! What private shares may become.
//!
//! Belongs here: who gets what of an exit. Does not belong here: when a grant vests
//! ([`crate::offer`]), and what an offer is worth with it ([`crate::pay`]).

mod line;
mod pieces;
pub mod simulation;
mod table;
mod waterfall;

pub use table::{CapTable, Participation, Preferred, WaterfallError};
pub use waterfall::{Kink, Payout, Payouts, Waterfall};
