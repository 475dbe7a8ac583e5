// Where everything is kept: said, left unwritten on request, and erased to the last byte.

import { expect, expectNoAxeViolations, test, untilKeptOffline } from "./fixtures.js";
import { LINK, button, field, open } from "./support/page.js";
import { act, bar, done, kept, panel, part, rename, rows, show, two, type } from "./support/kept.js";

const place = (page) => part(page, "Where everything is kept");
const silent = (page) => panel(page).getByRole("checkbox", { name: "Do not save on this device" });

/** Notes every write to localStorage from the start of each load. */
const watchWrites = (page) =>
  page.addInitScript(() => {
    window.written = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      window.written.push(key);
      setItem.call(this, key, value);
    };
  });
const written = (page) => page.evaluate(() => window.written);

const everything = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));

const NOTHING = { local: [], session: [], caches: [], workers: 0, databases: 0, cookies: "" };

test("erasing everything leaves nothing, and the page goes on", async ({ page }) => {
  await two(page);
  await untilKeptOffline(page);
  await act(page, "Delete", "First").click();
  await page.evaluate(() => localStorage.setItem("counteroffer/aside/kept/x", "broken"));
  await place(page);
  await panel(page).getByRole("button", { name: "Erase everything" }).click();
  const question = panel(page).getByText("This erases 1 scenario, 1 in the bin");
  await expect(question).toBeFocused();
  await expect(panel(page).getByRole("button", { name: "Save all as a file" }).last()).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await panel(page).getByRole("button", { name: "Keep everything" }).click();
  await expect(question).toHaveCount(0);

  await panel(page).getByRole("button", { name: "Erase everything" }).click();
  await panel(page).getByRole("button", { name: "Erase it all now" }).click();
  await expect(panel(page).getByText("Nothing is left on this device. The page goes on working")).toBeFocused();
  expect(await everything(page)).toEqual(NOTHING);
  await expect(rows(page)).toHaveCount(0);
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(button(page, "Undo")).toBeDisabled();
  await expect(bar(page)).not.toContainText("Second");
  // Longer than anything that was still waiting to be kept.
  await page.waitForTimeout(3500);
  expect(await everything(page)).toEqual(NOTHING);

  await type(page, "99000");
  await expect(rows(page)).toHaveCount(1);
});

test("erasing takes a link out of the address, too", async ({ page }) => {
  await open(page, `./${LINK}`);
  await show(page);
  await place(page);
  await panel(page).getByRole("button", { name: "Erase everything" }).click();
  await panel(page).getByRole("button", { name: "Erase it all now" }).click();
  await expect(panel(page)).toContainText("Nothing is left on this device.");
  expect(new URL(page.url()).hash).toBe("");
  await expect(field(page, "Base salary")).toHaveValue("");
});

test("where nothing is to be saved, nothing is written but the wish", async ({ page }) => {
  await watchWrites(page);
  await two(page);
  await place(page);
  await silent(page).check();
  await expect(done(page)).toHaveText("From now on nothing is saved on this device.");
  await expect(bar(page)).toContainText("Nothing is saved on this device.");
  const before = await page.evaluate(() => ({ ...localStorage }));
  await page.evaluate(() => (window.written = []));

  await field(page, "Base salary").fill("777000");
  await expect.poll(async () => (await rows(page).allTextContents()).join()).toContain("777,000");
  await rename(page, "Second", "Secret");
  await act(page, "Duplicate", "Secret").click();
  await act(page, "Delete", "Secret (copy)").click();
  await panel(page).getByRole("button", { name: "New scenario" }).click();
  await field(page, "Base salary").fill("888000");
  await expect(rows(page)).toHaveCount(3);
  expect(await written(page)).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);

  await page.reload();
  await expect(bar(page)).toContainText("Nothing is saved on this device.");
  await expect(field(page, "Base salary")).toHaveValue("120000"); // as it was when the wish was made
  await field(page, "Base salary").fill("1");
  await show(page);
  await place(page);
  await expect(silent(page)).toBeChecked();
  await page.waitForTimeout(600);
  expect(await written(page)).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);
});

test("saving begins again with what was changed meanwhile", async ({ page }) => {
  await two(page);
  await place(page);
  await silent(page).check();
  await act(page, "Delete", "First").click();
  await rename(page, "Second", "Kept in mind");
  expect(await kept(page)).toHaveLength(2);
  await silent(page).uncheck();
  await expect(done(page)).toContainText("is saved on this device again");
  await expect(bar(page)).toContainText("Kept in mind");
  expect(await kept(page)).toEqual([{ name: "Kept in mind", base: "120000" }]);
  await page.reload();
  await show(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(panel(page).locator("summary").filter({ hasText: "Bin (1)" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("counteroffer/private"))).toBeNull();
});

test("the wish holds in other tabs, and outlives erasing", async ({ context, page }) => {
  await two(page);
  const other = await context.newPage();
  await open(other);
  await place(page);
  await silent(page).check();
  await expect(bar(other)).toContainText("Nothing is saved on this device.");
  await field(other, "Base salary").fill("666000");
  await panel(page).getByRole("button", { name: "Erase what was saved" }).click();
  await panel(page).getByRole("button", { name: "Erase it all now" }).click();
  await expect(panel(page)).toContainText("Only your wish stays");
  await other.waitForTimeout(600);
  expect(await everything(page)).toEqual({ ...NOTHING, local: ["counteroffer/private"] });
  await silent(page).uncheck();
  await expect(bar(other)).not.toContainText("Nothing is saved");
});

test("no room to save what was changed: the wish stays, and nothing is lost", async ({ page }) => {
  await two(page);
  await place(page);
  await silent(page).check();
  await act(page, "Duplicate", "First").click();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await silent(page).click();
  await expect(panel(page).getByRole("alert")).toContainText("not enough room");
  await expect(silent(page)).toBeChecked();
  await expect(rows(page)).toHaveCount(3);
});

test("the browser is asked once to keep everything, from a gesture", async ({ page }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      window.asked += 1;
      return Promise.resolve(true);
    };
  });
  await open(page);
  await type(page, "105000");
  await show(page);
  await place(page);
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await rename(page, "Engineering Manager, Paris, base €105,000", "First");
  await expect(panel(page)).toContainText("This browser has agreed to keep them.");
  await act(page, "Duplicate", "First").click();
  await expect(rows(page)).toHaveCount(2);
  expect(await page.evaluate(() => window.asked)).toBe(1);
});

test("a refusal is said, and so is little room", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(false);
  });
  await two(page);
  await place(page);
  await expect(panel(page)).toContainText("This browser may clear them when room runs short.");
  await expect(panel(page)).toContainText("About 1% of the room");
  await expect(panel(page)).not.toContainText("Little room is left");
  await page.evaluate(() => localStorage.setItem("counteroffer/aside/kept/big", "x".repeat(2_200_000)));
  await act(page, "Open", "First").click();
  await expect(panel(page)).toContainText("Little room is left in this browser.");
  await expectNoAxeViolations(page);
});

test("what cannot be saved goes into a file before another comes on screen", async ({ page }) => {
  await two(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await field(page, "Base salary").fill("131000");
  const download = page.waitForEvent("download");
  await act(page, "Open", "First").click();
  expect((await download).suggestedFilename()).toMatch(/^counteroffer-not-saved-/);
  await expect(done(page)).toContainText("could not be kept here and went into the file");
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("without any storage the view says so and offers files", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await open(page);
  await show(page);
  await expect(panel(page)).toContainText("Nothing can be kept here");
  const files = await part(page, /^Files$/);
  await expect(files.getByRole("button", { name: "Open a file…" })).toBeVisible();
  await expectNoAxeViolations(page);
});
