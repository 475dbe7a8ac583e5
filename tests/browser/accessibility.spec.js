// Readable and usable by everybody: axe, the keyboard, narrow screens, large text, and a form that stands still.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import {
  NARROW,
  LINK,
  VIEWS,
  button,
  competing,
  described,
  expectResults,
  field,
  fillIn,
  location,
  notices,
  offer,
  open,
  region,
  result,
  role,
  sentence,
  startAnother,
  unfold,
  unfoldAll,
  everyView,
} from "./support/page.js";
import { COUNTER, box, brief, letter, plan, rounds, words } from "./support/negotiation.js";

test.beforeEach(({ page }) => everyView(page));

/** What the page can look like: how to get there on a fresh page. */
const STATES = {
  empty: (page) => open(page),
  async filled(page) {
    await open(page);
    await fillIn(page);
  },
  async "with faults"(page) {
    await open(page);
    await fillIn(page);
    await region(page).selectOption("Remote Global");
    await location(page).fill("20");
    const fields = [...(await offer(page).getByRole("textbox").all()), ...(await competing(page).getByRole("textbox").all())];
    for (const field of fields) await field.fill("€-1,234k or so");
  },
  async "with notices"(page) {
    await page.addInitScript(() => {
      if (localStorage.getItem("seen")) return;
      localStorage.setItem("seen", "once");
      localStorage.setItem("counteroffer/scenario/0000000000001-0001", "not JSON");
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await open(page);
    await fillIn(page);
    await field(page, "Company", competing(page)).fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    await startAnother(page);
    await fillIn(page);
    await region(page).selectOption("New York");
    await page.evaluate((link) => (window.location.hash = link), `${LINK}&colour=${"red".repeat(40)}&bonus=none`);
    await expect(button(page, "Back to mine")).toBeVisible();
    await button(page, "Copy link").click();
    await expect(page.getByRole("textbox", { name: "Link to copy" })).toBeVisible();
    await expect(notices(page)).toContainText("kept untouched");
    await expect(notices(page)).toContainText("colour");
  },
  async "remote, with every part open"(page) {
    await open(page);
    await region(page).selectOption("Remote Global");
    await unfoldAll(page);
    await expect(page.getByRole("heading", { name: "Your open-source work" })).toBeVisible();
  },
  async "equity filled in, with every part of it open"(page) {
    await open(page, `./${LINK}&equity.raised=400m&equity.participation=capped&equity.at_exit=ends&equity.haircut=10&equity.nothing=20`);
    const section = equity(page);
    await unfoldAll(page, "#view-equity details");
    await section.getByRole("textbox", { name: "Rounds still to come" }).fill("100");
    for (const [place, chance] of [[1, "50"], [3, "45.5"], [4, "4.5"]]) {
      await section.getByRole("group", { name: `Exit ${place}`, exact: true }).getByRole("textbox", { name: "Chance" }).fill(chance);
    }
    await section.getByRole("group", { name: "Exit 5", exact: true }).getByRole("textbox", { name: "Exit value" }).fill("1000x");
    await expect(section).toContainText("some of the company must be left");
    await expect(section).toContainText("Risk is counted more than once");
    await expect(section.getByRole("rowheader", { name: "By your chances" })).toBeVisible();
    await expect(section.getByRole("heading", { name: "Exit 5" })).toBeVisible();
    await expect(section.getByRole("table", { name: "In hand by the end of each year, in EUR" })).toBeVisible();
    await expect(section.getByRole("img")).toHaveCount(2);
  },
  async "what to ask for and to say, with every part of it open"(page) {
    const log = "round1.their_base=100000&round1.your_base=125000&round2.their_base=105000&round2.their_equity=210000&plan.deadline=2027-01-15";
    await open(page, `./${COUNTER}&${log}&plan.ask_base=125000&fact.downloads=2300000&own1.title=${"Donaudampfschifffahrt".repeat(3)}`);
    await unfoldAll(page, ".plan details");
    await plan(page).getByRole("textbox", { name: "Floor: base" }).fill("200000");
    await plan(page).getByRole("textbox", { name: "Commits or pull requests" }).fill("x");
    await rounds(page).getByRole("group", { name: "Round 2" }).getByRole("button", { name: "Remove" }).click();
    await button(page, "Start a round").click();
    await button(page, "Edit").click();
    await letter(page).getByRole("textbox", { name: "Paragraph ask" }).fill("My own words.");
    await expect(button(page, "Back to ours")).toBeVisible();
    await expect(plan(page)).toContainText("The floor cannot be above the ask.");
    await expect(brief(page).getByRole("heading", { name: "Sources" })).toBeVisible();
    await expect(rounds(page).getByRole("img")).toBeVisible();
  },
  async "a letter with gaps, and what may not be said"(page) {
    await open(page, `./${COUNTER.replace("marked=written", "marked=expected")}`);
    await expect(letter(page).getByRole("textbox", { name: "Their name" })).toBeVisible();
    await words(page).getByRole("combobox", { name: "Text" }).selectOption("Naming another offer");
    await expect(letter(page)).toContainText("There is no offer that may be named");
  },
  async "of a program manager, with large amounts"(page) {
    await open(page, "./#role=technical-program-manager&region=remote&location=72.5&base=999999999999&equity=999999999999&bonus=99%25&signing=999999999999&other.base=999999999999&other.equity=999999999999");
    await expect(result(page, "Total compensation")).toHaveText("$2,239,999,999,998");
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing and nothing sticks out: ${name}`, async ({ page }) => {
    await reach(page);
    for (const width of [1280, 390, NARROW]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toEqual([]);
      if (width === NARROW) break;
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeViolations(page);
      }
    }
    // Text at 200% on a screen of 640 px: what a zoom on a laptop comes to.
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    expect(await overflow(page), "with text at 200%").toEqual([]);
    expect(await cutOff(page), "with text at 200%").toEqual([]);
  });
}

const equity = (page) => page.getByRole("region", { name: "What the equity may become", exact: true });

/** What makes the page scroll sideways: nothing, or the elements that stick out. */
const overflow = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return [];
    const name = (element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`;
    const out = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest(".scroll"));
    return [`${scrollWidth} > ${clientWidth}`, ...out.map(name)];
  });

/** Elements whose text is cut off by their own box; not those that are there for listeners alone. */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#app p, #app output, #app label, #app h2, #app h3, #app button, #app legend, #app li")]
      .filter((element) => !element.classList.contains("unseen") && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).overflow !== "visible" && element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent.slice(0, 40)),
  );

/** The accessible name of what has the focus, with its group where it has one, and whether one can see the focus. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const group = element.closest("fieldset:not(.whole)")?.querySelector("legend").textContent;
    const name = element.labels?.[0]?.textContent ?? Array.from(element.childNodes, (part) => (part.hidden ? "" : part.textContent)).join("");
    const outlined = [element, element.closest(".control")].some((box) => {
      const style = box && getComputedStyle(box);
      return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
    return { name: group ? `${group}: ${name}` : name.trim(), outlined };
  });

/** Presses Tab until each of these was reached in turn, and does there what is to be done. */
async function reaches(page, stops) {
  for (const [name, act] of stops) {
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await focused(page)).name).toBe(name);
    expect((await focused(page)).outlined, name).toBe(true);
    await act?.();
  }
}

test("the whole form works by keyboard, in the order of the page, with the focus in sight", async ({ page }) => {
  await open(page);
  const say = async (text) => page.keyboard.type(text);
  const more = "Vesting, refreshers, raises, benefits";
  await reaches(page, [
    ["Skip to your figures"],
    ...VIEWS.map((name) => [name]),
    ["Français"],
    ["Scenarios"],
    ["Share"],
    ["Guides"],
    ["Role", () => say("Eng")],
    ["Region", () => say("Remote")],
    ["Location factor", () => say("80")], // the text is selected by Tab, so this replaces it
    ["Offer from Hugging Face: See an example"],
    ["Offer from Hugging Face: Base salary", () => say("180k")],
    ["Offer from Hugging Face: Equity grant", () => say("350k")],
    ["Offer from Hugging Face: Annual bonus", () => say("10%")],
    ["Offer from Hugging Face: Signing bonus", () => say("12k")],
    [`Offer from Hugging Face: ${more}`],
    ["Offer from Hugging Face: Duplicate"],
    ["Competing offer: Competing offer", () => page.keyboard.press("Enter")],
    ["Competing offer: Company", () => say("Google")],
    ["Google: Currency"],
    ["Google: This offer is", () => say("Wr")],
    ["Google: Base salary", () => say("250k")],
    ["Google: Equity per year", () => say("100k")],
    ["Google: Annual bonus", () => say("15%")],
    ["Google: Signing bonus", () => say("20k")],
    [`Google: ${more}`],
    ["Google: Duplicate"],
    ["Google: Remove"],
    ["Next offer starts"],
    ["Add offer"],
    ["Copy link"],
    ["How Total compensation came about", () => page.keyboard.press("Enter")],
    ["How Four-year total came about"],
  ]);
  await expect(page.getByText("Base salary + expected bonus + equity grant ÷ vesting years. One-off payments")).toBeVisible();
  await page.getByText("What we checked").evaluate((part) => part.closest("summary").focus());
  await page.keyboard.press("Enter");
  await reaches(page, [
    ["The role, and what drives its pay"],
  ]);
  await expect(role(page)).toHaveValue("engineering-manager");
  await expect(region(page)).toHaveValue("remote");
  await expect(location(page)).toHaveValue("80");
  await expectResults(page, { "Total compensation": "$285,500", "Base in band": "40%", "Gap to competing offer": "−$416,000" });
  await expect(page.getByText("These agree.")).toBeVisible();

  // Enter in a field does not send the form anywhere.
  await field(page, "Base salary").press("Enter");
  await expect(field(page, "Base salary")).toHaveValue("180k");
  expect(new URL(page.url()).search).toBe("");
});

test("one key leads past the head to the figures, from every view", async ({ page }) => {
  await open(page, "./#guide");
  const skip = page.getByRole("link", { name: "Skip to your figures" });
  await skip.focus();
  await page.keyboard.press("Enter");
  await expect(field(page, "Base salary")).toBeFocused();
  await expect(field(page, "Base salary")).toBeInViewport();
});

test("what the equity may become is asked and answered by keyboard, in the order of the page", async ({ page }) => {
  await open(page, `./${LINK}`);
  const say = async (text) => page.keyboard.type(text);
  const opens = () => page.keyboard.press("Enter");
  await equity(page).getByText("Your grant", { exact: true }).evaluate((summary) => summary.focus());
  await opens();
  await expect(equity(page).getByLabel("Form of the grant")).toBeVisible();
  await reaches(page, [
    ["Form of the grant", () => say("Free")],
    ["Grant valued at"],
    ["Price of a common share"],
    ["Your job at the exit", () => say("It ends")],
    ["Double-trigger acceleration"],
    ["The company", opens],
    ["Latest valuation", () => say("9b")],
    ["Money with a preference"],
    ["Preference"],
    ["Participation"],
    ["Investors’ share"],
    ["Rounds still to come", () => say("0")],
    ["You and the exit", opens],
    ["Years you stay"],
    ["Years to the exit"],
    ["These years are"],
    ["Middle exit value"],
    ["Spread"],
    ["Chance of nothing"],
    ["You and risk"],
    ["Discount rate"],
    ["Haircut"],
    ["Exit 1: What happens", () => say("Left")],
    ["Exit 1: Chance"],
    ["Exit 2: What happens"],
    ["Exit 2: Exit value", () => say("2x")],
    ["Exit 2: Chance", () => say("100")],
  ]);
  const brings = equity(page).getByRole("region", { name: "What exits bring" });
  await expect(brings.getByRole("rowheader")).toHaveText([/^Sale at \$18 billion/, /^Listing at \$9 billion/, /^Listing at \$27 billion/, /^By your chances/]);
  await expect(brings.getByRole("row", { name: "By your chances" })).toContainText("€420,000");
  await equity(page).getByRole("textbox", { name: "Chance", exact: true }).last().focus();
  await page.keyboard.press("Tab");
  await expect(brings).toBeFocused();
  await reaches(page, [["How the exits and the break-even came about"], ["The fan as a table", opens]]);
  await page.keyboard.press("Tab");
  await expect(equity(page).getByRole("region", { name: "Figures of the fan" })).toBeFocused();
  await reaches(page, [["What to ask for: Liquidation preferences", opens]]);
  await expect(plan(page).getByRole("checkbox", { name: "Liquidation preferences" })).toBeFocused();
});

test("what to ask for and to say is reached by keyboard, in the order of the page", async ({ page }) => {
  await open(page, `./${COUNTER}&round1.their_base=100000`);
  const opens = () => page.keyboard.press("Enter");
  await plan(page).getByText("How Have the rest written down came about").evaluate((part) => part.closest("summary").focus());
  await page.keyboard.press("Tab");
  await expect(plan(page).getByRole("region", { name: "Ladder" })).toBeFocused();
  await reaches(page, [
    ["Your own ask, target and floor", opens],
    ["Ask: base", () => page.keyboard.type("125k")],
    ["Ask: equity"],
    ["Target: base"],
    ["Target: equity"],
    ["Floor: base"],
    ["Floor: equity"],
    ["Your open-source work"],
    ["You in this role"],
    ["Double-trigger acceleration (on a change of control)"],
    ["Equity refresh in year 2 (guaranteed)"],
    ["Equity refresh in year 2: amount"],
    ["Signing bonus"],
    ["Signing bonus: amount", () => page.keyboard.type("20k")],
    ["Explicit scope in your offer letter (team size, charter, reporting line)", () => page.keyboard.press("Space")],
  ]);
  await plan(page).getByText("Asks of your own").focus();
  const meanings = "Four-year total, Band, Floor, Ask, Target, Signing bonus, Cliff, Refresher, Strike price, Exercise window, Double-trigger acceleration, Bad leaver, Liquidation preference";
  await reaches(page, [
    ...meanings.split(", ").map((word) => [word]),
    ["Text", () => page.keyboard.press("ArrowDown")],
    ["Form"],
    ["Tone", () => page.keyboard.type("Dir")],
    ["Their four years"],
  ]);
  await words(page).getByRole("combobox", { name: "Text" }).selectOption("Your counter-offer, whole");
  await expect(letter(page)).toContainText("€125,000");
  await expect(letter(page)).toContainText("€20,000");
  await expect(letter(page)).not.toContainText("scope of the role");
  await words(page).getByRole("combobox", { name: "Their four years" }).focus();
  for (const name of ["Their name", "Answer by", "Your name"]) {
    await page.keyboard.press("Tab");
    await expect(letter(page).getByLabel(name)).toBeFocused();
    // A day has three parts, and a button.
    if (name === "Answer by") for (let part = 0; part < 3; part += 1) await page.keyboard.press("Tab");
    else await page.keyboard.type("Ada");
  }
  await reaches(page, [["Copy"], ["Edit", opens]]);
  await expect(letter(page).getByRole("textbox", { name: "Paragraph ask" })).toBeVisible();
  await expect(button(page, "Done")).toBeFocused();
  await opens();
  await expect(button(page, "Edit")).toBeFocused();
  await reaches(page, [["Save as .txt"], ["Save as .md"], ["Open as mail"], ["They want an answer by"]]);
  await box(rounds(page), "Notes").focus();
  await reaches(page, [["Round 1: Make this the offer now", opens]]);
  await expect(box(rounds(page), "Their base")).toBeFocused();
  await box(rounds(page), "Notes").focus();
  await reaches(page, [
    ["Round 1: Remove", opens],
    ["Bring back", opens],
  ]);
  await expect(box(rounds(page), "Their base")).toBeFocused();
  await button(page, "Start a round").focus();
  await page.keyboard.press("Tab");
  await expect(rounds(page).getByRole("region", { name: "Rounds" })).toBeFocused();
  await reaches(page, [["For"], ["Print"]]);
  await expect(brief(page).getByRole("heading", { name: "Sources" })).toBeVisible();
});

test("selects answer to the arrow keys", async ({ page }) => {
  await open(page);
  await region(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: "Hugging Face, Engineering Manager, New York" })).toBeVisible();
  await expect(region(page)).toBeFocused();
  await expect(region(page)).toHaveValue("new-york");
});

test("while one types on a phone the answer stays in sight and does not cover the field", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  await fillIn(page);
  for (const input of [...(await offer(page).getByRole("textbox").all()), ...(await competing(page).getByRole("textbox").all())]) {
    // To the upper edge, where the answer is: the worst that a browser does on its own.
    await input.evaluate((input) => {
      input.focus();
      input.scrollIntoView({ block: "start" });
    });
    const essence = page.locator(".gist");
    await expect.poll(async () => (await essence.isVisible()) || (await sentence(page).boundingBox()).y > 0).toBe(true);
    const covered = await input.evaluate((input) => {
      const { left, top, width, height } = input.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== input;
    });
    expect(covered, await described(input)).toBe(false);
  }
});

for (const width of [390, 1280]) {
  test(`the form stands still while one types, at ${width} px`, async ({ page }) => {
    await page.clock.install();
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await unfold(page);
    const places = () =>
      page.getByRole("form", { name: "Your figures" }).evaluate((form) => [...form.querySelectorAll("input, select, button, legend")].filter((element) => element.getClientRects().length && !element.closest(".try")).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [element.id || element.tagName, left + scrollX, top + scrollY + form.scrollTop, width, height];
      }));
    const before = await places();
    // Time passes as it does between keys, however slow this machine is: what is asked once typing is over takes its room.
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const [input, text] of [
      [field(page, "Base salary"), "105.5k"],
      [field(page, "Equity grant"), "0.21m"],
      [field(page, "Annual bonus"), "12.5%"],
      [field(page, "Signing bonus"), "12000.50"],
      [field(page, "Company", competing(page)), "Google"],
      [field(page, "Base salary", competing(page)), "130k"],
      [field(page, "Equity per year", competing(page)), "1.2m"],
      [field(page, "Annual bonus", competing(page)), "15000.25"],
      [field(page, "Signing bonus", competing(page)), "12,5k"],
    ]) {
      for (const key of text) {
        await input.press(key);
        expect(await places(), `${text} at ${key}`).toEqual(before);
        await page.clock.fastForward(400);
        expect(await places(), `${text} after ${key}`).toEqual(before);
      }
    }
  });
}
