//! Models at the ends of what can be simulated: nothing in them makes a figure that is none.

use counteroffer::equity::simulation::{Aversion, Lapse, Model, Summary};

use crate::{is_sound, kinks, reference, shares, simulated};

/// Changes shares, and options with every input in use, of certain times and others, and of every aversion.
#[track_caller]
fn stays_sound(change: impl Fn(&mut Model)) -> Vec<Summary> {
    let mut summaries = Vec::new();
    for model in [shares(), reference::options()] {
        for certain in [false, true] {
            for aversion in [Aversion::One, Aversion::Two, Aversion::Three] {
                let mut model = Model {
                    outcomes: 400,
                    certain,
                    aversion,
                    to_beat: Some(0.0),
                    ..model.clone()
                };
                change(&mut model);
                let summary = simulated(&model);
                is_sound(&model, &summary);
                summaries.push(summary);
            }
        }
    }
    summaries
}

#[track_caller]
fn brings_nothing(change: impl Fn(&mut Model)) {
    for summary in stays_sound(change) {
        assert_eq!((summary.mean, summary.standard_error), (0.0, 0.0));
        assert_eq!(summary.percentiles, [0.0; 5]);
        assert_eq!(summary.certainty_equivalent, 0.0);
        assert_eq!(summary.chance_of_nothing, 1.0);
        assert_eq!(summary.chance_to_beat, Some(1.0));
        assert_eq!(summary.bars.nothing, 400);
    }
}

#[test]
fn what_brings_nothing() {
    brings_nothing(|model| model.nothing = 1.0);
    brings_nothing(|model| model.strike = 1e9);
    brings_nothing(|model| model.kinks.clear());
    brings_nothing(|model| model.kinks = kinks(&[(0.0, 0.0)]));
    brings_nothing(|model| model.kinks = kinks(&[(0.0, -1.0)]));
    brings_nothing(|model| model.kinks = kinks(&[(0.0, 1.0), (0.0, -2.0)]));
    brings_nothing(|model| model.kinks = kinks(&[(1e9, 1.0)]));
    brings_nothing(|model| model.kept = 0.0);
    brings_nothing(|model| (model.vested, model.granted) = (Vec::new(), Vec::new()));
    brings_nothing(|model| model.vested = vec![0.0]);
    // Before the cliff.
    brings_nothing(|model| {
        model.vested = [[0.0; 12], [1.0; 12]].concat();
        (model.months_to_exit, model.months_of_stay) = (5, 5);
    });
    // Any exit but one today comes too late.
    brings_nothing(|model| {
        (model.expires, model.certain) = (Some(0), true);
    });
}

#[test]
fn chances_at_their_ends() {
    stays_sound(|model| model.nothing = 0.0);
    stays_sound(|model| model.spread = 1.0);
    stays_sound(|model| model.spread = 1_000.0);
    stays_sound(|model| (model.nothing, model.exercises) = (1.0, true));
}

#[test]
fn times_at_their_ends() {
    for months in [0, 1, 480] {
        stays_sound(|model| model.months_to_exit = months);
        stays_sound(|model| model.months_of_stay = months);
        stays_sound(|model| (model.months_to_exit, model.months_of_stay) = (months, months));
    }
    for months in [0, u32::MAX] {
        stays_sound(|model| model.expires = Some(months));
        stays_sound(|model| {
            model.lapse = Some(Lapse {
                window_months: months,
            })
        });
    }
    stays_sound(|model| model.years_shown = 1);
    stays_sound(|model| (model.years_shown, model.exercises) = (20, true));
}

#[test]
fn amounts_at_their_ends() {
    stays_sound(|model| model.wealth = 0.0);
    stays_sound(|model| model.wealth = 1e15);
    stays_sound(|model| model.discount = 10.0);
    stays_sound(|model| model.median = 1e6);
    stays_sound(|model| model.median = 1e-6);
    stays_sound(|model| model.vested = vec![1e15]);
    stays_sound(|model| model.vested = vec![f64::MIN_POSITIVE]);
    stays_sound(|model| model.kept = f64::MIN_POSITIVE);
    stays_sound(|model| (model.strike, model.exercises) = (1e9, true));
    stays_sound(|model| model.to_beat = Some(-1e15));
    stays_sound(|model| model.to_beat = Some(1e15));
    stays_sound(|model| model.kinks = kinks(&[(0.0, 1e6), (1e9, -1e6), (1e9, 1e6)]));
}

#[test]
fn everything_huge_at_once() {
    stays_sound(|model| {
        (model.median, model.spread, model.nothing) = (1e6, 1e3, 0.0);
        (model.months_to_exit, model.kept, model.discount) = (480, 1.0, 0.0);
        model.kinks = kinks(&[(0.0, 1e6); 64]);
        (model.vested, model.granted) = (vec![1e15], vec![1e15]);
    });
}

/// Who has nothing else and may lose counts as having 1 at least.
#[test]
fn losing_more_than_one_has() {
    for summary in stays_sound(|model| {
        (model.nothing, model.exercises, model.wealth) = (1.0, true, 0.0);
        (model.strike, model.lapse) = (2.0, Some(Lapse { window_months: 0 }));
        (model.months_to_exit, model.months_of_stay, model.certain) = (60, 24, true);
        (model.expires, model.vested) = (None, vec![50_000.0]);
    }) {
        assert!(summary.mean < -10_000.0);
        assert_eq!(summary.chance_to_beat, Some(0.0));
    }
}
