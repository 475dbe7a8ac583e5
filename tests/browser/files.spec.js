// What is kept leaves in files and comes back from them, and nothing is added unseen.

import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import { LINK, field, open } from "./support/page.js";
import { act, bar, done, fileOf, kept, openFile, opened, panel, part, row, rows, show, two, type } from "./support/kept.js";

const press = (place, name) => () => place.getByRole("button", { name, exact: true }).click();

/** The scenarios in a file. */
const inFile = ({ text }) => JSON.parse(text).scenarios.map(({ name, saved }) => ({ name, base: saved.scenario.offers[0].base }));

/** Drops a file on the page, as a browser tells of it. */
const drop = (page, files) =>
  page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    const tell = (type) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    // Taken up by the page, not by the browser.
    return [tell("dragover"), document.documentElement.hasAttribute("data-drop"), tell("drop")];
  }, files);

test("everything goes into one file, and comes back from it the same", async ({ page }) => {
  await two(page);
  const before = await kept(page);
  const files = await part(page, /^Files$/);
  const file = await fileOf(page, press(files, "Save all as a file"));
  expect(file.name).toMatch(/^counteroffer-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ counteroffer: 1, scenarios: [{ name: "Second" }, { name: "First" }], guides: [] });
  await expect(done(page)).toContainText("has 2 scenarios");

  await part(page, "Where everything");
  await press(panel(page), "Erase everything")();
  await press(panel(page), "Erase it all now")();
  await expect(panel(page)).toContainText("Nothing is left on this device.");
  expect(await kept(page)).toEqual([]);

  await openFile(page, file.text);
  await expect(opened(page).getByRole("heading")).toBeFocused();
  await expect(opened(page)).toContainText("2 scenarios will be added:");
  expect(await kept(page)).toEqual([]);
  await press(opened(page), "Add")();
  await expect(opened(page)).toContainText("2 scenarios added.");
  expect(await kept(page)).toEqual(before);
  await act(page, "Open", "First").click();
  await expect(field(page, "Base salary")).toHaveValue("105000");

  await openFile(page, file.text);
  await expect(opened(page)).toContainText("2 scenarios already here");
  await expect(opened(page).getByRole("button")).toHaveText(["Close the file"]);
});

test("what is in a file is told apart before it is added, and taken out again", async ({ page }) => {
  await two(page);
  const file = await fileOf(page, press(await part(page, /^Files$/), "Save all as a file"));
  await type(page, "130000"); // Second says something else by now
  const library = JSON.parse(file.text);
  library.scenarios.push({ ...library.scenarios[0], id: "", name: "From a friend", saved: { version: 99 } });
  library.scenarios.push({ ...library.scenarios[0], id: "00ffffffffff-0001", name: "<i>New</i>" });
  await openFile(page, `\ufeff${JSON.stringify(library)}`);
  await expect(opened(page)).toContainText(/1 scenario will be added:\s*<i>New<\/i>/);
  await expect(opened(page)).toContainText(/1 scenario will be added as a copy.*Second \(copy\)/);
  await expect(opened(page)).toContainText(/1 scenario already here.*First/);
  await expect(opened(page)).toContainText(/1 scenario cannot be read:\s*From a friend: .*newer/i);
  await expectNoAxeViolations(page);
  await press(opened(page), "Leave it")();
  await expect(opened(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);

  await openFile(page, JSON.stringify(library));
  await press(opened(page), "Add")();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Undo: add what is in the file" }).click();
  await expect(done(page)).toHaveText("2 scenarios taken out again.");
  await expect(rows(page)).toHaveCount(2);
  expect(await kept(page)).toEqual([
    { name: "First", base: "105000" },
    { name: "Second", base: "130000" },
  ]);
});

test("one scenario goes alone, with its name", async ({ page }) => {
  await two(page);
  const file = await fileOf(page, () => act(page, "Save as file", "First").click());
  expect(file.name).toMatch(/^counteroffer-first-\d{4}-\d\d-\d\d\.json$/);
  expect(inFile(file)).toEqual([{ name: "First", base: "105000" }]);
  await field(page, "Base salary").fill("125000"); // not at rest yet
  const screen = await fileOf(page, press(await part(page, /^Files$/), "Save what is on screen as a file"));
  expect(inFile(screen)).toEqual([{ name: "Second", base: "125000" }]);
});

test("what is no file of ours says why it cannot be opened", async ({ page }) => {
  await open(page);
  await show(page);
  for (const [text, why] of [
    ["", "no scenario"],
    ["not JSON", "cannot be read"],
    ["[1, 2]", "no scenario"],
    ['{"counteroffer":2}', "newer version"],
    [`{"a":"${"x".repeat(5_000_001)}"}`, "longer than 5 MB"],
  ]) {
    await openFile(page, text);
    await expect(opened(page), text.slice(0, 40)).toContainText(why);
  }
  await press(opened(page), "Close the file")();
  await expect(panel(page).getByRole("heading", { name: "Your scenarios" })).toBeFocused();
});

test("a guide in a file is handed to the view that reads guides", async ({ page }) => {
  await open(page);
  await show(page);
  await openFile(page, "# Engineering Manager\n\nBase: 100k", "guide.md");
  const guides = page.getByRole("region", { name: "Guides", exact: true });
  await expect(guides).toContainText(/there is no table of regions/i);
  await expect(guides.getByRole("textbox", { name: /^Text of a guide/ })).toHaveValue(/Base: 100k/);
});

test("a file is dropped anywhere, before anything was opened", async ({ page }) => {
  await two(page);
  const { text } = await fileOf(page, press(await part(page, /^Files$/), "Save all as a file"));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await open(page);
  expect(await drop(page, [["mine.json", text]])).toEqual([false, true, false]);
  await expect(opened(page)).toContainText("2 scenarios will be added:");
  await expect(opened(page).getByRole("heading")).toBeFocused();
  await press(opened(page), "Add")();
  await expect(rows(page)).toHaveCount(2);
  expect(await drop(page, [["one.json", text], ["two.json", text]])).toEqual([false, true, false]);
  await expect(opened(page)).toContainText("Drop one file at a time. Nothing was opened.");
  // What is no file goes where it always goes.
  const left = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "120000");
    return document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(left).toBe(true);
});

test("the comparison and the years go into tables", async ({ page }) => {
  await open(page, `./${LINK}`);
  await show(page);
  const files = await part(page, /^Files$/);
  const offers = await fileOf(page, press(files, "Save the comparison as CSV"));
  expect(offers.name).toMatch(/^counteroffer-offers-\d{4}-\d\d-\d\d\.csv$/);
  expect(offers.text).toContain("Google");
  expect(offers.text).toContain("642000");
  const years = await fileOf(page, press(files, "Save the years as CSV"));
  expect(years.name).toMatch(/^counteroffer-years-\d{4}-\d\d-\d\d\.csv$/);
  expect(years.text.split("\r\n").length).toBeGreaterThan(8);
  expect(years.text).toContain("105000");
});

test("a file made without storage is opened where there is some", async ({ page, browser, site }) => {
  const context = await browser.newContext({ baseURL: site.url });
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
  });
  const closed = await context.newPage();
  await open(closed);
  await field(closed, "Base salary").fill("105000");
  await show(closed);
  await expect(panel(closed)).toContainText("Nothing can be kept here");
  const download = closed.waitForEvent("download");
  await press(await part(closed, /^Files$/), "Save all as a file")();
  const file = await download;
  const text = await readFile(await file.path(), "utf8");
  await context.close();
  await open(page);
  await show(page);
  await openFile(page, text);
  await press(opened(page), "Add")();
  await expect(row(page, "Engineering Manager, Paris, base €105,000")).toHaveCount(1);
  await expect(bar(page)).toBeVisible();
});
