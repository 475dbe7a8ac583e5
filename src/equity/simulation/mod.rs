//! Many possible futures of a grant: when the company is sold or floated, at what value, how long one stays, and what
//! that brings.
//!
//! This is the one place that counts in floats: chance is in every figure here, and far larger than what floats lose.
//! A figure of money goes in and comes out as a plain number, of whatever currency the caller has in mind.
//!
//! Data flows one way: [`Model`] says what is assumed, `plan` prepares it month by month, `kernel` draws blocks of
//! outcomes two at a time in SIMD `lanes`, `tally` counts them, and `summary` reads the figures off the counts.

mod kernel;
mod lanes;
mod model;
mod plan;
mod random;
mod summary;
mod tally;

pub use model::{Aversion, Kink, Lapse, Model, ModelError};
pub use summary::{BARS, Bars, PERCENTILES, Summary};

use kernel::{BLOCK, Block};
use plan::Plan;
use random::Random;
use tally::Tally;

/// A simulation on its way. [`Self::advance`] it in slices short enough for the page to stay responsive: how it is
/// sliced changes nothing, and the same model brings the same figures to the last bit.
pub struct Simulation {
    plan: Plan,
    random: Random,
    block: Box<Block>,
    tally: Tally,
    blocks: u32,
    finished: u32,
}

impl Simulation {
    /// Prepares the tables; draws nothing yet.
    pub fn new(model: &Model) -> Result<Self, ModelError> {
        model.check()?;
        let plan = Plan::new(model);
        Ok(Self {
            tally: Tally::new(model, &plan),
            plan,
            random: Random::new(model.seed),
            block: Box::default(),
            blocks: model.outcomes.div_ceil(BLOCK),
            finished: 0,
        })
    }

    /// Draws so many outcomes more, rounded up to whole blocks of 200, and none past the number that the model asks for.
    pub fn advance(&mut self, outcomes: u32) {
        let left = self.blocks.saturating_sub(self.finished);
        let now = outcomes.div_ceil(BLOCK).min(left);
        for _ in 0..now {
            kernel::draw(&self.plan, &mut self.random, &mut self.block);
            self.tally.add(&self.block);
        }
        self.finished = self.finished.saturating_add(now);
    }

    /// How many outcomes have been drawn.
    #[must_use]
    pub fn done(&self) -> u32 {
        self.finished.saturating_mul(BLOCK)
    }

    /// Whether all have been drawn.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.finished >= self.blocks
    }

    /// What has been drawn so far comes to.
    #[must_use]
    pub fn summary(&self) -> Summary {
        summary::of(&self.tally)
    }
}
