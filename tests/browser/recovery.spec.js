// When the Rust side fails, the page says that the data are safe and hands them out.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, expectNoAxeViolations, test, untilMounted } from "./fixtures.js";
import { copyOfDist, finish, serve } from "./support/server.js";

// These tests cause errors; each is still recorded by what it shows.
test.use({ allowedTrouble: [/.*/] });

const KEY = "counteroffer/test";

/**
 * Makes the module fail while it handles an input, with nothing in the product to help: the event's target is not the
 * field but `target`.
 */
async function inputWithTarget(page, target) {
  await page
    .getByRole("textbox", { name: "Base salary", exact: true })
    .first()
    .evaluate((field, target) => {
      const event = new Event("input", { bubbles: true });
      Object.defineProperty(event, "target", { value: target });
      field.dispatchEvent(event);
    }, target);
}

/** A text longer than memory: the module aborts, which is a trap, as at the end of a panic. */
const causeTrap = (page) => inputWithTarget(page, { value: { length: 2 ** 32 - 1 } });

/** No target at all: an exception passes through the module. */
const causeException = (page) => inputWithTarget(page, null);

const recovery = (page) => page.getByRole("main", { name: "Something went wrong" });

test("after a trap the screen shows the saved data and hands them out", async ({ page }) => {
  await page.goto("./");
  await untilMounted(page);
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"base":"105000"}');
    localStorage.setItem("somebody-elses", "private");
  }, KEY);
  await expect(page.locator("#recovery")).toBeHidden();
  await causeTrap(page);

  const screen = recovery(page);
  await expect(screen).toBeVisible();
  await expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeFocused();
  await expect(screen).toContainText("safe");
  const data = JSON.parse(await screen.getByRole("textbox", { name: "Your saved data" }).inputValue());
  expect(data[KEY]).toBe('{"base":"105000"}');
  expect(data).not.toHaveProperty("somebody-elses");

  const download = page.waitForEvent("download");
  await screen.getByRole("link", { name: "Download my data" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("counteroffer-data.json");
  expect(JSON.parse(await readFile(await file.path(), "utf8"))).toEqual(data);

  // What was on screen stays to be read, but cannot be used.
  await expect(page.locator("#app")).toBeVisible();
  expect(await page.locator("#app").evaluate((app) => app.inert)).toBe(true);
  await expectNoAxeViolations(page);
});

test("what was not saved yet is in the data", async ({ page }) => {
  await page.goto("./");
  await untilMounted(page);
  await page.evaluate(() =>
    dispatchEvent(new CustomEvent("counteroffer:unsaved", { detail: '{"base":"1"}' })),
  );
  await causeTrap(page);
  const data = JSON.parse(await recovery(page).getByRole("textbox", { name: "Your saved data" }).inputValue());
  expect(data.unsaved).toBe('{"base":"1"}');
});

test("an exception that came through the module ends the page like a panic", async ({ page }) => {
  await page.goto("./");
  await untilMounted(page);
  await causeException(page);
  await expect(recovery(page)).toContainText("stopped");
});

test("a real panic shows the screen and its message in the console", async ({ page }) => {
  // The one place where the program gives up by itself: a page without the element to put it into.
  const { dir, remove } = await copyOfDist();
  const index = await readFile(join(dir, "index.html"), "utf8");
  await writeFile(join(dir, "index.html"), index.replace(/id="?app"?/, "id=gone"));
  await finish(dir);
  const server = await serve({ dir });
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  try {
    await page.goto(server.url);
    await expect(recovery(page)).toContainText("stopped");
    expect(messages.join("\n")).toContain("panicked at");
  } finally {
    await server.stop();
    await remove();
  }
});

test("an error from elsewhere does not end the page", async ({ page }) => {
  await page.goto("./");
  await untilMounted(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("of an extension, say");
    });
    Promise.reject(new Error("likewise"));
  });
  await page.waitForTimeout(100);
  await expect(page.locator("#recovery")).toBeHidden();
});

test("reload brings the page back, and a fresh start is asked for in the address", async ({ page }) => {
  await page.goto("./");
  await untilMounted(page);
  await causeTrap(page);
  await recovery(page).getByRole("button", { name: "Reload" }).click();
  await untilMounted(page);
  await expect(page.locator("#recovery")).toBeHidden();

  await causeTrap(page);
  const asked = page.waitForRequest((request) => request.isNavigationRequest() && request.url().endsWith("/?fresh"));
  await recovery(page).getByRole("button", { name: "Start fresh, keep my data aside" }).click();
  await asked;
});

test("storage that cannot be read is said to be so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await page.goto("./");
  await untilMounted(page);
  await causeTrap(page);
  await expect(recovery(page)).toContainText("does not let the page read its storage");
  await expect(recovery(page).getByRole("textbox")).toBeHidden();
});

for (const [name, pattern, damage] of [
  ["the module is missing", /\.wasm$/, (path) => rm(path)],
  ["the module is cut short", /\.wasm$/, async (path) => writeFile(path, (await readFile(path)).subarray(0, 1000))],
  ["the module is no module", /\.wasm$/, (path) => writeFile(path, "<!doctype html>")],
  ["the bindings are missing", /^counteroffer-.*\.js$/, (path) => rm(path)],
]) {
  test(`when ${name} the screen says that the page could not be loaded`, async ({ page }) => {
    const { dir, remove } = await copyOfDist();
    for (const file of (await readdir(dir)).filter((file) => pattern.test(file.replace(/\.(br|gz)$/, "")))) {
      const isSide = /\.(br|gz)$/.test(file);
      await (isSide ? rm(join(dir, file)) : damage(join(dir, file)));
    }
    const server = await serve({ dir });
    try {
      await page.addInitScript((key) => localStorage.setItem(key, "kept"), KEY);
      await page.goto(server.url);
      await expect(recovery(page)).toContainText("could not be loaded");
      const data = JSON.parse(await recovery(page).getByRole("textbox", { name: "Your saved data" }).inputValue());
      expect(data[KEY]).toBe("kept");
    } finally {
      await server.stop();
      await remove();
    }
  });
}
