// The views: one at a time, with addresses that a browser can go back to, on a phone and on a desktop.

import { expect, expectNoAxeViolations, test } from "./fixtures.js";
import {
  NARROW,
  LINK,
  VIEWS,
  button,
  described,
  expectResults,
  field,
  fillIn,
  kept,
  notices,
  offer,
  open,
  role,
  sentence,
  stored,
  unfold,
  untilSaved,
  view,
  views,
} from "./support/page.js";
import { COUNTER, plan } from "./support/negotiation.js";

/** The heading of each view on screen. */
const HEADINGS = {
  Offer: "Hugging Face, Engineering Manager, Paris",
  Pay: "Pay in full",
  Equity: "What the equity may become",
  Ask: "What to ask for",
  Say: "What to say",
  Rounds: "The rounds",
  Brief: "The brief",
  Guide: "Behind the figures",
};

const heading = (page, name) => page.getByRole("heading", { level: 2, name: HEADINGS[name], exact: true });
const current = (page) => views(page).getByRole("link").and(page.locator('[aria-current="page"]'));
const hash = (page) => page.evaluate(() => location.hash);
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));
const gist = (page) => page.locator(".gist");
const example = (page) => button(page, "See an example");

/** Expects one view alone, by its name. */
async function expectView(page, name) {
  await expect(current(page)).toHaveText(name);
  await expect(heading(page, name)).toBeVisible();
  for (const other of VIEWS.slice(1)) if (other !== name) await expect(heading(page, other), `${other} beside ${name}`).toBeHidden();
}

test("each view has an address and a title, and takes the focus to its heading", async ({ page }) => {
  await open(page, `./${LINK}`);
  await expectView(page, "Offer");
  const title = await page.title();
  for (const name of [...VIEWS.slice(1), "Offer"]) {
    await page.evaluate(() => scrollTo(0, 400));
    await view(page, name);
    await expectView(page, name);
    await expect(heading(page, name)).toBeFocused();
    expect(await scrolled(page)).toBe(0);
    expect(await page.title()).toBe(name === "Offer" ? title : `${name} · Counteroffer`);
  }
});

test("addresses without a scenario open their view, and unknown words the first", async ({ page }) => {
  for (const name of VIEWS) {
    await page.goto("about:blank");
    await open(page, `./#${name.toLowerCase()}`);
    await expectView(page, name);
    await expect(notices(page)).toBeEmpty();
  }
  for (const word of ["xyz", "Equity", "__proto__", "at=xyz", "at=equity="]) {
    await page.goto("about:blank");
    await open(page, `./#${word}`);
    await expectView(page, "Offer");
    await expect(notices(page)).toBeEmpty();
  }
});

test("the navigation works before the module is there, and one can open a view in a new tab", async ({ page, context }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/_bg\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${LINK}`);
  await view(page, "Pay");
  expect(await hash(page)).toBe(`${LINK}&at=pay`);
  release();
  await expectView(page, "Pay");
  await expect(page.getByRole("table", { name: "Offer from Hugging Face, in EUR" })).toContainText("€642,000");

  const [other] = await Promise.all([context.waitForEvent("page"), views(page).getByRole("link", { name: "Equity" }).click({ modifiers: ["ControlOrMeta"] })]);
  await expectView(other, "Equity");
  await expect(sentence(other)).toContainText("short of Google");
  await expectView(page, "Pay");
});

test("back and forward turn the views, keep what was typed, and put the page back where it was", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open(page);
  await fillIn(page);
  await view(page, "Ask");
  await expect(plan(page).getByRole("checkbox", { name: "Cliff" })).toBeAttached();
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(() => scrolled(page)).toBe(500);
  await view(page, "Pay");
  expect(await scrolled(page)).toBe(0);
  await field(page, "Base salary").fill("106000");
  await page.goBack();
  await expectView(page, "Ask");
  await expect.poll(() => scrolled(page)).toBe(500);
  await expect(heading(page, "Ask")).toBeFocused();
  await expect(field(page, "Base salary")).toHaveValue("106000");
  await page.goBack();
  await expectView(page, "Offer");
  await expect(field(page, "Base salary")).toHaveValue("106000");
  await page.goForward();
  await page.goForward();
  await expectView(page, "Pay");
  await untilSaved(page, "106000");
  await page.reload();
  await expectView(page, "Pay");
  await expect(field(page, "Base salary")).toHaveValue("106000");
  expect(await kept(page)).toHaveLength(1);
});

test("figures from a link outlast every change of the view, a reload, and back", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await untilSaved(page, "99000");
  const before = await stored(page);
  await open(page, `./${LINK}&at=equity`);
  await page.reload();
  await expectView(page, "Equity");
  await expect(notices(page)).toContainText("You are looking at figures from a link.");
  await expect(notices(page)).not.toContainText("could be used");
  await view(page, "Pay");
  expect(await hash(page)).toBe(`${LINK}&at=pay`);
  await page.reload();
  await expectView(page, "Pay");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await page.goBack();
  await expectView(page, "Equity");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  expect(await stored(page)).toEqual(before);

  // Once it is changed it is theirs, and no step in the history brings the old figures back.
  await field(page, "Base salary").fill("107000");
  await untilSaved(page, "107000");
  expect(await hash(page)).toBe("#equity");
  await page.goForward();
  await expectView(page, "Pay");
  await expect(field(page, "Base salary")).toHaveValue("107000");
  expect(await hash(page)).toBe("#pay");
  // A link that is opened anew is another matter.
  await page.evaluate((link) => (location.hash = link), LINK);
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(button(page, "Back to mine")).toBeVisible();
  await button(page, "Back to mine").click();
  await expect(field(page, "Base salary")).toHaveValue("107000");
});

test("a link for reading only stays so in every view", async ({ page }) => {
  await open(page, `./${LINK}&view=1&at=ask`);
  await expectView(page, "Ask");
  await view(page, "Rounds");
  await page.reload();
  await expectView(page, "Rounds");
  await expect(notices(page)).toContainText("for reading only");
  await expect(button(page, "Start a round")).toBeDisabled();
  await button(page, "Take a copy").click();
  await expect(button(page, "Start a round")).toBeEnabled();
  expect(await hash(page)).toBe("#rounds");
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("a compact link keeps its view", async ({ page }) => {
  const link = "#s=ATyuoY6cWQS6sAhBvw";
  await open(page, `./${link}&at=pay`);
  await expect(notices(page)).toContainText("You are looking at figures from a link.");
  await expectView(page, "Pay");
  const figures = await sentence(page).textContent();
  await view(page, "Equity");
  expect(await hash(page)).toBe(`${link}&at=equity`);
  await page.reload();
  await expect(sentence(page)).toHaveText(figures);
  await expectView(page, "Equity");
  await expect(notices(page)).not.toContainText("could be used");
});

test("the parts of a long view have addresses, which lead there before it is loaded, too", async ({ page }) => {
  await open(page, `./${COUNTER}&at=pay`);
  for (const [view, names] of Object.entries({
    Pay: ["Year by year", "Side by side", "What closes the gap", "What moves the total"],
    Equity: ["Some exits", "Many futures", "How it comes to nothing, and what to ask for"],
    Ask: ["What to do first, and what next", "The ladder", "What speaks for you", "What else to ask for"],
  })) {
    await views(page).getByRole("link", { name: view, exact: true }).click();
    const links = page.getByRole("group", { name: "In this view" }).filter({ visible: true });
    await expect(links.getByRole("link")).toHaveText(names);
    for (const name of names) {
      await links.getByRole("link", { name, exact: true }).click();
      const part = page.getByRole("heading", { level: 3, name, exact: true });
      await expect(part).toBeFocused();
      await expect(part).toBeInViewport({ ratio: 1 });
      // In sight, under what stays at the head of the page.
      const top = (await part.boundingBox()).y;
      expect(await page.evaluate((top) => document.elementFromPoint(700, top + 8)?.closest("h3, .answer, .masthead")?.tagName, top)).toBe("H3");
    }
  }
  await page.reload();
  await expectView(page, "Ask");
  const last = page.getByRole("heading", { level: 3, name: "What else to ask for", exact: true });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("back from a link that came into the page leads to one’s own figures, and forward to it again", async ({ page }) => {
  const base = field(page, "Base salary");
  const paste = (link) => page.evaluate((link) => location.assign(link), link);
  await open(page);
  await paste(LINK);
  await expect(base).toHaveValue("105000");
  await page.goBack();
  await expect(base).toHaveValue("");
  await expect(notices(page)).toBeEmpty();
  await base.fill("99000");
  await untilSaved(page, "99000");
  await view(page, "Pay");
  const before = await stored(page);
  await paste(`${LINK}&at=equity`);
  await expectView(page, "Equity");
  await expect(base).toHaveValue("105000");
  // Views and parts of the link are steps of their own.
  await view(page, "Ask");
  await page.goBack();
  await expectView(page, "Equity");
  await expect(base).toHaveValue("105000");
  await page.goBack();
  await expectView(page, "Pay");
  await expect(base).toHaveValue("99000");
  await expect(notices(page)).toBeEmpty();
  expect(await hash(page)).toBe("#pay");
  await page.goForward();
  await expectView(page, "Equity");
  await expect(base).toHaveValue("105000");
  await expect(notices(page)).toContainText("You are looking at figures from a link.");
  expect(await stored(page)).toEqual(before);
  // Changed, it is theirs, and stays whatever the history says.
  await base.fill("107000");
  await untilSaved(page, "107000");
  await page.goBack();
  await expectView(page, "Pay");
  await expect(base).toHaveValue("107000");
});

test("what leads to a part of another view turns to it", async ({ page }) => {
  await open(page, `./${COUNTER}&at=equity`);
  await page.getByRole("link", { name: /^What to ask for ?: Cliff$/ }).click();
  await expectView(page, "Ask");
  const target = plan(page).getByRole("checkbox", { name: "Cliff" });
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  // The figures of the link are still in the address.
  await page.reload();
  await expectView(page, "Ask");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await page.goBack();
  await expectView(page, "Equity");
});

test("an example is one click away, is no figure of theirs, and gives back what was there", async ({ page }) => {
  await open(page);
  await role(page).selectOption("Technical Program Manager");
  await expect.poll(async () => (await kept(page)).length).toBe(1);
  const before = await stored(page);
  await example(page).click();
  await expect(notices(page)).toContainText("This is an example, not your figures.");
  // The middle of the bands: 60,000 to 80,000 and 60,000 to 120,000 or so.
  await expect(field(page, "Base salary")).not.toHaveValue("");
  await expect(sentence(page)).toContainText("over four years.");
  await expect(example(page)).toBeHidden();
  expect(await stored(page)).toEqual(before);
  await button(page, "Clear it").click();
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(role(page)).toHaveValue("technical-program-manager");
  await expect(notices(page)).toBeEmpty();
  expect(await stored(page)).toEqual(before);

  // Changed, it is a new scenario beside the other one.
  await example(page).click();
  await field(page, "Base salary").fill("71500");
  await expect.poll(async () => (await kept(page)).length).toBe(2);
  await button(page, "Clear it").click();
  await expect(field(page, "Base salary")).toHaveValue("");
  expect(await kept(page)).toHaveLength(2);
});

test("an example on a device that keeps nothing leaves nothing", async ({ page }) => {
  await open(page);
  await example(page).click();
  await expectResults(page, { "Base in band": "50%", "Equity in band": "50%" });
  await button(page, "Clear it").click();
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(example(page)).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test("the first screen says what this is, where to begin, and what comes out", async ({ page }) => {
  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport);
    await open(page);
    for (const part of [page.getByText("Nothing you type leaves this browser."), sentence(page), field(page, "Base salary"), example(page)]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    // Of what is not known there is one sentence.
    await expect(page.getByText("not yet known").filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.getByText("Your figures appear here as you type.")).toBeVisible();
  await field(page, "Equity grant").fill("210000");
  await expectResults(page, { "Equity in band": "57%" });
  await expect(page.getByText("Your figures appear here as you type.")).toHaveCount(0);
});

test("the competing offer is folded away while it is empty, and open when it holds something", async ({ page }) => {
  await open(page);
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await expect(company).toBeHidden();
  await unfold(page);
  await expect(company).toBeVisible();
  // Typing elsewhere leaves it open.
  await field(page, "Base salary").fill("105000");
  await expect(company).toBeVisible();
  await page.goto("about:blank");
  await open(page, `./${LINK}`);
  await expect(company).toHaveValue("Google");
  await expect(company).toBeVisible();
});

test("on a phone the result stays in sight while one types, and covers no field", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  await fillIn(page);
  await expect(gist(page)).toHaveAttribute("aria-hidden", "true");
  for (const [input, text, says] of [
    [field(page, "Base salary"), "110000", "Four years €662,000 · €63,000 under the ask"],
    [field(page, "Signing bonus"), "100000", "Four years €750,000 · €25,000 over the ask"],
  ]) {
    await input.evaluate((input) => {
      input.focus();
      input.scrollIntoView({ block: "start" });
    });
    await input.fill(text);
    await expect(gist(page)).toHaveText(says);
    const seen = await page.evaluate(() => {
      const on = (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      };
      return [document.querySelector(".answer .sentence").getBoundingClientRect().bottom < 20, on(document.querySelector(".gist")), on(document.activeElement)];
    });
    expect(seen, await described(input)).toEqual([true, true, true]);
  }
  // Beside the sentence it would say the same twice.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(gist(page)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(gist(page)).toBeHidden();
});

test("on a desktop the answer and the form stay beside every view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, `./${COUNTER}`);
  for (const name of VIEWS) {
    await view(page, name);
    await page.evaluate(() => scrollTo(0, 300));
    await expect(field(page, "Base salary")).toBeVisible();
    await expect(sentence(page), name).toBeInViewport({ ratio: 1 });
  }
  await view(page, "Pay");
  await field(page, "Base salary").fill("115000");
  await expect(page.getByRole("table", { name: "Offer from Hugging Face, in EUR" })).toContainText("€460,000");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in any view, and nothing sticks out or is too small to hit: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `./${COUNTER}&round1.their_base=100000`);
    for (const width of [1280, 390, NARROW]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of VIEWS) {
        await view(page, name);
        if (width > NARROW) await expectNoAxeViolations(page);
        const { scrollWidth, small } = await page.evaluate(() => {
          const targets = [...document.querySelectorAll("a[href], button, select, summary, input:not([type=hidden])")].filter((element) => element.checkVisibility() && !element.closest("p, li, .exits"));
          const box = (element) => element.getBoundingClientRect();
          return {
            scrollWidth: document.scrollingElement.scrollWidth,
            small: targets.filter((element) => box(element).width > 1 && (box(element).height < 24 || box(element).width < 24)).map((element) => element.outerHTML.slice(0, 80)),
          };
        });
        expect(scrollWidth, `${name} at ${width} px`).toBeLessThanOrEqual(width);
        expect(small, `${name} at ${width} px`).toEqual([]);
      }
    }
  });
}

test.describe("with a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test("what is pressed first is 44 px tall", async ({ page }) => {
    await open(page, `./${LINK}`);
    for (const target of [...(await views(page).getByRole("link").all()), role(page), field(page, "Base salary"), button(page, "Scenarios"), button(page, "Copy link")]) {
      expect((await target.boundingBox()).height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    await expect(offer(page)).toBeVisible();
  });

  test("no field is taller than the line under it allows", async ({ page }) => {
    await open(page, `./${COUNTER}`);
    for (const name of ["Offer", "Equity", "Ask", "Rounds"]) {
      await view(page, name);
      const fields = page.locator(".control").filter({ visible: true });
      await expect.poll(() => fields.count()).toBeGreaterThan(0);
      const over = await fields.evaluateAll((fields) => fields.filter((field) => [...field.children].some((part) => part.getBoundingClientRect().bottom > field.getBoundingClientRect().bottom)).length);
      expect(over, name).toBe(0);
    }
  });
});

test("in colours of the reader’s own the current view, the focus and the charts can be told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, `./${COUNTER}`);
  const style = (locator, name) => locator.evaluate((element, name) => getComputedStyle(element)[name], name);
  expect(parseFloat(await style(current(page), "borderBottomWidth"))).toBeGreaterThanOrEqual(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(parseFloat(await style(page.locator(":focus"), "outlineWidth"))).toBeGreaterThanOrEqual(2);
  const [band, paper] = await Promise.all([style(page.locator(".strip.cash .band").first(), "backgroundColor"), style(page.locator("body"), "backgroundColor")]);
  expect(band).not.toBe(paper);
  await view(page, "Ask");
  const box = plan(page).getByRole("checkbox").first();
  expect(await style(box, "appearance")).toBe("auto");
});

test("nothing moves for whoever asked for that", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `./${LINK}`);
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0 || parseFloat(getComputedStyle(element).animationDuration) > 0).length);
  expect(moving).toBe(0);
});

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } })) {
  for (const address of ["./", `./${LINK}`, "./#equity"]) {
    test(`nothing on screen is moved by loading or typing: ${name}, ${address.slice(0, 9)}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        window.shifts = [];
        const note = ({ value, hadRecentInput, sources }) => hadRecentInput || window.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.nodeName)]);
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "layout-shift", buffered: true });
      });
      await open(page, address);
      if (address !== "./#equity") {
        // Figures that nothing is asked about: a question has to take its room.
        for (const [name, figure] of Object.entries({ "Base salary": "105000", "Equity grant": "210000" })) {
          await field(page, name).press("ControlOrMeta+a");
          await field(page, name).pressSequentially(figure);
        }
        await expect.poll(async () => (await kept(page)).length).toBe(1);
      }
      await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => true));
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
  }
}

test("every view prints what it shows, without what can be pressed", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  for (const name of VIEWS) {
    await view(page, name);
    await page.emulateMedia({ media: "print" });
    if (name !== "Offer") await expect(heading(page, name)).toBeVisible();
    await expect(sentence(page)).toBeVisible();
    for (const control of [views(page), page.getByRole("form"), page.getByRole("button")]) await expect(control.filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  }
});

test("the words of equity and of the plan lead to what they mean", async ({ page }) => {
  await open(page, `./${LINK}`);
  for (const name of ["Equity", "Ask"]) {
    await view(page, name);
    await page.locator(".view").filter({ visible: true }).getByRole("link", { name: "Strike price", exact: true }).click();
    await expectView(page, "Guide");
    const meaning = page.getByRole("definition").filter({ hasText: "409A" });
    await expect(meaning).toBeVisible();
    await expect(page.getByRole("term").filter({ hasText: "Strike price" })).toBeInViewport();
    await page.goBack();
    await expectView(page, name);
  }
});

test("on a phone the short answer stays away while the answer is only further down", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, LINK);
  await button(page, "Share").click();
  await expect(page.getByRole("heading", { name: "What the link holds" })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(sentence(page)).not.toBeInViewport();
  await expect(gist(page)).toBeHidden();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(gist(page)).toBeVisible();
});

test("the views of the bar close by Escape and by turning the view, and give the focus back", async ({ page }) => {
  await open(page, `./${LINK}`);
  for (const name of ["Scenarios", "Share", "Guides"]) {
    await button(page, name).click();
    await expect(button(page, "Close")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(button(page, "Close")).toHaveCount(0);
    await expect(button(page, name)).toBeFocused();
    await button(page, name).click();
    await button(page, "Close").click();
    await expect(button(page, name)).toBeFocused();
  }
  await button(page, "Guides").click();
  await expect(button(page, "Close")).toBeVisible();
  await view(page, "Pay");
  await expectView(page, "Pay");
  await expect(heading(page, "Pay")).toBeFocused();
  await expect(button(page, "Close")).toHaveCount(0);
});

test("the address of a view is not that of a field, and that of a field leads to it", async ({ page }) => {
  await open(page);
  await view(page, "Equity");
  await view(page, "Pay");
  await page.goBack();
  await expect(heading(page, "Equity")).toBeFocused();
  await page.goto("about:blank");
  await open(page, "./#signing");
  await expectView(page, "Offer");
  await page.goto("about:blank");
  await open(page, `./${LINK}&at=extra-cliff`);
  await expectView(page, "Ask");
  await expect(plan(page).getByRole("checkbox", { name: "Cliff" })).toBeFocused();
});

// Phones have other serifs than the machines that test it, the widest of them seven times as wide as high for this name.
for (const width of [320, 360, 384, 390, 412, 768]) {
  test(`the name has its room beside the steps at ${width} px, however wide its letters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const [room, size] = await page.getByRole("heading", { level: 1 }).evaluate((name) => {
      const steps = document.querySelector(".bar > .steps").getBoundingClientRect();
      return [steps.left - name.getBoundingClientRect().left, parseFloat(getComputedStyle(name).fontSize)];
    });
    expect(room / size).toBeGreaterThanOrEqual(7);
    await expect(page.getByRole("button", { name: "Français", exact: true })).toBeInViewport({ ratio: 1 });
  });
}
