// What Lighthouse says of the page at the given address, on its phone: the scores beside the goal, and every audit that
// is not passed, with its own explanation. `cargo xtask bench` runs it and says how often.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { launchOptions } from "../../tests/browser/support/browser.js";

const GOAL = 100;

/** Parts of an item that only the viewer of reports needs. */
const HIDDEN = new Set(["boundingRect", "lhId", "path", "type", "debugData", "subItems", "headings"]);

const [url, count] = process.argv.slice(2);

const results = [];
for (let run = 0; run < Number(count); run++) results.push(await audit());
const score = (result, id) => Math.round(result.categories[id].score * 100);
const sorted = results.toSorted((one, other) => one.categories.performance.score - other.categories.performance.score);
const median = sorted[Math.floor(sorted.length / 2)];

console.log(`\nLighthouse ${median.lighthouseVersion}, mobile; the median of ${results.length} runs, by performance`);
for (const { id, title } of Object.values(median.categories)) {
  const all = results.map((result) => score(result, id));
  const range = `${Math.min(...all)} to ${Math.max(...all)}`.padStart(12);
  console.log(`${title.padEnd(28)} ${String(score(median, id)).padStart(4)} ${range}  of ${GOAL}  ${score(median, id) >= GOAL ? "met" : "missed"}`);
}
for (const { title, auditRefs } of Object.values(median.categories)) {
  for (const { id, weight } of auditRefs) describe(title, median.audits[id], weight);
}

function describe(category, audit, weight) {
  const { score, scoreDisplayMode } = audit;
  if (["notApplicable", "manual"].includes(scoreDisplayMode)) return;
  if (scoreDisplayMode !== "error" && (score === null || score >= 0.995)) return;
  const value = audit.displayValue ? ` (${audit.displayValue})` : "";
  const share = `score ${score === null ? "none" : Math.round(score * 100)}, weight ${weight}`;
  console.log(`\n${category}: ${audit.title}${value}; ${share}`);
  console.log(`  ${audit.errorMessage ?? audit.description.replaceAll(/\s+/g, " ")}`);
  for (const item of audit.details?.items?.slice(0, 5) ?? []) {
    const text = JSON.stringify(item, (key, value) => (HIDDEN.has(key) ? undefined : value));
    if (text && text !== "{}") console.log(`  - ${text.slice(0, 300)}`);
  }
}

/** A browser of its own for each run, with nothing kept. A trace that begins too late is taken again, a few times. */
async function audit(tries = 3) {
  const sandbox = launchOptions.chromiumSandbox ? [] : ["--no-sandbox"];
  const chrome = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: ["--headless=new", ...sandbox, ...launchOptions.args],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error" });
    if (!result.lhr.runtimeError) return result.lhr;
    if (tries === 1 || result.lhr.runtimeError.code !== "NO_NAVSTART") throw new Error(result.lhr.runtimeError.message);
  } finally {
    await chrome.kill();
  }
  return audit(tries - 1);
}
