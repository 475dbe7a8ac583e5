// Under the desk: pay year by year, the offers side by side, what closes the gap, and what moves the total.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import { LINK, NARROW, field, open, everyView } from "./support/page.js";

test.beforeEach(({ page }) => everyView(page));

/** A competing offer in dollars, and one whose rate is not known. */
const MORE = `${LINK}&other2=Acme&other2.currency=USD&other2.base=190000&other2.equity=50000&other2.equity_as=grant&other3=Roche&other3.currency=CHF&other3.base=200000`;

const section = (page, name) => page.getByRole("region", { name, exact: true });
const box = (page, name) => page.getByRole("textbox", { name, exact: true });
const select = (page, name) => page.getByRole("combobox", { name, exact: true });

/** The texts of the cells of a table's row, by the name of the row. */
const cells = (table, name) => table.getByRole("row").filter({ has: table.page().getByRole("rowheader", { name, exact: true }) }).getByRole("cell");

/** Expects exactly these texts in rows by name. */
async function expectRows(table, rows) {
  for (const [name, texts] of Object.entries(rows)) await expect(cells(table, name), name).toHaveText(texts);
}

test("before there is an offer it says what to type", async ({ page }) => {
  await open(page);
  await expect(page.getByText("Type your base salary to see pay year by year")).toBeVisible();
  await expect(section(page, "Year by year")).toBeHidden();
  await field(page, "Base salary").fill("105000");
  await expect(page.getByText("Type your base salary to see pay year by year")).toBeHidden();
  await expect(section(page, "Year by year")).toBeVisible();
});

test("pay is listed year by year, private equity apart from cash", async ({ page }) => {
  await open(page, `./${LINK}`);
  const table = section(page, "Year by year").getByRole("table", { name: "Offer from Hugging Face, in EUR" });
  // 105,000 base and 52,500 equity a year, 12,000 in the first.
  const four = (amount) => [amount, amount, amount, amount];
  await expectRows(table, {
    "Base salary": [...four("€105,000"), "€420,000", "€105,000"],
    Bonus: [...four("€0"), "€0", "€0"],
    "One-off payments": ["€12,000", "€0", "€0", "€0", "€12,000", "€3,000"],
    "Public equity": [...four("€0"), "€0", "€0"],
    "Private equity cannot be sold today": [...four("€52,500"), "€210,000", "€52,500"],
    "Cash alone": ["€117,000", "€105,000", "€105,000", "€105,000", "€432,000", "€108,000"],
    Total: ["€169,500", "€157,500", "€157,500", "€157,500", "€642,000", "€160,500"],
  });
  await expect(table.getByRole("rowheader", { name: "Benefits" })).toHaveCount(0);

  await box(page, "Years listed").fill("1");
  await expect(table.getByRole("columnheader")).toHaveText(["Year 1", "Total", "Average a year"]);
  await box(page, "Years listed").fill("6");
  await expect(cells(table, "Total")).toHaveText(["€169,500", ...four("€157,500").slice(1), "€105,000", "€105,000", "€852,000", "€142,000"]);
  await box(page, "Years listed").fill("11");
  await expect(box(page, "Years listed")).toHaveAttribute("aria-invalid", "true");
  await expect(table.getByRole("columnheader")).toHaveCount(8);
});

test("what leaving early costs is listed for every offer", async ({ page }) => {
  await open(page, `./${MORE}&clawback=24`);
  // A quarter of each grant vests a year, the first after 12 months.
  const after = (months) => section(page, "Year by year").getByRole("table", { name: `Lost by leaving after ${months}` });
  await expectRows(after("12 months"), {
    "Hugging Face": ["€157,500", "€12,000", "€0", "€169,500"],
    Google: ["€300,000", "€0", "€0", "€300,000"],
    Acme: ["$37,500", "$0", "$0", "$37,500"],
  });
  await box(page, "Months until leaving").fill("1");
  await expectRows(after("1 month"), { "Hugging Face": ["€210,000", "€12,000", "€0", "€222,000"] });
  await expect(section(page, "Year by year")).toContainText("due back whole");
});

test("the offers stand side by side, in one currency at a dated rate", async ({ page }) => {
  await open(page, `./${MORE}`);
  const beside = section(page, "Side by side");
  const table = beside.getByRole("table", { name: "All offers, in EUR" });
  await expect(table.getByRole("columnheader")).toHaveText(["Hugging Face", "Google", "Acme"]);
  // 190,000 / 1.1172 = 170,068; 12,500 / 1.1172 = 11,189. Four years: 680,272 and 44,755.
  await expectRows(table, {
    "Base salary": ["€105,000", "€130,000+€25,000", "€170,068+€65,068"],
    Bonus: ["€0", "€0the same", "€0the same"],
    "Private equity a year": ["€52,500", "€0−€52,500", "€0−€52,500"],
    "Public equity a year": ["€0", "€100,000+€100,000", "€11,189+€11,189"],
    "One-off payments, four years": ["€12,000", "€0−€12,000", "€0−€12,000"],
    "Benefits a year": ["€0", "€0the same", "€0the same"],
    "Year 1": ["€169,500", "€230,000+€60,500", "€181,257+€11,757"],
    "Average a year": ["€160,500", "€230,000+€69,500", "€181,257+€20,757"],
    "Four years, cash alone": ["€432,000", "€520,000+€88,000", "€680,272+€248,272"],
    "Four-year total": ["€642,000", "€920,000+€278,000", "€725,027+€83,027"],
    "Four years against the guide": ["between floor and ask", "at or above the ask", "at or above the ask"],
  });
  await expect(beside).toContainText("its difference from that of Hugging Face; 1 EUR = 1.1172 USD (ECB, 2026-10-30).");
  await expect(beside).toContainText("Roche offers CHF: type what 1 EUR is in CHF to compare.");

  await select(page, "Compared with").selectOption("Google");
  await expect(cells(table, "Four-year total")).toHaveText(["€642,000−€278,000", "€920,000", "€725,027−€194,973"]);
  await select(page, "Compared with").selectOption("Roche");
  await expect(beside).toContainText("no figures that can be compared");
  await expect(cells(table, "Four-year total")).toHaveText(["€642,000", "€920,000", "€725,027"]);
});

test("offers within 2% of each other are close, and a hair more is not", async ({ page }) => {
  await open(page, "./#role=engineering-manager&region=paris&base=100000&other=Google&other.base=98000");
  const beside = section(page, "Side by side");
  await expect(cells(beside.getByRole("table").first(), "Four-year total")).toHaveText(["€400,000", "€392,000−€8,000, close"]);
  await expect(beside).toContainText("Hugging Face and Google are close: within 2% of each other over four years. Neither is the better one.");
  await page.getByRole("group", { name: "Google", exact: true }).getByRole("textbox", { name: "Base salary" }).fill("97999.99");
  await expect(cells(beside.getByRole("table").first(), "Four-year total")).toHaveText(["€400,000", "€392,000−€8,000"]);
  await expect(beside).not.toContainText("are close");
});

test("a chart shows each year's parts, and a table the same", async ({ page }) => {
  await open(page, `./${MORE}`);
  const beside = section(page, "Side by side");
  const chart = beside.getByRole("img");
  await expect(chart).toHaveAccessibleName(
    "Pay by year and part. Hugging Face: €642,000 in 4 years. Google: €920,000 in 4 years. Acme: €725,027 in 4 years.",
  );
  // Hugging Face: 4 times base and private equity, and one-off payments once; the others base and public equity.
  await expect(chart.locator(":scope > rect")).toHaveCount(9 + 8 + 8);
  // Year 1 of Hugging Face: 105,000 of a scale to 300,000.
  await expect(chart.locator(":scope > rect").first()).toHaveAttribute("height", "35.00%");

  const table = beside.getByRole("table", { name: "Acme, in EUR" });
  await expect(table).toBeHidden();
  await beside.getByText("The chart as a table").click();
  await expectRows(table, { "Public equity": ["€11,189", "€11,189", "€11,189", "€11,189", "€44,755", "€11,189"] });

  // Typing leaves it open.
  await field(page, "Base salary").fill("110000");
  await expect(beside.getByRole("table", { name: "Hugging Face, in EUR" })).toContainText("€110,000");
  await expect(table).toBeVisible();
});

/** The values of a list of names and values, by name. */
const values = (region, list) =>
  region
    .locator("dl")
    .nth(list)
    .evaluate((list) => Object.fromEntries([...list.querySelectorAll("dt")].map((name) => [name.textContent, name.nextElementSibling.textContent])));

test("what closes the gap is said for each part alone and for all together", async ({ page }) => {
  await open(page, `./${LINK}`);
  const gap = section(page, "What closes the gap");
  await expect(gap).toContainText("€83,000 short of €725,000 over four years.");
  // 83,000 / 4 = 20,750; of a refresher in year 2 three quarters vest: 83,000 × 4 / 3 = 110,666.67.
  expect(await values(gap, 0)).toEqual({
    "Base salary": "+€21,000 a yearat least €20,750",
    "Equity grant": "+€83,000at least €83,000",
    "Signing bonus": "+€83,000at least €83,000",
    "Refresher grant": "+€111,000 in year 2at least €110,667",
  });
  const together = await values(gap, 1);
  const euros = (text) => Number(text.replaceAll(/\D/g, ""));
  const total = 642_000 + 4 * euros(together["Base salary"]) + euros(together["Equity grant"]) + euros(together["Signing bonus"]);
  expect(euros(together["Four-year total"])).toBe(total);
  expect(total).toBeGreaterThanOrEqual(725_000);

  await select(page, "Target").selectOption("the floor");
  await expect(gap).toContainText("Nothing to close: €642,000 over four years reaches the target of €600,000.");

  // 278,000 are missing; base 20,000 × 4 and equity 52,000 is all that the bands leave, and no signing bonus.
  await select(page, "Target").selectOption("Google");
  await expect(gap).toContainText("€278,000 short of €920,000 over four years.");
  await expect(gap).toContainText("would still be missing: base and equity are then at the top of the guide’s bands");

  await expect(box(page, "Four-year figure")).toBeHidden();
  await select(page, "Target").selectOption("a figure of your own");
  await expect(gap).toContainText("type the four-year figure");
  await box(page, "Four-year figure").fill("650k");
  await expect(gap).toContainText("€8,000 short of €650,000 over four years.");
  await expect(box(page, "Four-year figure")).toBeFocused();
});

test("what moves the total most comes first", async ({ page }) => {
  await open(page, `./${LINK}`);
  const table = section(page, "What moves the total").getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveText(["Base salary", "Equity grant", "Signing bonus"]);
  // 1% of 420,000, of 210,000, and of 12,000.
  await expectRows(table, { "Base salary": ["", "±€4,200"], "Equity grant": ["", "±€2,100"], "Signing bonus": ["", "±€120"] });
  await expect(table.locator("rect.base").first()).toHaveAttribute("width", "50.00%");
  await expect(table.locator("rect.base").nth(1)).toHaveAttribute("width", "25.00%");
});

test("a company's name is text wherever it stands", async ({ page }) => {
  const name = '<img src=x onerror="document.title=1">&amp;';
  await open(page, `./${LINK.replace("Google", encodeURIComponent(name))}`);
  const chart = section(page, "Side by side").getByRole("img");
  await expect(chart).toHaveAccessibleName(new RegExp(`${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}: €920,000`));
  await expect(section(page, "Side by side").getByRole("columnheader", { name, exact: true })).toBeVisible();
  await expect(section(page, "Year by year").getByRole("rowheader", { name, exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Four-year total: / })).toContainText(name);
  expect(await page.locator("#app img").count()).toBe(0);
});

test("fields and tables are reached by keyboard, in the order of the page", async ({ page }) => {
  await open(page, `./${LINK}`);
  await box(page, "Years listed").focus();
  for (const name of [
    "Pay by year",
    "How the average a year came about",
    "Months until leaving",
    "Cost of leaving",
    "How the cost of leaving came about",
    "Compared with",
    "Offers side by side",
    "The chart as a table",
    "How the four-year totals came about",
    "Target",
  ]) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    await expect(focused.and(page.getByLabel(name, { exact: true }).or(page.getByText(name, { exact: true }))), name).toHaveCount(1);
  }
  await page.keyboard.type("the fl");
  await expect(section(page, "What closes the gap")).toContainText("Nothing to close");
});

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing and nothing sticks out with six offers over ten years, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, `./${MORE}&years=10&benefits=4000&bonus=10%25&other4=${"Donaudampfschifffahrt".repeat(3)}&other4.base=999999999999&other5.base=120000`);
    await page.getByText("The chart as a table").click();
    for (const width of [1280, 768, 390, NARROW]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
      if (width !== 768) await expectNoAxeViolations(page);
    }
  });
}
