//! The drawing of outcomes, four at a time in two SIMD vectors. All of it becomes one function without calls: what the
//! page is compiled for is few bytes, which would leave its parts apart.

use wide::{f64x2, u64x2};

use super::{
    lanes::{LOW, POINT, ZERO, bits, cos_sin, exp2, float, log2, pointed},
    plan::{Exit, MONTHS, Plan},
    random::Random,
};

/// Outcomes in a block: divides the round numbers that one asks for.
pub const BLOCK: u32 = 200;
const SIZE: usize = BLOCK as usize;

/// Outcomes, and the month of the exit of each.
pub struct Block {
    pub outcomes: [f64x2; SIZE / 2],
    pub exits: [[u16; 2]; SIZE / 2],
}

impl Default for Block {
    fn default() -> Self {
        Self {
            outcomes: [ZERO; SIZE / 2],
            exits: [[0; 2]; SIZE / 2],
        }
    }
}

/// Half of the last place of a fraction: keeps the chances off zero.
const HALF_STEP: f64 = 0.5 / 4_294_967_296.0;

pub fn draw(plan: &Plan, random: &mut Random, block: &mut Block) {
    let (outcomes, _) = block.outcomes.as_chunks_mut::<2>();
    let (exits, _) = block.exits.as_chunks_mut::<2>();
    for ([first, second], [first_exit, second_exit]) in outcomes.iter_mut().zip(exits) {
        let [one, other] = normals(random.next());
        let chance = random.next();
        let one = Outcome::new(plan, random, pointed(chance & LOW), one);
        let other = Outcome::new(plan, random, pointed(chance >> 32_u32), other);
        let (mut a, mut b) = (ZERO, ZERO);
        for [at, slope] in &plan.kinks {
            a += (one.company - *at).fast_max(ZERO) * *slope;
            b += (other.company - *at).fast_max(ZERO) * *slope;
        }
        (*first, *first_exit) = (one.of(plan, a), one.exits());
        (*second, *second_exit) = (other.of(plan, b), other.exits());
    }
}

/// Two pairs of independent draws from the standard normal distribution, by Box and Muller's method: a point at an
/// even angle, as far out as an even chance says.
#[inline(always)]
fn normals(random: u64x2) -> [f64x2; 2] {
    let chance = pointed(random >> 32_u32) - (POINT - f64x2::splat(HALF_STEP));
    let turn = pointed(random & LOW) - (POINT + f64x2::HALF);
    // Within the precision of the logarithm, one of almost 1 may come out positive.
    let square = (log2(chance) * f64x2::splat(-2.0 * std::f64::consts::LN_2)).fast_max(ZERO);
    let radius = square.sqrt();
    // Half a circle, and the last bit of the angle says on which side: it takes no part in where it is seen.
    let side = float(random << 63_u32);
    let (across, along) = cos_sin(turn);
    [(radius * across) ^ side, radius * along]
}

/// Two outcomes on their way.
struct Outcome {
    /// The value of the company at the exit, as a multiple of its latest valuation.
    company: f64x2,
    /// Months of exit and stay, 2^20 more.
    exit: f64x2,
    stay: f64x2,
}

impl Outcome {
    #[inline(always)]
    fn new(plan: &Plan, random: &mut Random, chance: f64x2, normal: f64x2) -> Self {
        let exit = month(random.next(), plan.exit_time);
        let stay = month(random.next(), plan.stay_time);
        let [one, other] = indices(exit).map(|month| exit_in(plan, month));
        let median = f64x2::new([one.median, other.median]);
        let spread = f64x2::new([one.spread, other.spread]);
        Self {
            company: exp2(median + spread * normal) & chance.simd_ge(plan.nothing),
            exit,
            stay,
        }
    }

    #[inline(always)]
    fn exits(&self) -> [u16; 2] {
        #[expect(clippy::cast_possible_truncation, reason = "up to 1,024")]
        indices(self.exit).map(|month| month as u16)
    }

    /// What they bring, by what the kinks make of a share.
    #[inline(always)]
    fn of(&self, plan: &Plan, share: f64x2) -> f64x2 {
        let [one, other] = indices(self.exit).map(|month| exit_in(plan, month));
        let factor = f64x2::new([one.factor, other.factor]);
        let at_exit = f64x2::new([one.held, other.held]);
        let held = f64x2::new(indices(self.stay).map(|month| vested_in(plan, month)));
        let left = self.stay.simd_lt(self.exit);
        let gain = (share.fast_max(ZERO) - plan.strike).fast_max(left & plan.least);
        let held = (left | plan.goes_on).select(held, at_exit);
        let in_time = (self.exit - self.stay).simd_le(plan.window);
        (held * gain * factor) & in_time
    }
}

/// Two draws of a time, in whole months, 2^20 more.
#[inline(always)]
fn month(random: u64x2, [each, first]: [f64x2; 2]) -> f64x2 {
    let sum = pointed((random >> 32_u32) + (random & LOW)) - POINT;
    float(bits(sum * each + first) & !LOW)
}

#[inline(always)]
fn indices(months: f64x2) -> [usize; 2] {
    #[expect(clippy::cast_possible_truncation, reason = "far below")]
    bits(months)
        .to_array()
        .map(|bits| (bits >> 32) as usize % MONTHS)
}

#[inline(always)]
fn exit_in(plan: &Plan, month: usize) -> Exit {
    plan.exits.get(month).copied().unwrap_or_default()
}

#[inline(always)]
fn vested_in(plan: &Plan, month: usize) -> f64 {
    plan.vested.get(month).copied().unwrap_or_default()
}
