//! A model prepared for drawing: all that depends on a month alone is looked up, and the rest fills whole SIMD vectors.

use wide::f64x2;

use super::{
    lanes::POINT,
    model::{Kink, Model},
};

/// More months than a draw can come to, and a power of two, so that a look-up needs no check.
pub const MONTHS: usize = 1024;

const MONTHS_A_YEAR: f64 = 12.0;

/// More than any time between two events.
const NEVER: f64 = 1e9;

/// What an exit in one month is like.
#[derive(Clone, Copy, Default)]
pub struct Exit {
    /// The median of the logarithm to base 2 of the value of the company, and its standard deviation.
    pub value: f64x2,
    /// What is left of what it brings, after haircut, discount and expiry; and what counts for who is still employed,
    /// where the job ends with the exit.
    pub factor_and_held: f64x2,
}

pub struct Plan {
    pub exits: Box<[Exit; MONTHS]>,
    /// What has vested by month.
    pub vested: Box<[f64; MONTHS]>,
    /// Months for each 2^-16 of the sum of two even chances, and the months to begin with, 2^20 more.
    pub exit_time: [f64x2; 2],
    pub stay_time: [f64x2; 2],
    /// The share of chances, up to 1, that bring nothing; 2^20 more.
    pub nothing: f64x2,
    /// Where each kink is, and its slope.
    pub kinks: Vec<[f64x2; 2]>,
    pub strike: f64x2,
    /// The least that a share can bring whose window has closed before the exit.
    pub least: f64x2,
    /// An exit more months than these after leaving comes too late.
    pub window: f64x2,
    /// All ones where what comes too late has lapsed, else zero.
    pub lapses: f64x2,
    /// All ones where vesting goes on after the exit, else zero.
    pub goes_on: f64x2,
    /// About what the grant may bring, and no less than it may cost.
    pub scale: f64,
}

impl Plan {
    #[inline(never)]
    pub fn new(model: &Model) -> Self {
        let time = |months: u32| {
            let months = f64::from(months);
            let (each, first) = if model.certain {
                (0.0, months)
            } else {
                (months * 65_536.0, 0.0)
            };
            [f64x2::splat(each), POINT + f64x2::splat(first)]
        };
        let window = match model.lapse {
            Some(lapse) => lapse.window_months.into(),
            _ => NEVER,
        };
        let least = if model.exercises { -NEVER } else { 0.0 };
        Self {
            exits: table(|month| exit(model, month)),
            vested: table(|month| at(&model.vested, month)),
            exit_time: time(model.months_to_exit),
            stay_time: time(model.months_of_stay),
            nothing: POINT + f64x2::splat(model.nothing),
            kinks: model
                .kinks
                .iter()
                .map(|kink| [f64x2::splat(kink.at), f64x2::splat(kink.slope)])
                .collect(),
            strike: f64x2::splat(model.strike),
            least: f64x2::splat(least),
            window: f64x2::splat(window),
            lapses: mask(!model.exercises),
            goes_on: mask(!model.ends_at_exit),
            scale: scale(model),
        }
    }
}

/// A table without a copy of it on the stack, which is small in a browser.
fn table<T: Copy + Default>(of: impl Fn(usize) -> T) -> Box<[T; MONTHS]> {
    let all: Vec<T> = (0..MONTHS).map(of).collect();
    all.try_into()
        .unwrap_or_else(|_| Box::new([T::default(); MONTHS]))
}

/// All ones or zero.
fn mask(ones: bool) -> f64x2 {
    f64x2::splat(f64::from_bits(if ones { u64::MAX } else { 0 }))
}

/// The amount of a month; the last one holds for all later.
fn at(amounts: &[f64], month: usize) -> f64 {
    let amount = amounts.get(month).or(amounts.last());
    amount.copied().unwrap_or_default()
}

fn exit(model: &Model, month: usize) -> Exit {
    let months = month as f64;
    // Of an exit today all that is known is the end of the way.
    let way = match model.months_to_exit {
        0 => 1.0,
        all => months / f64::from(all),
    };
    let expired = model.expires.is_some_and(|last| months > f64::from(last));
    let discount = (-(1.0 + model.discount).ln() * months / MONTHS_A_YEAR).exp();
    let held = if model.accelerates {
        &model.granted
    } else {
        &model.vested
    };
    let factor = if expired { 0.0 } else { model.kept * discount };
    Exit {
        value: f64x2::new([log2(model.median) * way, log2(model.spread) * way.sqrt()]),
        factor_and_held: f64x2::new([factor, at(held, month)]),
    }
}

/// The standard library's own is a large table, and so are its other functions but for `ln` and `exp`.
fn log2(value: f64) -> f64 {
    value.ln() * std::f64::consts::LOG2_E
}

/// What a share brings at an exit of this value.
fn share(kinks: &[Kink], value: f64) -> f64 {
    let sum: f64 = kinks
        .iter()
        .map(|kink| kink.slope * (value - kink.at).max(0.0))
        .sum();
    sum.max(0.0)
}

fn scale(model: &Model) -> f64 {
    let amounts = model.vested.iter().chain(&model.granted);
    let most = amounts.copied().fold(0.0, f64::max);
    let share = share(&model.kinks, model.median * model.spread);
    let scale = most * model.kept * share.max(model.strike);
    if scale > 0.0 { scale } else { 1.0 }
}
