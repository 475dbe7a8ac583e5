//! What outcomes are counted into: sums, and a histogram so fine that percentiles are read off it. To keep and sort
//! the outcomes takes longer, and a sort is heavy code.

use wide::{f64x2, u64x2};

use super::{
    kernel::Block,
    lanes::{ONE, ZERO, bits, log2},
    model::{Aversion, Model},
    plan::{MONTHS, Plan},
};

/// A bin's number is the start of the bits of a float: its exponent, and seven digits after the first.
const SHIFT: u32 = 52 - 7;
const BINS_AN_OCTAVE: usize = 1 << 7;
/// How many halvings below the scale are told apart, and doublings above it.
const BELOW: usize = 14;
const ABOVE: usize = 10;

/// Bins of outcomes that bring something.
pub const GAINS: usize = (BELOW + ABOVE) * BINS_AN_OCTAVE;
/// Bins of outcomes that cost something; at most the scale.
const LOSSES: usize = (BELOW + 1) * BINS_AN_OCTAVE;

/// The ends of what is told apart, in units of the scale: 2^-14 and just below 2^10.
const LEAST: f64 = 1.0 / 16_384.0;
const MOST: f64 = 1024.0 - 1.0 / 8_192.0;
const FIRST: u64 = LEAST.to_bits() >> SHIFT;

pub struct Tally {
    pub aversion: Aversion,
    pub wealth: f64,
    pub to_beat: Option<f64>,
    pub scale: f64,
    pub outcomes: u32,
    pub sum: f64x2,
    pub squares: f64x2,
    pub utility: f64x2,
    pub nothing: f64x2,
    pub beating: f64x2,
    pub least: f64x2,
    pub most: f64x2,
    /// Where the bins of an exit's year start, by its month.
    rows: Box<[u32; MONTHS]>,
    /// Bins of a year.
    pub row: usize,
    /// Of these, those of losses; after them one of nothing, then those of gains.
    pub losses: usize,
    /// By year of the exit, as far as years are shown, then for all later ones.
    pub counts: Vec<u32>,
}

impl Tally {
    #[inline(never)]
    pub fn new(model: &Model, plan: &Plan) -> Self {
        let losses = if model.exercises { LOSSES } else { 0 };
        let row = losses + 1 + GAINS;
        let years = model.years_shown as usize;
        let mut rows = Box::new([0; MONTHS]);
        for (month, start) in rows.iter_mut().enumerate() {
            // An exit at the end of a year is in hand in that year.
            let year = month.saturating_sub(1) / 12;
            *start = u32::try_from(year.min(years) * row).unwrap_or_default();
        }
        Self {
            aversion: model.aversion,
            wealth: model.wealth,
            to_beat: model.to_beat,
            scale: plan.scale,
            outcomes: 0,
            sum: ZERO,
            squares: ZERO,
            utility: ZERO,
            nothing: ZERO,
            beating: ZERO,
            least: f64x2::splat(f64::MAX),
            most: f64x2::splat(f64::MIN),
            rows,
            row,
            losses,
            counts: vec![0; row * (years + 1)],
        }
    }

    /// Counts a block.
    #[inline(never)]
    pub fn add(&mut self, block: &Block) {
        self.count(block);
        let wealth = f64x2::splat(self.wealth);
        let mut utility = self.utility;
        let having = block
            .outcomes
            .iter()
            .map(|outcome| (wealth + *outcome).fast_max(ONE));
        match self.aversion {
            Aversion::One => having.for_each(|having| utility += log2(having)),
            Aversion::Two => having.for_each(|having| utility += ONE / having),
            Aversion::Three => having.for_each(|having| utility += ONE / (having * having)),
        }
        self.utility = utility;
        self.outcomes += super::kernel::BLOCK;
    }

    #[inline(never)]
    fn count(&mut self, block: &Block) {
        let target = f64x2::splat(self.to_beat.unwrap_or(f64::MAX));
        let unit = f64x2::splat(1.0 / self.scale);
        let zero_bin = u64x2::splat(self.losses as u64);
        let (mut sum, mut squares) = (self.sum, self.squares);
        let (mut nothing, mut beating) = (self.nothing, self.beating);
        let (mut least, mut most) = (self.least, self.most);
        for (outcome, exits) in block.outcomes.iter().zip(&block.exits) {
            let outcome = *outcome;
            sum += outcome;
            squares += outcome * outcome;
            nothing += outcome.simd_le(ZERO) & ONE;
            beating += outcome.simd_ge(target) & ONE;
            least = least.fast_min(outcome);
            most = most.fast_max(outcome);
            for (bin, month) in (bins(outcome * unit) + zero_bin)
                .to_array()
                .iter()
                .zip(exits)
            {
                let row = self.rows.get(usize::from(*month) % MONTHS);
                let row = row.copied().unwrap_or_default();
                if let Some(count) = self.counts.get_mut((row + *bin as u32) as usize) {
                    *count += 1;
                }
            }
        }
        (self.sum, self.squares) = (sum, squares);
        (self.nothing, self.beating) = (nothing, beating);
        (self.least, self.most) = (least, most);
    }
}

/// The bins of two outcomes in units of the scale: 0 of nothing, from 1 on of what brings something, and as far below
/// of what costs as much.
#[inline(always)]
fn bins(outcomes: f64x2) -> u64x2 {
    let size = outcomes.abs();
    let size = size
        .fast_max(const { f64x2::splat(LEAST) })
        .fast_min(const { f64x2::splat(MOST) });
    let bin = (bits(size) >> SHIFT) - const { u64x2::splat(FIRST - 1) };
    let bin = bin & bits(outcomes.simd_ne(ZERO));
    let negative = bits(outcomes.simd_lt(ZERO));
    (bin ^ negative) - negative
}

/// Where the bins of gains or losses begin, in units of the scale: of the first at 0, of the one after the last at
/// infinity, since they take all that is smaller or larger.
pub fn start_of(bin: usize) -> f64 {
    match bin {
        0 | 1 => 0.0,
        bin if bin > GAINS => f64::INFINITY,
        bin => f64::from_bits((FIRST + bin as u64 - 1) << SHIFT),
    }
}
