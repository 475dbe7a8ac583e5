// What is kept is found, opened, named, copied, deleted and brought back.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import { LINK, NARROW, button, field, open, unfold } from "./support/page.js";
import { act, bar, done, kept, panel, part, rename, row, rows, show, two, type } from "./support/kept.js";

const title = "Engineering Manager, Paris, base €105,000";

test("what is typed is in the list, and says which one is on screen", async ({ page }) => {
  await open(page);
  await show(page);
  await expect(panel(page).getByRole("heading", { name: "Your scenarios" })).toBeFocused();
  await expect(panel(page)).toContainText("Nothing is kept here yet.");
  await type(page, "105000");
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, title)).toContainText("on screen");
  await expect(row(page, title)).toContainText(/changed today \d\d:\d\d/);
  await field(page, "Equity grant").fill("210k");
  await expect(row(page, `${title}, equity €210,000`)).toHaveCount(1);
});

test("a new one keeps the one before, and either can be opened", async ({ page }) => {
  await two(page);
  await expect(rows(page).getByRole("heading")).toHaveText([/^Second/, /^First/]);
  await expect(bar(page)).toContainText("Second");
  await expect(act(page, "Open", "Second")).toHaveCount(0);
  await act(page, "Open", "First").click();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(done(page)).toHaveText("“First” is on screen.");
  await expect(row(page, "First")).toContainText("on screen");
  await expect(row(page, "Second")).not.toContainText("on screen");
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(bar(page)).toContainText("First");
});

test("the view is closed and opened again as often as one likes", async ({ page }) => {
  await two(page);
  for (let times = 0; times < 2; times += 1) {
    await button(page, "Close").click();
    await expect(panel(page)).toHaveCount(0);
    await show(page);
    await expect(rows(page)).toHaveCount(2);
  }
  await act(page, "Duplicate", "First").click();
  await expect(rows(page)).toHaveCount(3);
});

test("a name is changed in place, and Escape gives up", async ({ page }) => {
  await open(page);
  await type(page, "105000");
  await show(page);
  await act(page, "Rename", title).click();
  const name = panel(page).getByRole("textbox", { name: "Name", exact: true });
  await expect(name).toBeFocused();
  await name.fill("Not this");
  await name.press("Escape");
  await expect(name).toHaveCount(0);
  await expect(act(page, "Rename", title)).toBeFocused();
  await rename(page, title, "  After the call ");
  await expect(act(page, "Rename", "After the call")).toBeFocused();
  await expect(row(page, "After the call")).toContainText("Engineering Manager, Paris, base €105,000");
  await expect(bar(page)).toContainText("After the call");
  expect(await kept(page)).toEqual([{ name: "After the call", base: "105000" }]);
  // The page goes on with the renamed one, and makes no copy of it.
  await type(page, "106000");
  expect(await kept(page)).toEqual([{ name: "After the call", base: "106000" }]);
  await act(page, "Rename", "After the call").click();
  await name.fill("");
  await panel(page).getByRole("button", { name: "Save name" }).click();
  await expect(row(page, "Engineering Manager, Paris, base €106,000")).toHaveCount(1);
});

test("a copy is kept beside what it is of", async ({ page }) => {
  await two(page);
  await act(page, "Duplicate", "First").click();
  await expect(done(page)).toHaveText("“First (copy)” is kept too.");
  await expect(act(page, "Open", "First (copy)")).toBeFocused();
  await expect(field(page, "Base salary")).toHaveValue("120000");
  expect(await kept(page)).toEqual([
    { name: "First", base: "105000" },
    { name: "First (copy)", base: "105000" },
    { name: "Second", base: "120000" },
  ]);
});

test("what is deleted is in the bin, and comes back right there", async ({ page }) => {
  await two(page);
  await act(page, "Delete", "First").click();
  const undo = panel(page).getByRole("button", { name: "Undo: delete First" });
  await expect(undo).toBeFocused();
  await expect(panel(page).getByRole("listitem").nth(1)).toHaveText(/^“First” is in the bin\./);
  expect(await kept(page)).toEqual([{ name: "Second", base: "120000" }]);
  await undo.click();
  await expect(act(page, "Rename", "First")).toBeFocused();
  expect(await kept(page)).toHaveLength(2);
});

test("deleting what is on screen shows an empty one, and nothing typed is lost", async ({ page }) => {
  await two(page);
  await field(page, "Base salary").fill("121000");
  await act(page, "Delete", "Second").click(); // at once, before typing rests
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(done(page)).toContainText("An empty scenario is on screen.");
  await panel(page).getByRole("button", { name: "Undo: delete Second" }).click();
  await expect(field(page, "Base salary")).toHaveValue("121000");
  await expect(bar(page)).toContainText("Second");
});

test("the bin gives back, and lets go for good", async ({ page }) => {
  await two(page);
  await act(page, "Delete", "First").click();
  await act(page, "Delete", "Second").click();
  const bin = await part(page, /^Bin/);
  await expect(bin).toContainText("30 days left");
  await act(page, "Restore", "First").click();
  await expect(row(page, "First")).toHaveCount(1);
  await expect(panel(page).locator("summary").filter({ hasText: "Bin (1)" })).toBeVisible();
  await act(page, "Delete for good", "Second").click();
  await expect(done(page)).toHaveText("“Second” is deleted for good.");
  await expect(bin).toContainText("The bin is empty.");
  await act(page, "Delete", "First").click();
  await bin.getByRole("button", { name: "Empty the bin" }).click();
  await bin.getByRole("button", { name: "Keep them" }).click();
  await bin.getByRole("button", { name: "Empty the bin" }).click();
  await expect(bin.getByRole("button", { name: "Delete 1 scenario for good" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bin).toContainText("The bin is empty.");
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /kept|bin/.test(key)));
  expect(left).toEqual([]);
});

test("a search looks at every text, in either case", async ({ page }) => {
  await two(page);
  await act(page, "Duplicate", "First").click();
  await act(page, "Duplicate", "First").click();
  await expect(rows(page)).toHaveCount(4);
  await unfold(page);
  await field(page, "Company", page.getByRole("group", { name: "Competing offer" })).fill("Société Générale");
  const search = panel(page).getByRole("searchbox", { name: "Search names, companies, notes" });
  await search.fill("société");
  await expect(rows(page).getByRole("heading")).toHaveText([/^Second/]);
  await expect(search).toBeFocused();
  await search.fill("FIRST copy 2");
  await expect(rows(page).getByRole("heading")).toHaveText(["First (copy 2)"]);
  await search.fill("nowhere");
  await expect(panel(page)).toContainText("Nothing kept here has these words.");
  await search.fill("");
  await panel(page).getByRole("combobox", { name: "Sorted by" }).selectOption("Name");
  await expect(rows(page).getByRole("heading")).toHaveText([/^First/, "First (copy 2)", "First (copy)", /^Second/]);
});

test("two are compared field by field", async ({ page }) => {
  await open(page);
  await show(page);
  const compare = await part(page, "Compare two");
  await expect(compare).toContainText("With a second scenario");
  await type(page, "105000");
  await act(page, "Duplicate", title).click();
  await expect(compare).toContainText("They are the same in every field.");
  await rename(page, "Scenario (copy)", "<b>Other</b>");
  await field(page, "Signing bonus").fill("12k");
  await expect(compare.getByRole("columnheader")).toHaveText(["Field", `${title}`, "<b>Other</b>"]);
  await expect(compare.getByRole("row", { name: /^Signing bonus/ })).toHaveText(/12k.*nothing typed/);
  // What each comes to stands above: 105,000 each year, and 12,000 once.
  await expect(compare.getByRole("row", { name: /^Four-year total/ })).toHaveText(/€432,000 without equity.*€420,000 without equity/);
  const [left, right] = ["Compare", "with"].map((name) => compare.getByRole("combobox", { name, exact: true }));
  await left.selectOption("<b>Other</b>"); // the other side gives way
  await expect(compare.getByRole("row", { name: /^Signing bonus/ })).toHaveText(/nothing typed.*12k/);
  await right.selectOption("<b>Other</b>");
  await expect(compare).toContainText("Choose two different scenarios.");
  await right.selectOption(title);
  await expect(compare.getByRole("rowheader")).toHaveText(["What they come to", "Total compensation", "Four-year total", "What was typed", "Signing bonus"]);
});

test("what came from a link is kept when asked for", async ({ page }) => {
  await open(page, `./${LINK}`);
  await show(page);
  await expect(rows(page)).toHaveCount(0);
  await panel(page).getByRole("button", { name: "Keep what is on screen" }).click();
  await expect(row(page, "Engineering Manager, Paris, base €105,000, equity €210,000")).toContainText("on screen");
  await expect(panel(page).getByRole("button", { name: "Keep what is on screen" })).toHaveCount(0);
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("another tab’s changes are in the list", async ({ context, page }) => {
  await two(page);
  const other = await context.newPage();
  await open(other);
  await show(other);
  await rename(other, "First", "Third");
  await expect(row(page, "Third")).toHaveCount(1);
  await act(other, "Delete", "Third").click();
  await expect(row(page, "Third")).toHaveCount(0);
});

test("open, rename, delete and undo need no pointer", async ({ page }) => {
  await two(page);
  await button(page, "Close").focus();
  const onto = async (name) => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
      if (label === name) return;
    }
    throw new Error(`${name} is not reached`);
  };
  await onto("Open: First");
  await page.keyboard.press("Enter");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(act(page, "Rename", "First")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Mine");
  await page.keyboard.press("Enter");
  await expect(act(page, "Rename", "Mine")).toBeFocused();
  await onto("Delete: Mine");
  await page.keyboard.press("Space");
  await expect(panel(page).getByRole("button", { name: "Undo: delete Mine" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(act(page, "Rename", "Mine")).toBeFocused();
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

for (const colorScheme of ["light", "dark"]) {
  test(`the view is readable by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: NARROW, height: 800 });
    await two(page);
    await act(page, "Duplicate", "First").click();
    await rename(page, "First (copy)", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    await act(page, "Delete", "First").click();
    for (const name of ["Compare two", "Bin (1)", /^Files$/, "Where everything"]) await part(page, name);
    await panel(page).getByRole("button", { name: "Erase everything" }).click();
    await act(page, "Rename", "Second").click();
    await expectNoAxeViolations(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(NARROW);
  });
}
