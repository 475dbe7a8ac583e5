// What the private equity may become: exits, many imagined futures, and how it comes to nothing.

import { expect, test } from "./fixtures.js";
import { plan } from "./support/negotiation.js";
import { button, described, field, notices, open, result, stored, untilSaved, everyView } from "./support/page.js";

test.beforeEach(({ page }) => everyView(page));

/** Shares for 210,000 over four years; Google pays 920,000 in these, 500,000 more than the base here. */
const LINK = "#role=engineering-manager&region=paris&base=105000&equity=210000&other=Google&other.base=130000&other.equity=100000";

/** The case that can be worked out in the head: shares that cost nothing, and nobody joins before the exit. */
const EASY = `${LINK}&equity.form=shares&equity.rounds=0`;

/** The same with no doubt left: all futures are alike. */
const SURE = `${EASY}&equity.certainty=exactly&equity.spread=1x`;

const section = (page) => page.getByRole("region", { name: "What the equity may become", exact: true });
const box = (page, name) => section(page).getByRole("textbox", { name, exact: true });
const select = (page, name) => section(page).getByRole("combobox", { name, exact: true });
const exit = (page, place) => section(page).getByRole("group", { name: `Exit ${place}`, exact: true });
const chance = (page, place) => exit(page, place).getByRole("textbox", { name: "Chance", exact: true });

const summary = (page, name) => section(page).locator("summary").filter({ hasText: name });

const GRANT = "Your grant";
const COMPANY = "The company";
const EXIT = "You and the exit";

/** Opens fields that are out of sight. */
async function openFields(page, ...groups) {
  for (const name of groups) await summary(page, name).click();
}

/** Expects what the exit must be for the offers to be equal. */
const expectBreakEven = (page, text) => expect(section(page).getByRole("paragraph").first()).toHaveText(text);
const mustBeWorth = (exit, times, years = 4) =>
  `To equal Google over ${years} years, the company must be worth ${exit} at the exit: ${times} times its latest valuation.`;

const exits = (page) => section(page).getByRole("table", { name: /^What each brings, in / });
const row = (table, name) => table.getByRole("row").filter({ has: table.page().getByRole("rowheader", { name }) });

/** Expects exactly these texts in rows of the exits, by the beginning of their names. */
async function expectExits(page, rows) {
  for (const [name, texts] of Object.entries(rows)) await expect(row(exits(page), name).getByRole("cell"), name).toHaveText(texts);
}

/** A figure of the many futures, with its range. */
const figure = (page, name) => section(page).getByRole("term").filter({ hasText: name }).locator("xpath=following-sibling::dd[1]");

/** Every figure of the many futures, once they are imagined. */
async function futures(page) {
  await expect(figure(page, "On average")).toBeVisible();
  return section(page).locator("dl").innerText();
}

const image = (page, name) => section(page).getByRole("img", { name });

test("the exit is said at which the offer equals the other, with what each exit brings", async ({ page }) => {
  await open(page, `./${LINK}`);
  // 500,000 / 210,000 + 0.64 of the price is what a share must be worth; a round leaves 90% of the company.
  await expectBreakEven(page, mustBeWorth("$15.1 billion", "3.36"));

  await openFields(page, GRANT, COMPANY, EXIT);
  await select(page, "Form of the grant").selectOption("Free shares, AGA");
  await expectBreakEven(page, mustBeWorth("$11.9 billion", "2.65"));
  await box(page, "Rounds still to come").fill("0");
  // 500,000 / 210,000 × 4.5 billion.
  await expectBreakEven(page, mustBeWorth("$10.71 billion", "2.38"));
  await expect(exits(page).getByRole("columnheader")).toHaveText([
    "A share, of today’s price",
    "Your vested part",
    "After the strike",
    "A year",
    "All pay over 4 years, against Google",
  ]);
  await expectExits(page, {
    "Nothing comes of it": ["0 ×", "€0", "€0nothing left for common shares", "€0", "−€500,000"],
    "Sale at $2.25 billion": ["0.5 ×", "€105,000", "€105,000", "€26,250", "−€395,000"],
    "Listing at $4.5 billion": ["1 ×", "€210,000", "€210,000", "€52,500", "−€290,000"],
    "Listing at $13.5 billion": ["3 ×", "€630,000", "€630,000", "€157,500", "+€130,000"],
  });

  // An exit of one's own, and one that is left out.
  await exit(page, 5).getByRole("textbox", { name: "Exit value" }).fill("45b");
  await expectExits(page, { "Sale at $45 billion": ["10 ×", "€2,100,000", "€2,100,000", "€525,000", "+€1,600,000"] });
  await exit(page, 2).getByRole("combobox", { name: "What happens" }).selectOption("Left out");
  await expect(exits(page).getByRole("rowheader")).toHaveCount(4);

  // Half of it vests in two years, and the pay of two years is compared.
  await box(page, "Years you stay").fill("2");
  await expectBreakEven(page, mustBeWorth("$10.71 billion", "2.38", 2));
  await expectExits(page, { "Listing at $4.5 billion": ["1 ×", "€105,000", "€105,000", "€52,500", "−€145,000"] });

  const how = section(page).getByRole("group").filter({ hasText: "How the exits and the break-even came about" });
  await summary(page, "the exits and the break-even came about").click();
  const breakEven = how.getByRole("table").first();
  await expect(row(breakEven, "The shares must bring").getByRole("cell")).toHaveText("€250,000");
  await expect(row(breakEven, "Result").getByRole("cell")).toHaveText("$10,714,285,714.29");
});

test("strike, common price, haircut and discount take their part", async ({ page }) => {
  await open(page, `./${LINK}&equity.rounds=0`);
  const three = "Listing at $13.5 billion";
  await expectExits(page, {
    "Sale at $2.25 billion": ["0.5 ×", "€105,000", "€0under the strike", "€0", "−€500,000"],
    // 36% of the price are left above a strike of 64%.
    "Listing at $4.5 billion": ["1 ×", "€210,000", "€75,600", "€18,900", "−€424,400"],
    [three]: ["3 ×", "€630,000", "€495,600", "€123,900", "−€4,400"],
  });
  await openFields(page, GRANT, EXIT);
  await box(page, "Strike price").fill("50%");
  await expectExits(page, { [three]: ["3 ×", "€630,000", "€525,000", "€131,250", "+€25,000"] });
  // Counted at half the investors’ price there are twice as many shares, each for half of it.
  await box(page, "Strike price").fill("");
  await box(page, "Price of a common share").fill("50");
  await select(page, "Grant valued at").selectOption("Price of a common share");
  await expectExits(page, { [three]: ["3 ×", "€1,260,000", "€1,050,000", "€262,500", "+€550,000"] });
  await box(page, "Haircut").fill("20");
  await expectExits(page, { [three]: ["3 ×", "€1,260,000", "€1,050,000worth €840,000 today", "€210,000", "+€340,000"] });
  await box(page, "Haircut").fill("");
  await box(page, "Discount rate").fill("100%");
  await box(page, "Years to the exit").fill("2");
  await expectExits(page, { [three]: ["3 ×", "€1,260,000", "€1,050,000worth €262,500 today", "€65,625", "−€237,500"] });
});

test("the guide’s valuation stands at its field with source and date, until one is typed", async ({ page }) => {
  await open(page, `./${EASY}`);
  await openFields(page, COMPANY);
  const valuation = box(page, "Latest valuation");
  await expect(valuation).toHaveValue("");
  await expect.poll(() => described(valuation)).toContain("Unless you say, the guide’s: $4.5 billion (Crunchbase, 2023-08).");
  await valuation.fill("9b");
  await expectBreakEven(page, mustBeWorth("$21.43 billion", "2.38"));
  await expect(exits(page).getByRole("rowheader")).toHaveText([
    "Nothing comes of it",
    "Sale at $4.5 billion",
    "Listing at $9 billion",
    "Listing at $27 billion",
  ]);
  await expectExits(page, { "Listing at $9 billion": ["1 ×", "€210,000", "€210,000", "€52,500", "−€290,000"] });
});

test("chances are one’s own; once they make 100% the average stands with its range", async ({ page }) => {
  await open(page, `./${EASY}`);
  for (const place of [1, 2, 3, 4, 5]) await expect(chance(page, place)).toHaveValue("");
  const average = row(exits(page), "By your chances");
  for (const [place, text] of [[1, "50"], [2, "25%"], [3, "15"]]) await chance(page, place).fill(text);
  await expect(row(exits(page), "Listing at $4.5 billion")).toContainText("15% likely");
  await expect(average).toBeHidden();
  await chance(page, 4).fill("10");
  // A quarter of 105,000, 15% of 210,000, and a tenth of 630,000.
  await expect(average.getByRole("cell")).toHaveText(["", "", "€120,750", "€30,188", "−€379,250"]);
  await expect(average.getByRole("rowheader")).toHaveText("By your chances€0 to €630,000");

  // Too much is said at the field that makes it so; the exits stay.
  await chance(page, 4).fill("20");
  await expect(chance(page, 4)).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => described(chance(page, 4))).toContain("The chances add up to 110%, over 100%.");
  await expectExits(page, { "Listing at $13.5 billion": ["3 ×", "€630,000", "€630,000", "€157,500", "+€130,000"] });
  await chance(page, 1).fill("40");
  await expect(chance(page, 4)).not.toHaveAttribute("aria-invalid", "true");
  await expect(average.getByRole("cell").nth(2)).toHaveText("€183,750");
  await chance(page, 1).fill("39.5");
  await expect(average).toBeHidden();
});

test("values that cannot be get a message at their field, and the page goes on", async ({ page }) => {
  await open(page, `./${LINK}`);
  await openFields(page, GRANT, COMPANY, EXIT);
  await select(page, "Participation").selectOption("Up to a cap");
  for (const [name, text, message] of [
    ["Rounds still to come", "100", "Under 100%: some of the company must be left."],
    ["Spread", "0.5x", "Type how many times, as 3x; no less than 1."],
    ["Strike price", "12.50", "A strike per share needs the price of a share"],
    ["Money with a preference", "4.5b", "That is no less than the latest valuation. Type the investors’ share as well."],
    ["Latest valuation", "0", "This cannot be nothing."],
    ["Cap", "0.5x", ""],
    ["Years to the exit", "16", "Type a whole number from 0 to 15."],
    ["Chance of nothing", "101", "That is over 100%."],
    ["Haircut", "some", "Not readable as a percentage."],
  ]) {
    await box(page, name).fill(text);
    await expect(box(page, name), name).toHaveAttribute("aria-invalid", "true");
    await expect.poll(() => described(box(page, name)), name).toContain(message);
  }
  await expectBreakEven(page, mustBeWorth("$15.1 billion", "3.36"));
  await field(page, "Base salary").fill("130000");
  // A share must be worth 400,000 / 210,000 + 0.64 = 2.5448: that is 11.45 billion for 4.5 billion of them. The next
  // round brings 0.5 billion, which take part up to a cap of three times.
  await expectBreakEven(page, mustBeWorth("$12.95 billion", "2.88"));

  // What was missing is typed: a share of the investors, and the price of a share.
  await box(page, "Investors’ share").fill("40");
  await expect(box(page, "Money with a preference")).not.toHaveAttribute("aria-invalid", "true");
  await expect(section(page)).not.toContainText("Nobody typed how much was raised");
  const offer = page.getByRole("group", { name: "Offer from Hugging Face" });
  await offer.getByText("Vesting, refreshers, raises, benefits").click();
  await offer.getByRole("combobox", { name: "Equity stated as" }).selectOption("Shares and their price");
  await field(page, "Shares").fill("8400");
  await field(page, "Price per share").fill("25");
  await expect(box(page, "Strike price")).not.toHaveAttribute("aria-invalid", "true");
});

test("only what matters by other choices is asked", async ({ page }) => {
  await open(page, `./${LINK}`);
  await openFields(page, GRANT, COMPANY);
  const ways = section(page).getByRole("listitem");
  const choose = async (name, option, { shown = [], hidden = [] }) => {
    await select(page, name).selectOption(option);
    for (const name of shown) await expect(section(page).getByLabel(name, { exact: true }), name).toBeVisible();
    for (const name of hidden) await expect(section(page).getByLabel(name, { exact: true }), name).toBeHidden();
  };
  const ofOptions = ["Strike price", "Exercise window", "If you leave first"];
  await choose("Form of the grant", "RSUs", { shown: ["Expiry"], hidden: ofOptions });
  await expect(ways.filter({ hasText: "No exit comes within 7 years, and the RSUs expire" })).toBeVisible();
  await expect(ways.filter({ hasText: "the options you have not bought are gone" })).toHaveCount(0);
  await choose("Form of the grant", "Free shares, AGA", { hidden: [...ofOptions, "Expiry"] });
  await choose("Form of the grant", "Options, BSPCE", { shown: ofOptions, hidden: ["Expiry"] });
  await choose("Your job at the exit", "It goes on", { hidden: ["Double-trigger acceleration"] });
  await choose("Your job at the exit", "It ends", { shown: ["Double-trigger acceleration"] });
  await choose("Participation", "Full", { hidden: ["Cap"] });
  await choose("Participation", "Up to a cap", { shown: ["Cap"] });
  const value = exit(page, 2).getByRole("textbox", { name: "Exit value" });
  await expect(value).toBeVisible();
  await exit(page, 2).getByRole("combobox", { name: "What happens" }).selectOption("Nothing");
  await expect(value).toBeHidden();
});

test("options lapse when one leaves too early, unless one buys them", async ({ page }) => {
  await open(page, `./${LINK}&equity.stay=2&equity.exit=4`);
  await expectBreakEven(page, "No exit makes this offer equal Google: nothing of the grant counts by then.");
  await expectExits(page, { "Listing at $13.5 billion": ["2.7 ×", "€0", "€0lapsed before", "€0", "−€250,000"] });
  const lapsing = section(page).getByRole("listitem").filter({ hasText: "You leave, and 3 months later" });
  await expect(lapsing).toContainText("So it is with your years.");

  await openFields(page, GRANT);
  await select(page, "If you leave first").selectOption("You buy them");
  await expect(lapsing).not.toContainText("So it is with your years.");
  // 250,000 / 105,000 + 0.64, of 4.5 billion / 0.9.
  await expectBreakEven(page, mustBeWorth("$15.1 billion", "3.36", 2));
  // 64% of 105,000 are paid on leaving, whatever comes.
  await expectExits(page, {
    "Nothing comes of it": ["0 ×", "€0", "−€67,200nothing left for common shares", "−€33,600", "−€317,200"],
    "Sale at $2.25 billion": ["0.39 ×", "€40,833", "−€26,367under the strike", "−€13,183", "−€276,367"],
    "Listing at $13.5 billion": ["2.7 ×", "€283,500", "€216,300", "€108,150", "−€33,700"],
  });

  // Who has until the exit loses nothing either.
  await select(page, "If you leave first").selectOption("The options lapse");
  await expect(lapsing).toContainText("So it is with your years.");
  await box(page, "Exercise window").fill("24");
  await expectBreakEven(page, mustBeWorth("$15.1 billion", "3.36", 2));
});

test("risk that is counted more than once is said, and one way alone is not", async ({ page }) => {
  await open(page, `./${LINK}`);
  await openFields(page, EXIT);
  const warning = section(page).getByText("Risk is counted more than once");
  await box(page, "Haircut").fill("30");
  await expect(row(exits(page), "Listing at $13.5 billion")).toContainText("today");
  await expect(warning).toBeHidden();
  await box(page, "Chance of nothing").fill("50");
  await expect(warning).toBeVisible();
  await box(page, "Haircut").fill("");
  await expect(warning).toBeHidden();
  // A rate that pays for waiting is no risk; a high one is.
  await box(page, "Discount rate").fill("12");
  await expect(warning).toBeVisible();
  await box(page, "Discount rate").fill("8");
  await expect(warning).toBeHidden();
});

test("futures that are all alike come to what the exit brings, and follow what is typed", async ({ page }) => {
  await open(page, `./${SURE}&equity.median=3x`);
  await openFields(page, EXIT);
  const sure = "€630,000€630,000 to €630,000 in eight of ten";
  for (const name of ["In the middle", "On average", "Worth to you, with its risk"]) await expect(figure(page, name), name).toHaveText(sure);
  await expect(figure(page, "Chance to equal Google")).toHaveText("100%the shares must bring €500,000");
  await expect(figure(page, "Chance to end with nothing")).toHaveText("0%");

  await box(page, "Middle exit value").fill("9b");
  await expect(figure(page, "In the middle")).toHaveText("€420,000€420,000 to €420,000 in eight of ten");
  await expect(figure(page, "Chance to equal Google")).toContainText(/^0%/);
  await expect(image(page, /^In hand/)).toHaveAccessibleName(
    "In hand by the end of year 4: in the middle €420,000; one in ten less than €420,000, one in ten more than €420,000",
  );
  await expect(image(page, /of futures/)).toHaveAccessibleName("0% of futures bring nothing, and 19 of 20 no more than €420,000");

  await summary(page, "The fan as a table").click();
  const fan = section(page).getByRole("table", { name: "In hand by the end of each year, in EUR" });
  await expect(fan.getByRole("rowheader")).toHaveText(["Year 1", "Year 2", "Year 3", "Year 4"]);
  const five = (text) => Array(5).fill(text);
  await expect(row(fan, "Year 3").getByRole("cell")).toHaveText(five("€0"));
  await expect(row(fan, "Year 4").getByRole("cell")).toHaveText(five("€420,000"));

  // A quarter comes to nothing, and who fears risk gives away more than that for certainty.
  await box(page, "Chance of nothing").fill("25");
  await expect(figure(page, "Chance to end with nothing")).toContainText(/^25%/);
  await expect(figure(page, "In the middle")).toContainText("€0 to €420,000 in eight of ten");
  const amount = async (name) => Number((await figure(page, name).innerText()).match(/^€([\d,]+)/)[1].replaceAll(",", ""));
  // Percentiles are read off within half a percent.
  expect(Math.abs((await amount("In the middle")) - 420_000)).toBeLessThanOrEqual(2_100);
  expect(Math.abs((await amount("On average")) - 315_000)).toBeLessThan(3_000);
  const worth = await amount("Worth to you");
  expect(worth).toBeLessThan(300_000);
  await select(page, "You and risk").selectOption("I avoid risks (3)");
  await expect.poll(() => amount("Worth to you")).toBeLessThan(worth);

  // Years that are not certain go on for twice as long.
  await select(page, "These years are").selectOption("about right");
  await expect(fan.getByRole("rowheader")).toHaveCount(8);
  await expect(row(fan, "Year 1").getByRole("cell").first()).toHaveText("€0");
});

test("the same scenario gives the same futures, and no figure is without its range", async ({ page }) => {
  await open(page, `./${LINK}`);
  await openFields(page, EXIT);
  await box(page, "Chance of nothing").fill("20");
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('"nothing":"20"');
  // What is seen after the reload is of that text alone.
  await page.reload();
  const figures = await futures(page);
  expect(figures.match(/€[\d,]+ to €[\d,]+ in eight of ten/g)).toHaveLength(3);
  expect(figures.match(/^((under|over) )?\d+%$/gm)).toHaveLength(2);
  await page.reload();
  expect(await futures(page)).toBe(figures);
});

test("typing goes on while futures are imagined, and the last text counts", async ({ page }) => {
  await open(page, `./${SURE}`);
  await openFields(page, EXIT);
  await expect(figure(page, "In the middle")).toContainText(/^€210,000/);
  const median = box(page, "Middle exit value");
  // Slowly enough for a simulation to start between two keys.
  await median.pressSequentially("2.5x", { delay: 200 });
  await expect(median).toHaveValue("2.5x");
  await expect(median).toBeFocused();
  await expect(figure(page, "In the middle")).toContainText(/^€525,000/);
  // Faster than anything can follow, with a text at the end that began the row.
  await median.evaluate((input) => {
    window.shown = [];
    const figures = input.closest("section").querySelector(".futures");
    new MutationObserver(() => window.shown.push(figures.querySelector("dd")?.firstChild.textContent)).observe(figures, { childList: true });
    for (const text of ["3x", "4", "4.", "4.2", "4.2x", "", "x", "3x"]) {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await expect(figure(page, "In the middle")).toContainText(/^€630,000/);
  // None of those in between was worth imagining.
  expect(await page.evaluate(() => window.shown)).toEqual(["€630,000"]);
  await expect(median).toHaveValue("3x");
});

test("what is typed here is kept, and travels in a link", async ({ page, browser }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
  await open(page, `./${LINK}`);
  await openFields(page, GRANT, COMPANY, EXIT);
  await select(page, "Form of the grant").selectOption("RSUs");
  await box(page, "Expiry").fill("5");
  await box(page, "Money with a preference").fill("400m");
  await box(page, "Rounds still to come").fill("15 10");
  await box(page, "Preference").fill("1.5x");
  await box(page, "Middle exit value").fill("2x");
  await chance(page, 1).fill("60");
  const five = exit(page, 5);
  await five.getByRole("combobox", { name: "What happens" }).selectOption("Listing");
  await five.getByRole("textbox", { name: "Exit value" }).fill("20b");
  await chance(page, 5).fill("40");
  await expect(row(exits(page), "By your chances")).toBeVisible();
  const answer = await section(page).getByRole("paragraph").first().innerText();
  const figures = await futures(page);
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('"15 10"');

  const isThere = async (page) => {
    for (const text of ["Your grant (2 filled in)", "The company (3 filled in)", "You and the exit (1 filled in)"]) {
      await expect(section(page).getByText(text, { exact: true })).toBeVisible();
    }
    await expect(exit(page, 5).getByRole("combobox")).toHaveValue("listing");
    await expect(row(exits(page), "Listing at $20 billion")).toContainText("40% likely");
    await expectBreakEven(page, answer);
    expect(await futures(page)).toBe(figures);
    await expect(notices(page)).not.toContainText("could be used");
  };
  await page.reload();
  await isThere(page);
  await expect(exit(page, 5).getByRole("textbox", { name: "Exit value" })).toHaveValue("20b");
  await openFields(page, GRANT, COMPANY);
  await expect(select(page, "Form of the grant")).toHaveValue("rsus");
  await expect(box(page, "Expiry")).toHaveValue("5");
  await expect(box(page, "Rounds still to come")).toHaveValue("15 10");

  await button(page, "Copy link").click();
  await expect.poll(() => page.evaluate(() => window.copied)).toContain("equity.form=rsus");
  const link = await page.evaluate(() => window.copied);
  for (const part of ["equity.expiry=5", "equity.raised=400000000", "exit1.chance=60", "exit5.kind=listing", "exit5.value=20000000000"]) {
    expect(link).toContain(part);
  }
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await everyView(other);
  await open(other, link);
  await isThere(other);
  await elsewhere.close();
});

test("what to ask for is one key away, and the address is still no scenario", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("105000");
  await field(page, "Equity grant").fill("210000");
  const kept = async () => Object.values(await stored(page)).join();
  await expect.poll(kept).toContain('"equity":"210000"');
  const before = await stored(page);
  const link = section(page).getByRole("link", { name: /^What to ask for ?: Cliff$/ });
  await link.focus();
  await page.keyboard.press("Enter");
  const target = plan(page).getByRole("checkbox", { name: "Cliff" });
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect(plan(page).getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: "Cliff" }) })).toContainText("A shorter one, and none for a dismissal without cause.");
  expect(new URL(page.url()).hash).toBe("#extra-cliff");
  await expect(notices(page)).toBeEmpty();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  expect(await stored(page)).toEqual(before);

  // Nor when the page is opened with it, and what is typed then is kept.
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(notices(page)).toBeEmpty();
  await field(page, "Base salary").fill("106000");
  await untilSaved(page, "106000");
  // Under the same id, as its next revision.
  const ids = (all) => Object.keys(all).map((key) => key.split("/")[2]);
  expect(ids(await stored(page)).sort()).toEqual(ids(before).sort());
  await page.goBack();
  await expect(field(page, "Base salary")).toHaveValue("106000");
  await expect(notices(page)).toBeEmpty();
});

test("where there is nothing to work out it says why, and asks nothing", async ({ page }) => {
  await open(page);
  const asks = section(page).getByRole("textbox");
  const says = async (text) => {
    await expectBreakEven(page, text);
    await expect(asks.or(section(page).locator("summary")).filter({ visible: true })).toHaveCount(0);
  };
  const missing = "Type your base salary and equity grant to see what the grant may become.";
  await says(missing);
  await field(page, "Base salary").fill("105000");
  await says(missing);
  await field(page, "Equity grant").fill("210000");
  await expectBreakEven(page, "Type another offer beside this one, and this line says what the company must be worth for the two to be equal. Its currency needs a rate.");
  await expect(exits(page).getByRole("columnheader")).toHaveCount(4);
  await expect(figure(page, "Chance to end with nothing")).toBeVisible();
  await expect(figure(page, "Chance to equal")).toHaveCount(0);

  await open(page, `./${LINK.replace("130000", "50000").replace("other.equity=100000", "other.equity=50000&other.equity_kind=private")}`);
  await expectBreakEven(page, "Even if the shares bring nothing, this offer equals Google over 4 years.");
  await expect(section(page)).toContainText("The shares of Google are private too and count at their value at grant");

  await open(page, `./${LINK}&equity_kind=public`);
  await says("The shares of this offer are listed: they can be sold when they vest, at the price of that day.");
  await expect(result(page, "Four-year total")).toHaveText("€630,000");
});

test("a company’s name is text here too", async ({ page }) => {
  const name = '<img src=x onerror="document.title=1">&amp;';
  await open(page, `./${LINK.replace("Google", encodeURIComponent(name))}`);
  await expectBreakEven(page, mustBeWorth("$15.1 billion", "3.36").replace("Google", name));
  await expect(exits(page).getByRole("columnheader").last()).toHaveText(`All pay over 4 years, against ${name}`);
  await expect(figure(page, `Chance to equal ${name}`)).toBeVisible();
  expect(await section(page).locator("img").count()).toBe(0);
});
