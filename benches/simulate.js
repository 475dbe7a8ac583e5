// The simulation of src/equity/simulation in plain JavaScript, with the model of benches/cases/simulation.rs: what the
// page would do without WebAssembly. `cargo xtask bench` times both.

const grant = (month) => (month < 12 ? 0 : Math.min(month, 48) * 5000);

export const model = {
  outcomes: 100_000,
  seed: 1,
  median: 2,
  spread: 2.5,
  nothing: 0.3,
  monthsToExit: 54,
  monthsOfStay: 40,
  certain: false,
  kinks: [
    [0, 0.05],
    [0.25, 0.55],
    [0.4, 0.3],
    [0.75, -0.4],
    [1.5, 0.35],
  ],
  strike: 0.3,
  vested: Array.from({ length: 61 }, (_, month) => grant(month) + grant(Math.max(0, month - 12)) / 4),
  granted: Array.from({ length: 61 }, (_, month) => (month < 12 ? 240_000 : 300_000)),
  lapse: 24,
  exercises: true,
  expires: 96,
  endsAtExit: true,
  accelerates: true,
  kept: 0.9,
  discount: 0.08,
  wealth: 600_000,
  aversion: 2,
  toBeat: 80_000,
  yearsShown: 10,
};

const MONTHS = 1024;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
const BARS = 24;
// A bin of the histogram is 1/128 of an octave, 14 octaves below the scale and 10 above.
const AN_OCTAVE = 128;
const GAINS = 24 * AN_OCTAVE;
const LOSSES = 15 * AN_OCTAVE;
const LEAST = 2 ** -14;
const MOST = 2 ** 10 * (1 - 2 ** -23);

/** sfc32: chances below 1, in steps of 2^-32. Its state is typed, so that no number is boxed. */
function generator(seed) {
  const state = Int32Array.of(0x9e3779b9, 0x243f6a88, seed, 1);
  const next = () => {
    const a = state[0];
    const b = state[1];
    const c = state[2];
    const d = state[3];
    const sum = (((a + b) | 0) + d) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = d + 1;
    return (sum >>> 0) / 4294967296;
  };
  for (let skipped = 0; skipped < 12; skipped++) next();
  return next;
}

const table = (of) => Float64Array.from({ length: MONTHS }, (_, month) => of(month));
const byMonth = (amounts) => table((month) => amounts[Math.min(month, amounts.length - 1)] ?? 0);

export function simulate(model) {
  const { outcomes, nothing, strike, wealth, certain, exercises, endsAtExit, aversion } = model;
  const way = (month) => (model.monthsToExit ? month / model.monthsToExit : 1);
  const medians = table((month) => Math.log(model.median) * way(month));
  const spreads = table((month) => Math.log(model.spread) * Math.sqrt(way(month)));
  const factors = table((month) =>
    month > (model.expires ?? Infinity) ? 0 : model.kept * (1 + model.discount) ** (-month / 12),
  );
  const vested = byMonth(model.vested);
  const atExit = model.accelerates ? byMonth(model.granted) : vested;
  const kinkAt = Float64Array.from(model.kinks, ([at]) => at);
  const kinkSlope = Float64Array.from(model.kinks, ([, slope]) => slope);
  const kinks = kinkAt.length;
  const window = model.lapse ?? Infinity;
  const toBeat = model.toBeat ?? Infinity;
  const chance = generator(model.seed);

  const share = (value) => {
    let sum = 0;
    for (let kink = 0; kink < kinks; kink++) {
      if (value > kinkAt[kink]) sum += kinkSlope[kink] * (value - kinkAt[kink]);
    }
    return Math.max(sum, 0);
  };
  const most = Math.max(0, ...model.vested, ...model.granted);
  const scale = most * model.kept * Math.max(share(model.median * model.spread), strike) || 1;
  const losses = exercises ? LOSSES : 0;
  const row = losses + 1 + GAINS;
  const counts = new Uint32Array(row * (model.yearsShown + 1));
  const rows = Uint32Array.from({ length: MONTHS }, (_, month) => {
    return row * Math.min(model.yearsShown, Math.floor(Math.max(0, month - 1) / 12));
  });
  // The bin of a float is the start of its bits.
  const float = new Float32Array(1);
  const bits = new Uint32Array(float.buffer);
  const firstBin = (127 - 14) * AN_OCTAVE;

  let [sum, squares, utility, empty, beating, low, high] = [0, 0, 0, 0, 0, Infinity, -Infinity];
  let spare = 0;
  let hasSpare = false;
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const exit = certain ? model.monthsToExit : Math.floor(model.monthsToExit * (chance() + chance()));
    const stay = certain ? model.monthsOfStay : Math.floor(model.monthsOfStay * (chance() + chance()));
    let normal = spare;
    if (hasSpare) {
      hasSpare = false;
    } else {
      const radius = Math.sqrt(-2 * Math.log(1 - chance()));
      const angle = 2 * Math.PI * chance();
      normal = radius * Math.cos(angle);
      spare = radius * Math.sin(angle);
      hasSpare = true;
    }
    const company = chance() < nothing ? 0 : Math.exp(medians[exit] + spreads[exit] * normal);
    const left = stay < exit;
    let gain = share(company) - strike;
    const late = exit - stay > window;
    if (late ? !exercises : gain < 0) gain = 0;
    const held = left || !endsAtExit ? vested[stay] : atExit[exit];
    const value = held * gain * factors[exit];

    sum += value;
    squares += value * value;
    const having = Math.max(1, wealth + value);
    utility += aversion === 1 ? Math.log(having) : aversion === 2 ? 1 / having : 1 / (having * having);
    if (value <= 0) empty++;
    if (value >= toBeat) beating++;
    if (value < low) low = value;
    if (value > high) high = value;
    let bin = losses;
    if (value !== 0) {
      float[0] = Math.min(MOST, Math.max(LEAST, Math.abs(value) / scale));
      const size = (bits[0] >>> 16) - firstBin + 1;
      bin += value < 0 ? -size : size;
    }
    counts[rows[exit] + bin]++;
  }

  const start = (bin) => (bin <= 1 ? 0 : bin > GAINS ? Infinity : startOf(bin + firstBin - 1));
  const startOf = (bin) => {
    bits[0] = bin << 16;
    return float[0];
  };
  const span = (bin) => {
    const gain = bin - losses;
    const ends = gain >= 0 ? [start(gain), start(gain + 1)] : [-start(1 - gain), -start(-gain)];
    return ends.map((end) => Math.min(high, Math.max(low, end * scale)));
  };
  const bins = new Uint32Array(row);
  bins[losses] = outcomes;
  const add = (year) => {
    for (let bin = 0; bin < row; bin++) {
      const more = counts[year * row + bin];
      bins[bin] += more;
      bins[losses] -= more;
    }
  };
  const readOff = () => {
    const found = [0, 0, 0, 0, 0, 0];
    let before = 0;
    let wanted = 0;
    for (let bin = 0; bin < row && wanted < found.length; bin++) {
      const after = before + bins[bin];
      for (; wanted < found.length && SHARES[wanted] * outcomes < after; wanted++) {
        if (bin === losses) continue;
        const [from, to] = span(bin);
        found[wanted] = from + ((to - from) * (SHARES[wanted] * outcomes - before)) / bins[bin];
      }
      before = after;
    }
    return found;
  };
  const fan = [];
  for (let year = 0; year < model.yearsShown; year++) {
    add(year);
    fan.push(readOff().slice(0, 5));
  }
  add(model.yearsShown);
  const percentiles = readOff();
  const top = Math.max(0, percentiles.pop());
  const bars = new Float64Array(BARS + 1);
  for (let bin = losses + 1; bin < row; bin++) {
    if (!bins[bin]) continue;
    const [from, to] = span(bin);
    bars[Math.min(BARS, Math.floor(((from + to) / 2 / top) * BARS))] += bins[bin];
  }

  const mean = sum / outcomes;
  const utilityMean = utility / outcomes;
  const having = aversion === 1 ? Math.exp(utilityMean) : utilityMean ** (-1 / (aversion - 1));
  return {
    mean,
    standardError: Math.sqrt(Math.max(0, squares / outcomes - mean * mean) / outcomes),
    percentiles,
    chanceOfNothing: empty / outcomes,
    chanceToBeat: beating / outcomes,
    certaintyEquivalent: Math.min(mean, having - wealth),
    top,
    bars,
    fan,
  };
}
