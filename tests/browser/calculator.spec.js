// Pick a role and a region, type an offer, and see where it stands.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import {
  RESULTS,
  SENTENCE,
  competing,
  described,
  expectResults,
  field,
  fillIn,
  location,
  offer,
  open,
  region,
  result,
  role,
  sentence,
  unfold,
  view,
} from "./support/page.js";

const strip = (page, title) => page.getByRole("img", { name: new RegExp(`^${title}: `) });

test("before anything is typed it shows the guide at work", async ({ page }) => {
  await open(page);
  await expect(role(page).locator("option:checked")).toHaveText("Engineering Manager");
  await expect(region(page).locator("option:checked")).toHaveText("Paris");
  await expect(sentence(page)).toHaveText(
    "Ask for a package worth €181,250 a year; accept no less than €150,000. Type your base salary to see where your offer stands.",
  );
  for (const name of Object.keys(RESULTS)) await expect(result(page, name), name).toBeHidden();

  const results = page.getByRole("region", { name: "Results", exact: true });
  await expect(results.getByRole("paragraph").filter({ visible: true }).first()).toHaveText(
    "Your figures appear here as you type. The guide’s bands come to €127,000 to €190,500 a year. Over four years the floor comes to €600,000 and the ask to €725,000.",
  );
  const example = "Guide’s example: Google Paris (L5)";
  await expect(strip(page, "Base salary a year")).toHaveAccessibleName(
    `Base salary a year: band €92,000 to €125,000; Floor €100,000; Ask €120,000; ${example} €130,000`,
  );
  await expect(strip(page, "Base salary a year")).toContainText(`${example} €130,000`);
  await expect(strip(page, "Equity, whole grant")).toHaveAccessibleName(
    `Equity, whole grant: band €140,000 to €262,000; Floor €200,000; Ask €245,000; ${example}, listed shares €400,000`,
  );
  await expect(strip(page, "Four-year total")).toHaveAccessibleName(
    `Four-year total: band €508,000 to €762,000; Floor €600,000; Ask €725,000; ${example} €920,000`,
  );
});

test("what the guide says can be opened, with what checking it found", async ({ page }) => {
  await open(page);
  await view(page, "Guide");
  const behind = page.getByRole("region", { name: "Behind the figures" });
  const checked = behind.getByRole("group").filter({ hasText: "What we checked" });
  const finding = checked.getByRole("listitem").filter({ hasText: "€530,000" }).filter({ hasText: "€920,000" });
  await expect(finding.first()).toBeHidden();
  await behind.getByText("What we checked").click();
  await expect(finding.first()).toBeVisible();
  await expect(finding.first()).toContainText("once");

  // Typing leaves open what was opened.
  await field(page, "Base salary").fill("105000");
  await expect(finding.first()).toBeVisible();
});

test("an offer in Paris comes with every figure", async ({ page }) => {
  await open(page);
  await role(page).selectOption("Engineering Manager");
  await region(page).selectOption("Paris");
  await fillIn(page);
  await expectResults(page);
  await expect(sentence(page)).toHaveText(SENTENCE);
  for (const name of Object.keys(RESULTS)) await expect(result(page, name)).toHaveAttribute("aria-live", "off");

  for (const [title, words] of [
    ["Base salary a year", "band €92,000 to €125,000; Floor €100,000; Ask €120,000; Google €130,000; Your offer €105,000"],
    [
      "Equity, whole grant",
      "band €140,000 to €262,000; Floor €200,000; Ask €245,000; Google, listed shares €400,000; Your offer €210,000",
    ],
    ["Four-year total", "band €508,000 to €762,000; Floor €600,000; Ask €725,000; Google €920,000; Your offer €642,000"],
  ]) {
    await expect(strip(page, title)).toHaveAccessibleName(`${title}: ${words}`);
  }
});

test("cash and private equity are told apart in words", async ({ page }) => {
  await open(page);
  await fillIn(page);
  const results = page.getByRole("region", { name: "Results", exact: true });
  await expect(results).toContainText("€105,000 cash a year, €52,500 private equity that cannot be sold today");
  await expect(results).toContainText("€432,000 cash over four years, €210,000 private equity that cannot be sold today");
  await expect(results).toContainText("of the way from €140,000 to €262,000 over 4 years, private");
});

test("every key is answered at once", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  for (const [key, typed, inBand] of [
    ["9", "9", "−279%, below"],
    ["6", "96", "−278%, below"],
    ["0", "960", "−276%, below"],
    ["k", "960k", "2,630%, above"],
    ["Backspace", "960", "−276%, below"],
    ["Backspace", "96", "−278%, below"],
    ["k", "96k", "12%"],
  ]) {
    await base.press(key);
    await expect(base).toHaveValue(typed);
    await expect(result(page, "Base in band")).toHaveText(inBand);
  }
  await expect(result(page, "Standing")).toHaveText("Base below the floor; Four years below the floor; no equity entered");
  await expect(sentence(page)).toHaveText("Base €4,000 a year under the floor; the equity grant is still missing.");
});

test("New York has figures of its own, in dollars", async ({ page }) => {
  await open(page);
  await region(page).selectOption("New York");
  await field(page, "Base salary").fill("230000");
  await field(page, "Equity grant").fill("350000");
  await field(page, "Annual bonus").fill("10%");
  await expectResults(page, {
    "Total compensation": "$340,500",
    "Four-year total": "$1,362,000",
    Standing: "Base between floor and ask; Equity between floor and ask; Four years between floor and ask",
    "Base in band": "50%",
    "Equity in band": "49%",
    "Gap to ask": "−$50,000",
    "Gap to floor": "+$152,000",
    "Gap to competing offer": "not yet known",
  });
  await expect(strip(page, "Four-year total")).toHaveAccessibleName(/Guide’s example: Anthropic or Meta FAIR \$1,900,000; Your offer \$1,362,000$/);
  await expect(location(page)).toBeHidden();
});

test("figures that were typed in another currency are not converted, and that is said", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("105000");
  await region(page).selectOption("New York");
  await expect(page.getByRole("status", { name: "Notices" })).toContainText("now read in USD. Nothing was converted.");
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("remote, base figures scale with the location factor and equity does not", async ({ page }) => {
  await open(page);
  await expect(location(page)).toBeHidden();
  await region(page).selectOption("Remote Global");
  await location(page).fill("80");
  await field(page, "Base salary").fill("180000");
  await field(page, "Equity grant").fill("350000");
  await expect(page.getByRole("heading", { name: "Hugging Face, Engineering Manager, Remote Global at 80%" })).toBeVisible();
  await expect(strip(page, "Base salary a year")).toHaveAccessibleName(/band \$164,000 to \$204,000; Floor \$172,000; Ask \$198,400/);
  await expect(strip(page, "Equity, whole grant")).toHaveAccessibleName(/band \$255,000 to \$448,000; Floor \$350,000; Ask \$420,000/);
  await expectResults(page, {
    "Total compensation": "$267,500",
    "Base in band": "40%",
    "Equity in band": "49%",
    "Gap to ask": "−$143,600",
    "Gap to floor": "+$32,000",
  });

  for (const outside of ["59", "101", "1.01%"]) {
    await location(page).fill(outside);
    await expect(location(page)).toHaveAttribute("aria-invalid", "true");
    await expect.poll(() => described(location(page))).toContain("The guide goes from 60% to 100%.");
    await expect(result(page, "Base in band")).toHaveText("40%");
  }
  await location(page).fill("0.6");
  await expect(location(page)).toHaveAttribute("aria-invalid", "false");
  await expect(strip(page, "Base salary a year")).toHaveAccessibleName(/band \$123,000 to \$153,000/);
  await region(page).selectOption("Paris");
  await expect(location(page)).toBeHidden();
});

test("a Technical Program Manager has a guide of their own", async ({ page }) => {
  await open(page);
  await role(page).selectOption("Technical Program Manager");
  await expect(sentence(page)).toContainText("worth €111,500 a year; accept no less than €90,000.");
  await field(page, "Base salary").fill("73500");
  await field(page, "Equity grant").fill("95000");
  await expectResults(page, {
    "Total compensation": "€97,250",
    "Four-year total": "€389,000",
    "Base in band": "50%",
    "Equity in band": "50%",
    "Gap to ask": "−€57,000",
    "Gap to floor": "+€29,000",
  });
  await expect(offer(page)).toHaveAccessibleName("Offer from Hugging Face");
  await unfold(page);
  await expect(competing(page)).toBeVisible();
});

test("every result opens to how it came about, and stays open while one types", async ({ page }) => {
  await open(page, "./#role=engineering-manager&region=remote&location=80&base=180000&equity=350000&other=Acme&other.currency=EUR&other.base=100000");
  const results = page.getByRole("region", { name: "Results", exact: true });
  const how = (name) => results.getByText(`How ${name} came about`);
  const row = (name) => results.getByRole("row", { name });
  await how("Four-year total").click();
  await expect(row("Base salary typed by you $180,000")).toBeVisible();
  await expect(row("Vesting years the guide 4")).toBeVisible();
  await expect(row("Cliff assumed 12 months")).toBeVisible();
  await expect(row("Base salary: 4 × $180,000 $720,000")).toBeVisible();
  await expect(row("Private equity: 4 × $87,500 $350,000")).toBeVisible();
  await expect(row("Result $1,070,000")).toBeVisible();
  await field(page, "Base salary").fill("190000");
  await expect(row("Base salary: 4 × $190,000 $760,000")).toBeVisible();
  await expect(row("Result $1,110,000")).toBeVisible();

  await how("Gap to competing offer").click();
  await expect(row("1 EUR in USD ECB, 2026-10-30 1.1172")).toBeVisible();
  await expect(row("less Acme −$446,880")).toBeVisible();
  await how("Base in band").click();
  await expect(row("Location factor typed by you 80%").last()).toBeVisible();
  await expect(row("Above the low end $26,000")).toBeVisible();
  await expect(row("Result 65%")).toBeVisible();
  await location(page).fill("72.5");
  await expect(row("Location factor typed by you 72.5%").last()).toBeVisible();
  for (const name of ["Total compensation", "Standing", "Equity in band", "Gap to ask", "Gap to floor"]) {
    await how(name).click();
  }
  await expect(results.getByText("There is no figure to explain yet.")).toHaveCount(0);
  await expectNoAxeViolations(page);
});
