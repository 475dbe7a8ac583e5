//! What holds of every model.

use counteroffer::equity::simulation::{Aversion, Kink, Lapse, Model};
use proptest::prelude::*;

use crate::{is_sound, simulated};

fn models() -> impl Strategy<Value = Model> {
    let company = (0.05..20.0, 1.0..8.0, 0.0..=1.0, any::<bool>(), any::<u64>());
    let times = (0..=120_u32, 0..=120_u32, 1..=20_u32);
    let kink = (0.0..5.0, -1.0..1.0_f64).prop_map(|(at, slope)| Kink { at, slope });
    let share = (proptest::collection::vec(kink, 0..8), 0.0..3.0);
    let amounts = proptest::collection::vec(0.0..1e6, 0..60);
    let grant = (amounts.clone(), amounts, 0.0..=1.0, 0.0..0.3, 0.0..1e6);
    let lapse = proptest::option::of((0..36_u32).prop_map(|window_months| Lapse { window_months }));
    let rules = (lapse, any::<[bool; 3]>(), proptest::option::of(0..120_u32));
    let aversion = prop_oneof![
        Just(Aversion::One),
        Just(Aversion::Two),
        Just(Aversion::Three)
    ];
    let goal = (aversion, proptest::option::of(-1e5..1e6));
    (company, times, share, grant, rules, goal).prop_map(
        |(company, times, share, grant, rules, goal)| Model {
            outcomes: 600,
            seed: company.4,
            median: company.0,
            spread: company.1,
            nothing: company.2,
            months_to_exit: times.0,
            months_of_stay: times.1,
            certain: company.3,
            kinks: share.0,
            strike: share.1,
            vested: grant.0,
            granted: grant.1,
            lapse: rules.0,
            exercises: rules.1[0],
            expires: rules.2,
            ends_at_exit: rules.1[1],
            accelerates: rules.1[2],
            kept: grant.2,
            discount: grant.3,
            wealth: grant.4,
            aversion: goal.0,
            to_beat: goal.1,
            years_shown: times.2,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_summary_is_sound(model in models()) {
        is_sound(&model, &simulated(&model));
    }

    /// A better company, by the same chances, brings no less, and nor does a lower strike.
    #[test]
    fn better_terms_bring_no_less(mut model in models(), better in 1.0..3.0) {
        model.kinks.iter_mut().for_each(|kink| kink.slope = kink.slope.abs());
        let before = simulated(&model);
        let richer = simulated(&Model { median: model.median * better, ..model.clone() });
        let cheaper = simulated(&Model { strike: model.strike / better, ..model.clone() });
        let least = before.mean - 1e-9 * before.mean.abs();
        prop_assert!(richer.mean >= least && cheaper.mean >= least);
    }
}
