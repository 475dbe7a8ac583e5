//! Where the exit is lognormal and its time certain, what a grant brings is what options are priced by.

use counteroffer::equity::simulation::{Model, PERCENTILES};
use statrs::distribution::{ContinuousCDF, Normal};

use crate::{has_mean, is_chance, is_percentile, is_sound, kinks, shares, simulated};

/// The mean of what the exit value is above `strike`: the formula of Black and Scholes without interest.
fn call(model: &Model, strike: f64) -> f64 {
    let (mean, deviation) = (model.median.ln(), model.spread.ln());
    let forward = (mean + deviation * deviation / 2.0).exp();
    if strike == 0.0 {
        return forward;
    }
    let near = (mean - strike.ln()) / deviation;
    let normal = Normal::standard();
    forward * normal.cdf(near + deviation) - strike * normal.cdf(near)
}

/// Simulates `model`, of 1,000 shares that all vested. Its mean is `mean` calls, as strikes and how many of each; and
/// it brings no more than `v` for each share where the exit value is no more than `exit_of(v)`.
#[track_caller]
fn brings(model: &Model, calls: &[(f64, f64)], exit_of: impl Fn(f64) -> f64) {
    let model = Model {
        outcomes: 40_000,
        to_beat: Some(1_500.0),
        ..model.clone()
    };
    let summary = simulated(&model);
    is_sound(&model, &summary);
    let something = 1.0 - model.nothing;
    let calls = calls
        .iter()
        .map(|(strike, number)| number * call(&model, *strike));
    has_mean(&summary, 1_000.0 * something * calls.sum::<f64>(), 0.0);
    let up_to = |outcome: f64| {
        if outcome < 0.0 {
            return 0.0;
        }
        let exit = exit_of(outcome / 1_000.0);
        let away = (exit / model.median).ln() / model.spread.ln();
        model.nothing + something * Normal::standard().cdf(away)
    };
    for (percentile, share) in summary.percentiles.into_iter().zip(PERCENTILES) {
        is_percentile(percentile, share, summary.outcomes, up_to);
    }
    is_percentile(summary.bars.top, 0.95, summary.outcomes, up_to);
    is_chance(summary.chance_of_nothing, up_to(0.0), summary.outcomes);
    is_chance(
        summary.chance_to_beat.unwrap(),
        1.0 - up_to(1_500.0),
        summary.outcomes,
    );
}

/// Shares, or options, that bring what the exit value is above this.
#[track_caller]
fn brings_above(strike: f64, median: f64, spread: f64, nothing: f64) {
    let model = Model {
        median,
        spread,
        nothing,
        strike,
        ..shares()
    };
    brings(&model, &[(strike, 1.0)], |value| value + strike);
}

#[test]
fn shares_bring_the_lognormal_itself() {
    brings_above(0.0, 3.0, 2.0, 0.0);
    brings_above(0.0, 1.0, 1.2, 0.0);
    brings_above(0.0, 0.4, 3.5, 0.0);
    brings_above(0.0, 2.0, 2.5, 0.35);
}

#[test]
fn options_bring_a_call() {
    brings_above(0.25, 3.0, 2.0, 0.0);
    brings_above(1.0, 1.0, 1.5, 0.0);
    brings_above(2.0, 1.0, 2.0, 0.2);
    // Far above: most bring nothing.
    brings_above(10.0, 1.0, 2.0, 0.0);
}

#[test]
fn a_preference_takes_its_part_first() {
    // Nothing up to 0.4, then all.
    let after = Model {
        kinks: kinks(&[(0.4, 1.0)]),
        ..shares()
    };
    brings(&after, &[(0.4, 1.0)], |value| value + 0.4);
    // Half of what is above 0.4, then all that is above 2: 0.8 there.
    let shared = Model {
        kinks: kinks(&[(0.4, 0.5), (2.0, 0.5)]),
        spread: 2.5,
        ..shares()
    };
    brings(&shared, &[(0.4, 0.5), (2.0, 0.5)], |value| {
        if value < 0.8 {
            0.4 + 2.0 * value
        } else {
            1.2 + value
        }
    });
}

#[test]
fn a_cap_is_a_difference_of_calls() {
    // All up to 4 and no more, of which options for 0.5 leave 3.5.
    let capped = Model {
        kinks: kinks(&[(0.0, 1.0), (4.0, -1.0)]),
        strike: 0.5,
        nothing: 0.1,
        ..shares()
    };
    let exit_of = |value: f64| {
        if value < 3.5 - 1e-9 {
            value + 0.5
        } else {
            f64::MAX
        }
    };
    brings(&capped, &[(0.5, 1.0), (4.0, -1.0)], exit_of);
}
