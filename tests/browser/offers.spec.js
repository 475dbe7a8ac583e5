// Offers in full: more of them, in other orders and currencies, and everything that one may hold.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import {
  LINK,
  button,
  competing,
  described,
  expectResults,
  field,
  fillIn,
  offer,
  open,
  openKept,
  result,
  sentence,
  startAnother,
  stored,
  unfold,
  untilSaved,
} from "./support/page.js";

const companies = (page) =>
  page.getByRole("textbox", { name: "Company", exact: true }).evaluateAll((inputs) => inputs.map((input) => input.value));

const act = (page, name, group) => group.getByRole("button", { name, exact: true });

const select = (page, name, group) => group.getByRole("combobox", { name, exact: true });

/** Opens what is out of sight of an offer. */
const more = (page, group = offer(page)) => group.getByText("Vesting, refreshers, raises, benefits").click();

async function addOffer(page, company, base) {
  await button(page, "Add offer").click();
  const last = competing(page, (await companies(page)).length);
  await expect(field(page, "Company", last)).toBeFocused();
  await field(page, "Company", last).fill(company);
  await field(page, "Base salary", last).fill(base);
}

test("up to five offers compete, and each can be copied, moved, removed and brought back", async ({ page }) => {
  await open(page);
  await fillIn(page);
  // The first that is asked for takes the empty place; then one after the other.
  for (const [company, base] of [["Meta", "140000"], ["Stripe", "150000"], ["Acme", "90000"]]) await addOffer(page, company, base);
  expect(await companies(page)).toEqual(["Google", "Meta", "Stripe", "Acme"]);
  await expect(sentence(page)).toContainText("short of Google over four years");

  await act(page, "Duplicate", competing(page, 1)).click();
  expect(await companies(page)).toEqual(["Google", "Google", "Meta", "Stripe", "Acme"]);
  await expect(button(page, "Add offer")).toBeDisabled();

  await act(page, "Remove", competing(page, 2)).click();
  await expect(page.getByRole("status", { name: "Removed offer" })).toHaveText("Google was removed.");
  expect(await companies(page)).toEqual(["Google", "Meta", "Stripe", "Acme"]);

  await act(page, "Move up", competing(page, 3)).click();
  expect(await companies(page)).toEqual(["Google", "Stripe", "Meta", "Acme"]);

  // Brought back to its place, whatever else was done in between.
  await act(page, "Remove", competing(page, 1)).click();
  await field(page, "Base salary").fill("106000");
  await expect(sentence(page)).not.toContainText("Google");
  await button(page, "Bring back").click();
  expect(await companies(page)).toEqual(["Google", "Stripe", "Meta", "Acme"]);
  await expect(field(page, "Equity per year", competing(page))).toHaveValue("100000");
  await expect(sentence(page)).toContainText("Google");
  await expect(button(page, "Bring back")).toBeHidden();

  await untilSaved(page, "106000");
  await page.reload();
  await expect(sentence(page)).toContainText("Google");
  expect(await companies(page)).toEqual(["Google", "Stripe", "Meta", "Acme"]);
});

test("a copy of the offer itself is the same offer", async ({ page }) => {
  await open(page, `./${LINK}`);
  await act(page, "Duplicate", offer(page)).click();
  const copy = competing(page, 1);
  await expect(field(page, "Company", copy)).toHaveValue("Hugging Face");
  await act(page, "Remove", competing(page, 2)).click();
  await expect(sentence(page)).toContainText("level with Hugging Face over four years");
});

test("an offer stays unfolded while its only entry is typed anew", async ({ page }) => {
  await open(page, "./#role=engineering-manager&region=paris&base=105000&other=Google");
  const company = field(page, "Company", competing(page));
  await company.click();
  await company.fill("");
  await expect(page.locator(".rival > summary")).toHaveText("Competing offer");
  await expect(company).toBeFocused();
  await company.pressSequentially("Stripe");
  await expect(company).toHaveValue("Stripe");
  // Folded by hand it stays folded, whatever is typed elsewhere.
  await page.locator(".rival > summary").click();
  await expect(company).toBeHidden();
  await field(page, "Base salary").fill("106000");
  await expect(sentence(page)).toContainText("€6,000");
  await expect(company).toBeHidden();
  await page.locator(".rival > summary").click();
  await expect(company).toHaveValue("Stripe");
});

test("an offer can start from the guide’s figures for a level, and is marked so", async ({ page }) => {
  await open(page);
  await unfold(page);
  const levels = page.getByRole("combobox", { name: "Next offer starts" });
  await levels.selectOption({ label: "from the guide: Google L5 Paris, Engineering Manager" });
  await button(page, "Add offer").click();
  // It takes the place of the empty one.
  expect(await companies(page)).toEqual(["Google L5 Paris"]);
  const google = competing(page);
  await expect(field(page, "Base salary", google)).toHaveValue("130000");
  await expect(field(page, "Equity per year", google)).toHaveValue("100000");
  await expect(google).toContainText("Started from the guide’s figures for Google L5 Paris.");
  await field(page, "Base salary").fill("105000");
  await expect(result(page, "Gap to competing offer")).toHaveText("−€500,000");
});

test("an offer in another currency is compared at a dated rate, which can be typed over", async ({ page }) => {
  await open(page, `./${LINK}`);
  const google = competing(page);
  await expect(page.getByRole("group", { name: "Exchange rate" })).toBeHidden();
  await select(page, "Currency", google).selectOption("USD");
  const rate = page.getByRole("textbox", { name: "1 EUR in USD" });
  await expect.poll(() => described(rate)).toContain("1.1172 unless you say: ECB, 2026-10-30");
  // 4 × (130,000 + 100,000) USD ÷ 1.1172 = 823,487 EUR
  await expect(result(page, "Gap to competing offer")).toHaveText("−€181,487");
  const results = page.getByRole("region", { name: "Results", exact: true });
  await expect(results).toContainText("1 EUR = 1.1172 USD (ECB, 2026-10-30)");

  await rate.fill("1,25");
  await expect(result(page, "Gap to competing offer")).toHaveText("−€94,000");
  await expect(results).toContainText("1 EUR = 1.25 USD (as you typed it)");
  // Nothing that is in euros moves.
  await expectResults(page, { "Four-year total": "€642,000", "Gap to ask": "−€83,000" });
  await rate.fill("0");
  await expect(rate).toHaveAttribute("aria-invalid", "true");
  await expect(result(page, "Gap to competing offer")).toHaveText("−€94,000");

  await select(page, "Currency", google).selectOption("GBP");
  await expect(result(page, "Gap to competing offer")).toHaveText("not yet known");
  await expect(results).toContainText("type what 1 EUR is in GBP to compare");
  await page.getByRole("textbox", { name: "1 EUR in GBP" }).fill("0.8");
  // 920,000 GBP ÷ 0.8 = 1,150,000 EUR
  await expect(result(page, "Gap to competing offer")).toHaveText("−€508,000");
});

test("every part of an offer counts", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("100000");
  await field(page, "Equity grant").fill("200000");
  await expect(result(page, "Four-year total")).toHaveText("€600,000");
  await more(page);
  const put = async (name, text, total) => {
    await field(page, name).fill(text);
    await expect(result(page, "Four-year total"), name).toHaveText(total);
  };
  await put("Raise", "10", "€664,100"); // 100,000 + 110,000 + 121,000 + 133,100 = 464,100
  await put("Raise", "", "€600,000");
  await field(page, "Annual bonus").fill("10%");
  await expect(result(page, "Four-year total")).toHaveText("€640,000");
  await put("Bonus payout", "50", "€620,000");
  await put("Refresher grant", "40000", "€650,000"); // three of its four years
  await put("First refresher in year", "3", "€640,000");
  await put("Again after", "1", "€650,000"); // year 3: 10,000; year 4: 20,000
  await put("Refresher vests over", "2", "€680,000"); // year 3: 20,000; year 4: 40,000
  await put("Refresher grant", "", "€620,000");
  await put("Signing bonus, part two", "5000", "€625,000");
  await put("Relocation", "7000", "€632,000");
  await put("Retirement contribution", "5%", "€652,000");
  await put("Other benefits", "1000", "€656,000");
  await expect(offer(page)).toContainText("8 filled in");

  // The grant over six years: four of them count.
  await put("Vesting years", "6", "€589,333");
  await select(page, "Vesting shape", offer(page)).selectOption({ label: "Other percentages" });
  await expect(field(page, "Vesting years")).toBeHidden();
  await put("Percent by year", "40 30 20 10", "€656,000");
  await field(page, "Percent by year").fill("40 30 20");
  await expect.poll(() => described(field(page, "Percent by year"))).toContain("These add up to 90%; they must make 100%.");

  await select(page, "Equity stated as", offer(page)).selectOption({ label: "Shares and their price" });
  await expect(field(page, "Equity grant")).toBeHidden();
  await field(page, "Shares").fill("4000");
  await field(page, "Price per share").fill("12.50");
  await expect(result(page, "Four-year total")).toHaveText("€506,000");
  await expectNoAxeViolations(page);
});

test("what is out of sight is kept, saved and shared", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("100000");
  await more(page);
  await field(page, "Raise").fill("three");
  await select(page, "Vests", offer(page)).selectOption("Every quarter");
  await untilSaved(page, "100000");
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('"vesting":"quarterly"');
  await page.reload();
  await expect(offer(page)).toContainText("2 filled in");
  await more(page);
  await expect(field(page, "Raise")).toHaveValue("three");
  await expect.poll(() => described(field(page, "Raise"))).toContain("Not readable as a percentage.");
  await expect(select(page, "Vests", offer(page)).locator("option:checked")).toHaveText("Every quarter");
});

test("a scenario of the first version opens with its offers", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length) return;
    const offer = { base: "105000", equity: "210000", bonus: "", signing: "12000" };
    const competing = { company: "Google", base: "130000", equity: "100000", bonus: "", signing: "" };
    const scenario = { role: "engineering-manager", region: "paris", location: "100", offer, competing };
    localStorage.setItem("counteroffer/scenario/0192f0a1b2c3-1a2b", JSON.stringify({ version: 1, scenario }));
    localStorage.setItem("counteroffer/current", "0192f0a1b2c3-1a2b");
  });
  await open(page);
  await expectResults(page);
  await expect(field(page, "Equity per year", competing(page))).toHaveValue("100000");
});

test("figures of a kept scenario never stand in for a field that cannot be read", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("10x");
  await untilSaved(page, "10x");
  await startAnother(page);
  await field(page, "Base salary").fill("105000");
  await untilSaved(page, "105000");
  await openKept(page, "Engineering Manager, Paris, base 10x");
  await expect(field(page, "Base salary")).toHaveValue("10x");
  await expect(result(page, "Total compensation")).toBeHidden();
});

test("an offer is brought back only to the scenario it was taken from", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await act(page, "Remove", competing(page)).click();
  await expect(button(page, "Bring back")).toBeVisible();
  await startAnother(page);
  await expect(button(page, "Bring back")).toBeHidden();
  await expect(page.getByRole("status", { name: "Removed offer" })).toHaveText("");
});
