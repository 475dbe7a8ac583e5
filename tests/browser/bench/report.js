// Figures beside their goals.

export const median = (values) => at(values, 0.5);
export const at = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};

export function heading(title) {
  console.log(`\n${title.padEnd(52)} ${"median".padStart(9)} ${"least".padStart(9)} ${"most".padStart(9)} ${"goal".padStart(8)}  ratio`);
}

/** One line: the median of the runs, and how it stands beside the goal, at most which it should be. */
export function line(name, values, unit, goal) {
  const write = WRITE[unit];
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || !known.length) return console.log(`${name.padEnd(52)} ${"not seen".padStart(9)}`);
  const parts = [name.padEnd(52), write(median(known)).padStart(9), write(Math.min(...known)).padStart(9)];
  parts.push(write(Math.max(...known)).padStart(9));
  if (goal !== undefined) {
    parts.push(write(goal).padStart(8), (goal ? (median(known) / goal).toFixed(2) : "-").padStart(6));
    parts.push(median(known) <= goal ? "met" : "missed");
  }
  console.log(parts.join(" "));
}

const WRITE = {
  s: (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`,
  ms: (milliseconds) => `${milliseconds.toFixed(1)} ms`,
  bytes: (bytes) => bytes.toLocaleString("en-US"),
  shift: (shift) => shift.toFixed(4),
};
