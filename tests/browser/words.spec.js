// What to say: any text in any form and tone, the user's own words in it, and every way to take it along.

import { readFile } from "node:fs/promises";

import { expect, test } from "./fixtures.js";
import { LINK, button, field, offer, open, result, stored, everyView } from "./support/page.js";
import { COUNTER, FLOORS, choice, gap, letter, plan, sure, words } from "./support/negotiation.js";

test.beforeEach(({ page }) => everyView(page));

const text = (page) => choice(words(page), "Text");
const file = (page, name) => words(page).getByRole("link", { name, exact: true });

/** The text as a file holds it. */
const asFile = async (page, name = "Save as .txt") => decodeURIComponent((await file(page, name).getAttribute("href")).replace(/^data:[^,]*,/, ""));

/** What the clipboard holds: as a text, and as markup. */
const clipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = {};
    for (const kind of item.types) kinds[kind] = await (await item.getType(kind)).text();
    return kinds;
  });

const canCopy = (context, site) => context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site.url).origin });

/** Puts every text of a form on screen in turn; gives what the page then says, and the file of it. */
const everyText = (page, form) =>
  words(page).evaluate(
    async (section, form) => {
      const select = (name) => [...section.querySelectorAll("label")].find((label) => label.textContent === name).control;
      // Longer than the page waits itself, so that it has written by then.
      const rest = () => new Promise((resolve) => setTimeout(resolve, 70));
      const choose = (name, value) => {
        const box = select(name);
        if (box.value === value) return;
        box.value = value;
        box.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const found = [];
      choose("Form", form);
      for (const { value: text } of select("Text").options) {
        for (const { value: tone } of select("Tone").options) {
          choose("Text", text);
          choose("Tone", tone);
          await rest();
          const link = section.querySelector("a[download$=txt]");
          const file = decodeURIComponent(link.href.replace(/^[^,]*,/, ""));
          found.push({ of: `${text} ${form} ${tone}`, shown: section.querySelector("[role=group]").innerText.trim(), file });
        }
      }
      return found;
    },
    form,
  );

for (const form of ["spoken", "email", "short"]) {
  test(`every text has words in every tone, without a hole in them, and none names the floor: ${form}`, async ({ page }) => {
    await open(page, `./${COUNTER}&${FLOORS}&fact.downloads=2300000&fact.maintained=tiny-bert&fact.retention=92`);
    const found = await everyText(page, form);
    expect(found).toHaveLength(14 * 3);
    for (const { of, shown, file } of found) {
      for (const words of [shown, file]) {
        expect(words.length, of).toBeGreaterThan(60);
        expect(words, of).not.toMatch(/[{}[\]]|undefined|NaN|None|Some\(/);
        expect(words, of).not.toMatch(/101.?234|203.?457|floor/i);
        expect(words, of).not.toMatch(/\$|  |\.\./);
      }
      // On screen a gap may stand before a comma.
      expect(file, of).not.toMatch(/\s[,.;?]/);
    }
    // No two are the same by mistake.
    expect(new Set(found.map(({ file }) => file)).size).toBe(found.length);
  });
}

test("another offer is named as what it is, and not at all unless it is marked", async ({ page }) => {
  await open(page, `./${LINK}`);
  await text(page).selectOption("Naming another offer");
  const advice = "There is no offer that may be named: add one above and mark it written or verbal.";
  const none = async () => {
    await expect(letter(page)).toHaveText(advice);
    await expect(button(page, "Copy")).toBeHidden();
    await expect(file(page, "Open as mail")).toBeHidden();
  };
  await none();
  await expect(plan(page)).toContainText("Offer from Google: not marked, so no text names it.");
  await sure(page).selectOption("Expected");
  await none();
  await expect(plan(page)).toContainText("Offer from Google: expected. No text names it.");

  await sure(page).selectOption("Written");
  await expect(letter(page)).toContainText("I have a written offer from Google");
  await expect(letter(page)).not.toContainText(advice);
  await sure(page).selectOption("Verbal, not written");
  await expect(letter(page)).toContainText("I've been told what Google will offer, and I expect it in writing.");
  await expect(letter(page)).not.toContainText("written offer");

  // Nor do other texts.
  await sure(page).selectOption("Expected");
  for (const name of ["Your counter-offer, whole", "“We do not match”", "First answer to the offer"]) {
    await text(page).selectOption(name);
    await expect(button(page, "Copy")).toBeVisible();
    await expect(letter(page), name).not.toContainText(/Google|other offer|another offer/);
  }
});

test("as the guide quotes it, the base is counted once, and the text says so", async ({ page }) => {
  await open(page, `./${COUNTER.replace("=counter", "=competing")}`);
  // 4 × 130,000 + 4 × 100,000.
  await expect(letter(page)).toContainText("€920,000");
  await choice(words(page), "Their four years").selectOption("As the guide: base counted once");
  // 130,000 + 4 × 100,000.
  await expect(letter(page)).toContainText("€530,000, with the base counted once");
  await expect(letter(page)).not.toContainText("€920,000");
  await sure(page).selectOption("Expected");
  await expect(choice(words(page), "Their four years")).toBeHidden();
});

test("what changes above changes the text", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await expect(letter(page)).toContainText("The offer stands at €105,000 base and €210,000 in equity.");
  await field(page, "Base salary", offer(page)).fill("107000");
  await expect(letter(page)).toContainText("The offer stands at €107,000 base and €210,000 in equity.");
  await choice(words(page), "Tone").selectOption("Direct");
  await expect(letter(page)).toContainText("Engineering Manager: my counter-offer");
  await expect(letter(page)).toContainText("Please let me know by");
  await choice(words(page), "Form").selectOption("Short message");
  await expect(letter(page)).not.toContainText("Subject:");
});

test("gaps are filled in the letter, and nothing is left of those that are not", async ({ page, context, site }) => {
  await canCopy(context, site);
  await open(page, `./${COUNTER}`);
  const copied = async () => {
    await button(page, "Copy").click();
    await expect(result(page, "Copying")).toHaveText("Copied.");
    return (await clipboard(page))["text/plain"];
  };
  let text = await copied();
  expect(text).toMatch(/^Hi,\n/);
  expect(text).toMatch(/Could you let me know\?\n\nAll the best$/);
  expect(text).not.toMatch(/Their name|Your name|mm\/dd|[[\]{}_]/);

  const letterBefore = await letter(page).textContent();
  await gap(page, "Their name").click();
  for (const key of "Ada") {
    await page.keyboard.type(key);
    await page.waitForTimeout(80);
    await expect(gap(page, "Their name")).toBeFocused();
  }
  await expect(gap(page, "Their name")).toHaveValue("Ada");
  expect(await letter(page).textContent()).toBe(letterBefore);
  await gap(page, "Answer by").fill("2027-01-08");
  await gap(page, "Your name").fill("Sam");
  await expect.poll(() => asFile(page)).toMatch(/All the best,\nSam$/);
  text = await copied();
  expect(text).toMatch(/^Hi Ada,\n/);
  expect(text).toContain("Could you let me know by Friday, 8 January");
  expect(text).toMatch(/All the best,\nSam$/);
});

test("a paragraph in one’s own words stays, whatever changes, until ours comes back", async ({ page, context, site }) => {
  await canCopy(context, site);
  await open(page, `./${COUNTER}`);
  await button(page, "Edit").click();
  const paragraphs = letter(page).getByRole("textbox", { name: /^Paragraph / });
  const count = await paragraphs.count();
  expect(count).toBeGreaterThan(3);
  const ask = letter(page).getByRole("textbox", { name: "Paragraph ask", exact: true });
  await expect(ask).toHaveValue(/^The offer stands at €105,000/);
  await ask.fill("My own words, in place of yours.");
  // As slowly as people type: the caret stays where it is while the page follows.
  await ask.press("Home");
  await ask.pressSequentially("Well: ", { delay: 80 });
  await expect(ask).toBeFocused();
  const extras = letter(page).getByRole("textbox", { name: "Paragraph extras", exact: true });
  await extras.fill("");
  await letter(page).getByRole("textbox", { name: "Paragraph subject" }).fill("Before we sign");
  await field(page, "Base salary", offer(page)).fill("108000");
  await expect(ask).toHaveValue("Well: My own words, in place of yours.");
  await button(page, "Done").click();
  await expect(letter(page)).toContainText("Subject: Before we sign");
  await expect(words(page).getByRole("link", { name: "Open as mail" })).toHaveAttribute("href", /^mailto:\?subject=Before%20we%20sign&body=/);
  await expect(letter(page)).toContainText("Well: My own words, in place of yours.");
  await expect(letter(page)).not.toContainText("€108,000");
  await expect(letter(page)).not.toContainText("There are a few more things");
  await button(page, "Copy").click();
  await expect(result(page, "Copying")).toHaveText("Copied.");
  const { "text/plain": plain } = await clipboard(page);
  expect(plain).toContain("\n\nWell: My own words, in place of yours.\n\n");
  expect(plain).not.toContain("few more things");
  expect(plain).not.toMatch(/\n{3}| \n/);

  await expect.poll(async () => Object.values(await stored(page)).join()).toContain("in place of yours");
  await page.goto("./");
  await expect(letter(page)).toContainText("Well: My own words, in place of yours.");
  await expect(letter(page)).not.toContainText("There are a few more things");
  // The edit belongs to this text alone.
  await choice(words(page), "Tone").selectOption("Formal");
  await expect(letter(page)).not.toContainText("My own words");
  await expect(letter(page)).toContainText("€108,000");
  await choice(words(page), "Tone").selectOption("Warm");
  await expect(letter(page)).toContainText("My own words");

  await button(page, "Edit").click();
  for (let left = 3; left > 0; left -= 1) {
    await expect(button(page, "Back to ours")).toHaveCount(left);
    await button(page, "Back to ours").first().click();
  }
  await expect(ask).toHaveValue(/^The offer stands at €108,000/);
  await button(page, "Done").click();
  await expect(letter(page)).toContainText("The offer stands at €108,000");
  await expect(letter(page)).toContainText("There are a few more things");
});

test("it is copied as a text and as markup, and a name is text in both", async ({ page, context, site }) => {
  await canCopy(context, site);
  await open(page, `./${COUNTER.replace("=Google", "=%3Cb%3EGoogle%3C%2Fb%3E%20%26%20Sons")}`);
  await button(page, "Copy").click();
  await expect(result(page, "Copying")).toHaveText("Copied.");
  const { "text/plain": plain, "text/html": html } = await clipboard(page);
  expect(plain).toBe(await asFile(page));
  expect(plain).toContain("offer from <b>Google</b> & Sons");
  const shown = await page.evaluate((html) => {
    const read = new DOMParser().parseFromString(html, "text/html");
    for (const line of read.querySelectorAll("br")) line.replaceWith("\n");
    return { bold: read.querySelectorAll("b").length, text: [...read.querySelectorAll("p")].map((p) => p.textContent).join("\n\n") };
  }, html);
  expect(shown).toEqual({ bold: 0, text: plain });
});

test("it is saved as a file of either kind, and opened as a mail", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await gap(page, "Their name").fill("Zoë & Co? #1");
  await expect.poll(() => asFile(page)).toMatch(/^Hi Zoë & Co\? #1,\n/);
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), file(page, name).click()]);
    return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
  };
  const [textName, text] = await saved("Save as .txt");
  expect(textName).toBe("counteroffer.txt");
  expect(text).toContain("The offer stands at €105,000 base and €210,000 in equity.");
  expect(text).toContain("\n- a signing bonus of €12,000\n");
  const [markdownName, markdown] = await saved("Save as .md");
  expect(markdownName).toBe("counteroffer.md");
  expect(markdown.replace(/\\\n/g, "\n").replace(/\\(.)/g, "$1").trim()).toBe(text);

  const mail = new URL(await file(page, "Open as mail").getAttribute("href"));
  expect(mail.protocol).toBe("mailto:");
  // A mail program does not take `+` for a space.
  expect(mail.search).not.toContain("+");
  expect(mail.searchParams.get("subject")).toBe("My thoughts on the Engineering Manager offer");
  expect(mail.searchParams.get("body").replaceAll("\r\n", "\n")).toBe(text);
});

test("the choice of the text, its gaps and its basis survive a reload", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  await text(page).selectOption("Naming another offer");
  await choice(words(page), "Form").selectOption("Short message");
  await choice(words(page), "Tone").selectOption("Formal");
  await choice(words(page), "Their four years").selectOption("As the guide: base counted once");
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('"quoted"');
  await page.goto("./");
  for (const [name, value] of [["Text", "competing"], ["Form", "short"], ["Tone", "formal"], ["Their four years", "quoted"]]) {
    await expect(choice(words(page), name), name).toHaveValue(value);
  }
  await expect(letter(page)).toContainText("with the base counted once");
});

test("a copy that the browser refuses is said", async ({ page }) => {
  await page.addInitScript(() => {
    const no = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    navigator.clipboard.write = no;
    navigator.clipboard.writeText = no;
  });
  await open(page, `./${COUNTER}`);
  await button(page, "Copy").click();
  await expect(result(page, "Copying")).toHaveText("The browser does not let this page copy. Mark the text and copy it by hand.");
});

test("a text that asks for more than was named last in the rounds says so", async ({ page }) => {
  await open(page, `./${COUNTER}&round1.your_base=115000&at=say`);
  const warning = page.getByText("In the rounds you last named a base of €115,000; this text asks for €120,000. What texts ask for is your ask.");
  await expect(warning).toBeVisible();
  await page.evaluate((link) => (location.hash = `${link}&round1.your_base=120000&at=say`), COUNTER);
  await expect(letter(page)).toContainText("€120,000");
  await expect(warning).toHaveCount(0);
});
