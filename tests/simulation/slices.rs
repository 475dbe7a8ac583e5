//! A simulation in slices.

use counteroffer::equity::simulation::{Model, Simulation};

use crate::{reference, simulated};

fn model() -> Model {
    Model {
        outcomes: 10_000,
        ..reference::options()
    }
}

#[test]
fn slices_change_nothing() {
    let whole = simulated(&model());
    for slices in [
        &[10_000][..],
        &[1; 50],
        &[200; 50],
        &[0, 199, 201, 3_000, 0, 7_000],
        &[u32::MAX, 1],
    ] {
        let mut simulation = Simulation::new(&model()).unwrap();
        for slice in slices {
            simulation.advance(*slice);
            // To look at it changes nothing either.
            assert_eq!(simulation.summary().outcomes, simulation.done());
        }
        assert!(simulation.is_finished(), "{slices:?}");
        assert_eq!(simulation.summary(), whole, "{slices:?}");
    }
}

#[test]
fn slices_are_whole_blocks() {
    let mut simulation = Simulation::new(&model()).unwrap();
    for (slice, done) in [(0, 0), (1, 200), (200, 400), (201, 800), (9_000, 9_800)] {
        simulation.advance(slice);
        assert_eq!(simulation.done(), done);
        assert!(!simulation.is_finished());
    }
    simulation.advance(1_000);
    assert_eq!(simulation.done(), 10_000);
    assert!(simulation.is_finished());
    simulation.advance(1_000);
    assert_eq!(simulation.done(), 10_000);
}

#[test]
fn nothing_drawn_is_nothing_told() {
    let summary = Simulation::new(&model()).unwrap().summary();
    assert_eq!((summary.outcomes, summary.mean), (0, 0.0));
    assert_eq!(summary.percentiles, [0.0; 5]);
    assert_eq!(summary.bars.counts.iter().sum::<u32>(), 0);
}

#[test]
fn a_seed_is_all_the_chance_there_is() {
    assert_eq!(simulated(&model()), simulated(&model()));
    let other = |seed| simulated(&Model { seed, ..model() });
    for seed in [0, 1, u64::MAX] {
        assert_eq!(other(seed), other(seed));
        assert_ne!(other(seed).mean, other(2).mean);
    }
}
