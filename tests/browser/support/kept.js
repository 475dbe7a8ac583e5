// The view of what is kept, as its readers know it.

import { readFile } from "node:fs/promises";
import { expect } from "../fixtures.js";
import { button, field, open, result } from "./page.js";

export const panel = (page) => page.getByRole("region", { name: "Your scenarios", exact: true });

/** The rows of the list, and the one of a title. */
export const rows = (page) => panel(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Duplicate: / }) });
export const row = (page, title) => rows(page).filter({ has: page.getByRole("heading", { name: title }) });

/** A button of a row: its name is what it does, and the title behind it. */
export const act = (page, what, title) => panel(page).getByRole("button", { name: `${what}: ${title}`, exact: true });

/** What was done last, in words. */
export const done = (page) => result(page, "Done");

/** What is on screen, in the bar. */
export const bar = (page) => page.getByRole("region", { name: "This scenario", exact: true });

/** Opens the view. */
export async function show(page) {
  await button(page, "Scenarios").click();
  await expect(panel(page)).toBeVisible();
}

/** Opens a part of the view. */
export async function part(page, name) {
  const summary = panel(page).locator("summary").filter({ hasText: name });
  if (!(await summary.evaluate((summary) => summary.parentElement.open))) await summary.click();
  return summary.locator("xpath=..");
}

/** Names what is kept under another title. */
export async function rename(page, title, name) {
  await act(page, "Rename", title).click();
  await panel(page).getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.keyboard.press("Enter");
  await expect(row(page, name)).toHaveCount(1);
}

/** Types a scenario with this base and waits until it is kept. */
export async function type(page, base) {
  await field(page, "Base salary").fill(base);
  await expect.poll(() => keptBases(page)).toContain(base);
}

/** Leaves two named scenarios, “First” and then “Second” on screen, with the view open. */
export async function two(page) {
  await open(page);
  await type(page, "105000");
  await show(page);
  await rename(page, "Engineering Manager, Paris, base €105,000", "First");
  await panel(page).getByRole("button", { name: "New scenario" }).click();
  await type(page, "120000");
  await rename(page, "Engineering Manager, Paris, base €120,000", "Second");
}

/** What is kept, in localStorage: names and bases. */
export const kept = (page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("counteroffer/kept/"))
      .map(([, value]) => JSON.parse(value.slice(value.indexOf("\n") + 1)))
      .map(({ name, saved }) => ({ name, base: saved.scenario.offers[0].base }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  );

export const keptBases = async (page) => (await kept(page)).map(({ base }) => base);

/** Presses a button and reads the file that comes of it: its name and text. */
export async function fileOf(page, press) {
  const download = page.waitForEvent("download");
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** Chooses a file with this text under “Open a file…”. */
export async function openFile(page, text, name = "file.json") {
  const files = await part(page, /^Files$/);
  const chooser = page.waitForEvent("filechooser");
  await files.getByRole("button", { name: "Open a file…" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** What is said of the file that was opened. */
export const opened = (page) => page.getByRole("region", { name: "The file you opened", exact: true });
