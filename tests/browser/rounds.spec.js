// The log of the negotiation: each round begins where the last one ended, and the page says what moved.

import { readFile } from "node:fs/promises";

import { expect, test } from "./fixtures.js";
import { LINK, button, described, expectResults, field, offer, open, result, stored, everyView } from "./support/page.js";
import { box, choice, letter, plan, row, rounds } from "./support/negotiation.js";

test.beforeEach(({ page }) => everyView(page));

const round = (page, place) => rounds(page).getByRole("group", { name: `Round ${place}`, exact: true });
const every = (page) => rounds(page).getByRole("group", { name: /^Round \d+$/ });
const table = (page) => rounds(page).getByRole("region", { name: "Rounds", exact: true }).getByRole("table");
const cells = (page, place) => table(page).getByRole("row").nth(place).getByRole("cell");
const chart = (page) => rounds(page).getByRole("img", { name: "Four-year totals round by round, as in the table" });
const deadline = (page) => rounds(page).getByLabel("They want an answer by", { exact: true });
const start = (page) => button(page, "Start a round");

const AMOUNTS = ["Their base", "Their equity", "Their signing bonus", "Your base", "Your equity", "Your signing bonus"];

/** Expects the texts of the six amounts of a round. */
async function expectAmounts(page, place, texts) {
  for (const [index, name] of AMOUNTS.entries()) await expect(box(round(page, place), name), name).toHaveValue(texts[index]);
}

test("the first round starts from the offer and the ask, each further one from the last", async ({ page }) => {
  await open(page, `./${LINK}&plan.ask_base=125k&plan.ask_equity=250000`);
  await expect(rounds(page).getByText(/^Log each round/)).toBeVisible();
  await start(page).click();
  await expect(round(page, 1).getByLabel("Date", { exact: true })).toBeFocused();
  await expectAmounts(page, 1, ["105000", "210000", "12000", "125k", "250000", ""]);
  await expect(rounds(page).getByText(/^Log each round/)).toBeHidden();

  await round(page, 1).getByLabel("Date", { exact: true }).fill("2026-11-10");
  await choice(round(page, 1), "How").selectOption("Call");
  await box(round(page, 1), "Notes").fill("Friendly.");
  await start(page).click();
  await expect(round(page, 2).getByLabel("Date", { exact: true })).toBeFocused();
  await expectAmounts(page, 2, ["105000", "210000", "12000", "125k", "250000", ""]);
  await expect(round(page, 2).getByLabel("Date", { exact: true })).toHaveValue("");
  await expect(choice(round(page, 2), "How")).toHaveValue("");
  await expect(box(round(page, 2), "Notes")).toHaveValue("");
  await expect(choice(round(page, 1), "How")).toHaveValue("call");
});

test("the table keeps the focus when a round changes", async ({ page }) => {
  await open(page, `./${LINK}`);
  await start(page).click();
  await box(round(page, 1), "Their base").fill("115000");
  await expect(cells(page, 1).first()).toHaveText("€682,000");
  const region = rounds(page).getByRole("region", { name: "Rounds", exact: true });
  await region.focus();
  await page.keyboard.press("Control+z");
  await expect(cells(page, 1).first()).toHaveText("€642,000");
  await expect(region).toBeFocused();
});

test("table, chart and pattern follow what each side names", async ({ page }) => {
  await open(page, `./${LINK}`);
  const pattern = async (text) => expect(rounds(page).getByText(text, { exact: true })).toBeVisible();
  const say = async (place, names) => {
    await start(page).click();
    for (const [name, text] of Object.entries(names)) await box(round(page, place), name).fill(text);
  };
  await say(1, { "Your base": "125000", "Your equity": "250000" });
  await pattern("Too early to see a pattern.");
  // 4 × 105,000 + 210,000 + 12,000, against 4 × 125,000 + 250,000 + 12,000.
  await expect(cells(page, 1)).toHaveText(["€642,000", "", "€762,000", "", "€120,000", "−€83,000", "+€42,000"]);
  await expect(chart(page)).toBeVisible();

  const still = rounds(page).getByText("The answer and the plan still go by the offer of €642,000 over four years.");
  await expect(still).toBeHidden();
  await say(2, { "Their base": "115000" });
  await expect(still).toBeVisible();
  await expect(cells(page, 2)).toHaveText(["€682,000", "+€40,000", "€762,000", "", "€80,000", "−€43,000", "+€82,000"].map((text, place) => (place === 3 ? /^(€0|±€0|0|)$/ : text)));
  await say(3, { "Their base": "117000" });
  await pattern("Each of their moves is smaller than the one before: they are near their limit.");
  await expect(cells(page, 3).nth(1)).toHaveText("+€8,000");
  const lines = await chart(page).locator(".theirs").count();
  await say(4, { "Their base": "130k" });
  await pattern("Their moves follow no pattern.");
  expect(await chart(page).locator(".theirs").count()).toBe(lines + 2);
  await box(round(page, 4), "Their base").fill("117000");
  await say(5, {});
  await pattern("They have not moved for two rounds. Ask what would let them, or ask for another part.");
  await box(round(page, 5), "Their base").fill("125000");
  await box(round(page, 5), "Their equity").fill("250000");
  await pattern("They are where you are: nothing more to ask over four years.");
  await expect(cells(page, 5).nth(4)).toHaveText("€0");

  // A mistake is said at its field; the table stays as it was.
  await box(round(page, 5), "Their base").fill("a lot");
  await expect(box(round(page, 5), "Their base")).toHaveAttribute("aria-invalid", "true");
  await expect(cells(page, 5).nth(4)).toHaveText("€0");
});

test("a round can be taken out and brought back", async ({ page }) => {
  await open(page, `./${LINK}&round1.their_base=100000&round2.their_base=102000&round2.notes=Second&round3.their_base=104000`);
  await expect(every(page)).toHaveCount(3);
  await round(page, 2).getByRole("button", { name: "Remove" }).click();
  await expect(result(page, "Removed round")).toHaveText("Round 2 was removed.");
  await expect(every(page)).toHaveCount(2);
  await expect(box(round(page, 2), "Their base")).toHaveValue("104000");
  const undo = rounds(page).getByRole("button", { name: "Bring back" });
  await expect(undo).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(every(page)).toHaveCount(3);
  await expect(box(round(page, 2), "Their base")).toHaveValue("102000");
  await expect(box(round(page, 2), "Notes")).toHaveValue("Second");
  await expect(box(round(page, 2), "Their base")).toBeFocused();
  await expect(undo).toBeHidden();
  await expect(result(page, "Removed round")).toBeEmpty();
});

test("what they named last becomes the offer", async ({ page }) => {
  await open(page, `./${LINK}&round1.their_base=100000&round2.their_base=111000&round2.their_equity=225k&plan.script=counter`);
  const make = (place) => round(page, place).getByRole("button", { name: "Make this the offer now" });
  await expect(make(1)).toBeHidden();
  await expect(letter(page)).toContainText("€105,000");
  await make(2).click();
  await expect(field(page, "Base salary", offer(page))).toHaveValue("111000");
  await expect(field(page, "Equity grant", offer(page))).toHaveValue("225k");
  // Nobody named a signing bonus.
  await expect(field(page, "Signing bonus", offer(page))).toHaveValue("12000");
  await expect(make(2)).toBeHidden();
  // 4 × 111,000 + 225,000 + 12,000.
  await expectResults(page, { "Four-year total": "€681,000" });
  await expect(letter(page)).toContainText("€111,000");
});

for (const [day, words, move] of [
  ["2026-11-20", "Friday, 20 November 2026: over", /^Ask for more time\. The day they named has passed/],
  ["2026-11-22", "Sunday, 22 November 2026: today", /^Ask for more time\. They want an answer today/],
  ["2026-11-23", "Monday, 23 November 2026: one day left", /^Ask for more time\. One day is left/],
  ["2026-12-04", "Friday, 4 December 2026: 12 days left", undefined],
]) {
  test(`a deadline says how long there is: ${words}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 22, 23, 30));
    await open(page, `./${LINK}`);
    const save = rounds(page).getByRole("link", { name: "Calendar file" });
    await expect(save).toBeHidden();
    await expect.poll(() => described(deadline(page))).toContain("the day their offer ends, if they named one");
    await deadline(page).fill(day);
    await expect.poll(() => described(deadline(page))).toContain(words);
    await expect(save).toBeVisible();
    const asked = plan(page).getByRole("listitem").filter({ hasText: "Ask for more time" });
    if (move) await expect(asked).toHaveText(move);
    else await expect(asked).toHaveCount(0);
  });
}

test("the deadline goes into a calendar", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:15:00Z"));
  await open(page, `./${LINK}`);
  await deadline(page).fill("2026-12-31");
  const save = rounds(page).getByRole("link", { name: "Calendar file" });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe("deadline.ics");
  const text = await readFile(await download.path(), "utf8");
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  const value = (name) => lines.find((line) => line.startsWith(name))?.slice(name.length + 1);
  const blocks = lines.filter((line) => /^(BEGIN|END):/.test(line));
  expect(blocks).toEqual(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR"]);
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.at(-1)).toBe("END:VCALENDAR");
  expect(value("VERSION")).toBe("2.0");
  expect(value("DTSTAMP")).toBe("20261122T101500Z");
  expect(value("DTSTART;VALUE=DATE")).toBe("20261231");
  expect(value("DTEND;VALUE=DATE")).toBe("20270101");
  expect(value("SUMMARY")).toBe("Hugging Face: they want an answer");
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test("there are twelve rounds at most, and they survive a reload", async ({ page }) => {
  const eleven = Array.from({ length: 11 }, (_, place) => `round${place + 1}.their_base=${100000 + 1000 * place}`);
  await open(page, `./${LINK}&${eleven.join("&")}`);
  await expect(every(page)).toHaveCount(11);
  await start(page).click();
  await expect(every(page)).toHaveCount(12);
  await expect(start(page)).toBeDisabled();
  await box(round(page, 12), "Notes").fill("The last word.\nOf two lines.");
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain("last word");
  await page.goto("./");
  await expect(every(page)).toHaveCount(12);
  await expect(box(round(page, 12), "Notes")).toHaveValue("The last word.\nOf two lines.");
  await expect(box(round(page, 12), "Their base")).toHaveValue("110000");
  await expect(table(page).getByRole("row")).toHaveCount(13);
  await round(page, 1).getByRole("button", { name: "Remove" }).click();
  await expect(start(page)).toBeEnabled();
});
