// Every edit can be taken back, by button and by keyboard.

import { expect, test } from "./fixtures.js";
import { LINK, button, competing, field, open, region, result, sentence, SENTENCE } from "./support/page.js";

const lastStep = (page) => result(page, "Last step");

test("what is typed is undone field by field, and made again", async ({ page }) => {
  await open(page);
  await expect(button(page, "Undo")).toBeDisabled();
  await field(page, "Base salary").pressSequentially("105000");
  await field(page, "Equity grant").pressSequentially("210000");
  await button(page, "Undo").click();
  await expect(field(page, "Equity grant")).toHaveValue("");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(lastStep(page)).toHaveText("Undone: Equity grant");
  await button(page, "Undo").click();
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(button(page, "Undo")).toBeDisabled();
  await button(page, "Redo").click();
  await button(page, "Redo").click();
  await expect(field(page, "Equity grant")).toHaveValue("210000");
  await expect(lastStep(page)).toHaveText("Redone: Equity grant");
  await expect(button(page, "Redo")).toBeDisabled();
  // What is said of the last step goes with the next.
  await field(page, "Signing bonus").fill("12000");
  await expect(lastStep(page)).toBeEmpty();
});

test("the keyboard undoes wherever it is", async ({ page }) => {
  await open(page, `./${LINK}`);
  await field(page, "Base salary").fill("1");
  await region(page).selectOption("New York");
  await button(page, "Undo").focus();
  await page.keyboard.press("Control+z");
  await expect(region(page)).toHaveValue("paris");
  await field(page, "Base salary").focus();
  await page.keyboard.press("Control+z");
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(sentence(page)).toHaveText(SENTENCE);
  await page.keyboard.press("Control+Shift+Z");
  await expect(field(page, "Base salary")).toHaveValue("1");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await expect(field(page, "Base salary")).toHaveValue("1");
});

test("an offer that was removed comes back whole", async ({ page }) => {
  await open(page, `./${LINK}`);
  await competing(page).getByRole("button", { name: "Remove" }).click();
  await expect(competing(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(lastStep(page)).toHaveText("Undone: Google");
  await expect(field(page, "Company", competing(page))).toHaveValue("Google");
  await expect(field(page, "Base salary", competing(page))).toHaveValue("130000");
});

test("what is undone is what is saved", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("105000");
  await field(page, "Equity grant").fill("210000");
  await button(page, "Undo").click();
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(field(page, "Equity grant")).toHaveValue("");
});
