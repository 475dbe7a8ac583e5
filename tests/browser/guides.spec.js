// Guides of one's own: brought, looked through, saved, used, exported, removed.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import { NARROW, button, described, fillIn, notices, open, region, result, role, sentence } from "./support/page.js";

const guide = (name) => readFile(fileURLToPath(new URL(`../guides/import/${name}.md`, import.meta.url)), "utf8");
const manager = () => guide("engineering-manager");

const panel = (page) => page.getByRole("region", { name: "Guides", exact: true });
const text = (page) => panel(page).getByRole("textbox", { name: "Text of a guide, Markdown or JSON" });
const input = (page, name) => panel(page).getByRole("textbox", { name, exact: true });
const press = (page, name) => panel(page).getByRole("button", { name, exact: true }).click();
const standing = (page) => result(page, "What is open");
const done = (page) => result(page, "Done");
const OWN = "Engineering Manager, Hugging Face";
const YOURS = `${OWN} (yours)`;

/** Opens the view. */
async function openGuides(page) {
  await open(page);
  await button(page, "Guides").click();
  await expect(panel(page).getByRole("heading", { name: "Guides", exact: true })).toBeFocused();
}

/** Brings a text and looks through it. */
async function lookThrough(page, markdown) {
  await text(page).fill(markdown);
  await press(page, "Look through it");
}

/** Brings the manager's guide, filled in and saved under this id. */
async function saveManager(page, id = "my-manager") {
  await lookThrough(page, await manager());
  await input(page, "Valuation, month").fill("2023-08");
  await panel(page).getByText("Role and company", { exact: true }).click();
  await input(page, "Id in links").fill(id);
  await press(page, "Save as one of your guides");
  await expect(done(page)).toContainText("is saved on this device");
}

const own = (page) => panel(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Remove: / }) });

test("a guide is read, filled in, saved, and its answer is that of the same guide", async ({ page }) => {
  await openGuides(page);
  await fillIn(page);
  const answer = await sentence(page).textContent();
  await text(page).fill(await manager());
  await expect(result(page, "What the text is")).toHaveText(`This reads as ${OWN}. 1 figure is missing, 2 are likely.`);
  await press(page, "Look through it");
  await expect(panel(page).getByRole("heading", { name: OWN })).toBeFocused();
  await expect(standing(page)).toHaveText("1 figure is missing, 2 are likely.");
  await press(page, "Save as one of your guides");
  await expect(panel(page).getByRole("alert")).toHaveText("Not saved: 1 figure is missing, 2 are likely.");
  await expect(input(page, "Valuation, month")).toBeFocused();
  await input(page, "Valuation, month").fill("2023-08");
  await expect(standing(page)).toHaveText("2 figures are likely.");
  await panel(page).getByText("What we checked", { exact: true }).click();
  await expect(panel(page)).toContainText("We computed");
  await panel(page).getByText("Role and company", { exact: true }).click();
  await input(page, "Id in links").fill("engineering-manager");
  await expect(panel(page)).toContainText("It will be kept as “engineering-manager-2”");
  await press(page, "Save as one of your guides");
  await expect(panel(page).getByRole("button", { name: `Use it now: ${YOURS}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(role(page)).toHaveValue("engineering-manager-2");
  await expect(region(page)).toHaveValue("paris");
  await expect(sentence(page)).toHaveText(answer);
});

test("a saved guide is there after a reload", async ({ page }) => {
  await openGuides(page);
  await saveManager(page);
  await page.reload();
  await role(page).selectOption(YOURS);
  await expect(role(page)).toHaveValue("my-manager");
});

test("what is missing is asked for where it stands", async ({ page }) => {
  await openGuides(page);
  const lacking = (await manager()).replace(/The floor for me: .*decline\./, "");
  await lookThrough(page, lacking);
  await expect(standing(page)).toContainText("5 figures are missing");
  await press(page, "Go to the next open field");
  const floor = input(page, "Paris, floor, base");
  await floor.fill("a lot");
  await expect(floor).toHaveAttribute("aria-invalid", "true");
  await expect(standing(page)).toContainText("1 needs correcting");
  await floor.fill("100k");
  await expect(floor).toHaveAttribute("aria-invalid", "false");
  await expect.poll(() => described(floor)).toContain("Yours");
  for (const [name, amount] of [
    ["Paris, floor, equity", "200k"],
    ["New York, floor, base", "215k"],
    ["New York, floor, equity", "350k"],
    ["Valuation, month", "2023-08"],
  ]) {
    await input(page, name).fill(amount);
  }
  await expect(standing(page)).toHaveText("2 figures are likely.");
  await press(page, "Save as one of your guides");
  await expect(done(page)).toContainText("is saved on this device");
});

test("corrections stay while the page is open, and where the text is changed", async ({ page }) => {
  await openGuides(page);
  await lookThrough(page, await manager());
  await input(page, "Valuation, month").fill("2023-08");
  await press(page, "Back to the list");
  await button(page, "Guides").click();
  await button(page, "Guides").click();
  await press(page, "Go on with it");
  await panel(page).getByText("Equity and valuation", { exact: true }).click();
  await expect(input(page, "Valuation, month")).toHaveValue("2023-08");
  await press(page, "Change the text");
  await text(page).fill((await manager()).replace("Paris | €92K", "Paris | €93K"));
  await press(page, "Look through it");
  await expect(standing(page)).toHaveText("2 figures are likely.");
});

test("what is no guide is refused in words", async ({ page }) => {
  await openGuides(page);
  const told = result(page, "What the text is");
  for (const [words, said] of [
    ["nonsense", "There is no table of regions"],
    ["{", "not JSON"],
    [`# x\n\n${"long ".repeat(210_000)}`, "a guide may have at most 1000000"],
    ["", "There is no text yet."],
  ]) {
    await text(page).fill(words);
    await expect(told).toContainText(said);
    await press(page, "Look through it");
    await expect(text(page)).toBeFocused();
  }
});

test("a guide goes out as a file, is removed, and comes back from it", async ({ page }) => {
  await openGuides(page);
  await saveManager(page);
  const guides = () => page.evaluate(() => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith("counteroffer/guide/")).map(([, value]) => value));
  const before = await guides();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    own(page).getByRole("button", { name: `Export as JSON: ${YOURS}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("my-manager.json");
  const file = await download.path();

  await press(page, `Use it now: ${YOURS}`);
  await own(page).getByRole("button", { name: `Remove: ${YOURS}` }).click();
  await expect(panel(page)).toContainText(`1 scenario uses “${OWN}”`);
  await press(page, "Keep it");
  await own(page).getByRole("button", { name: `Remove: ${YOURS}` }).click();
  await press(page, "Remove it all the same");
  expect(await guides()).toEqual([]);
  await expect(notices(page)).toContainText("The guide of this scenario is not on this device.");
  await expect(role(page)).toHaveValue("engineering-manager");
  await expect(panel(page).getByRole("button", { name: `Undo: remove ${OWN}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(own(page)).toHaveCount(1);
  await expect(role(page)).toHaveValue("my-manager");
  await expect(notices(page)).toBeEmpty();
  expect(await guides()).toEqual(before);
  await own(page).getByRole("button", { name: `Remove: ${YOURS}` }).click();
  await press(page, "Remove it all the same");

  await panel(page).locator("input[type=file]").setInputFiles({ name: "my-manager.json", mimeType: "application/json", buffer: await readFile(file) });
  await expect(standing(page)).toHaveText("Everything was understood.");
  await press(page, "Save as one of your guides");
  await expect(own(page)).toHaveCount(1);
  expect(await guides()).toEqual(before);
});

test("a guide of one's own is edited in its place, and a copy of another gets a place of its own", async ({ page }) => {
  await openGuides(page);
  await saveManager(page);
  await press(page, `Edit: ${YOURS}`);
  await panel(page).getByText("Role and company", { exact: true }).click();
  await input(page, "Role").fill("Engineering Lead");
  await press(page, "Save as one of your guides");
  await expect(own(page)).toHaveCount(1);
  await expect(own(page)).toContainText("Engineering Lead, Hugging Face");
  await press(page, "Start from this guide: Technical Program Manager, Hugging Face");
  await press(page, "Save as one of your guides");
  await expect(own(page)).toHaveCount(2);
  await expect(role(page).getByRole("option")).toHaveCount(4);
});

test("markup in a guide is shown as text", async ({ page }) => {
  await openGuides(page);
  const hostile = '<img src=x onerror="document.title=1"> <script>document.title=2</script>';
  await lookThrough(page, `# Manager | ${hostile} Guide\n\n${hostile}\n\n| Region | Base | Equity |\n|-|-|-|\n| Paris ${hostile} | €92K–€125K | €140K–€262K |\n\n**Strategy:** ${hostile}`);
  await expect(standing(page)).toContainText("missing");
  await expect(panel(page).getByRole("region", { name: "The text it was read from" })).toContainText(hostile);
  await expect(panel(page).locator("img, script")).toHaveCount(0);
  expect(await page.title()).not.toMatch(/^[12]$/);
});

test("the keyboard goes all the way from the sample to the guide in use", async ({ page }) => {
  await openGuides(page);
  await panel(page).getByRole("button", { name: "Start from a sample" }).focus();
  await page.keyboard.press("Enter");
  await expect(text(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Product Designer, Example Systems" })).toBeFocused();
  await panel(page).getByRole("button", { name: "Save as one of your guides" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("button", { name: "Use it now: Product Designer, Example Systems (yours)" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(region(page)).toHaveValue("london");
});

test("axe finds nothing and nothing sticks out", async ({ page }) => {
  await openGuides(page);
  const check = async () => {
    for (const width of [1280, 390, NARROW]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeViolations(page);
      }
    }
  };
  await check();
  await lookThrough(page, (await guide("other-shapes")).split("<!--")[0]);
  await panel(page).locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  await input(page, "London, ask, base").fill("x");
  await check();
});
