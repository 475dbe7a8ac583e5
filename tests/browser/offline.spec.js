// Once visited, the page opens with no server at all, from any of its addresses.

import { expect, test, untilAllKept, untilKeptOffline, untilMounted } from "./fixtures.js";
import { LINK, button, field, open } from "./support/page.js";
import { serve } from "./support/server.js";

// What the browser itself reports: that it could not look for a new worker, and an address that is not there.
test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script|status of 404/] });

for (const base of ["/", "/sub/path/"]) {
  test(`under ${base} it opens with the server stopped`, async ({ page }) => {
    const server = await serve({ base });
    try {
      await page.goto(server.url);
      await untilMounted(page);
      await untilKeptOffline(page);
      await expect(page.locator("#update")).toBeHidden();
    } finally {
      await server.stop();
    }
    await expect(fetch(server.url)).rejects.toThrow();

    for (const [address, arrives] of [
      ["", ""],
      ["?x=1", "?x=1"],
      ["index.html", "index.html"],
      ["some/where", ""],
      ["some/where?x=1#base=105000", "?x=1#base=105000"],
    ]) {
      await page.goto(server.url + address);
      await untilMounted(page);
      expect(page.url()).toBe(server.url + arrives);
      await expect(page.locator("#recovery")).toBeHidden();
    }
  });
}

test("what is loaded when it is asked for works with the server stopped, too", async ({ page }) => {
  const server = await serve();
  try {
    await open(page, server.url);
    await untilAllKept(page);
  } finally {
    await server.stop();
  }
  await open(page, `${server.url}?x${LINK}`);
  await button(page, "Share").click();
  await expect(page.getByRole("region", { name: "Share what is on screen" })).toBeVisible();
  await button(page, "Scenarios").click();
  await expect(page.getByRole("region", { name: "Your scenarios" })).toBeVisible();
  // A compact link needs it to be opened at all.
  await open(page, `${server.url}?y#s=ATyuoY6cWQS6sAhBvw`);
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("the worker keeps exactly the listed files and leaves the rest to the network", async ({ page }) => {
  const server = await serve();
  try {
    await page.goto(server.url);
    await untilAllKept(page);
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return { names, paths: requests.flat().map((request) => new URL(request.url).pathname) };
      });
    const before = await kept();
    expect(before.names).toHaveLength(1);
    expect(before.names[0]).toMatch(/^counteroffer http:\S+\/ [0-9a-f]{16}$/);
    expect(before.paths).toContain("/");
    expect(before.paths.filter((path) => path.endsWith(".wasm"))).toHaveLength(2);
    expect(before.paths).not.toContain("/sw.js");

    const status = await page.evaluate(async () => (await fetch("index.html.br")).status);
    expect(status).toBe(200);
    expect(await kept()).toEqual(before);
  } finally {
    await server.stop();
  }
});

test("of the caches on its origin it removes only its own of earlier builds", async ({ page }) => {
  const server = await serve({ base: "/mine/" });
  try {
    await page.goto(`${server.url}not-there`); // same origin, no worker yet
    const [others, own] = [["somebody else's", `counteroffer ${server.url}deeper/ 1`], `counteroffer ${server.url} 1`];
    await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), [...others, own]);
    await page.goto(server.url);
    await untilKeptOffline(page);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual(expect.arrayContaining(others));
    expect(names).not.toContain(own);
  } finally {
    await server.stop();
  }
});
