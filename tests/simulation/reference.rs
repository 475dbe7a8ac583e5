//! The same model simulated one outcome after another, by the functions of the standard library and with other random
//! numbers: both agree in distribution.

use counteroffer::equity::simulation::{Aversion, Kink, Lapse, Model, PERCENTILES};

use crate::{has_mean, is_chance, is_percentile, is_sound, kinks, shares, simulated};

/// Random numbers from the middle digits of squares with a Weyl sequence (Widynski).
struct Draws {
    square: u64,
    step: u64,
}

impl Draws {
    /// From 0 up to 1.
    fn chance(&mut self) -> f64 {
        let mut half = || {
            self.step = self.step.wrapping_add(0xb5ad_4ece_da1c_e2a9);
            self.square = self
                .square
                .wrapping_mul(self.square)
                .wrapping_add(self.step);
            self.square = self.square.rotate_left(32);
            f64::from(self.square as u32)
        };
        (half() + half() / 4_294_967_296.0) / 4_294_967_296.0
    }

    /// Of the standard normal distribution, by the polar method.
    fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.chance() - 1.0, 2.0 * self.chance() - 1.0);
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                return x * (-2.0 * square.ln() / square).sqrt();
            }
        }
    }

    fn months(&mut self, model: &Model, months: u32) -> u32 {
        if model.certain {
            return months;
        }
        (f64::from(months) * (self.chance() + self.chance())) as u32
    }
}

fn share(kinks: &[Kink], exit: f64) -> f64 {
    let above = |kink: &Kink| kink.slope * (exit - kink.at).max(0.0);
    kinks.iter().map(above).sum::<f64>().max(0.0)
}

fn at(amounts: &[f64], month: u32) -> f64 {
    amounts[(month as usize).min(amounts.len() - 1)]
}

/// The month of the exit, and what it brings.
fn outcome(model: &Model, draws: &mut Draws) -> (u32, f64) {
    let exit = draws.months(model, model.months_to_exit);
    let stay = draws.months(model, model.months_of_stay);
    let way = f64::from(exit) / f64::from(model.months_to_exit);
    let company = if draws.chance() < model.nothing {
        0.0
    } else {
        (model.median.ln() * way + model.spread.ln() * way.sqrt() * draws.normal()).exp()
    };
    let gain = share(&model.kinks, company) - model.strike;
    let brings = if stay < exit {
        let late = |lapse: Lapse| exit - stay > lapse.window_months;
        if model.lapse.is_some_and(late) {
            let bought = if model.exercises { gain } else { 0.0 };
            at(&model.vested, stay) * bought
        } else {
            at(&model.vested, stay) * gain.max(0.0)
        }
    } else {
        let held = match (model.ends_at_exit, model.accelerates) {
            (true, true) => at(&model.granted, exit),
            (true, false) => at(&model.vested, exit),
            (false, _) => at(&model.vested, stay),
        };
        held * gain.max(0.0)
    };
    let expired = model.expires.is_some_and(|months| exit > months);
    let discount = (1.0 + model.discount).powf(f64::from(exit) / 12.0);
    (
        exit,
        if expired {
            0.0
        } else {
            brings * model.kept / discount
        },
    )
}

fn wealth(model: &Model, outcome: f64) -> f64 {
    (model.wealth + outcome).max(1.0)
}

/// What power of wealth a mean is taken of; 0 stands for the logarithm.
fn power(aversion: Aversion) -> i32 {
    match aversion {
        Aversion::One => 0,
        Aversion::Two => -1,
        Aversion::Three => -2,
    }
}

/// Both simulations of `model`, of so many outcomes each.
#[track_caller]
fn agrees(model: &Model) {
    let outcomes = 40_000;
    let count = f64::from(outcomes);
    let mut draws = Draws { square: 0, step: 0 };
    let all: Vec<(u32, f64)> = (0..outcomes).map(|_| outcome(model, &mut draws)).collect();
    let model = Model {
        outcomes,
        to_beat: Some(60_000.0),
        ..model.clone()
    };
    let summary = simulated(&model);
    is_sound(&model, &summary);

    let mean = all.iter().map(|(_, brings)| brings).sum::<f64>() / count;
    let square = |(_, brings): &(u32, f64)| (brings - mean).powi(2);
    let error = (all.iter().map(square).sum::<f64>() / count / count).sqrt();
    has_mean(&summary, mean, error);
    assert!((summary.standard_error / error - 1.0).abs() < 0.2);

    let chance = |holds: &dyn Fn(f64) -> bool| {
        all.iter().filter(|(_, brings)| holds(*brings)).count() as f64 / count
    };
    // Both err: half as many outcomes err by as much as both together.
    is_chance(
        summary.chance_of_nothing,
        chance(&|brings| brings <= 0.0),
        outcomes / 2,
    );
    is_chance(
        summary.chance_to_beat.unwrap(),
        chance(&|brings| brings >= 60_000.0),
        outcomes / 2,
    );
    let mut up_to_bar = f64::from(summary.bars.nothing) / count;
    let width = summary.bars.top / summary.bars.counts.len() as f64;
    for (bar, bar_count) in (1_u32..).zip(summary.bars.counts) {
        up_to_bar += f64::from(bar_count) / count;
        let end = width * f64::from(bar);
        is_percentile(end, up_to_bar, outcomes / 2, |end| {
            chance(&|brings| brings <= end)
        });
    }

    let years = summary.fan.iter().zip((12..).step_by(12));
    for (percentiles, until) in years.chain([(&summary.percentiles, u32::MAX)]) {
        let mut in_hand: Vec<f64> = all
            .iter()
            .map(|(exit, brings)| if *exit <= until { *brings } else { 0.0 })
            .collect();
        in_hand.sort_by(f64::total_cmp);
        for (percentile, share) in percentiles.iter().zip(PERCENTILES) {
            is_percentile(*percentile, share, outcomes / 2, |most| {
                in_hand.partition_point(|brings| *brings <= most) as f64 / count
            });
        }
    }

    let power = power(model.aversion);
    let utility = |(_, brings): &(u32, f64)| match power {
        0 => wealth(&model, *brings).ln(),
        power => wealth(&model, *brings).powi(power),
    };
    let utilities: Vec<f64> = all.iter().map(utility).collect();
    let mean = utilities.iter().sum::<f64>() / count;
    let variance = utilities
        .iter()
        .map(|utility| (utility - mean).powi(2))
        .sum::<f64>()
        / count;
    let equivalent = |utility: f64| {
        let having = match power {
            0 => utility.exp(),
            power => utility.powf(1.0 / f64::from(power)),
        };
        having - model.wealth
    };
    let error = 4.0 * (2.0 * variance / count).sqrt();
    let mut ends = [mean - error, mean + error].map(equivalent);
    ends.sort_by(f64::total_cmp);
    assert!(
        ends[0] <= summary.certainty_equivalent && summary.certainty_equivalent <= ends[1],
        "{} is not within {ends:?}",
        summary.certainty_equivalent
    );
}

/// Options behind a preference, with every input in use.
pub fn options() -> Model {
    let vested = |month: u32| {
        if month < 12 {
            0.0
        } else {
            f64::from(month) * 4_000.0
        }
    };
    Model {
        median: 2.5,
        spread: 2.2,
        nothing: 0.25,
        months_to_exit: 50,
        months_of_stay: 40,
        certain: false,
        kinks: kinks(&[(0.0, 0.1), (0.3, 0.6), (0.8, -0.3), (1.5, 0.5)]),
        strike: 0.3,
        vested: (0..=48).map(vested).collect(),
        granted: (0..=60)
            .map(|month| if month < 24 { 192_000.0 } else { 240_000.0 })
            .collect(),
        lapse: Some(Lapse { window_months: 18 }),
        expires: Some(90),
        ends_at_exit: true,
        kept: 0.9,
        discount: 0.07,
        wealth: 400_000.0,
        aversion: Aversion::Two,
        ..shares()
    }
}

#[test]
fn options_that_lapse() {
    agrees(&options());
}

#[test]
fn options_exercised_when_leaving() {
    agrees(&Model {
        exercises: true,
        expires: None,
        ends_at_exit: false,
        aversion: Aversion::Three,
        ..options()
    });
}

#[test]
fn options_that_are_kept_and_accelerate() {
    agrees(&Model {
        lapse: None,
        accelerates: true,
        nothing: 0.0,
        aversion: Aversion::One,
        ..options()
    });
}

#[test]
fn shares_that_expire_before_most_exits() {
    agrees(&Model {
        strike: 0.0,
        lapse: None,
        expires: Some(40),
        ends_at_exit: false,
        discount: 0.0,
        ..options()
    });
}

#[test]
fn a_far_exit_of_much_spread() {
    agrees(&Model {
        months_to_exit: 120,
        months_of_stay: 90,
        median: 8.0,
        spread: 2.5,
        nothing: 0.6,
        expires: None,
        ..options()
    });
}
