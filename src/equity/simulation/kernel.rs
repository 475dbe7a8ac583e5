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

/// 2^20 less half of the last place of a fraction: keeps the chances off zero.
const BEFORE_POINT: f64x2 = f64x2::splat(1_048_576.0 - 0.5 / 4_294_967_296.0);
const MIDDLE: f64x2 = f64x2::splat(1_048_576.5);
/// Of each half of a lane, the lower half.
const QUARTERS: u64x2 = u64x2::splat(0xffff_0000_ffff);
const OF_LOG2: f64x2 = f64x2::splat(-2.0 * std::f64::consts::LN_2);

#[inline(never)]
pub fn draw(plan: &Plan, random: &mut Random, block: &mut Block) {
    let (outcomes, _) = block.outcomes.as_chunks_mut::<2>();
    let (exits, _) = block.exits.as_chunks_mut::<2>();
    for ([first, second], [first_exit, second_exit]) in outcomes.iter_mut().zip(exits) {
        let [one, other] = normals(random.next());
        let chance = random.next();
        let one = Pair::new(plan, random, pointed(chance & LOW), one);
        let other = Pair::new(plan, random, pointed(chance >> 32_u32), other);
        let (mut a, mut b) = (ZERO, ZERO);
        for [at, slope] in &plan.kinks {
            a += (one.company - *at).fast_max(ZERO) * *slope;
            b += (other.company - *at).fast_max(ZERO) * *slope;
        }
        (*first, *first_exit) = (one.outcomes(plan, a), one.exits);
        (*second, *second_exit) = (other.outcomes(plan, b), other.exits);
    }
}

/// Two pairs of independent draws from the standard normal distribution, by Box and Muller's method: a point at an
/// even angle, as far out as an even chance says.
#[inline(always)]
fn normals(random: u64x2) -> [f64x2; 2] {
    let chance = pointed(random >> 32_u32) - BEFORE_POINT;
    let turn = pointed(random & LOW) - MIDDLE;
    // Within the precision of the logarithm, one of almost 1 may come out positive.
    let square = (log2(chance) * OF_LOG2).fast_max(ZERO);
    let radius = square.sqrt();
    // Half a circle, and the last bit of the angle says on which side: it takes no part in where it is seen.
    let side = float(random << 63_u32);
    let (across, along) = cos_sin(turn);
    [(radius * across) ^ side, radius * along]
}

/// Two outcomes on their way.
struct Pair {
    /// The value of the company at the exit, as a multiple of its latest valuation.
    company: f64x2,
    /// Months of exit and stay, 2^20 more.
    exit: f64x2,
    stay: f64x2,
    /// What is left of what they bring.
    factor: f64x2,
    /// What counts if still employed, where the job ends with the exit.
    at_exit: f64x2,
    exits: [u16; 2],
}

impl Pair {
    #[inline(always)]
    fn new(plan: &Plan, random: &mut Random, chance: f64x2, normal: f64x2) -> Self {
        // Each half of a lane is the sum of two chances of 16 digits.
        let times = random.next();
        let sums = (times & QUARTERS) + ((times >> 16_u32) & QUARTERS);
        let exit = month(sums & LOW, plan.exit_time);
        let stay = month(sums >> 32_u32, plan.stay_time);
        let [one, other] = indices(exit);
        let exits = [one as u16, other as u16];
        let (one, other) = (exit_in(plan, one), exit_in(plan, other));
        let [median, spread] = f64x2::transpose([one.value, other.value]);
        let [factor, at_exit] = f64x2::transpose([one.factor_and_held, other.factor_and_held]);
        Self {
            company: exp2(median + spread * normal) & chance.simd_ge(plan.nothing),
            exit,
            stay,
            factor,
            at_exit,
            exits,
        }
    }

    /// What they bring, by what the kinks make of a share.
    #[inline(always)]
    fn outcomes(&self, plan: &Plan, share: f64x2) -> f64x2 {
        let [one, other] = indices(self.stay);
        let held = f64x2::new([vested_in(plan, one), vested_in(plan, other)]);
        let left = self.stay.simd_lt(self.exit);
        let late = (self.exit - self.stay).simd_gt(plan.window);
        let gain = (share.fast_max(ZERO) - plan.strike).fast_max(late & plan.least);
        let held = (left | plan.goes_on).select(held, self.at_exit);
        // What comes too late is nothing, unless it was bought before.
        (held * gain * self.factor) & !(late & plan.lapses)
    }
}

/// Two times in whole months, 2^20 more.
#[inline(always)]
fn month(sum: u64x2, [each, first]: [f64x2; 2]) -> f64x2 {
    float(bits((pointed(sum) - POINT) * each + first) & !LOW)
}

#[inline(always)]
fn indices(months: f64x2) -> [usize; 2] {
    let [one, other] = bits(months).to_array();
    [
        (one >> 32) as usize % MONTHS,
        (other >> 32) as usize % MONTHS,
    ]
}

#[inline(always)]
fn exit_in(plan: &Plan, month: usize) -> Exit {
    match plan.exits.get(month) {
        Some(exit) => *exit,
        None => Exit::default(),
    }
}

#[inline(always)]
fn vested_in(plan: &Plan, month: usize) -> f64 {
    match plan.vested.get(month) {
        Some(vested) => *vested,
        None => 0.0,
    }
}
