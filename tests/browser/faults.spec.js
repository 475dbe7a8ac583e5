// Storage that fails, tabs that die, clocks that lie: what was typed is kept, or its reader is told before typing on.

import { expect, test } from "./fixtures.js";
import { button, field, kept, notices, open, stored, storedBases, untilSaved } from "./support/page.js";

const base = (page) => field(page, "Base salary");

/** Makes a method of the page's storage run `fault` first; what it returns, unless nothing, is the answer. */
const faulty = (page, method, fault) =>
  page.addInitScript(`{
    const original = Storage.prototype.${method};
    const fault = ${fault};
    Storage.prototype.${method} = function (...given) {
      const answer = fault.call(this, original, ...given);
      return answer === undefined ? original.apply(this, given) : answer;
    };
  }`);

test("storage that throws when it is read is said, and typing works", async ({ page }) => {
  await faulty(page, "getItem", () => {
    throw new DOMException("The disk is gone.", "UnknownError");
  });
  await open(page);
  await base(page).fill("105000");
  await expect(notices(page)).toContainText("This browser refused to save (UnknownError).");
  await expect(base(page)).toHaveValue("105000");
});

test("storage that throws when it is written is said, and what is there stays", async ({ page }) => {
  await open(page);
  await base(page).fill("101000");
  await untilSaved(page, "101000");
  await faulty(page, "setItem", () => {
    throw new DOMException("The disk is gone.", "UnknownError");
  });
  await page.reload();
  await expect(base(page)).toHaveValue("101000");
  await base(page).fill("102000");
  await expect(notices(page)).toContainText("refused to save");
  expect(await storedBases(page)).toEqual(["101000"]);
});

test("storage that is full in the middle of a save keeps what was saved before", async ({ page }) => {
  await open(page);
  await base(page).fill("101000");
  await untilSaved(page, "101000");
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("counteroffer/kept/")) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return setItem.call(this, key, value);
    };
  });
  await base(page).fill("102000");
  await expect(notices(page)).toContainText("storage for this page is full");
  await page.reload();
  await expect(base(page)).toHaveValue("101000");
  await expect(notices(page)).toBeEmpty();
});

test("storage that alters what it keeps is noticed", async ({ page }) => {
  await faulty(page, "setItem", function (original, key, value) {
    if (!key.startsWith("counteroffer/kept/")) return undefined;
    original.call(this, key, value.slice(0, -5));
    return null;
  });
  await open(page);
  await base(page).fill("101000");
  await expect(notices(page)).toContainText("did not keep what was saved");
});

for (const [when, cut] of [
  ["in the middle of a value", 40],
  ["between the new value and the removal of the old", undefined],
]) {
  test(`a tab that dies ${when} loses at most the last save`, async ({ page, context }) => {
    await open(page);
    await base(page).fill("101000");
    await untilSaved(page, "101000");
    await page.evaluate((cut) => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, value) {
        setItem.call(this, key, value.slice(0, cut));
        // From here on nothing reaches the storage, as if the tab was gone.
        for (const method of ["setItem", "removeItem"]) Storage.prototype[method] = () => {};
      };
    }, cut);
    await base(page).fill("102000");
    await page.close();
    const again = await context.newPage();
    await open(again);
    await expect(base(again)).toHaveValue(cut ? "101000" : "102000");
    await base(again).fill("103000");
    await untilSaved(again, "103000");
    expect(await storedBases(again)).toEqual(["103000"]);
  });
}

for (const [what, value] of [
  ["that was cut off", (value) => value.slice(0, 60)],
  ["of somebody else under our key", () => "hello"],
  ["in which one figure was changed", (value) => value.replace("101000", "901000")],
]) {
  test(`a value ${what} is told and kept untouched`, async ({ page }) => {
    await open(page);
    await base(page).fill("101000");
    await untilSaved(page, "101000");
    const [key, sound] = Object.entries(await stored(page)).find(([key]) => key.startsWith("counteroffer/kept/"));
    const broken = value(sound);
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [key, broken]);
    await page.reload();
    await expect(notices(page)).toContainText("It is not as it was saved");
    await expect(base(page)).toHaveValue("");
    expect((await stored(page))[key.replace("counteroffer/", "counteroffer/aside/")]).toBe(broken);
    await base(page).fill("105000");
    await untilSaved(page, "105000");
  });
}

test("a clock that is set back takes nothing along", async ({ page }) => {
  await open(page);
  await base(page).fill("101000");
  await untilSaved(page, "101000");
  await page.clock.setFixedTime(new Date("2001-01-01"));
  await page.reload();
  await expect(base(page)).toHaveValue("101000");
  await base(page).fill("102000");
  await untilSaved(page, "102000");
  await page.reload();
  await expect(base(page)).toHaveValue("102000");
  expect(await kept(page)).toHaveLength(1);
});

test.describe("two tabs", () => {
  test("show each other's edits", async ({ page, context }) => {
    await open(page);
    await base(page).fill("101000");
    await untilSaved(page, "101000");
    const other = await context.newPage();
    await open(other);
    await expect(base(other)).toHaveValue("101000");
    await base(other).fill("102000");
    await expect(base(page)).toHaveValue("102000");
    await base(page).fill("103000");
    await expect(base(other)).toHaveValue("103000");
    await untilSaved(other, "103000");
    expect(await storedBases(page)).toEqual(["103000"]);
    // What the other tab did can be undone here as well.
    await button(other, "Undo").click();
    await expect(base(page)).toHaveValue("102000");
  });

  test("that edit one scenario at once keep both", async ({ page, context }) => {
    await open(page);
    await base(page).fill("101000");
    await untilSaved(page, "101000");
    // It hears nothing of the other, as if both saved in the same moment.
    const deaf = await context.newPage();
    await deaf.addInitScript(() => window.addEventListener("storage", (event) => event.stopImmediatePropagation()));
    await open(deaf);
    await expect(base(deaf)).toHaveValue("101000");
    await base(page).fill("102000");
    await untilSaved(page, "102000");
    await base(deaf).fill("103000");
    await expect(notices(deaf)).toContainText("changed in another tab as well. Both are kept");
    expect((await storedBases(page)).sort()).toEqual(["102000", "103000"]);
    expect((await kept(page)).map(({ name }) => name).sort()).toEqual(["", "Scenario (copy from another tab)"]);
    await expect(base(deaf)).toHaveValue("103000");
    await button(deaf, "Show the other one").click();
    await expect(base(deaf)).toHaveValue("102000");
  });
});
