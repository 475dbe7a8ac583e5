// What is on screen goes along in a link, a QR code or a file, and nothing goes along that was left out.

import jsQR from "jsqr";
import { readFileSync } from "node:fs";
import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import { LINK, NARROW, RESULTS, button, competing, expectResults, field, fillIn, notices, open, result, role, untilSaved } from "./support/page.js";
import { fileOf, rename, show } from "./support/kept.js";

const panel = (page) => page.getByRole("region", { name: "Share what is on screen", exact: true });
const link = (page) => panel(page).getByRole("textbox", { name: "Link to share", exact: true });
const tick = (page, name) => panel(page).getByRole("checkbox", { name, exact: true });
const press = (page, name) => panel(page).getByRole("button", { name, exact: true }).click();
const holds = (page) => panel(page).getByRole("region", { name: "What the link holds", exact: true });

async function openShare(page) {
  await button(page, "Share").click();
  await expect(panel(page).getByRole("heading", { name: "Share what is on screen" })).toBeFocused();
}

/** Opens what is in the field in another tab. */
async function elsewhere(page) {
  const other = await page.context().newPage();
  await open(other, await link(page).inputValue());
  await expect(notices(other)).toContainText(/figures from a link|came by a link/);
  return other;
}

/** The text of the QR code on screen, as a camera reads it. */
async function scanned(page) {
  const code = panel(page).getByRole("img", { name: "QR code of the link", exact: true });
  const { width } = await code.boundingBox();
  expect(width).toBeLessThanOrEqual(320);
  const png = (await code.screenshot()).toString("base64");
  const { data, ...size } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, png);
  return (jsQR.default ?? jsQR)(Uint8ClampedArray.from(data), size.width, size.height)?.data;
}

test("the link opens in another tab with the same results, written out and short", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await openShare(page);
  await expect(link(page)).toHaveValue(/#role=engineering-manager&region=paris&base=105000&/);
  await expectResults(await elsewhere(page));

  const readable = await link(page).inputValue();
  await tick(page, "Short link").check();
  await expect(link(page)).toHaveValue(/#s=[\w-]+$/);
  const short = await link(page).inputValue();
  expect(short.length).toBeLessThan(readable.length);
  await expect(panel(page)).toContainText(`${short.length} characters in place of ${readable.length}.`);
  const other = await elsewhere(page);
  await expectResults(other, RESULTS);
  await expect(field(other, "Company", competing(other))).toHaveValue("Google");
});

test("a usual scenario of two offers is short", async ({ page }) => {
  await open(page, `./${LINK}&bonus=10%25&benefits=4000&other.bonus=15%25&other.signing=20000&other.marked=written&plan.ask_base=125000&plan.floor_base=110000`);
  await openShare(page);
  await tick(page, "Short link").check();
  await expect(link(page)).toHaveValue(/#s=/);
  expect((await link(page).inputValue()).length).toBeLessThanOrEqual(250);
});

test("what the link holds is said in words, and follows what is typed", async ({ page }) => {
  await open(page, `./${LINK}&equity.stay=3&rate.GBP=0.85&plan.ask_base=125000&plan.ask_equity=plenty`);
  await openShare(page);
  for (const words of ["Offer from Hugging Face, Engineering Manager, Paris", "Base salary 105000", "Offer from Google", "Equity per year 100000", "Years you stay 3", "1 EUR in GBP 0.85", "Ask: base 125000"]) {
    await expect(holds(page)).toContainText(words);
  }
  await field(page, "Base salary").fill("106k");
  await field(page, "Signing bonus").fill("plenty");
  await expect(holds(page)).toContainText("Base salary 106k");
  await expect(link(page)).toHaveValue(/&base=106000&/);
  await expect(holds(page)).toContainText("Signing bonus (“plenty”) cannot be read.");
  await expect(link(page)).not.toHaveValue(/signing/);
});

/** What can be left out: its name, how it gets in, what is said of it, what the link then holds, and whether it usually does. */
const PARTS = [
  ["Your floor", "plan.floor_base=101234&plan.floor_equity=203457", "101234 base, 203457 equity", /floor|101234|203457/, true],
  ["Who competes", "other2=Stripe&other2.base=1", "Google, Stripe", /Google|Stripe/, true],
  ["Rounds of the negotiation", "round1.their_base=100123&round2.your_base=120123", "2 rounds", /round|100123|120123/, true],
  ["Notes of the rounds", "round1.their_base=100123&round1.notes=They%20said%20no", "“They said no”", /notes|said/, false],
  ["Names of people", "plan.my_name=Ada&plan.their_name=Grace", "Grace, Ada", /name|Ada|Grace/, false],
  ["Paragraphs in your own words", "edit.counter.ask=Mine", "1 paragraph", /edit|Mine/, false],
];

for (const [name, given, said, found, usual] of PARTS) {
  test(`${name}: goes along if wanted, and is nowhere in the link if not`, async ({ page }) => {
    await open(page, `./${LINK}&${given}`);
    await openShare(page);
    await expect(tick(page, name)).toBeChecked({ checked: usual });
    await expect(tick(page, name)).toHaveAccessibleDescription(said);

    await tick(page, name).uncheck();
    await expect(link(page)).not.toHaveValue(found);
    for (const short of [false, true]) {
      await tick(page, "Short link").setChecked(short);
      const other = await elsewhere(page);
      await expect(field(other, "Base salary")).toHaveValue("105000");
      await openShare(other);
      await expect(link(other)).toBeVisible();
      await expect(tick(other, name)).toHaveCount(0);
      await other.close();
    }
    const file = await fileOf(page, () => press(page, "Save as a file"));
    for (const text of decodeURIComponent(given).split(/&?[^&=]*=/).filter((text) => text.length > 1)) {
      if (name !== "Notes of the rounds" || text !== "100123") expect(file.text).not.toContain(text);
    }

    await tick(page, "Short link").uncheck();
    await tick(page, name).check();
    await expect(tick(page, name)).toBeFocused();
    await expect(link(page)).toHaveValue(found);
    const other = await elsewhere(page);
    await openShare(other);
    await expect(tick(other, name)).toHaveAccessibleDescription(said);
  });
}

test("without the rounds there are no notes of them", async ({ page }) => {
  await open(page, `./${LINK}&round1.their_base=100123&round1.notes=They%20said%20no`);
  await openShare(page);
  await tick(page, "Notes of the rounds").check();
  await tick(page, "Rounds of the negotiation").uncheck();
  await expect(tick(page, "Notes of the rounds")).toBeDisabled();
  await expect(tick(page, "Notes of the rounds")).not.toBeChecked();
  await expect(link(page)).not.toHaveValue(/round/);
});

test("a target at a floor that stays here is named", async ({ page }) => {
  await open(page, `./${LINK}&plan.floor_base=101234&target=floor`);
  await openShare(page);
  await expect(link(page)).toHaveValue(/target=floor/);
  await tick(page, "Your floor").uncheck();
  await expect(link(page)).not.toHaveValue(/floor/);
  await expect(holds(page)).toContainText("Target is your floor, which does not go along.");
});

test("a link for reading only cannot be changed by who opens it", async ({ page }) => {
  await open(page, `./${LINK}`);
  await openShare(page);
  await tick(page, "For reading only").check();
  await expect(link(page)).toHaveValue(/&view=1&/);
  const other = await elsewhere(page);
  await expect(field(other, "Base salary")).toBeDisabled();
  await expect(button(other, "Take a copy")).toBeVisible();
});

test("the link that is shown is the one that is copied", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site.url).origin });
  await open(page, `./${LINK}`);
  await openShare(page);
  for (const short of [false, true]) {
    await tick(page, "Short link").setChecked(short);
    await press(page, "Copy this link");
    await expect(result(page, "Link handed over")).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
  }
});

test("where the clipboard is refused the link is selected to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await open(page, `./${LINK}`);
  await openShare(page);
  await press(page, "Copy this link");
  await expect(result(page, "Link handed over")).toContainText("copy it by hand");
  await expect(link(page)).toBeFocused();
  const selected = await link(page).evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toBe(await link(page).inputValue());
});

test("the system's own window gets the address, and to close it is no failure", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      window.handed = [...(window.handed ?? []), data];
      if (window.refuse) throw new DOMException("no", window.refuse);
    };
  });
  await open(page, `./${LINK}`);
  await openShare(page);
  const said = result(page, "Link handed over");
  await press(page, "Share…");
  const url = await link(page).inputValue();
  expect(await page.evaluate(() => window.handed)).toEqual([{ title: "An offer in figures", url }]);
  await page.evaluate(() => (window.refuse = "AbortError"));
  await press(page, "Share…");
  await expect.poll(() => page.evaluate(() => window.handed.length)).toBe(2);
  await expect(said).toBeEmpty();
  await page.evaluate(() => (window.refuse = "NotAllowedError"));
  await press(page, "Share…");
  await expect(said).toHaveText("Your device could not hand it over. Copy the link instead.");
});

test("where the system has no such window there is no button for it, and e-mail is there", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await open(page, `./${LINK}`);
  await openShare(page);
  await expect(panel(page).getByRole("button", { name: "Share…" })).toHaveCount(0);
  const mail = new URL(await panel(page).getByRole("link", { name: "Send by e-mail" }).getAttribute("href"));
  expect(mail.protocol).toBe("mailto:");
  expect(new URLSearchParams(mail.search.replaceAll("+", "%2B")).get("body")).toBe(await link(page).inputValue());
});

for (const colorScheme of ["light", "dark"]) {
  test(`a camera reads the link from the QR code, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `./${LINK}`);
    await openShare(page);
    await panel(page).getByText("QR code", { exact: true }).click();
    await expect(panel(page)).toContainText("It holds the link as it stands above.");
    expect(await scanned(page)).toBe(await link(page).inputValue());
    await field(page, "Base salary").fill("123456");
    await expect(link(page)).toHaveValue(/base=123456/);
    expect(await scanned(page)).toBe(await link(page).inputValue());
  });
}

test("the QR code holds the short link where that is what keeps it coarse", async ({ page }) => {
  const own = [1, 2, 3, 4].map((place) => `own${place}.title=${"Time%20to%20think%20".repeat(3)}${place}`).join("&");
  await open(page, `./${LINK}&${own}`);
  await openShare(page);
  await panel(page).getByText("QR code", { exact: true }).click();
  await expect(panel(page)).toContainText("It holds the short link");
  await expect(link(page)).toHaveValue(/#role=/);
  const code = await scanned(page);
  await tick(page, "Short link").check();
  expect(code).toBe(await link(page).inputValue());

  const file = await fileOf(page, () => press(page, "Save the QR code as SVG"));
  expect(file.name).toBe("counteroffer-qr.svg");
  expect(file.text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 (\d+) \1" /);
  const paths = await panel(page).getByRole("img").locator("path").getAttribute("d");
  expect(file.text).toContain(paths);
});

test("a link that is too long for a QR code says so, and for some programs is short of itself", async ({ page }) => {
  // Words that nothing can shorten.
  let seed = 1;
  const word = () => ((seed = (seed * 48271) % 2147483647), seed.toString(36));
  const words = (count) => Array.from({ length: count }, word).join("%20");
  const rounds = Array.from({ length: 12 }, (_, place) => `round${place + 1}.notes=${words(80)}`).join("&");
  await open(page, `./${LINK}&${rounds}`);
  await openShare(page);
  await panel(page).getByText("QR code", { exact: true }).click();
  await expect(tick(page, "Short link")).toBeEnabled();
  await tick(page, "Notes of the rounds").check();
  await expect(panel(page)).toContainText("The link is too long for a QR code.");
  await expect(panel(page).getByRole("img")).toHaveCount(0);
  await expect(panel(page).getByRole("button", { name: "Save the QR code as SVG" })).toHaveCount(0);
  await expect(tick(page, "Short link")).toBeDisabled();
  await expect(tick(page, "Short link")).toBeChecked();
  await expect(link(page)).toHaveValue(/#s=/);
});

test("the figures of an own guide go along, also where they came by a link", async ({ page, browser, site }) => {
  const own = readFileSync(new URL("../links/own-guide.link", import.meta.url), "utf8").trim();
  await open(page, `./#${own}`);
  await expect(notices(page)).toContainText("You are looking at figures from a link");
  const standing = await result(page, "Standing").textContent();
  expect(standing).not.toBe("not yet known");
  const again = async (from) => {
    await expect(holds(from)).toContainText("go along, without its texts.");
    // Too long to be written out.
    await expect(link(from)).toHaveValue(/#s=/);
    await expect(tick(from, "Short link")).toBeDisabled();
    const context = await browser.newContext({ baseURL: site.url });
    try {
      const other = await context.newPage();
      await open(other, await link(from).inputValue());
      await expect(result(other, "Standing")).toHaveText(await result(from, "Standing").textContent());
      expect(await role(other).inputValue()).toBe(await role(from).inputValue());
    } finally {
      await context.close();
    }
  };
  await openShare(page);
  await again(page);
  // Kept with the first edit.
  await field(page, "Base salary").fill("123456");
  await untilSaved(page, "123456");
  await page.reload();
  await openShare(page);
  await again(page);
});

test("a file of the same carries the name of the scenario", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await openShare(page);
  const unnamed = await fileOf(page, () => press(page, "Save as a file"));
  expect(unnamed.name).toBe("counteroffer-engineering-manager-paris.json");
  expect(JSON.parse(unnamed.text).scenario.offers[0]).toMatchObject({ base: "105000", equity: "210000" });
  await show(page);
  await rename(page, "Engineering Manager, Paris, base €105,000, equity €210,000", "After the call (2nd)");
  await openShare(page);
  const named = await fileOf(page, () => press(page, "Save as a file"));
  expect(named.name).toBe("counteroffer-after-the-call-2nd.json");
  expect(named.text).toBe(unnamed.text);
  await expect(result(page, "File saved")).toHaveText(`The file ${named.name} is where your browser puts downloads.`);
});

test("before anything is typed the view says what it is for, and then has a link", async ({ page }) => {
  await open(page);
  await openShare(page);
  await expect(panel(page)).toContainText("Nothing is typed yet, so there is nothing to share.");
  await expect(link(page)).toHaveCount(0);
  await expectNoAxeViolations(page);
  await field(page, "Base salary").fill("105000");
  await expect(link(page)).toHaveValue(/&base=105000$/);
});

test("a link that is pasted meanwhile is what is shared", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await openShare(page);
  await expect(link(page)).toHaveValue(/&base=99000$/);
  await page.evaluate((link) => (location.hash = link), LINK);
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await link(page).focus();
  await expect(link(page)).toHaveValue(/&base=105000&/);
});

test("where nothing can be saved there is a link all the same, and nothing is tried without end", async ({ page }) => {
  await page.addInitScript(() => {
    window.tried = 0;
    Storage.prototype.setItem = () => {
      window.tried += 1;
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page);
  await field(page, "Base salary").fill("105000");
  await openShare(page);
  await expect(link(page)).toHaveValue(/&base=105000$/);
  await tick(page, "Short link").check();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.tried)).toBeLessThan(30);
});

test("everything is done by keyboard, and the focus stays where it is", async ({ page }) => {
  await open(page, `./${LINK}&plan.floor_base=101234`);
  await openShare(page);
  const next = async (place) => {
    await page.keyboard.press("Tab");
    await expect(place).toBeFocused();
  };
  await next(panel(page).getByRole("button", { name: "Close" }));
  await next(tick(page, "Your floor"));
  await page.keyboard.press("Space");
  await expect(link(page)).not.toHaveValue(/floor/);
  await expect(tick(page, "Your floor")).toBeFocused();
  await next(tick(page, "Who competes"));
  await next(link(page));
  await next(panel(page).getByRole("button", { name: "Copy this link" }));
  await next(panel(page).getByRole("link", { name: "Send by e-mail" }));
  await next(tick(page, "Short link"));
  await page.keyboard.press("Space");
  await expect(link(page)).toHaveValue(/#s=/);
  await next(tick(page, "For reading only"));
  await next(panel(page).locator("summary"));
  await page.keyboard.press("Enter");
  await next(panel(page).getByRole("button", { name: "Save the QR code as SVG" }));
  await next(panel(page).getByRole("button", { name: "Save as a file" }));
});

for (const colorScheme of ["light", "dark"]) {
  test(`readable by everybody, and no wider than a small phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: NARROW, height: 640 });
    const given = PARTS.map(([, given]) => given).filter((given, place) => place !== 3);
    const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    await open(page, `./${LINK}&${given.join("&")}&round1.notes=${long}&other3=${long}&own1.title=${long}`);
    await field(page, "Signing bonus").fill("€-1,234k or so");
    await openShare(page);
    await panel(page).getByText("QR code", { exact: true }).click();
    await expect(panel(page).getByRole("img")).toBeVisible();
    await expect(holds(page)).toContainText("cannot be read");
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
    for (const box of await panel(page).getByRole("checkbox").all()) {
      const { width, height } = await box.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
}
