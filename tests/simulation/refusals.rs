//! Models that cannot be simulated.

use counteroffer::equity::simulation::{Kink, Model, ModelError, Simulation};

use crate::shares;

const NOT_NUMBERS: [f64; 3] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];

#[track_caller]
fn refuses(name: &'static str, change: impl Fn(&mut Model)) {
    let mut model = shares();
    change(&mut model);
    let refusal = Simulation::new(&model).err();
    assert_eq!(refusal, Some(ModelError::OutOfRange(name)));
}

/// Of one number, these and whatever is no number.
#[track_caller]
fn refuses_numbers(name: &'static str, others: &[f64], change: impl Fn(&mut Model, f64)) {
    for number in others.iter().chain(&NOT_NUMBERS) {
        refuses(name, |model| change(model, *number));
    }
}

#[test]
fn numbers_out_of_range() {
    refuses_numbers("median", &[0.0, -1.0, 1e7], |model, to| model.median = to);
    refuses_numbers("spread", &[0.99, 0.0, -2.0, 1e4], |model, to| {
        model.spread = to
    });
    refuses_numbers("nothing", &[-0.01, 1.01], |model, to| model.nothing = to);
    refuses_numbers("strike", &[-0.01, 1e10], |model, to| model.strike = to);
    refuses_numbers("kept", &[-0.01, 1.01], |model, to| model.kept = to);
    refuses_numbers("discount", &[-0.01, 11.0], |model, to| model.discount = to);
    refuses_numbers("wealth", &[-1.0, 1e16], |model, to| model.wealth = to);
    refuses_numbers("to_beat", &[-1e16, 1e16], |model, to| {
        model.to_beat = Some(to)
    });
    refuses_numbers("vested", &[-1.0, 1e16], |model, to| model.vested.push(to));
    refuses_numbers("granted", &[-1.0, 1e16], |model, to| model.granted.push(to));
    refuses_numbers("kinks", &[-1.0, 1e10], |model, at| {
        model.kinks.push(Kink { at, slope: 1.0 });
    });
    refuses_numbers("kinks", &[-1e7, 1e7], |model, slope| {
        model.kinks.push(Kink { at: 1.0, slope });
    });
}

#[test]
fn counts_out_of_range() {
    refuses("outcomes", |model| model.outcomes = 0);
    refuses("outcomes", |model| model.outcomes = u32::MAX);
    refuses("months_to_exit", |model| model.months_to_exit = 481);
    refuses("months_of_stay", |model| model.months_of_stay = u32::MAX);
    refuses("years_shown", |model| model.years_shown = 0);
    refuses("years_shown", |model| model.years_shown = 21);
}

#[test]
fn a_refusal_names_the_number() {
    let message = ModelError::OutOfRange("spread").to_string();
    assert_eq!(message, "`spread` is out of range");
}
