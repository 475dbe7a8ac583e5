// The sections that the second module shows: one page with the rest, whichever module somebody types into.

import { expect, test, untilAllKept } from "./fixtures.js";
import { LINK, button, everyView, field, kept, open, openKept, role, startAnother, untilSaved } from "./support/page.js";
import { COUNTER, gap, letter, rounds, words } from "./support/negotiation.js";
import { serve } from "./support/server.js";
import { bare, pagesOf } from "./support/pdf.js";

test.beforeEach(({ page }) => everyView(page));

const edit = (page, paragraph) => letter(page).getByRole("textbox", { name: `Paragraph ${paragraph}`, exact: true });

/** Types into inputs in turn within one task of the page, so that nothing comes to rest in between. */
const typeAtOnce = (page, ...typed) =>
  page.evaluate(async (typed) => {
    for (const [label, text] of typed) {
      const input = [...document.querySelectorAll("input")].find((input) => (input.getAttribute("aria-label") ?? input.labels[0]?.textContent) === label);
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, typed);

test("no edit is lost when both modules are typed into in turn without a rest", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await expect(gap(page, "Their name")).toBeVisible();
  await typeAtOnce(page, ["Base salary", "106000"], ["Their name", "Ada"], ["Equity grant", "211000"], ["Your name", "Sam"], ["Signing bonus", "7000"]);
  await expect(field(page, "Base salary")).toHaveValue("106000");
  await expect(field(page, "Equity grant")).toHaveValue("211000");
  await expect(field(page, "Signing bonus")).toHaveValue("7000");
  await expect(gap(page, "Their name")).toHaveValue("Ada");
  await expect(gap(page, "Your name")).toHaveValue("Sam");
  await expect(letter(page)).toContainText("€106,000 base and €211,000 in equity");
  await untilSaved(page, "106000");
  const [{ saved }] = await kept(page);
  expect(saved.scenario.plan).toMatchObject({ their_name: "Ada", my_name: "Sam" });
  expect(saved.scenario.offers[0]).toMatchObject({ equity: "211000", signing: "7000" });
  // Five steps, and back through all of them.
  for (const [name, text] of [["Signing bonus", "5000"], ["Equity grant", "210000"], ["Base salary", "105000"]]) {
    await button(page, "Undo").click();
    await expect(field(page, name)).toHaveValue(text);
    if (name !== "Base salary") await button(page, "Undo").click();
  }
  await expect(button(page, "Undo")).toBeDisabled();
  await expect(gap(page, "Their name")).toHaveValue("");
  await expect(gap(page, "Your name")).toHaveValue("");
});

test("what is typed into one field of a section is undone as one, by keyboard there", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await gap(page, "Their name").pressSequentially("Ada Lovelace");
  await gap(page, "Your name").pressSequentially("Sam");
  await page.keyboard.press("Control+z");
  await expect(gap(page, "Your name")).toHaveValue("");
  await expect(gap(page, "Their name")).toHaveValue("Ada Lovelace");
  await page.keyboard.press("Control+z");
  await expect(gap(page, "Their name")).toHaveValue("");
  await page.keyboard.press("Control+y");
  await expect(gap(page, "Their name")).toHaveValue("Ada Lovelace");
});

test("the caret stays where somebody types, through every rest", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await gap(page, "Their name").fill("Ada Lovelace");
  await gap(page, "Their name").evaluate((input) => input.setSelectionRange(3, 3));
  for (const letter of " King") {
    await page.keyboard.type(letter);
    // Longer than the page waits until it follows.
    await page.waitForTimeout(120);
  }
  await expect(gap(page, "Their name")).toHaveValue("Ada King Lovelace");
  await expect(gap(page, "Their name")).toBeFocused();
  expect(await gap(page, "Their name").evaluate((input) => input.selectionStart)).toBe(8);
  await button(page, "Edit").click();
  await edit(page, "ask").fill("One two");
  await edit(page, "ask").evaluate((area) => area.setSelectionRange(3, 3));
  await page.keyboard.type(" and", { delay: 90 });
  await expect(edit(page, "ask")).toHaveValue("One and two");
});

test("a section follows another scenario, another guide, and what another tab changes", async ({ page, context }) => {
  await open(page, `./${COUNTER}`);
  await gap(page, "Their name").fill("Ada");
  await untilSaved(page, "105000");
  const other = await context.newPage();
  await everyView(other);
  await open(other);
  await expect(gap(other, "Their name")).toHaveValue("Ada");
  await gap(other, "Their name").fill("Grace");
  await expect(gap(page, "Their name")).toHaveValue("Grace");
  await other.close();
  await startAnother(page);
  await expect(letter(page)).not.toContainText("105,000");
  await expect(gap(page, "Their name")).toHaveValue("");
  await openKept(page, "Engineering Manager, Paris, base €105,000, equity €210,000");
  await expect(gap(page, "Their name")).toHaveValue("Grace");
  await role(page).selectOption("Technical Program Manager");
  await expect(letter(page)).toContainText("Technical Program Manager");
});

test("a round that came back by an undo cannot be brought back once more", async ({ page }) => {
  await open(page, `./${LINK}&round1.their_base=104000`);
  const back = rounds(page).getByRole("button", { name: "Bring back", exact: true });
  const first = rounds(page).getByRole("group", { name: "Round 1", exact: true });
  await first.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(first).toHaveCount(0);
  await expect(back).toBeVisible();
  await button(page, "Undo").click();
  await expect(first.getByRole("textbox", { name: "Their base", exact: true })).toHaveValue("104000");
  await expect(back).toBeHidden();
});

test("nothing can be typed into a section while a link is only looked at", async ({ page }) => {
  await open(page, `./${COUNTER}&view=1`);
  await expect(gap(page, "Their name")).toBeDisabled();
  await expect(button(page, "Start a round")).toBeDisabled();
  await button(page, "Take a copy").click();
  await gap(page, "Their name").fill("Grace");
  await untilSaved(page, "105000");
  await expect.poll(async () => (await kept(page))[0].saved.scenario.plan.their_name).toBe("Grace");
});

test.describe("a section that cannot be loaded", () => {
  // An offline worker would answer in place of the network.
  test.use({ serviceWorkers: "block", allowedTrouble: [/ERR_FAILED|Failed to fetch|Service Worker registration blocked/] });

  test("says so in its place, and can be asked for again", async ({ page }) => {
    await page.route(/\/keep-.*\.wasm$/, (route) => route.abort());
    await open(page, `./${LINK}`);
    await expect(words(page).getByRole("alert")).toContainText("could not be loaded");
    await expect(field(page, "Base salary")).toHaveValue("105000");
    const again = words(page).getByRole("button", { name: "Try again", exact: true });
    await again.focus();
    await page.keyboard.press("Enter");
    await expect(again).toBeFocused();
    await page.unroute(/\/keep-.*\.wasm$/);
    await page.keyboard.press("Enter");
    await expect(letter(page)).toBeVisible();
    await expect(words(page).getByRole("alert")).toHaveCount(0);
    await expect(page.locator("[data-section=words]")).toBeFocused();
  });

  test("leaves no empty sheet where the brief is printed", async ({ page }) => {
    await page.route(/\/keep-.*\.wasm$/, (route) => route.abort());
    await open(page, `./${LINK}&at=brief`);
    await expect(page.locator("[data-section=brief]").getByRole("alert")).toContainText("could not be loaded");
    const [sheet] = await pagesOf(await page.pdf({ format: "A4" }));
    expect(sheet.bare).toContain(bare("could not be loaded"));
  });

  test("says meanwhile that it loads", async ({ page }) => {
    let go;
    const until = new Promise((resolve) => (go = resolve));
    await page.route(/\/keep-.*\.wasm$/, async (route) => {
      await until;
      await route.continue();
    });
    await open(page, `./${LINK}`);
    await expect(words(page)).toContainText("Loading…");
    await expect(page.locator("[data-section=words]")).toHaveAttribute("aria-busy", "true");
    // Typed meanwhile, and there when it comes.
    await field(page, "Base salary").fill("107000");
    go();
    await expect(letter(page)).toContainText("107,000");
    await expect(words(page)).not.toContainText("Loading…");
    await expect(page.locator("[data-section=words]")).not.toHaveAttribute("aria-busy");
  });
});

test.describe("with the server stopped", () => {
  test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script/] });

  test("a section is shown and typed into", async ({ page }) => {
    const server = await serve();
    try {
      await open(page, server.url);
      await untilAllKept(page);
    } finally {
      await server.stop();
    }
    await open(page, `${server.url}?x${COUNTER}`);
    await gap(page, "Their name").fill("Ada");
    await expect(letter(page)).toContainText("The offer stands at €105,000 base");
    await page.reload();
    await expect(gap(page, "Their name")).toHaveValue("Ada");
  });
});
