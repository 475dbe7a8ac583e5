// The first visit, with nothing kept, and a later one without a network.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { untilAllKept } from "../fixtures.js";
import { launchOptions } from "../support/browser.js";
import { NETWORK, PHONE, slow } from "./phone.js";
import { watch } from "./watch.js";

/** What a first visit shows, and when. */
export async function firstVisit(browser, url) {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(watch);
  const page = await context.newPage();
  await slow(page, { network: NETWORK });
  const seen = await visit(page, url);
  await context.close();
  return seen;
}

/** What later visits show that have no network. The profile is one on disk, as a reader's is. */
export async function visitsOffline(url, runs) {
  const profile = await mkdtemp(join(tmpdir(), "counteroffer-bench-"));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...PHONE });
  try {
    const first = await context.newPage();
    await first.goto(url);
    await untilAllKept(first);
    await first.close();
    await context.addInitScript(watch);
    await context.setOffline(true);
    const all = [];
    for (let run = 0; run < runs; run++) {
      const page = await context.newPage();
      await slow(page);
      all.push(await visit(page, url));
      await page.close();
    }
    return all;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function visit(page, url) {
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => watched.result !== undefined, undefined, { timeout: 60_000 });
  // What follows the result may move it.
  await page.waitForTimeout(2500);
  return page.evaluate(() => ({
    ...watched,
    files: performance.getEntriesByType("navigation").concat(performance.getEntriesByType("resource")).map((entry) => ({
      name: entry.name.split("/").at(-1) || "index.html",
      from: entry.startTime,
      first: entry.responseStart,
      to: entry.responseEnd,
      bytes: entry.encodedBodySize,
    })),
  }));
}
