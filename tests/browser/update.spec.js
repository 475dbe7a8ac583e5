// A new build replaces the old one as a whole, and only when the reader agrees.

import { expect, test as base, untilKeptOffline, untilMounted } from "./fixtures.js";
import { copyOfDist, makeNewBuild, serve } from "./support/server.js";

const test = base.extend({
  /** A site that can be deployed anew at the same address. */
  deployment: async ({}, use) => {
    const copy = await copyOfDist();
    await makeNewBuild(copy.dir, "old");
    let server = await serve({ dir: copy.dir });
    const deploy = async (name) => {
      await server.stop();
      await makeNewBuild(copy.dir, name);
      server = await serve({ dir: copy.dir, port: server.port });
    };
    await use({ url: server.url, deploy });
    await server.stop();
    await copy.remove();
  },
});

const build = (page) =>
  page.evaluate(() => [document.documentElement.dataset.page, document.documentElement.dataset.script]);

/** Counts the page's loads from here on. */
function countLoads(page) {
  const loads = { count: 0 };
  page.on("load", () => loads.count++);
  return loads;
}

async function open(page, url) {
  await page.goto(url);
  await untilMounted(page);
  await untilKeptOffline(page);
}

const askForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
  });

const cacheCount = (page) => page.evaluate(async () => (await caches.keys()).length);

test("the old build stays whole until the reader agrees, then the new one is there as a whole", async ({
  page,
  deployment,
}) => {
  await open(page, deployment.url);
  expect(await build(page)).toEqual(["old", "old"]);
  await deployment.deploy("new");

  // Opening the page finds the new build, shows the old one, and says so.
  await page.goto(deployment.url);
  const bar = page.getByRole("status").filter({ hasText: "A new version is ready." });
  await expect(bar).toBeVisible();
  expect(await build(page)).toEqual(["old", "old"]);
  await page.reload();
  await expect(bar).toBeVisible();
  expect(await build(page)).toEqual(["old", "old"]);

  const loads = countLoads(page);
  await bar.getByRole("button", { name: "Reload to update" }).click();
  await expect.poll(() => loads.count).toBe(1);
  await untilMounted(page);
  expect(await build(page)).toEqual(["new", "new"]);
  await expect(page.locator("#update")).toBeHidden();
  expect(await cacheCount(page)).toBe(1);

  await page.waitForTimeout(500);
  expect(loads.count).toBe(1);
});

test("a page that stays open is told when it asks, and may be left alone", async ({ page, deployment }) => {
  await open(page, deployment.url);
  await deployment.deploy("new");
  const loads = countLoads(page);
  await askForUpdate(page);
  const bar = page.getByRole("status").filter({ hasText: "A new version is ready." });
  await bar.getByRole("button", { name: "Later" }).click();
  await expect(page.locator("#update")).toBeHidden();
  expect(await build(page)).toEqual(["old", "old"]);
  expect(loads.count).toBe(0);
});

test("another tab is not reloaded, but told", async ({ page, context, deployment }) => {
  await open(page, deployment.url);
  const other = await context.newPage();
  await open(other, deployment.url);
  await deployment.deploy("new");
  await askForUpdate(page);
  const loads = countLoads(other);

  await page.getByRole("button", { name: "Reload to update" }).click();
  await expect.poll(() => build(page).catch(() => [])).toEqual(["new", "new"]);
  await expect(other.getByText("A new version was started in another tab.")).toBeVisible();
  await expect(other.getByText("A new version is ready.")).toBeHidden();
  expect(await build(other)).toEqual(["old", "old"]);
  expect(loads.count).toBe(0);

  await other.getByRole("button", { name: "Reload to update" }).click();
  await expect.poll(() => build(other).catch(() => [])).toEqual(["new", "new"]);
  expect(loads.count).toBe(1);
});

test.describe(() => {
  test.use({ allowedTrouble: [/integrity|digest|ServiceWorker/i] });

  test("a half-uploaded build is not taken", async ({ page }) => {
    const copy = await copyOfDist();
    await makeNewBuild(copy.dir, "old");
    let server = await serve({ dir: copy.dir });
    try {
      await open(page, server.url);
      await server.stop();
      // The new worker is there, the page beside it still is the old one.
      const { cp } = await import("node:fs/promises");
      const next = await copyOfDist();
      await makeNewBuild(next.dir, "new");
      await cp(`${next.dir}/sw.js`, `${copy.dir}/sw.js`);
      for (const extension of ["br", "gz"]) await cp(`${next.dir}/sw.js.${extension}`, `${copy.dir}/sw.js.${extension}`);
      await next.remove();
      server = await serve({ dir: copy.dir, port: server.port });

      await askForUpdate(page);
      await expect
        .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).installing)))
        .toBe(false);
      await expect(page.locator("#update")).toBeHidden();
      expect(await cacheCount(page)).toBe(1);
      await page.reload();
      await untilMounted(page);
      expect(await build(page)).toEqual(["old", "old"]);
    } finally {
      await server.stop();
      await copy.remove();
    }
  });
});
