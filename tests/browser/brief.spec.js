// The brief: all that is needed in the call, whole and legible on one sheet; nothing private in the version to hand on.

import { expect, test } from "./fixtures.js";
import { button, open, result, everyView, view } from "./support/page.js";
import { COUNTER, FLOORS, box, brief, choice, gap, letter, plan, rounds } from "./support/negotiation.js";
import { bare, cutOff, overlaps, pagesOf } from "./support/pdf.js";

test.beforeEach(({ page }) => everyView(page));

/** 11 mm in points, less half a millimetre: letters are as wide on paper as on screen, but for rounding. */
const MARGIN = (10.5 / 25.4) * 72;

/** Nobody reads smaller print in a call. */
const SMALLEST = 7;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:15:00Z"));
  await page.addInitScript(() => {
    window.printed = [];
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      window.printed.push(document.documentElement.hasAttribute("data-brief"));
    };
  });
});

/** Prints the brief: what the browser would put on paper. */
async function print(page, format) {
  const before = await page.evaluate(() => window.printed.length);
  await view(page, "Brief");
  await button(page, "Print").click();
  await expect.poll(() => page.evaluate(() => window.printed.length)).toBe(before + 1);
  expect(await page.evaluate(() => window.printed.at(-1)), "the brief alone is printed").toBe(true);
  return pagesOf(await page.pdf({ format }));
}

/** Every heading, paragraph, cell and entry of the brief, as texts. */
const says = (page) =>
  brief(page).evaluate((section) => [...section.querySelectorAll(".brief :is(h3, h4, p, li, th, td)")].map((element) => element.textContent).filter((text) => text.trim()));

/** Expects the pages to be legible, and to have all of these texts. */
function expectWhole(pages, texts) {
  for (const [place, page] of pages.entries()) {
    expect(cutOff(page, MARGIN), `cut off on page ${place + 1}`).toEqual([]);
    expect(overlaps(page), `on page ${place + 1}`).toEqual([]);
    expect(page.texts.filter(({ size }) => size < SMALLEST).map(({ text, size }) => `${text} in ${size}`)).toEqual([]);
  }
  const all = pages.map(({ bare }) => bare).join("");
  // An entry may end on the next page; then its words are apart there, and in this order still.
  expect(texts.filter((text) => !all.includes(bare(text)))).toEqual([]);
}

for (const [role, title, [base, equity, total]] of [
  ["engineering-manager", "Engineering Manager", ["105,000", "210,000", "635,000"]],
  ["technical-program-manager", "Technical Program Manager", ["72,000", "100,000", "393,000"]],
]) {
  test(`two offers and the whole counter-offer fit on one sheet: ${title}`, async ({ page }) => {
    const figures = COUNTER.replace("engineering-manager", role).replace("105000", base).replace("210000", equity);
    await open(page, `./${figures}&fact.contributions=300&fact.library=Transformers&fact.maintained=tiny-bert&fact.downloads=2300000`);
    await gap(page, "Their name").fill("Ada");
    await gap(page, "Your name").fill("Sam");
    for (const format of ["A4", "Letter"]) {
      const pages = await print(page, format);
      expect(pages, format).toHaveLength(1);
      const texts = await says(page);
      expect(texts.length).toBeGreaterThan(60);
      expectWhole(pages, texts);
      const has = (text) => expect(pages[0].bare, text).toContain(bare(text));
      has(`${title}, Hugging Face, Paris`);
      for (const heading of ["Offers, in EUR", "Ladder", "What the shares may bring", "Moves, in this order", "Also ask for", "Your counter-offer, whole", "Sources"]) has(heading);
      has("Sunday, 22 November 2026. Estimates before tax, not advice.");
      has(`Four years €${total} €920,000`);
      for (const name of ["Ask", "Target", "Floor"]) {
        const rung = plan(page).getByRole("region", { name: "Ladder" }).getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
        has((await rung.textContent()).replace("total reached", ""));
      }
      has("Listing at $4.5 billion");
      has("Hi Ada,");
      has(`The offer stands at €${base} base and €${equity} in equity.`);
      has("All the best, Sam");
      has("Levels.fyi");
    }
    // The rest of the page is not on it.
    await print(page, "A4").then(([sheet]) => expect(sheet.bare).not.toContain(bare("What the equity may become")));
  });
}

test("with six offers, long names and a log nothing is cut off", async ({ page }) => {
  const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const others = [2, 3, 4, 5].map((place) => `other${place}=${encodeURIComponent(place === 3 ? long : `Company number ${place} and its successors`)}&other${place}.base=${place}00000000000&other${place}.equity=123456789`);
  const log = Array.from({ length: 6 }, (_, place) => `round${place + 1}.their_base=${100000 + 1000 * place}&round${place + 1}.your_base=${125000 - 500 * place}&round${place + 1}.date=2026-11-0${place + 1}`);
  await open(page, `./${COUNTER}&${others.join("&")}&${log.join("&")}&own1.title=${encodeURIComponent(long)}&bonus=10%25&benefits=4000`);
  await box(rounds(page).getByRole("group", { name: "Round 3", exact: true }), "Notes").fill(`They said ${long} twice.`);
  for (const format of ["A4", "Letter"]) {
    const pages = await print(page, format);
    expectWhole(pages, await says(page));
    expect(pages.map(({ bare }) => bare).join("")).toContain(bare(`They said ${long} twice.`));
  }
});

test("the version for a coach has neither the floor nor the notes, on screen or on paper", async ({ page }) => {
  // Under the floor, so that moves would speak of it.
  await open(page, `./${COUNTER.replace("base=105000", "base=99000")}&${FLOORS}&round1.their_base=98000&round2.their_base=99000`);
  await box(rounds(page).getByRole("group", { name: "Round 2", exact: true }), "Notes").fill("Between us: desperate.");
  const secret = /floor|101.?234|203.?457|608.?393|desperate/i;
  await expect(brief(page)).toContainText("€101,234");
  await expect(brief(page)).toContainText("Between us: desperate.");
  await choice(brief(page), "For").selectOption("a coach or partner: without");
  await expect(brief(page)).not.toContainText("€101,234");
  await expect(brief(page)).toContainText("short of the ask over four years");
  expect((await says(page)).filter((text) => secret.test(text))).toEqual([]);
  const pages = await print(page, "A4");
  expectWhole(pages, await says(page));
  for (const { bare } of pages) expect(bare).not.toMatch(secret);
  expect(pages.map(({ bare }) => bare).join("")).toContain(bare("Bring the base up first"));
});

test("after the brief each view prints as it is again", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await print(page, "A4");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("html")).not.toHaveAttribute("data-brief");
  await expect(result(page, "Four-year total")).toBeVisible();
  for (const [name, text] of Object.entries({ Equity: "What the equity may become", Pay: "Pay by year", Offer: "€635,000", Say: "What to say", Ask: "The ladder" })) {
    await view(page, name);
    const pages = await pagesOf(await page.pdf({ format: "A4" }));
    expect(pages.map(({ bare }) => bare).join("")).toContain(bare(text));
  }
});

test("a text that was edited is printed as it was edited", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await button(page, "Edit").click();
  await letter(page).getByRole("textbox", { name: "Paragraph ask", exact: true }).fill("My own words, in place of yours.");
  const [sheet] = await print(page, "A4");
  expect(sheet.bare).toContain(bare("My own words, in place of yours."));
  expect(sheet.bare).not.toContain(bare("The offer stands at"));
});

test("the browser’s own way to print prints the brief, too, and other views as they are", async ({ page }) => {
  await open(page, `./${COUNTER}&at=brief`);
  await expect(brief(page)).toContainText("Sources");
  const [sheet, ...more] = await pagesOf(await page.pdf({ format: "A4" }));
  expect(more).toEqual([]);
  expect(sheet.bare).toContain(bare("Levels.fyi"));
  expect(sheet.bare).not.toContain(bare("Base salary a year, or 10%"));
  expect(sheet.bare).not.toContain(bare("Counteroffer"));
  await view(page, "Pay");
  const pages = await pagesOf(await page.pdf({ format: "A4" }));
  expect(pages.map(({ bare }) => bare).join("")).toContain(bare("Pay in full"));
});
