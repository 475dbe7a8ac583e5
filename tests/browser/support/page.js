// The calculator as its readers know it: controls and results by role and accessible name.

import { expect, untilMounted } from "../fixtures.js";

/** The narrowest page: 320 px, and a scroll bar takes its part of them. */
export const NARROW = 305;

/** The offer of the issue, as a link. */
export const LINK =
  "#role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000&other=Google&other.base=130000&other.equity=100000";

/** Every result of that offer. */
export const RESULTS = {
  "Total compensation": "€157,500",
  "Four-year total": "€642,000",
  Standing: "Base between floor and ask; Equity between floor and ask; Four years between floor and ask",
  "Base in band": "39%",
  "Equity in band": "57%",
  "Gap to ask": "−€83,000",
  "Gap to floor": "+€42,000",
  "Gap to competing offer": "−€278,000",
};

export const SENTENCE =
  "€10,500 a year above the floor and €20,750 short of the ask; equity in the upper half of its band; €278,000 short of Google over four years.";

/** Opens an address of the page. */
export async function open(page, address = "./") {
  await page.goto(address);
  await untilMounted(page);
}

const exact = (name) => ({ name, exact: true });

/** The ways to the views, and the one on screen. */
export const views = (page) => page.getByRole("navigation", exact("Views"));
export const VIEWS = ["Offer", "Pay", "Equity", "Ask", "Say", "Rounds", "Brief", "Guide"];

/** Turns to a view. */
export async function view(page, name) {
  const link = views(page).getByRole("link", exact(name));
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** Loads all views and shows them below one another, on screen alone, from the next load on: for tests of what one of them says when
 *  something is typed in another. `views.spec.js` tests each as it is shown. */
export async function everyView(page) {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media screen { .view { display: block !important; grid-area: auto !important } @media (min-width: 62rem) { .view { grid-column: 2 !important } } }");
    document.adoptedStyleSheets = [sheet];
    const loaded = new MutationObserver(() => {
      const places = document.querySelectorAll("#app [data-section]");
      if (!places.length) return;
      loaded.disconnect();
      for (const place of places) counteroffer.section(place.dataset.section);
    });
    loaded.observe(document, { childList: true, subtree: true });
  });
}

/** Opens all that unfolds, on the page or a part of it, once every section that was asked for is there. */
export async function unfoldAll(page, within = "details") {
  await expect(page.locator("[data-section][aria-busy]")).toHaveCount(0);
  await page.evaluate(async (within) => {
    // What is unfolded is built then, and may have more to unfold.
    for (;;) {
      const folded = [...document.querySelectorAll(within)].filter(({ open }) => !open);
      if (!folded.length) return;
      const unfolded = folded.map((details) => new Promise((resolve) => details.addEventListener("toggle", resolve, { once: true })));
      for (const details of folded) details.open = true;
      await Promise.all(unfolded);
    }
  }, within);
}

/** Unfolds the fields of the competing offer that nobody has begun. */
export async function unfold(page) {
  const fold = page.locator("form fieldset summary").filter({ hasText: "Competing offer" }).first();
  await fold.click();
}

/** The group of the offer itself, or of a competing one, which is named after its company. */
export const offer = (page) => page.getByRole("group", { name: /^Offer from / });
export const competing = (page, place = 1) =>
  page.locator("form fieldset:not(.whole)").filter({ has: page.getByRole("textbox", exact("Company")) }).nth(place - 1);

export const role = (page) => page.getByRole("combobox", exact("Role"));
export const region = (page) => page.getByRole("combobox", exact("Region"));
export const location = (page) => page.getByRole("textbox", exact("Location factor"));

/** A text field of the offer, or of another group. */
export const field = (page, name, group = offer(page)) => group.getByRole("textbox", exact(name));

/** An output. */
export const result = (page, name) => page.getByRole("status", exact(name));

/** The sentence on screen. */
export const sentence = (page) => page.getByRole("region", { name: /^Hugging Face, / }).getByRole("paragraph").first();

/** What is spoken of it. */
export const summary = (page) => page.getByRole("status", exact("Summary"));

export const notices = (page) => page.getByRole("status", exact("Notices"));

export const button = (page, name) => page.getByRole("button", exact(name));

/** Expects exactly these values, of outputs by name. */
export async function expectResults(page, results = RESULTS) {
  for (const [name, value] of Object.entries(results)) await expect(result(page, name), name).toHaveText(value);
}

/** Puts the offer of the issue into the form. */
export async function fillIn(page) {
  for (const [name, text] of Object.entries({ "Base salary": "105000", "Equity grant": "210000", "Signing bonus": "12000" })) {
    await field(page, name).fill(text);
  }
  if (await field(page, "Company", page).isHidden()) await unfold(page);
  for (const [name, text] of Object.entries({ Company: "Google", "Base salary": "130000", "Equity per year": "100000" })) {
    await field(page, name, competing(page)).fill(text);
  }
}

/** What the page has in localStorage. */
export const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** Every scenario that is kept in localStorage, in the order of their making: id, name and saved form. */
export async function kept(page) {
  const all = Object.entries(await stored(page)).filter(([key]) => key.startsWith("counteroffer/kept/"));
  const read = ([key, value]) => ({ id: key.split("/")[2], ...JSON.parse(value.slice(value.indexOf("\n"))) });
  return all.sort(([one], [other]) => (one < other ? -1 : 1)).map(read);
}

/** The base salary of each. */
export async function storedBases(page) {
  return (await kept(page)).map(({ saved }) => saved.scenario.offers[0].base);
}

/** Keeps what is on screen and starts another. */
export async function startAnother(page) {
  await button(page, "Scenarios").click();
  await button(page, "New scenario").click();
  await page.getByRole("button", exact("Close")).click();
}

/** Opens a kept scenario by a part of its name, or of what describes it. */
export async function openKept(page, name) {
  await button(page, "Scenarios").click();
  await page.getByRole("button", { name: `Open: ${name}`, exact: true }).click();
  await page.getByRole("button", exact("Close")).click();
}

/** Waits until what was typed is saved. */
export async function untilSaved(page, base) {
  await expect.poll(() => storedBases(page)).toContain(base);
}

/** The message that belongs to a field: what its aria-describedby points to, in one text. */
export const described = (input) =>
  input.evaluate((input) =>
    input
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => document.getElementById(id).textContent.trim())
      .filter(Boolean)
      .join(" "),
  );
