// How the page arrives: nothing moves, and what is looked at first is there first.

import { expect, test, untilMounted } from "./fixtures.js";

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]) {
  test(`nothing moves while the page arrives, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // So that what stands there before the module is painted.
    await page.route("**/*.wasm", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto("./");
    await untilMounted(page);
    await expect(page.getByText("Base salary a year", { exact: true })).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    expect(await page.evaluate(() => shifts)).toEqual([]);
  });
}

test("the answer and its fields are shown before the rest is built, and all at once", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.seen = [];
    const parts = {
      waiting: () => document.querySelector(".loading")?.offsetHeight,
      answer: () => document.querySelector("#app > .desk")?.offsetHeight,
      fields: () => document.querySelector("#in-signing"),
      figures: () => document.querySelector("#figure-0"),
      pay: () => document.querySelector("#view-pay h2"),
    };
    const look = () => {
      const now = Object.keys(parts).filter((name) => parts[name]());
      if (seen.at(-1) !== now.join(" ")) seen.push(now.join(" "));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto("./");
  await untilMounted(page);
  expect(await page.evaluate(() => seen.filter(Boolean))).toEqual([
    "waiting",
    "answer fields",
    "answer fields figures",
    "answer fields figures pay",
  ]);
});
