// What every browser test gets: the built page on a server, and a watch on what must never happen.

import axeCore from "axe-core";
import { test as base, expect } from "@playwright/test";
import { serve } from "./support/server.js";

export { expect };

export const test = base.extend({
  /** Regular expressions for console messages and page errors that a test causes on purpose. */
  allowedTrouble: [[], { option: true }],

  /** dist/ on a server that all tests of a worker share: for tests that do not stop it. */
  site: [
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  /** Fails the test on any console error or warning, page error, or request that leaves this machine. */
  trouble: [
    async ({ context, allowedTrouble }, use) => {
      const found = [];
      const note = (text) => allowedTrouble.some((allowed) => allowed.test(text)) || found.push(text);
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) note(`console ${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => note(`page error: ${error.error()}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol !== "data:" && url.hostname !== "127.0.0.1") found.push(`request to ${url.origin}`);
      });
      await use(found);
      expect(found, "console errors and warnings, page errors, and requests that leave the origin").toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs axe on the page. Its source is evaluated, not added as a script, so that the page's own policy stays in force. */
export async function expectNoAxeViolations(page) {
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async () => {
    const result = await axe.run(document);
    return result.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(" ")) }));
  });
  expect(violations).toEqual([]);
}

/** Waits until the offline worker controls the page and keeps all files. */
export async function untilKeptOffline(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    }
  });
}

/** Waits until the worker has kept what no first visit needs, too: it does so once the page is at rest. */
export async function untilAllKept(page) {
  await untilKeptOffline(page);
  const paths = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map((request) => new URL(request.url).pathname.split("/").at(-1));
    });
  const of = (paths, ending) => paths.filter((path) => path.startsWith("keep-") && path.endsWith(ending)).length;
  const counts = async () => {
    const all = await paths();
    return [".js", ".wasm", ".css"].map((ending) => of(all, ending));
  };
  await expect.poll(counts).toEqual([1, 1, 1]);
}

/** Waits until the Rust side has put the whole calculator on the page, in place of the word that it is loading. */
export async function untilMounted(page) {
  await expect(page.locator("#app[data-built] #view-pay h2")).toBeAttached();
}
