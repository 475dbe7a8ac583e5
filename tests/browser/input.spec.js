// People type amounts as they please; the page understands or says why not, and never touches the text.

import { expect, test } from "./fixtures.js";
import { competing, described, everyView, expectResults, field, fillIn, location, open, region, result, sentence, summary } from "./support/page.js";

const invalid = (input) => input.getAttribute("aria-invalid");

test("amounts are read as people type them, and the text stays theirs", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  for (const [text, total, understood] of [
    ["120k", "€120,000", "= €120,000"],
    ["€120K", "€120,000", "= €120,000"],
    ["120 000", "€120,000", "= €120,000"],
    ["120,000", "€120,000", "= €120,000"],
    ["0.3m", "€300,000", "= €300,000"],
    ["120000.50", "€120,001", "= €120,000.50"],
    ["92,5k", "€92,500", "= €92,500"],
    ["  120000 ", "€120,000", ""],
  ]) {
    await base.fill("");
    await base.pressSequentially(text);
    await expect(result(page, "Total compensation"), text).toHaveText(total);
    await expect.poll(() => described(base), text).toBe(["a year", understood].filter(Boolean).join(""));
    await expect.poll(() => invalid(base), text).toBe("false");
    await base.blur();
    await expect(base).toHaveValue(text);
  }
});

test("a figure far from the guide is asked about, and counts all the same", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  await base.pressSequentially("10500");
  const asked = "Far below the guide (€92,000 to €125,000 a year). Is a zero missing, or is this for a month?";
  await expect.poll(() => described(base)).toBe(`a year ${asked}`);
  await expect.poll(() => invalid(base)).toBe("false");
  await expect(result(page, "Total compensation")).toHaveText("€10,500");
  await expect(summary(page)).toContainText(`Base salary: ${asked}`);
  await base.pressSequentially("0");
  await expect.poll(() => described(base)).toBe("a year");
  await expect(summary(page)).not.toContainText("zero");
  // What cannot be read is no slip of this kind.
  await base.fill("1050000x");
  await expect.poll(() => invalid(base)).toBe("true");
  await expect.poll(() => described(base)).not.toContain("zero");
});

test("a figure that is there already gives way to what is typed after a click", async ({ page }) => {
  await open(page);
  await region(page).selectOption("Remote Global");
  await location(page).click();
  await page.keyboard.type("70");
  await expect(location(page)).toHaveValue("70");
  // The next click places the caret.
  await location(page).click({ position: { x: 2, y: 10 } });
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page.keyboard.type("8");
  await expect(location(page)).toHaveValue("80");
});

test("the caret stays where one types in the middle of a text", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  await base.fill("15000");
  await base.evaluate((input) => input.setSelectionRange(1, 1));
  for (const [key, text, caret] of [
    ["0", "105000", 2],
    ["x", "10x5000", 3],
    ["Backspace", "105000", 2],
    ["9", "1095000", 3],
    ["Delete", "109000", 3],
    ["ArrowLeft", "109000", 2],
    ["Backspace", "19000", 1],
  ]) {
    await page.keyboard.press(key);
    await expect(base).toHaveValue(text);
    // A text that is put back moves the caret in the next frame at the latest.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await base.evaluate((input) => [input.selectionStart, input.selectionEnd]), key).toEqual([caret, caret]);
  }
});

test("what cannot be read has its own message, and the last good result stays, marked", async ({ page }) => {
  await open(page);
  await fillIn(page);
  const base = field(page, "Base salary");
  const results = page.getByRole("region", { name: "Results", exact: true });
  const stale = "Base salary as of 105000, the last that could be read.";
  await expect(results).not.toContainText("as of");
  for (const [text, message] of [
    ["lots", "Not readable as an amount. Try 120k, 120,000 or 120000.50."],
    ["-105000", "An amount here cannot be below zero."],
    ["1000000000001", "That is over a trillion. Check the zeros."],
    ["$105000", "This amount is in EUR, but USD was typed. Convert it first."],
    ["1,234k", "This could mean €1,234 or €1,234,000. Write the amount out in full."],
  ]) {
    await base.fill(text);
    await expect(base, text).toHaveAttribute("aria-invalid", "true");
    await expect.poll(() => described(base), text).toBe(`a year ${message}`);
    await expect(page.getByText(message, { exact: true }), text).toBeVisible();
    await expect(results).toContainText(stale);
    await expectResults(page);
    await expect(base).toHaveValue(text);
  }
  await base.fill("105001");
  await expect(base).toHaveAttribute("aria-invalid", "false");
  await expect.poll(() => described(base)).toBe("a year");
  await expect(results).not.toContainText("as of");
});

test("a fault in one field leaves the others at work", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await field(page, "Base salary", competing(page)).fill("?");
  await field(page, "Equity grant").fill("262000");
  await expectResults(page, { "Equity in band": "100%", "Gap to competing offer": "−€226,000" });
  await expect(field(page, "Equity grant")).toHaveAttribute("aria-invalid", "false");
  await expect(page.getByText("Google: base salary as of 130000, the last that could be read.")).toBeVisible();
});

test("an empty field is no fault and has its own answer", async ({ page }) => {
  await open(page);
  await fillIn(page);
  const base = field(page, "Base salary");
  await base.fill("");
  await expect(base).toHaveAttribute("aria-invalid", "false");
  await expect.poll(() => described(base)).toBe("a year");
  await expect(result(page, "Total compensation")).toBeHidden();
  await expect(sentence(page)).toContainText("Type your base salary to see where your offer stands.");
  await base.fill("   ");
  await expect(base).toHaveAttribute("aria-invalid", "false");
  await base.fill("105000");
  await field(page, "Equity grant").fill("");
  await expect(sentence(page)).toContainText("the equity grant is still missing");
  await expect(result(page, "Equity in band")).toHaveText("not yet known");
});

test("a bonus may be an amount or a percentage", async ({ page }) => {
  await open(page);
  await fillIn(page);
  const bonus = field(page, "Annual bonus");
  for (const [text, total, hint] of [
    ["10%", "€168,000", "= 10% of base"],
    ["12,5 %", "€170,625", "= 12.5% of base"],
    ["10k", "€167,500", "= €10,000"],
  ]) {
    await bonus.fill(text);
    await expect(result(page, "Total compensation")).toHaveText(total);
    await expect.poll(() => described(bonus)).toContain(hint);
  }
  await bonus.fill("lots%");
  await expect(bonus).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => described(bonus)).toContain("Not readable as a percentage. Try 80 or 72.5%.");
});

test("one polite voice speaks once typing rests, faults first", async ({ page }) => {
  await page.clock.install();
  await everyView(page);
  await open(page);
  const spoken = summary(page);
  await expect(spoken).toHaveAttribute("aria-live", "polite");
  const said = await spoken.evaluateHandle((element) => {
    const said = [];
    new MutationObserver(() => said.push(element.textContent)).observe(element, { childList: true, characterData: true, subtree: true });
    return said;
  });
  // Nothing rests before this test says so.
  await page.clock.pauseAt(Date.now() + 60_000);
  await field(page, "Base salary").pressSequentially("10500");
  await page.clock.fastForward(600);
  await field(page, "Base salary").pressSequentially("0");
  // The answer follows the frame that shows the letter.
  await page.clock.runFor(40);
  await expect(sentence(page)).toHaveText("Base €5,000 a year above the floor and €15,000 short of the ask; the equity grant is still missing.");
  // The rest counts from the last key.
  await page.clock.fastForward(600);
  expect(await said.jsonValue()).toEqual([]);
  const first = await sentence(page).textContent();
  await page.clock.fastForward(1_000);
  await expect(spoken).toHaveText(first);

  await field(page, "Base salary").fill("-1");
  await page.clock.fastForward(1_000);
  const second = `Base salary: An amount here cannot be below zero. ${first}`;
  await expect(spoken).toHaveText(second);
  expect(await said.jsonValue()).toEqual([first, second]);
  await page.clock.resume();

  // No other part of the page talks at the same time.
  const loud = () =>
    page.locator("#app").evaluate((app) => {
      const talks = (element) => (element.getAttribute("aria-live") ?? "polite") !== "off";
      return [...app.querySelectorAll("output, [role=status], [role=alert], [aria-live]")].filter(talks).map((element) => element.getAttribute("aria-label"));
    });
  await expect.poll(loud).toEqual(["Last step", "Notices", "Summary", "Removed offer", "Link", "Simulation", "Copying", "Removed round"]);
});

test("the location factor keeps its text too", async ({ page }) => {
  await open(page);
  await region(page).selectOption("Remote Global");
  await location(page).fill("");
  await location(page).pressSequentially("72,5 %");
  await expect(location(page)).toHaveValue("72,5 %");
  await expect(page.getByRole("heading", { name: "Remote Global at 72.5%" })).toBeVisible();
  await location(page).fill("7x");
  await expect.poll(() => described(location(page))).toContain("Not readable as a percentage. Try 80 or 72.5%.");
  await expect(page.getByRole("heading", { name: "Remote Global at 72.5%" })).toBeVisible();
});

test("the slider of the location factor stands where the text was understood", async ({ page }) => {
  await open(page, "./#region=remote");
  const slider = page.locator(".slider");
  for (const [text, value] of [["70", "70"], ["75 %", "75"], [" 85%", "85"], ["9", "85"]]) {
    await location(page).fill(text);
    await expect(slider, text).toHaveValue(value);
  }
  await slider.fill("64");
  await expect(location(page)).toHaveValue("64");
});
