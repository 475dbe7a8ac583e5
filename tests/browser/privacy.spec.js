// Nothing that is typed leaves the browser.

import { readdir } from "node:fs/promises";
import { expect, test, untilKeptOffline } from "./fixtures.js";
import { LINK, button, competing, field, fillIn, open, region, view } from "./support/page.js";
import { DIST } from "./support/server.js";

// Unlike anything else on the page, to be looked for.
const SECRETS = ["7654321", "8765432", "Zyxwvut"];

test("every request is for a file of the page, and none carries what was typed", async ({ page, context, site }) => {
  const requests = [];
  context.on("request", async (request) => requests.push(request));
  await open(page);
  await untilKeptOffline(page);
  await fillIn(page);
  await field(page, "Base salary").fill(SECRETS[0]);
  await field(page, "Company", competing(page)).fill(SECRETS[2]);
  await region(page).selectOption("New York");
  await button(page, "Copy link").click();
  await view(page, "Guide");
  await page.getByRole("region", { name: "Behind the figures" }).getByText("Sources", { exact: true }).click();
  await page.reload();
  await page.evaluate((link) => (location.hash = link), LINK.replace("105000", SECRETS[1]));
  await expect(field(page, "Base salary")).toHaveValue(SECRETS[1]);
  await page.waitForLoadState("networkidle");

  const files = (await readdir(DIST, { recursive: true })).map((name) => site.url + name);
  const known = new Set([site.url, ...files]);
  expect(requests.length).toBeGreaterThan(5);
  for (const request of requests) {
    expect(known, "a file of the page").toContain(request.url());
    expect(request.method()).toBe("GET");
    expect(request.postData()).toBeNull();
    // Not allHeaders(): it waits for ever for a request that the worker answered. Cookies are looked at below.
    const headers = JSON.stringify(request.headers());
    for (const secret of SECRETS) expect(request.url() + headers).not.toContain(secret);
  }
});

test("no cookie, no database and nothing for the session is set", async ({ page, context }) => {
  await open(page);
  await fillIn(page);
  await untilKeptOffline(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => !key.startsWith("counteroffer/"))).toEqual([]);
});

test("what the watch on every test looks for fails it", async ({ page, trouble }) => {
  await open(page);
  await page.evaluate(() => {
    console.warn("a warning");
    console.error("an error");
    setTimeout(() => {
      throw new Error("uncaught");
    });
    fetch("https://example.invalid/?base=105000").catch(() => {});
  });
  await expect.poll(() => trouble.join("\n")).toMatch(/page error: Error: uncaught/);
  await expect.poll(() => trouble.join("\n")).toContain("Content Security Policy");
  expect(trouble).toContain("console warning: a warning");
  expect(trouble).toContain("console error: an error");
  trouble.length = 0; // caused on purpose
});
