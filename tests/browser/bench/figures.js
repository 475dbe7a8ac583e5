// How long figures take: prints what Criterion measured of native code beside what Chromium takes for the same in an
// empty page, as WebAssembly and, of the simulation, as plain JavaScript. `cargo xtask bench` runs it and names the folder
// with Criterion's results and the module.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../support/browser.js";

const read = (path, encoding) => readFile(join(process.argv[2], path), encoding);

const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
const [script, module] = ["page_bench.js", "page_bench_bg.wasm"].map((path) => read(path, "base64"));
const plain = readFile(new URL("../../../benches/simulate.js", import.meta.url), "base64");
const cases = await page.evaluate(measure, { script: await script, module: await module, plain: await plain });
await browser.close();

console.log("\nFigures, median in µs               native      wasm   wasm/native         JS   wasm/JS");
for (const { name, wasm, plain } of cases) {
  const estimates = JSON.parse(await read(`criterion/${name}/new/estimates.json`, "utf8"));
  const native = estimates.median.point_estimate / 1000;
  const numbers = [native.toFixed(2).padStart(9), wasm.toFixed(2).padStart(9), (wasm / native).toFixed(2).padStart(13)];
  if (plain) numbers.push(plain.toFixed(2).padStart(10), (wasm / plain).toFixed(2).padStart(9));
  console.log(name.padEnd(32), ...numbers);
}
console.log();

/** In the page: the median microseconds of every case. */
async function measure({ script, module, plain }) {
  const { default: init, names, run, simulated } = await import(`data:text/javascript;base64,${script}`);
  const { model, simulate } = await import(`data:text/javascript;base64,${plain}`);
  await init({ module_or_path: Uint8Array.from(atob(module), (character) => character.charCodeAt(0)) });
  const [mean, error, ...percentiles] = simulated();
  const other = simulate(model);
  const isNear = (one, another) => Math.abs(one - another) <= 6 * error + 0.03 * one;
  if (![other.mean, ...other.percentiles].every((figure, index) => isNear([mean, ...percentiles][index], figure))) {
    throw new Error(`benches/simulate.js simulates something else: ${JSON.stringify([simulated(), other])}`);
  }
  const median = (work) => {
    const milliseconds = (times) => {
      const start = performance.now();
      work(times);
      return performance.now() - start;
    };
    // Long enough for the browser to replace its quick first compilation, and for the clock, which is coarse.
    let times = 1;
    for (const start = performance.now(); performance.now() - start < 1000; ) {
      if (milliseconds(times) < 25) times *= 2;
    }
    const samples = Array.from({ length: 75 }, () => (milliseconds(times) / times) * 1000);
    return samples.sort((a, b) => a - b)[37];
  };
  const inScript = (times) => {
    for (let time = 0; time < times; time++) simulate(model);
  };
  return names().map((name, index) => ({
    name,
    wasm: median((times) => run(index, times)),
    plain: name.endsWith("simulate") ? median(inScript) : undefined,
  }));
}
