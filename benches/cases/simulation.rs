//! The simulation of a grant with every input in use. `benches/simulate.js` is the same in JavaScript.

use counteroffer::equity::simulation::{Aversion, Kink, Lapse, Model, Simulation, Summary};

pub const NAME: &str = "100000 outcomes, simulate";

/// Options over four years after a cliff of one, further ones a year later, and a liquidation preference of once what
/// was put in, with a share of the rest up to three times.
pub fn model() -> Model {
    let grant = |month: u32| match month {
        0..12 => 0.0,
        _ => f64::from(month.min(48)) * 5_000.0,
    };
    let further = |month: u32| grant(month.saturating_sub(12)) / 4.0;
    Model {
        outcomes: 100_000,
        seed: 1,
        median: 2.0,
        spread: 2.5,
        nothing: 0.3,
        months_to_exit: 54,
        months_of_stay: 40,
        certain: false,
        kinks: [
            (0.0, 0.05),
            (0.25, 0.55),
            (0.4, 0.3),
            (0.75, -0.4),
            (1.5, 0.35),
        ]
        .map(|(at, slope)| Kink { at, slope })
        .to_vec(),
        strike: 0.3,
        vested: (0..=60)
            .map(|month| grant(month) + further(month))
            .collect(),
        granted: (0..=60)
            .map(|month| if month < 12 { 240_000.0 } else { 300_000.0 })
            .collect(),
        lapse: Some(Lapse { window_months: 24 }),
        exercises: true,
        expires: Some(96),
        ends_at_exit: true,
        accelerates: true,
        kept: 0.9,
        discount: 0.08,
        wealth: 600_000.0,
        aversion: Aversion::Two,
        to_beat: Some(80_000.0),
        years_shown: 10,
    }
}

pub fn run(model: &Model) -> Option<Summary> {
    let mut simulation = Simulation::new(model).ok()?;
    simulation.advance(model.outcomes);
    Some(simulation.summary())
}
