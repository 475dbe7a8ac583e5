// How the page arrives: nothing moves, and what is looked at first is there first.

import { createServer } from "node:http";
import { once } from "node:events";
import { expect, test, untilMounted } from "./fixtures.js";
import { launchOptions } from "./support/browser.js";

// With scroll bars that take room, as on most desktops.
test.use({ launchOptions: { ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] } });

/** Opens the page at `url`, and says what moved until it was whole. */
async function moved(page, url) {
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
  await page.goto(url);
  await untilMounted(page);
  await expect(page.getByText("Base salary a year", { exact: true })).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => shifts);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
  { width: 1600, height: 1000 },
]) {
  test(`nothing moves while the page arrives, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    expect(await moved(page, "./")).toEqual([]);
  });
}

for (const width of [320, 360, 390, 1280]) {
  test.describe(() => {
    test.use({ locale: "fr-FR" });

    // The words are other words then; what one is about to touch is where it was.
    test(`the form does not move when the page turns to French while it arrives, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        globalThis.places = [];
        new MutationObserver(() => {
          const form = document.querySelector(".loading .form");
          // Of no height once the calculator is there; and somewhere else before the style is.
          if (form?.offsetHeight && getComputedStyle(document.querySelector(".masthead")).display === "flex") places.push(form.getBoundingClientRect().top);
        }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      });
      await page.goto("./");
      await untilMounted(page);
      await expect(page.locator("html")).toHaveAttribute("lang", "fr");
      const [first, ...others] = await page.evaluate(() => places);
      expect(others.length).toBeGreaterThan(0);
      expect(others.filter((place) => place !== first), `first at ${first}`).toEqual([]);
    });
  });
}

/** Serves what `site` serves; of the page itself it sends what is from `mark` on half a second after its style. */
async function serveInTwo(site, mark) {
  let styled;
  const style = new Promise((resolve) => (styled = resolve));
  const server = createServer(async ({ url }, answer) => {
    const response = await fetch(new URL(url, site.url));
    const body = Buffer.from(await response.arrayBuffer());
    answer.writeHead(response.status, { "content-type": response.headers.get("content-type") });
    const at = url === "/" ? body.indexOf(mark) : 0;
    if (at > 0) {
      answer.write(body.subarray(0, at));
      await style;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    answer.end(body.subarray(at));
    if (url.endsWith(".css")) styled();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}

for (const [mark, width] of [
  ["Rounds</a>", 768],
  ["<header", 1600],
  ["class=loading", 390],
]) {
  test(`nothing moves where the page arrives in two parts, the second from ${mark} on`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 1000 });
    const server = await serveInTwo(site, mark);
    try {
      expect(await moved(page, server.url)).toEqual([]);
    } finally {
      await server.stop();
    }
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
