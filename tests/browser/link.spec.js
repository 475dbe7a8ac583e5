// A link opens the page with its figures and leaves everything saved as it was.

import { expect, test } from "./fixtures.js";
import {
  LINK,
  SENTENCE,
  button,
  competing,
  expectResults,
  field,
  fillIn,
  location,
  notices,
  open,
  openKept,
  region,
  result,
  role,
  sentence,
  stored,
  storedBases,
  untilSaved,
} from "./support/page.js";

const hash = (page) => page.evaluate(() => location.hash);
const query = (page) => page.evaluate(() => location.search);

/** Types a scenario of one's own and waits until it is saved. */
async function mine(page, base = "99000") {
  await open(page);
  await field(page, "Base salary").fill(base);
  await untilSaved(page, base);
}

test("the example of the documentation opens with its figures", async ({ page }) => {
  await open(page, "./#role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000");
  await expectResults(page, { "Total compensation": "€157,500", "Four-year total": "€642,000", "Gap to ask": "−€83,000" });
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(notices(page)).toContainText("You are looking at figures from a link. Nothing is saved until you change something.");
  expect(await stored(page)).toEqual({});
});

test("every key of a link is put into its place", async ({ page }) => {
  await open(
    page,
    "./#other.signing=5k&other.bonus=15%25&other.equity=90000&other.base=200k&other=Stripe%20%26%20Co&signing=10000&bonus=8000&equity=150000&base=130k&location=80&region=remote&role=technical-program-manager",
  );
  await expect(role(page).locator("option:checked")).toHaveText("Technical Program Manager");
  await expect(region(page).locator("option:checked")).toHaveText("Remote Global");
  await expect(location(page)).toHaveValue("80");
  for (const [name, text] of Object.entries({ "Base salary": "130k", "Equity grant": "150000", "Annual bonus": "8000", "Signing bonus": "10000" })) {
    await expect(field(page, name)).toHaveValue(text);
  }
  for (const [name, text] of Object.entries({
    Company: "Stripe & Co",
    "Base salary": "200k",
    "Equity per year": "90000",
    "Annual bonus": "15%",
    "Signing bonus": "5k",
  })) {
    await expect(field(page, name, competing(page))).toHaveValue(text);
  }
  await expect(notices(page)).not.toContainText("could be used");
  await expectResults(page, { "Total compensation": "$175,500", "Gap to competing offer": "−$573,000" });
});

test("keys in the query are moved out of the sight of servers, others stay", async ({ page }) => {
  await open(page, "./?base=105000&utm=x%20y&equity=210000#signing=12000");
  await expectResults(page, { "Total compensation": "€157,500", "Four-year total": "€642,000" });
  expect(await query(page)).toBe("?utm=x%20y");
  expect(await hash(page)).toBe("#signing=12000&base=105000&equity=210000");
  await page.reload();
  await expectResults(page, { "Four-year total": "€642,000" });

  await open(page, "./?base=105000");
  expect(await page.evaluate(() => location.href)).toMatch(/\/#base=105000$/);
});

test("what a link says wrongly is named, and the rest loads", async ({ page }) => {
  await open(page, "./#region=berlin&colour=red&base=105000&equity=plenty&base=1&bonus=-5");
  for (const words of [
    "Not everything in the link could be used:",
    "“colour” means nothing here and was ignored.",
    "region: the guide has no region “berlin”.",
    "equity: “plenty” was left out. Not readable as an amount.",
    "bonus: “-5” was left out. An amount here cannot be below zero.",
    "“base” stands twice; the first one counts.",
  ]) {
    await expect(notices(page)).toContainText(words);
  }
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(field(page, "Equity grant")).toHaveValue("");
  await expect(result(page, "Base in band")).toHaveText("39%");
  await expect(notices(page)).toContainText("You are looking at figures from a link.");
});

test("a link of which nothing can be used changes nothing", async ({ page }) => {
  await mine(page);
  await open(page, "./?x#colour=red");
  await expect(notices(page)).toContainText("“colour” means nothing here and was ignored.");
  await expect(notices(page)).not.toContainText("figures from a link");
  await expect(field(page, "Base salary")).toHaveValue("99000");
});

test("Copy link makes a link that shows the same elsewhere", async ({ page, context, browser, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site.url).origin });
  await open(page);
  await fillIn(page);
  await field(page, "Company", competing(page)).fill("A & B = ü#%");
  await button(page, "Copy link").click();
  await expect(page.getByRole("status", { name: "Link", exact: true })).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(`${site.url}#role=engineering-manager&region=paris&base=105000&`)).toBe(true);

  const elsewhere = await browser.newContext();
  try {
    const other = await elsewhere.newPage();
    await open(other, copied);
    await expectResults(other);
    await expect(field(other, "Company", competing(other))).toHaveValue("A & B = ü#%");
    await expect(notices(other)).not.toContainText("could be used");
  } finally {
    await elsewhere.close();
  }

  await field(page, "Base salary").fill("lots");
  await button(page, "Copy link").click();
  await expect(page.getByRole("status", { name: "Link", exact: true })).toContainText("Base salary was left out.");
});

test("where the clipboard is refused the link can be copied by hand", async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await open(page);
  await field(page, "Base salary").fill("120k");
  await button(page, "Copy link").click();
  await expect(page.getByRole("status", { name: "Link", exact: true })).toContainText("does not let this page copy");
  await expect(page.getByRole("textbox", { name: "Link to copy" })).toHaveValue(
    `${site.url}#role=engineering-manager&region=paris&base=120000`,
  );
});

test("where there is no clipboard the link can be copied by hand", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page);
  await button(page, "Copy link").click();
  await expect(page.getByRole("textbox", { name: "Link to copy" })).toHaveValue(/#role=engineering-manager&region=paris$/);
});

test("a link leaves one's own scenario saved and one click away", async ({ page }) => {
  await mine(page);
  const before = await stored(page);
  await open(page, "./?x" + LINK);
  await expectResults(page);
  await expect(notices(page)).toContainText("Your own scenario is saved as you left it");
  expect(await stored(page)).toEqual(before);

  await button(page, "Back to mine").click();
  await expect(field(page, "Base salary")).toHaveValue("99000");
  await expect(field(page, "Equity grant")).toHaveValue("");
  await expect(notices(page)).toBeEmpty();
  expect(await hash(page)).toBe("");
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("99000");
});

test("what is changed in a link is kept apart, and both stay", async ({ page }) => {
  await mine(page);
  await open(page, "./?x" + LINK);
  await field(page, "Base salary").fill("106000");
  await untilSaved(page, "106000");
  expect(await storedBases(page)).toEqual(["99000", "106000"]);
  expect(await hash(page)).toBe("");

  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("106000");
  await expect(field(page, "Company", competing(page))).toHaveValue("Google");
  await openKept(page, "Engineering Manager, Paris, base €99,000");
  await expect(field(page, "Base salary")).toHaveValue("99000");
  await openKept(page, "Engineering Manager, Paris, base €106,000, equity €210,000");
  await expect(field(page, "Base salary")).toHaveValue("106000");
});

test("a link pasted into the open tab opens there", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  // At once, before typing has rested.
  await page.evaluate((link) => (window.location.hash = link), LINK);
  await expectResults(page);
  await expect(sentence(page)).toHaveText(SENTENCE);
  expect(await storedBases(page)).toEqual(["99000"]);

  // Another one over it: one's own is still one click away.
  await page.evaluate(() => (window.location.hash = "#role=technical-program-manager&region=new-york&base=170000"));
  await expect(field(page, "Base salary")).toHaveValue("170000");
  await expect(role(page).locator("option:checked")).toHaveText("Technical Program Manager");
  await button(page, "Back to mine").click();
  await expect(field(page, "Base salary")).toHaveValue("99000");
  await expect(role(page).locator("option:checked")).toHaveText("Engineering Manager");
  await expect(region(page).locator("option:checked")).toHaveText("Paris");
});

test("the selects show what is open, also after they were used", async ({ page }) => {
  await mine(page);
  await open(page, "./?x" + LINK);
  await role(page).selectOption("Technical Program Manager");
  await region(page).selectOption("Remote Global");
  await button(page, "Back to mine").click();
  await expect(field(page, "Base salary")).toHaveValue("99000");
  await expect(role(page)).toHaveValue("engineering-manager");
  await expect(region(page)).toHaveValue("paris");
  await expect(page.getByRole("heading", { name: "Hugging Face, Engineering Manager, Paris" })).toBeVisible();
  await expect(notices(page)).toBeEmpty();
});
