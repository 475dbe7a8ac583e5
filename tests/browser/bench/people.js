// How quick the page is for people: opens and types into the page at the given address as on a phone, and prints what
// they wait for beside the goals. `cargo xtask bench` runs it.

import { chromium } from "@playwright/test";
import { launchOptions } from "../support/browser.js";
import { IN_WORDS, PHONE, SLOWDOWN, slow } from "./phone.js";
import { at, heading, line, median } from "./report.js";
import { LINK } from "./scenario.js";
import { type } from "./typing.js";
import { firstVisit, visitsOffline } from "./visits.js";
import { counted, excused } from "./watch.js";

const [url, count] = process.argv.slice(2);
const runs = Number(count);
const times = async (run) => {
  const all = [];
  for (let done = 0; done < runs; done++) all.push(await run());
  return all;
};

const browser = await chromium.launch(launchOptions);
console.log(`\nAs on a phone: ${IN_WORDS}. Medians of ${runs} runs.`);

heading("This machine, to compare runs by");
line("A loop of fixed work, full speed", await times(() => calibrate(1)), "ms");
line(`The same, CPU ${SLOWDOWN}x slower`, await times(() => calibrate(SLOWDOWN)), "ms");

const first = await times(() => firstVisit(browser, url));
heading("First visit");
visited(first);
line("Result on screen", of(first, ({ result }) => result), "s", 2000);
line("Layout shift", of(first, ({ shifts }) => counted(shifts)), "shift", 0);
line("Bytes of the module", of(first, ({ files }) => files.find(isModule)?.bytes), "bytes");
line("Bytes that the result took", of(first, bytesBefore), "bytes");
waterfall(first[0].files);

const linked = await times(() => firstVisit(browser, `${url}${LINK}`));
heading("First visit, by a link with two offers");
line("Result on screen", of(linked, ({ result }) => result), "s", 2000);
line("Layout shift", of(linked, ({ shifts }) => counted(shifts)), "shift", 0);

const offline = await visitsOffline(url, runs);
heading("Repeat visit, no network");
visited(offline);
line("Result on screen", of(offline, ({ result }) => result), "s", 600);
line("Layout shift", of(offline, ({ shifts }) => counted(shifts)), "shift", 0);

const full = await type(browser, url, 1);
const typed = await times(() => type(browser, url, SLOWDOWN));
heading(`Keystroke to next paint, ${typed[0].strokes.length} a run`);
const each = (name, share, goal) => {
  line(`${name}, event timing`, of(typed, ({ interactions }) => at(interactions, share)), "ms", goal);
  line(`${name}, to the end of the frame's work`, of(typed, ({ strokes }) => at(strokes, share)), "ms", goal);
  line(`${name}, until the answer is there, too`, of(typed, ({ answers }) => at(answers, share)), "ms");
};
each("Median", 0.5);
each("95th percentile", 0.95, 50);
line("At full speed: median, to the end of the work", [at(full.strokes, 0.5)], "ms");
line("At full speed: 95th percentile", [at(full.strokes, 0.95)], "ms");
line("Longest task", of(typed, ({ tasks }) => longest(tasks)), "ms");
line("Layout shift", of(typed, ({ shifts }) => counted(shifts)), "shift", 0);
line("Layout shift within 500 ms of an input, not counted", of(typed, ({ shifts }) => excused(shifts)), "shift");
moved("What moved", [first, linked, offline, typed].flat());
await browser.close();

function of(all, figure) {
  return all.map(figure);
}

function visited(all) {
  line("First contentful paint", of(all, ({ paint }) => paint["first-contentful-paint"]), "s");
  line("Largest contentful paint", of(all, ({ paint }) => paint.largest), "s");
  line("Module arrived", of(all, ({ files }) => files.find(isModule)?.to), "s");
  line("Longest task", of(all, ({ tasks }) => longest(tasks)), "ms");
}

function isModule({ name }) {
  return /^counteroffer.*\.wasm$/.test(name);
}

function bytesBefore({ files, result }) {
  return files.filter(({ to }) => to <= result).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The longest of these tasks; the browser tells of none under 50 ms. */
function longest(tasks) {
  return Math.max(0, ...tasks.map(([, duration]) => duration));
}

function waterfall(files) {
  console.log(`\n${"Files of the first of these visits".padEnd(52)} ${["asked", "first", "last", "bytes"].map((name) => name.padStart(9)).join(" ")}`);
  for (const { name, from, first, to, bytes } of files) {
    const parts = [from, first, to].map((time) => `${(time / 1000).toFixed(2)} s`.padStart(9));
    console.log([name.padEnd(52), ...parts, bytes.toLocaleString("en-US").padStart(9)].join(" "));
  }
}

function moved(title, all) {
  const shares = new Map();
  for (const { shifts } of all) {
    for (const { value, hadRecentInput, names } of shifts) {
      const key = `${[...new Set(names)].join(", ") || "unnamed"}${hadRecentInput ? " (while typing)" : ""}`;
      shares.set(key, (shares.get(key) ?? 0) + value / all.length);
    }
  }
  const most = [...shares].sort(([, one], [, other]) => other - one).slice(0, 8);
  if (most.length) console.log(`\n${title}, shift a run`);
  for (const [names, value] of most) console.log(`${value.toFixed(4).padStart(9)}  ${names}`);
}

/** Milliseconds for work that never changes. */
async function calibrate(slowdown) {
  const page = await browser.newPage(PHONE);
  await slow(page, { slowdown });
  const samples = await page.evaluate(() =>
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      let state = 1;
      for (let step = 0; step < 2e7; step++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
      }
      return performance.now() - start + (state ? 0 : 1);
    }),
  );
  await page.close();
  return median(samples);
}
