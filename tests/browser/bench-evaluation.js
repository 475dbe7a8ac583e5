// How long the figures of a scenario take: prints what Criterion measured of native code beside what Chromium takes for
// the same in an empty page. `cargo xtask bench` runs it and names the folder with Criterion's results and the module.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "./support/browser.js";

const read = (path, encoding) => readFile(join(process.argv[2], path), encoding);

const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
const [script, module] = ["evaluate_bench.js", "evaluate_bench_bg.wasm"].map((path) => read(path, "base64"));
const cases = await page.evaluate(measure, { script: await script, module: await module });
await browser.close();

console.log("\nFigures of a scenario, median in µs     native      wasm   wasm/native");
for (const { name, wasm } of cases) {
  const estimates = JSON.parse(await read(`criterion/${name}/new/estimates.json`, "utf8"));
  const native = estimates.median.point_estimate / 1000;
  const numbers = [native.toFixed(2).padStart(9), wasm.toFixed(2).padStart(9), (wasm / native).toFixed(2).padStart(13)];
  console.log(name.padEnd(36), ...numbers);
}
console.log();

/** In the page: the median microseconds of every case. */
async function measure({ script, module }) {
  const { default: init, names, run } = await import(`data:text/javascript;base64,${script}`);
  await init({ module_or_path: Uint8Array.from(atob(module), (character) => character.charCodeAt(0)) });
  const milliseconds = (index, times) => {
    const start = performance.now();
    run(index, times);
    return performance.now() - start;
  };
  return names().map((name, index) => {
    // Long enough for the browser to replace its quick first compilation, and for the clock, which is coarse.
    let times = 1;
    for (const start = performance.now(); performance.now() - start < 1000; ) {
      if (milliseconds(index, times) < 25) times *= 2;
    }
    const samples = Array.from({ length: 75 }, () => (milliseconds(index, times) / times) * 1000);
    return { name, wasm: samples.sort((a, b) => a - b)[37] };
  });
}
