//! A scenario and the guides in, every figure of the page out.
//!
//! Belongs here: bringing entries, guide and arithmetic together, and saying how a figure came
//! about. Does not belong here: markup, and anything that asks a browser.

mod chart;
mod comparison;
mod csv;
mod doubt;
mod entries;
mod equity;
mod evaluate;
mod explain;
mod figures;
mod futures;
mod ladder;
mod outlook;
mod plan;
mod rounds;
mod sentence;
mod settle;
mod strip;
mod sums;
mod ways;
mod words;

pub use chart::{Block, Chart, share, ticks};
pub use comparison::{Cell, Row, RowKind, close_pairs};
pub use csv::{comparison_csv, years_csv};
pub use doubt::doubt;
pub use equity::{CAP, COMMON_PRICE, EXIT, EXPIRY, Exit, ExitKind, ROUND, SPREAD, WINDOW};
pub use evaluate::{Evaluation, EvaluationError, Standings, evaluate};
pub use explain::{Basis, Explanation, Figure, Input, Line, Origin};
pub use figures::{Compared, OfferFigures, Reference};
pub use futures::FUTURES;
pub use ladder::Rung;
pub use outlook::{BreakEven, ExitOutcome, Expected, NoOutlook, Outlook, Rival};
pub use plan::{Clause, ExtraOf, LadderRow, Plan, PlanExtra, RowOf, Step, TEN_THOUSAND, Worth};
pub use rounds::{Height, Stair, StepChart};
pub use sentence::{answer, gist, is_close};
pub use settle::{Settled, settle};
pub use strip::{LENGTH, Mark, MarkKind, Place, Strip};
pub use sums::{Sum, sums};
pub use ways::{HIGH_DISCOUNT, Risk, Ruin, Way};

/// Over how many years offers are compared.
pub const YEARS: u32 = 4;
