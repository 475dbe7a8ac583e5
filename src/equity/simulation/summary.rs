//! The figures of a simulation.

use wide::f64x2;

use super::{
    model::Aversion,
    tally::{Tally, start_of},
};

/// The percentiles that are told, as shares.
pub const PERCENTILES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// How many bars show where the outcomes are.
pub const BARS: usize = 24;

/// The same, and where the bars end.
const READ_OFF: [f64; 6] = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/// What a simulation comes to. Amounts are in the currency of the model, at today's value.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// How many outcomes these figures are of.
    pub outcomes: u32,
    /// Their mean.
    pub mean: f64,
    /// The standard error of the mean: by how much chance moves it, two times in three.
    pub standard_error: f64,
    /// [`PERCENTILES`] of the outcomes, within half a percent.
    pub percentiles: [f64; 5],
    /// The share of outcomes that bring nothing, or cost something.
    pub chance_of_nothing: f64,
    /// The share of outcomes that bring as much as another offer, or more; `None` where there is none.
    pub chance_to_beat: Option<f64>,
    /// The sure amount that is as good as the outcomes; no more than the mean.
    pub certainty_equivalent: f64,
    /// Where the outcomes are.
    pub bars: Bars,
    /// By year, [`PERCENTILES`] of what is in hand by its end: nothing before the exit.
    pub fan: Vec<[f64; 5]>,
}

/// How many outcomes there are of each size. All of these together are all outcomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Where the last bar ends: the 95th percentile. Each is as wide as the others, and the first begins at 0.
    pub top: f64,
    /// Outcomes that bring nothing, or cost something.
    pub nothing: u32,
    /// Outcomes of each bar.
    pub counts: [u32; BARS],
    /// Outcomes past the last bar.
    pub above: u32,
}

#[inline(never)]
pub fn of(tally: &Tally) -> Summary {
    let count = f64::from(tally.outcomes.max(1));
    let mean = sum(tally.sum) / count;
    let variance = (sum(tally.squares) / count - mean * mean).max(0.0);
    let nothing = sum(tally.nothing);
    let mut histogram = Histogram::new(tally);
    let [least, _] = histogram.ends;
    let mut rows = tally.counts.chunks_exact(tally.row);
    let fan = rows
        .by_ref()
        .take(tally.counts.len() / tally.row - 1)
        .map(|row| {
            histogram.add(row);
            histogram.percentiles()
        })
        .collect();
    rows.for_each(|row| histogram.add(row));
    Summary {
        outcomes: tally.outcomes,
        mean,
        standard_error: (variance / count).sqrt(),
        percentiles: histogram.percentiles(),
        chance_of_nothing: nothing / count,
        chance_to_beat: tally.to_beat.map(|_| sum(tally.beating) / count),
        // Within what floats lose, and the least wealth of 1 that is counted.
        certainty_equivalent: certain(tally, sum(tally.utility) / count)
            .max(least)
            .min(mean),
        bars: histogram.bars(),
        fan,
    }
}

fn sum(lanes: f64x2) -> f64 {
    let [one, other] = lanes.to_array();
    one + other
}

/// The outcome whose utility is this mean of all.
fn certain(tally: &Tally, utility: f64) -> f64 {
    let having = match tally.aversion {
        Aversion::One => (utility * std::f64::consts::LN_2).exp(),
        Aversion::Two => utility.recip(),
        Aversion::Three => utility.recip().sqrt(),
    };
    having - tally.wealth
}

/// Outcomes by size, of the years added so far. All others are still nothing.
struct Histogram {
    bins: Vec<u32>,
    losses: usize,
    scale: f64,
    /// The least and the most of all outcomes.
    ends: [f64; 2],
    outcomes: u32,
}

impl Histogram {
    fn new(tally: &Tally) -> Self {
        let [least, other_least] = tally.least.to_array();
        let [most, other_most] = tally.most.to_array();
        let mut bins = vec![0; tally.row];
        if let Some(nothing) = bins.get_mut(tally.losses) {
            *nothing = tally.outcomes;
        }
        Self {
            bins,
            losses: tally.losses,
            scale: tally.scale,
            ends: [least.min(other_least), most.max(other_most)],
            outcomes: tally.outcomes,
        }
    }

    /// Adds the outcomes of a year.
    fn add(&mut self, row: &[u32]) {
        let mut moved = 0;
        for (bin, more) in self.bins.iter_mut().zip(row) {
            *bin += more;
            moved += more;
        }
        if let Some(nothing) = self.bins.get_mut(self.losses) {
            *nothing -= moved;
        }
    }

    /// The outcomes between which those of a bin lie.
    fn span(&self, bin: usize) -> [f64; 2] {
        let [least, most] = self.ends;
        let [low, high] = if let Some(gain) = bin.checked_sub(self.losses) {
            [start_of(gain), start_of(gain + 1)]
        } else {
            let loss = self.losses - bin;
            [-start_of(loss + 1), -start_of(loss)]
        };
        [low, high].map(|end| (end * self.scale).max(least).min(most))
    }

    fn percentiles(&self) -> [f64; 5] {
        let [all @ .., _] = self.read_off();
        all
    }

    /// The outcomes that these shares of all stay below, as if those of a bin were evenly spread over it.
    fn read_off(&self) -> [f64; 6] {
        let mut found = [0.0; 6];
        let mut wanted = READ_OFF.iter().zip(&mut found).peekable();
        let mut before = 0.0;
        for (bin, count) in self.bins.iter().enumerate() {
            if *count == 0 {
                continue;
            }
            let count = f64::from(*count);
            let after = before + count;
            let outcomes = f64::from(self.outcomes);
            while let Some((share, found)) = wanted.next_if(|(share, _)| *share * outcomes < after)
            {
                if bin != self.losses {
                    let [low, high] = self.span(bin);
                    *found = low + (high - low) * (share * outcomes - before) / count;
                }
            }
            before = after;
        }
        found
    }

    fn bars(&self) -> Bars {
        let [.., top] = self.read_off();
        let top = top.max(0.0);
        let width = top / BARS as f64;
        let mut before = 0.0;
        // Outcomes up to the end of each bar, as if those of a bin were evenly spread over it.
        let mut up_to = [0.0; BARS];
        let mut ends = (1_u32..).zip(&mut up_to).peekable();
        for (bin, count) in self.bins.iter().enumerate().skip(self.losses + 1) {
            if *count == 0 {
                continue;
            }
            let count = f64::from(*count);
            let [low, high] = self.span(bin);
            while let Some((end, up_to)) = ends.next_if(|(end, _)| width * f64::from(*end) < high) {
                let share = (width * f64::from(end) - low) / (high - low);
                *up_to = before + count * share.max(0.0);
            }
            before += count;
        }
        ends.for_each(|(_, up_to)| *up_to = before);
        let mut last = 0;
        let counts = up_to.map(|up_to| {
            let up_to = (up_to + 0.5) as u32;
            up_to - std::mem::replace(&mut last, up_to)
        });
        let gains = self.bins.iter().skip(self.losses + 1).sum::<u32>();
        Bars {
            top,
            nothing: self.outcomes - gains,
            counts,
            above: gains - last,
        }
    }
}
