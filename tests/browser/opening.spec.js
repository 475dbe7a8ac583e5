// Links that the second module reads, and links that are only to be looked at.

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.js";
import { LINK, button, competing, field, kept, notices, open, region, result, role, stored, untilSaved } from "./support/page.js";

const frozen = (name) => `#${readFileSync(new URL(`../links/${name}.link`, import.meta.url), "utf8").trim()}`;

test("a compact link opens as the readable one does", async ({ page, context }) => {
  await open(page, `./${frozen("compact-two-offers")}`);
  await expect(notices(page)).toContainText("You are looking at figures from a link");
  await expect(result(page, "Four-year total")).not.toHaveText("not yet known");
  await expect(notices(page)).not.toContainText("could not");
  expect(await kept(page)).toEqual([]);
  const other = await context.newPage();
  await open(other, "./");
  await other.evaluate((link) => (location.hash = link), frozen("compact-two-offers"));
  await expect(field(other, "Base salary")).toHaveValue(await field(page, "Base salary").inputValue());
});

test("a link that is put into the address while the page is being built is opened", async ({ page }) => {
  await page.addInitScript((link) => {
    const built = new MutationObserver(() => {
      if (!document.querySelector("#app[data-built]")) return;
      built.disconnect();
      location.hash = link;
    });
    built.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-built"] });
  }, LINK.replace("105000", "104321"));
  await open(page);
  await expect(field(page, "Base salary")).toHaveValue("104321");
});

test("a compact link that is not whole is refused in words, and what is on screen stays", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await untilSaved(page, "99000");
  await page.evaluate((link) => (location.hash = link), frozen("compact-two-offers").slice(0, -3));
  await expect(notices(page)).toContainText("Not everything in the link could be used");
  await expect(field(page, "Base salary")).toHaveValue("99000");
});

test("a link for reading only changes nothing until a copy is taken", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await untilSaved(page, "99000");
  await page.evaluate((link) => (location.hash = link), `${LINK}&view=1`);
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(field(page, "Base salary")).toBeDisabled();
  await expect(notices(page)).toContainText("for reading only. Take a copy to change them.");
  await expect(button(page, "Dismiss")).toHaveCount(0);
  await expect(region(page)).toBeDisabled();
  await expect(competing(page).getByRole("button", { name: "Remove" })).toBeHidden();
  await expect(button(page, "Undo")).toBeDisabled();
  await expect(page.getByRole("button", { name: "Begin the log" })).toHaveCount(0);
  await page.getByText("How Four-year total came about").click();
  expect((await kept(page)).map(({ saved }) => saved.scenario.offers[0].base)).toEqual(["99000"]);

  await button(page, "Take a copy").click();
  await expect(field(page, "Base salary")).toBeEnabled();
  await untilSaved(page, "105000");
  expect(await kept(page)).toHaveLength(2);
  await field(page, "Base salary").fill("106000");
  await untilSaved(page, "106000");
});

test("one goes back from a link for reading only to one's own", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await untilSaved(page, "99000");
  await page.evaluate((link) => (location.hash = link), `${LINK}&view=1`);
  await expect(field(page, "Base salary")).toBeDisabled();
  await button(page, "Back to mine").click();
  await expect(field(page, "Base salary")).toBeEnabled();
  await expect(field(page, "Base salary")).toHaveValue("99000");
});

test("a link brings the figures of a guide that is not here, and an edit keeps both", async ({ page }) => {
  await open(page, `./${frozen("compact-own-guide")}`);
  await expect(notices(page)).toContainText("You are looking at figures from a link");
  const id = await role(page).inputValue();
  expect(["engineering-manager", "technical-program-manager"]).not.toContain(id);
  await expect(result(page, "Standing")).not.toHaveText("not yet known");
  expect(Object.keys(await stored(page))).toEqual([]);
  await field(page, "Base salary").fill("123456");
  await untilSaved(page, "123456");
  expect(Object.keys(await stored(page)).some((key) => key.startsWith(`counteroffer/guide/${id}/`))).toBe(true);
  await page.reload();
  await expect(role(page)).toHaveValue(id);
  await expect(field(page, "Base salary")).toHaveValue("123456");
});

for (const link of ["#s=", "#s=AAAA", `#s=${"A".repeat(79_000)}`, "#s=%00%ff", `#s=${"_".repeat(90_000)}`, "#guide={}", `#guide=${"[".repeat(40_000)}`, "#s=x&s=y&guide=z"]) {
  test(`the link ${link.slice(0, 12)} of ${link.length} characters is refused in words`, async ({ page }) => {
    await open(page, `./${link}`);
    await expect(notices(page)).toContainText(/Not everything in the link could be used|longer than any/);
    await field(page, "Base salary").fill("105000");
    await untilSaved(page, "105000");
  });
}
