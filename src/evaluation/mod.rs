//! A scenario and the guides in, every figure of the page out.
//!
//! Belongs here: bringing entries, guide and arithmetic together. Does not belong here: markup, and
//! anything that asks a browser.

mod evaluate;
mod sentence;
mod settle;
mod strip;

pub use evaluate::{
    Competitor, Evaluation, EvaluationError, OfferFigures, Reference, Standings, YEARS, evaluate,
};
pub use sentence::{answer, is_close};
pub use settle::{Settled, settle};
pub use strip::{Mark, MarkKind, Place, Strip};
