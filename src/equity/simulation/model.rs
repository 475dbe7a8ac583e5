//! What is assumed of a grant and of the company.

use std::fmt;

/// The longest time to an exit and of a stay, in months.
const LONGEST: u32 = 480;

/// All that a simulation takes. Times are in months from today, chances from 0 to 1, amounts in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// How many outcomes to draw, 1 to 10 million; rounded up to a multiple of 200.
    pub outcomes: u32,
    /// Where the random numbers start.
    pub seed: u64,
    /// The median value of the company at an exit after [`Self::months_to_exit`], as a multiple of its latest
    /// valuation: 0.000001 to a million. The median starts at 1 today and grows by the same factor every month.
    pub median: f64,
    /// Two exits in three are between the median divided by this and the median times this: 1 to 1,000. Of an exit
    /// sooner or later the spread is narrower or wider, as the square root of the time.
    pub spread: f64,
    /// The chance of an exit that brings nothing.
    pub nothing: f64,
    /// Until the exit, at most 480; on average, unless [`Self::certain`].
    pub months_to_exit: u32,
    /// Until one leaves, at most 480; on average, unless [`Self::certain`].
    pub months_of_stay: u32,
    /// Whether both times are exactly these. Each is otherwise between none and twice that, most likely near it (the
    /// sum of two even chances, in whole months).
    pub certain: bool,
    /// What a common share brings at an exit, as a multiple of today's preferred price: the sum of these, or nothing
    /// where that is negative.
    pub kinks: Vec<Kink>,
    /// What exercising a share costs, in the unit of its value; 0 for shares.
    pub strike: f64,
    /// By month, what has vested by then, at today's price. The last one holds for all later months.
    pub vested: Vec<f64>,
    /// By month, all that was granted by then, likewise.
    pub granted: Vec<f64>,
    /// What becomes of vested options on leaving before the exit; kept where `None`.
    pub lapse: Option<Lapse>,
    /// Whether one pays the strike on leaving rather than let options lapse. Nothing lapses then, and an outcome may be
    /// negative.
    pub exercises: bool,
    /// An exit after so many months comes too late: the grant has expired.
    pub expires: Option<u32>,
    /// Whether the job ends with the exit, so that only what has vested by then counts. Otherwise what vests from the
    /// exit until one leaves counts too, at the value of the exit.
    pub ends_at_exit: bool,
    /// Whether all that was granted vests at an exit that ends the job.
    pub accelerates: bool,
    /// The share of an outcome that is left after a haircut.
    pub kept: f64,
    /// Discount a year, 0 to 10.
    pub discount: f64,
    /// What one has beside the outcome. Together they are at least 1 where [`Self::aversion`] weighs them.
    pub wealth: f64,
    /// How much a loss weighs against a gain.
    pub aversion: Aversion,
    /// What an outcome must come to for the offer to be as good as another.
    pub to_beat: Option<f64>,
    /// The years of [`Summary::fan`](super::Summary::fan), 1 to 20.
    pub years_shown: u32,
}

/// A bend in what a share brings: from the exit value `at` on, `slope` more for every multiple of the valuation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kink {
    /// Exit value, as a multiple of the latest valuation.
    pub at: f64,
    /// Of either sign.
    pub slope: f64,
}

/// Options that do not wait for ever once one has left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lapse {
    /// An exit later than this after leaving brings nothing.
    pub window_months: u32,
}

/// Constant relative risk aversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aversion {
    /// 1: twice the wealth is as much better as half is worse.
    One,
    /// 2.
    Two,
    /// 3.
    Three,
}

/// A model that cannot be simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// A number of the model, by its name, is not in the range that [`Model`] states.
    OutOfRange(&'static str),
}

impl fmt::Display for ModelError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::OutOfRange(name) = self;
        write!(formatter, "`{name}` is out of range")
    }
}

impl std::error::Error for ModelError {}

impl Model {
    /// Every number is finite and small enough for no product of them to overflow.
    pub(super) fn check(&self) -> Result<(), ModelError> {
        let longest = f64::from(LONGEST);
        let within = |name, value: f64, range: [f64; 2]| {
            let [low, high] = range;
            // Not a number is not within either.
            if low <= value && value <= high {
                Ok(())
            } else {
                Err(ModelError::OutOfRange(name))
            }
        };
        for (name, value, range) in [
            ("outcomes", f64::from(self.outcomes), [1.0, 1e7]),
            ("median", self.median, [1e-6, 1e6]),
            ("spread", self.spread, [1.0, 1e3]),
            ("nothing", self.nothing, [0.0, 1.0]),
            ("months_to_exit", self.months_to_exit.into(), [0.0, longest]),
            ("months_of_stay", self.months_of_stay.into(), [0.0, longest]),
            ("strike", self.strike, [0.0, 1e9]),
            ("kept", self.kept, [0.0, 1.0]),
            ("discount", self.discount, [0.0, 10.0]),
            ("wealth", self.wealth, [0.0, 1e15]),
            ("to_beat", self.to_beat.unwrap_or_default(), [-1e15, 1e15]),
            ("years_shown", self.years_shown.into(), [1.0, 20.0]),
        ] {
            within(name, value, range)?;
        }
        for kink in &self.kinks {
            within("kinks", kink.at, [0.0, 1e9])?;
            within("kinks", kink.slope, [-1e6, 1e6])?;
        }
        for amount in &self.vested {
            within("vested", *amount, [0.0, 1e15])?;
        }
        for amount in &self.granted {
            within("granted", *amount, [0.0, 1e15])?;
        }
        Ok(())
    }
}
