//! More outcomes come nearer, as the square root of their number, and by what the standard error says.

use counteroffer::equity::simulation::Model;

use crate::{shares, simulated};

/// The mean that [`shares`] would have of endless outcomes.
fn mean() -> f64 {
    3_000.0 * (2.0_f64.ln().powi(2) / 2.0).exp()
}

/// The root of the mean square of so many errors, in units of the standard error of each or of 1.
fn root_mean_square(outcomes: u32, seeds: u64, relative: bool) -> f64 {
    let square = |seed| {
        let summary = simulated(&Model {
            outcomes,
            seed,
            ..shares()
        });
        let unit = if relative {
            summary.standard_error
        } else {
            1.0
        };
        ((summary.mean - mean()) / unit).powi(2)
    };
    ((0..seeds).map(square).sum::<f64>() / seeds as f64).sqrt()
}

#[test]
fn four_times_the_outcomes_halve_the_error() {
    let errors =
        [1_000, 4_000, 16_000, 64_000].map(|outcomes| root_mean_square(outcomes, 12, false).ln());
    // The slope of the line through four points that are as far from each other.
    let slope = (3.0 * (errors[3] - errors[0]) + errors[2] - errors[1]) / 10.0 / 4.0_f64.ln();
    assert!((slope + 0.5).abs() < 0.12, "{slope} of {errors:?}");
}

#[test]
fn the_standard_error_is_the_usual_error() {
    let ratio = root_mean_square(1_000, 150, true);
    assert!((ratio - 1.0).abs() < 0.15, "{ratio}");
}
