//! The sure amount that is as good as the outcomes.

use counteroffer::equity::simulation::{Aversion, Model};

use crate::{shares, simulated};

const ALL: [Aversion; 3] = [Aversion::One, Aversion::Two, Aversion::Three];

/// A million at today's price, without any wealth beside it.
fn million() -> Model {
    Model {
        outcomes: 40_000,
        median: 1.0,
        spread: 1.3,
        vested: vec![1e6],
        ..shares()
    }
}

/// Within this share of it.
#[track_caller]
fn is_near(value: f64, expected: f64, share: f64) {
    assert!(
        (value - expected).abs() <= share * expected.abs(),
        "{value} is not {expected}"
    );
}

#[test]
fn of_a_lognormal_it_is_a_power_mean() {
    // The means of powers 0, -1 and -2 of a lognormal with median 1.
    let deviation = 1.3_f64.ln();
    for (aversion, power) in ALL.into_iter().zip([0.0, -1.0, -2.0]) {
        let summary = simulated(&Model {
            aversion,
            ..million()
        });
        let expected = 1e6 * (power * deviation * deviation / 2.0).exp();
        // Four standard errors of 40,000 outcomes whose powers deviate by up to a third.
        is_near(summary.certainty_equivalent, expected, 0.008);
    }
}

#[test]
fn of_aversion_two_it_is_the_harmonic_mean() {
    // Half bring nothing, half 300,000 for certain, beside 100,000.
    let summary = simulated(&Model {
        outcomes: 100_000,
        nothing: 0.5,
        spread: 1.0,
        median: 3.0,
        vested: vec![100_000.0],
        wealth: 100_000.0,
        aversion: Aversion::Two,
        ..shares()
    });
    let nothing = summary.chance_of_nothing;
    let expected = 1.0 / (nothing / 100_000.0 + (1.0 - nothing) / 400_000.0) - 100_000.0;
    is_near(summary.certainty_equivalent, expected, 1e-6);
    is_near(summary.mean, 300_000.0 * (1.0 - nothing), 1e-6);
}

#[test]
fn a_sure_amount_is_worth_itself() {
    for aversion in ALL {
        for wealth in [0.0, 50_000.0, 1e6] {
            let summary = simulated(&Model {
                spread: 1.0,
                median: 2.0,
                vested: vec![150_000.0],
                wealth,
                aversion,
                ..shares()
            });
            is_near(summary.certainty_equivalent, 300_000.0, 1e-6);
            assert_eq!(summary.percentiles, [300_000.0; 5]);
            assert!(summary.standard_error < 0.01);
        }
    }
}

#[test]
fn it_falls_with_aversion_and_rises_with_wealth() {
    let equivalent = |aversion, wealth| {
        let summary = simulated(&Model {
            outcomes: 4_000,
            nothing: 0.2,
            spread: 2.0,
            aversion,
            wealth,
            ..million()
        });
        assert!(summary.certainty_equivalent < summary.mean);
        summary.certainty_equivalent
    };
    for wealth in [1e4, 1e5, 1e6] {
        let [one, two, four] = ALL.map(|aversion| equivalent(aversion, wealth));
        assert!(one > two && two > four, "{one} {two} {four}");
    }
    for aversion in ALL {
        let [poor, middling, rich] = [1e4, 1e5, 1e6].map(|wealth| equivalent(aversion, wealth));
        assert!(poor < middling && middling < rich);
    }
}
