//! What a grant may become, against closed forms, a plain simulation and figures worked out by hand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod certainty;
mod closed_forms;
mod convergence;
mod degenerate;
mod properties;
mod reference;
mod refusals;
mod rules;
mod slices;

use counteroffer::equity::simulation::{Aversion, Kink, Model, Simulation, Summary};

/// Shares that have all vested: 1,000 at today's price. The exit is in five years, at three times the valuation in the
/// median, between 1.5 and 6 times two times in three, and a common share brings as much as any.
fn shares() -> Model {
    Model {
        outcomes: 20_000,
        seed: 7,
        median: 3.0,
        spread: 2.0,
        nothing: 0.0,
        months_to_exit: 60,
        months_of_stay: 480,
        certain: true,
        kinks: kinks(&[(0.0, 1.0)]),
        strike: 0.0,
        vested: vec![1_000.0],
        granted: vec![1_000.0],
        lapse: None,
        exercises: false,
        expires: None,
        ends_at_exit: false,
        accelerates: false,
        kept: 1.0,
        discount: 0.0,
        wealth: 0.0,
        aversion: Aversion::One,
        to_beat: None,
        years_shown: 6,
    }
}

/// Where each is, and its slope.
fn kinks(kinks: &[(f64, f64)]) -> Vec<Kink> {
    let kink = |&(at, slope): &(f64, f64)| Kink { at, slope };
    kinks.iter().map(kink).collect()
}

fn simulated(model: &Model) -> Summary {
    let mut simulation = Simulation::new(model).unwrap();
    simulation.advance(model.outcomes);
    assert!(simulation.is_finished());
    simulation.summary()
}

/// The mean is within four of its standard errors, and of those of `expected` itself.
#[track_caller]
fn has_mean(summary: &Summary, expected: f64, error: f64) {
    let difference = (summary.mean - expected).abs();
    let error = summary.standard_error.hypot(error);
    // The functions behind it are exact to eight digits.
    assert!(
        difference <= 4.0 * error + 1e-7 * expected.abs(),
        "a mean of {} ± {error} is not {expected}",
        summary.mean
    );
}

/// `value` is the percentile `share` of what `up_to` is the distribution of: as it is told within half a percent, and
/// up to four standard errors of that many outcomes.
#[track_caller]
fn is_percentile(value: f64, share: f64, outcomes: u32, up_to: impl Fn(f64) -> f64) {
    let error = 4.0 * (share * (1.0 - share) / f64::from(outcomes)).sqrt();
    let near = 0.005 * value.abs() + 1e-9;
    let (low, high) = (up_to(value - near), up_to(value + near));
    assert!(
        low - error <= share && share <= high + error,
        "{value} is percentile {low} to {high}, not {share} ± {error}"
    );
}

/// A chance is within four standard errors of what it should be.
#[track_caller]
fn is_chance(chance: f64, expected: f64, outcomes: u32) {
    let error = 4.0 * (expected * (1.0 - expected) / f64::from(outcomes)).sqrt();
    assert!(
        (chance - expected).abs() <= error + 1e-9,
        "a chance of {chance} is not {expected} ± {error}"
    );
}

/// What holds of every summary.
#[track_caller]
fn is_sound(model: &Model, summary: &Summary) {
    let Summary {
        mean,
        standard_error,
        certainty_equivalent,
        ref bars,
        ..
    } = *summary;
    let fan = summary.fan.iter().chain([&summary.percentiles]);
    for percentiles in fan.clone() {
        assert!(percentiles.is_sorted(), "{percentiles:?}");
    }
    let mut figures = vec![mean, certainty_equivalent, bars.top];
    figures.extend(fan.flatten());
    for figure in figures {
        assert!(figure.is_finite(), "{summary:?}");
        assert!(figure >= 0.0 || model.exercises, "{summary:?}");
    }
    assert!(standard_error.is_finite() && standard_error >= 0.0);
    assert!(certainty_equivalent <= mean, "{summary:?}");
    assert!((0.0..=1.0).contains(&summary.chance_of_nothing));
    assert_eq!(summary.chance_to_beat.is_some(), model.to_beat.is_some());
    assert!((0.0..=1.0).contains(&summary.chance_to_beat.unwrap_or_default()));
    assert_eq!(summary.outcomes, model.outcomes.next_multiple_of(200));
    let counted = bars.nothing + bars.counts.iter().sum::<u32>() + bars.above;
    assert_eq!(counted, summary.outcomes);
    assert_eq!(
        f64::from(bars.nothing) / f64::from(summary.outcomes),
        summary.chance_of_nothing
    );
    assert_eq!(summary.fan.len(), model.years_shown as usize);
}
