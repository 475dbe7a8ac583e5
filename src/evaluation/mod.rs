//! A scenario and the guides in, every figure of the page out.
//!
//! Belongs here: bringing entries, guide and arithmetic together, and saying how a figure came
//! about. Does not belong here: markup, and anything that asks a browser.

mod chart;
mod comparison;
mod entries;
mod evaluate;
mod explain;
mod figures;
mod sentence;
mod settle;
mod strip;

pub use chart::{Block, Chart, share};
pub use comparison::{Cell, Row, RowKind, close_pairs};
pub use evaluate::{Evaluation, EvaluationError, Standings, evaluate};
pub use explain::{Basis, Explanation, Figure, Input, Line, Origin};
pub use figures::{Compared, OfferFigures, Reference};
pub use sentence::{answer, is_close};
pub use settle::{Settled, settle};
pub use strip::{LENGTH, Mark, MarkKind, Place, Strip};

/// Over how many years offers are compared.
pub const YEARS: u32 = 4;
