//! What becomes of a grant in cases that leave nothing to chance. Every figure here was worked out by hand.

use counteroffer::equity::simulation::{Lapse, Model};

use crate::{is_percentile, is_sound, kinks, shares, simulated};

/// Options for 0.5 of which 10 vest in every month of four years. The company is worth twice as much at the exit after
/// two years, so that each brings 1.5.
fn options(months_of_stay: u32) -> Model {
    Model {
        outcomes: 200,
        median: 2.0,
        spread: 1.0,
        months_to_exit: 24,
        months_of_stay,
        strike: 0.5,
        vested: (0..=48).map(|month| f64::from(month) * 10.0).collect(),
        granted: vec![480.0],
        ..shares()
    }
}

#[track_caller]
fn brings(model: &Model, expected: f64) {
    let summary = simulated(model);
    is_sound(model, &summary);
    let figures = [summary.mean, summary.percentiles[0], summary.percentiles[4]];
    for figure in figures {
        assert!(
            (figure - expected).abs() < 1e-6,
            "{figure} is not {expected}"
        );
    }
}

#[test]
fn who_stays_past_the_exit() {
    brings(&options(36), 360.0 * 1.5);
    brings(&options(60), 480.0 * 1.5);
    let ends = |accelerates| Model {
        ends_at_exit: true,
        accelerates,
        ..options(36)
    };
    brings(&ends(false), 240.0 * 1.5);
    brings(&ends(true), 480.0 * 1.5);
    // On the day of the exit one is still employed.
    brings(
        &Model {
            months_of_stay: 24,
            ..ends(true)
        },
        480.0 * 1.5,
    );
}

#[test]
fn who_leaves_before_the_exit() {
    brings(&options(12), 120.0 * 1.5);
    let lapsing = |window_months| Model {
        lapse: Some(Lapse { window_months }),
        ..options(12)
    };
    brings(&lapsing(12), 120.0 * 1.5);
    brings(&lapsing(11), 0.0);
    brings(&lapsing(0), 0.0);
    // Neither accelerates, nor ends at the exit.
    let left = Model {
        ends_at_exit: true,
        accelerates: true,
        ..options(12)
    };
    brings(&left, 120.0 * 1.5);
    // Who stays to the end has no window to miss.
    brings(
        &Model {
            months_of_stay: 24,
            ..lapsing(0)
        },
        240.0 * 1.5,
    );
}

#[test]
fn who_exercises_when_leaving() {
    let exercising = |nothing| Model {
        lapse: Some(Lapse { window_months: 3 }),
        exercises: true,
        nothing,
        ..options(12)
    };
    brings(&exercising(0.0), 120.0 * 1.5);
    brings(&exercising(1.0), -120.0 * 0.5);
    // Who has time until the exit need not.
    brings(
        &Model {
            lapse: Some(Lapse { window_months: 12 }),
            ..exercising(1.0)
        },
        0.0,
    );
    // Nor who is still there.
    brings(
        &Model {
            months_of_stay: 36,
            ..exercising(1.0)
        },
        0.0,
    );
}

#[test]
fn what_is_left_of_it() {
    let with = |kept, discount, expires| Model {
        kept,
        discount,
        expires,
        ..options(60)
    };
    brings(&with(0.5, 0.0, None), 360.0);
    brings(&with(1.0, 0.1, None), 720.0 / 1.21);
    brings(&with(0.75, 1.0, None), 720.0 * 0.75 / 4.0);
    brings(&with(1.0, 0.0, Some(24)), 720.0);
    brings(&with(1.0, 0.0, Some(23)), 0.0);
}

#[test]
fn what_a_share_brings() {
    let with = |pairs: &[(f64, f64)]| Model {
        kinks: kinks(pairs),
        ..options(60)
    };
    brings(&with(&[(0.0, 0.5)]), 480.0 * 0.5);
    brings(&with(&[(1.0, 1.0)]), 480.0 * 0.5);
    brings(&with(&[(0.0, 1.0), (1.0, -0.25)]), 480.0 * 1.25);
    // Below the strike, and below nothing.
    brings(&with(&[(1.75, 1.0)]), 0.0);
    brings(&with(&[(0.0, -1.0)]), 0.0);
    brings(&with(&[]), 0.0);
}

#[test]
fn an_exit_today_has_the_whole_spread() {
    let summary = simulated(&Model {
        outcomes: 20_000,
        months_to_exit: 0,
        ..shares()
    });
    // Two exits in three: an outcome of 16% is the median divided by the spread.
    let below = |size: f64| if size < 1_500.0 { 0.0 } else { 1.0 };
    assert!(summary.percentiles[0] < 1_500.0 && summary.percentiles[1] > 1_500.0);
    is_percentile(summary.percentiles[2], 0.5, 20_000, |value| {
        below(value) * if value < 3_000.0 { 0.4999 } else { 0.5001 }
    });
    assert_eq!(summary.fan[0], summary.percentiles);
}

#[test]
fn nothing_is_in_hand_before_the_exit() {
    let years = |months_to_exit| {
        let summary = simulated(&Model {
            months_to_exit,
            ..options(480)
        });
        summary.fan.iter().filter(|year| year[4] == 0.0).count()
    };
    assert_eq!(years(0), 0);
    assert_eq!(years(12), 0);
    assert_eq!(years(13), 1);
    assert_eq!(years(24), 1);
    assert_eq!(years(71), 5);
    assert_eq!(years(73), 6);
    assert_eq!(years(480), 6);
}

/// The months of a stay that is not certain, up to four years and a third: as one of each vests a month.
#[test]
fn uncertain_times_are_the_sum_of_two_even_chances() {
    let summary = simulated(&Model {
        spread: 1.0,
        median: 1.0,
        months_of_stay: 26,
        certain: false,
        vested: (0..=52).map(f64::from).collect(),
        ..shares()
    });
    // Whole months: half of one less on average. The deviation of the sum is that of one chance times the root of two.
    crate::has_mean(&summary, 25.5, 0.0);
    let deviation = 26.0 / 6.0_f64.sqrt();
    let error = deviation / f64::from(summary.outcomes).sqrt();
    assert!((summary.standard_error / error - 1.0).abs() < 0.02);
    // A tenth is below the root of a fifth of the mean, 11.6; a quarter below 18.4, and the same from above.
    let whole = [11.0, 18.0, 25.5, 33.0, 40.0];
    for (percentile, expected) in summary.percentiles.into_iter().zip(whole) {
        assert!(
            (percentile - expected).abs() <= 1.0,
            "{percentile}, {expected}"
        );
    }
}
