// What follows each letter, and when: the letter first, then the answer, then the figures.

import { expect, test } from "./fixtures.js";
import { LINK, competing, field, open, result, sentence, summary } from "./support/page.js";

test("no letter waits for the answer to it", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  await base.fill("10500");
  await expect(sentence(page)).toContainText("€89,500");
  const answer = await sentence(page).elementHandle();
  // What the page says in the frame that shows the letter.
  const shown = base.evaluate(
    (input, answer) =>
      new Promise((resolve) => {
        const look = () => requestAnimationFrame(() => resolve([input.value, answer.textContent]));
        input.addEventListener("input", look, { capture: true, once: true });
      }),
    answer,
  );
  await base.press("End");
  await base.press("0");
  const [value, before] = await shown;
  expect(value).toBe("105000");
  expect(before).toContain("€89,500");
  await expect(sentence(page)).toContainText("€5,000 a year above the floor");
});

test("what was typed counts from the first moment, before the page follows", async ({ page }) => {
  await open(page);
  const base = field(page, "Base salary");
  await base.fill("105000");
  await expect(sentence(page)).toContainText("€5,000 a year above the floor");
  // Left in the same moment in which the last letter came.
  const kept = await base.evaluate((input) => {
    input.value = "112500";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    dispatchEvent(new PageTransitionEvent("pagehide"));
    return { ...localStorage };
  });
  expect(Object.values(kept).join()).toContain('"112500"');
  // And undone in it.
  await base.evaluate((input) => {
    input.value = "118000";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const keys = { key: "z", ctrlKey: true, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent("keydown", keys));
  });
  await expect(base).not.toHaveValue("118000");
  await expect(sentence(page)).not.toContainText("€18,000 a year above the floor");
});

// Each look at the clock finds it so much later, whatever this machine takes.
const late = (page, took, when) =>
  page.addInitScript(
    ([took, when]) => {
      const start = Date.now();
      let late = 0;
      Date.now = () => start + (!when || !document.querySelector(when) ? (late += took) : late);
    },
    [took, when],
  );

test("on a slow device the figures follow 300 ms behind the answer", async ({ page }) => {
  await page.clock.install();
  await late(page, 50);
  await open(page);
  const base = field(page, "Base salary");
  const total = result(page, "Total compensation");
  await base.fill("105000");
  // Nothing follows any more, and it is known how long that took.
  await expect(summary(page)).toContainText("€5,000 a year above the floor");
  await expect(total).toHaveText("€105,000");
  await page.clock.pauseAt(Date.now() + 60_000);
  await base.fill("10500");
  await page.clock.runFor(40);
  await expect(sentence(page)).toContainText("€89,500");
  await page.clock.runFor(250);
  expect(await total.textContent()).toBe("€105,000");
  await page.clock.runFor(50);
  await expect(total).toHaveText("€10,500");
});

test("on a quick device they follow 60 ms behind it from the first key, however long the page took to come", async ({ page }) => {
  await page.clock.install();
  await late(page, 50, "#app[data-built] #view-pay h2");
  await open(page, LINK);
  const base = field(page, "Base salary");
  const total = result(page, "Total compensation");
  await expect(total).toHaveText("€157,500");
  await page.clock.pauseAt(Date.now() + 60_000);
  await base.fill("100000");
  await page.clock.runFor(40);
  await expect(sentence(page)).toContainText("above the floor");
  expect(await total.textContent()).toBe("€157,500");
  await page.clock.runFor(60);
  await expect(total).toHaveText("€152,500");
});

for (const edge of ["top", "bottom"]) {
  test(`a field that one clicks at the ${edge} edge of a phone is not typed into behind what stays there`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, LINK);
    const base = field(page, "Base salary", competing(page));
    await expect(base).toHaveValue("130000");
    // Half of it stands behind the navigation, or behind the answer in short.
    await base.evaluate((input, edge) => {
      const { top, height } = input.getBoundingClientRect();
      const line = edge === "top" ? 40 : innerHeight - 49;
      scrollBy(0, top + height / 2 - line);
    }, edge);
    const { x, y, height } = await base.boundingBox();
    await page.mouse.click(x + 40, edge === "top" ? y + height - 4 : y + 4);
    await expect(base).toBeFocused();
    const covered = () =>
      base.evaluate((input) => {
        const { left, top, width, bottom } = input.closest(".control").getBoundingClientRect();
        return [top + 1, bottom - 1].filter((y) => !input.closest(".control").contains(document.elementFromPoint(left + width / 2, y)));
      });
    await expect.poll(covered).toEqual([]);
  });
}
