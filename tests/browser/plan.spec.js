// What to ask for, and in which order; everything the user changes there counts at once, stays, and travels.

import { expect, test } from "./fixtures.js";
import { LINK, button, described, expectResults, field, notices, open, result, sentence, stored, everyView } from "./support/page.js";
import { ASKS, COUNTER, IN_ROLE, OWN, WORK, box, catchCopies, choice, letter, openFields, plan, row, rounds, sure, words } from "./support/negotiation.js";

test.beforeEach(({ page }) => everyView(page));

const ladder = (page) => plan(page).getByRole("region", { name: "Ladder", exact: true }).getByRole("table");
const rung = (page, name) => row(ladder(page), name).getByRole("cell");
const strip = (page, name) => plan(page).getByRole("img", { name });

/** Every move, in its order, with its reason. */
const moves = (page) => plan(page).getByRole("list").first().getByRole("listitem");

/** The box to tick of something to ask for. */
const tick = (page, name) => plan(page).getByRole("checkbox", { name });
const extra = (page, name) => plan(page).getByRole("listitem").filter({ has: page.getByRole("checkbox", { name }) });

test("the moves stand in their order with reasons, and How shows the figures behind them", async ({ page }) => {
  await open(page, `./${LINK}`);
  const inOrder = ["Have your facts ready.", "Ask what the grant is.", "Get the other offer in writing.", "Ask for equity.", "Ask for base.", "Ask for a refresh.", "Have the shares protected.", "Have the rest written down."];
  await expect(moves(page)).toHaveText(inOrder.map((what) => new RegExp(`^${what} \\S.{30}`)));
  // 245,000 are asked for.
  await expect(moves(page).nth(3)).toContainText("Going from €210,000 to €245,000 adds €35,000 over four years");
  // 15,000 a year.
  await expect(moves(page).nth(4)).toContainText("Going from €105,000 to €120,000 a year adds €60,000 over four years");

  await sure(page).selectOption("Written");
  await expect(moves(page).nth(1)).toHaveText(/^Lead with the other offer\. Google comes to €278,000 more than their offer over four years/);
  await expect(moves(page).filter({ hasText: "Get the other offer in writing" })).toHaveCount(0);

  for (const [move, label, amount] of [
    ["Lead with the other offer", "Google", "€920,000"],
    ["Ask for equity", "Equity offered", "€210,000"],
    ["Ask for base", "Ask: base", "€120,000"],
    ["Have the shares protected", "Equity granted by then and not vested", "€157,500"],
  ]) {
    const one = moves(page).filter({ hasText: move });
    await one.getByText(`How ${move} came about`).click();
    await expect(row(one, label).getByRole("cell").first()).toHaveText(amount);
  }
  // The rule is said as well, and an opened one stays open.
  await expect(moves(page).filter({ hasText: "Ask for base" })).toContainText("Base is under the ask and not under the floor.");
});

test("an ask of one’s own counts everywhere, and the guide’s stays in sight", async ({ page }) => {
  await open(page, `./${LINK}`);
  await expect(rung(page, "Ask")).toHaveText(["€120,000", "€245,000", "€725,000"]);
  await expect(row(ladder(page), "Guide’s ask")).toHaveCount(0);
  await openFields(plan(page), OWN);
  await box(plan(page), "Ask: base").fill("125k");
  await expect(rung(page, "Ask")).toHaveText(["€125,000", "€245,000", "€745,000"]);
  await expect(rung(page, "Guide’s ask")).toHaveText(["€120,000", "€245,000", "€725,000"]);
  await expect.poll(() => described(box(plan(page), "Ask: base"))).toContain("the guide’s: €120,000");
  // 745,000 − 642,000, a quarter of it each year.
  await expectResults(page, { "Gap to ask": "−€103,000" });
  await expect(sentence(page)).toContainText("€25,750 short of the ask");
  await expect(strip(page, /^Ladder of the base salary: /)).toHaveAccessibleName(/; Ask €125,000/);
  await expect(strip(page, /^Ladder of the base salary: /)).toHaveAccessibleName(/; Guide’s ask €120,000/);
  await expect(page.getByRole("img", { name: /^Base salary a year: / })).toHaveAccessibleName(/; Ask €125,000/);
  await expect(moves(page).filter({ hasText: "Ask for base" })).toContainText("to €125,000 a year adds €80,000");

  await box(plan(page), "Target: equity").fill("230000");
  await box(plan(page), "Floor: base").fill("101234");
  await expect(rung(page, "Floor total reached")).toHaveText(["€101,234", "€200,000", "€604,936"]);
  await expect(rung(page, "Guide’s floor")).toHaveText(["€100,000", "€200,000", "€600,000"]);
  await expect(rung(page, "Target").nth(1)).toHaveText("€230,000");
  await expectResults(page, { "Gap to floor": "+€37,064" });
  await expect(plan(page).getByText("Your own ask, target and floor (3 filled in)")).toBeVisible();

  // Empty again: the guide's.
  await box(plan(page), "Ask: base").fill("");
  await expect(rung(page, "Ask")).toHaveText(["€120,000", "€245,000", "€725,000"]);
  await expect(sentence(page)).toContainText("€20,750 short of the ask");
});

test("a floor over the ask is said at the field, and the last figures stay", async ({ page }) => {
  await open(page, `./${LINK}&plan.ask_base=125000`);
  await openFields(plan(page), OWN);
  const floor = box(plan(page), "Floor: base");
  await floor.fill("126000");
  await expect(floor).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => described(floor)).toContain("The floor cannot be above the ask.");
  await expectResults(page, { "Four-year total": "€642,000", "Gap to ask": "−€103,000" });
  await floor.fill("104000");
  await expect(floor).toHaveAttribute("aria-invalid", "false");
  await expectResults(page, { "Gap to floor": "+€26,000" });
});

test("facts are read as people type them, and what is missing is listed", async ({ page }) => {
  await open(page, `./${COUNTER.replace("=counter", "=moat")}`);
  const part = plan(page);
  const missing = part.getByText(/^Strengthens your case/);
  await expect(missing).toContainText("Its downloads; Followers or stars");
  await openFields(part, WORK, IN_ROLE);
  await box(part, "Model or data set you maintain").fill("tiny-bert");
  await box(part, "Its downloads").fill("2.3m");
  await box(part, "Followers or stars").fill("300+");
  await box(part, "Share who stayed").fill("92%");
  await expect(missing).not.toContainText(/downloads|Followers|Share who stayed|Model or data set/);
  await expect(missing).toContainText("To which library");
  await expect(letter(page)).toContainText("tiny-bert, with 2,300,000 downloads");
  await expect(letter(page)).toContainText("300+ people");

  await box(part, "Commits or pull requests").fill("x");
  const commits = box(part, "Commits or pull requests");
  await expect(commits).toHaveAttribute("aria-invalid", "true");
  await expect.poll(() => described(commits)).toContain("Type a number, as 1200, 40k or 2.3m.");
  await expect(part.getByText("Your open-source work (4 filled in, with a mistake)")).toBeVisible();
  await box(part, "Share who stayed").fill("x");
  await expect(box(part, "Share who stayed")).toHaveAttribute("aria-invalid", "true");
  await expect(letter(page)).toContainText("2,300,000");
  await commits.fill("1.2k");
  await box(part, "Share who stayed").fill("");
  await box(part, "To which library").fill("Transformers");
  await expect(letter(page)).toContainText("1,200 commits and pull requests in Transformers");
});

test("what else is asked for is what is ticked, with its amount", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  const part = plan(page);
  await expect(letter(page)).toContainText("- the scope of the role");
  await tick(page, /^Explicit scope/).uncheck();
  await expect(letter(page)).not.toContainText("scope of the role");
  await expect(moves(page).filter({ hasText: "Have the rest written down" })).toHaveCount(0);

  await expect(letter(page)).toContainText("- a signing bonus of €12,000");
  await expect(extra(page, "Signing bonus")).toContainText("Adds €7,000 over four years.");
  await box(extra(page, "Signing bonus"), "Signing bonus: amount").fill("20k");
  await expect(extra(page, "Signing bonus")).toContainText("Adds €15,000 over four years.");
  await expect(letter(page)).toContainText("- a signing bonus of €20,000");

  await openFields(part, ASKS);
  await box(part, "Your own ask 1").fill("a conference a year");
  await box(part, "Your own ask 1: amount").fill("4000");
  await expect(letter(page)).toContainText("- a conference a year");

  await expect(tick(page, "Exercise window")).not.toBeChecked();
  await expect(letter(page)).not.toContainText("exercise");
  await tick(page, "Exercise window").check();
  await expect(letter(page)).toContainText(/- .*exercise/);
  await tick(page, "Exercise window").press("Space");
  await expect(letter(page)).not.toContainText("exercise");
});

test("what may come to nothing leads to the box that asks for its clause", async ({ page }) => {
  await open(page, `./${COUNTER}`);
  const equity = page.getByRole("region", { name: "What the equity may become", exact: true });
  const links = equity.getByRole("link", { name: /^What to ask for ?: / });
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    const name = (await link.textContent()).replace(/^.*: /, "");
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(tick(page, new RegExp(`^${name}`)), name).toBeFocused();
    await expect(tick(page, new RegExp(`^${name}`)), name).toBeInViewport();
  }
  await page.keyboard.press("Space");
  await expect(page.locator(":focus")).toBeChecked();
  await expect(notices(page)).not.toContainText("could be used");
});

test("everything survives a reload and travels in a link, but for names and notes", async ({ page, browser }) => {
  await catchCopies(page);
  await open(page, `./${COUNTER}&plan.ask_base=125000&fact.downloads=2300000&extra.signing.amount=20000&extra.scope=no&extra.window=yes&own1.title=a%20conference&round1.their_base=100000&round1.date=2026-11-10&plan.deadline=2027-01-15`);
  await words(page).getByLabel("Their name", { exact: true }).fill("Ada Lovelace");
  await box(rounds(page), "Notes").fill("She sounded tired.");
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain("sounded tired");

  // The page says so of a paragraph that was written anew, too.
  await button(page, "Edit").click();
  await letter(page).getByRole("textbox", { name: "Paragraph close" }).fill("Over to you, Grace.");
  await button(page, "Done").click();
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain("Over to you");

  const isThere = async (page, { names }) => {
    await expect(rung(page, "Ask").first()).toHaveText("€125,000");
    await expect(sure(page)).toHaveValue("written");
    await expect(tick(page, /^Explicit scope/)).not.toBeChecked();
    await expect(tick(page, "Exercise window")).toBeChecked();
    await expect(choice(words(page), "Text")).toHaveValue("counter");
    await expect(letter(page)).toContainText("- a signing bonus of €20,000");
    await expect(letter(page)).toContainText("- a conference");
    await expect(letter(page)).toContainText(names ? "Over to you, Grace." : "ready to say yes");
    await expect(words(page).getByLabel("Their name", { exact: true })).toHaveValue(names ? "Ada Lovelace" : "");
    await expect(box(rounds(page), "Notes")).toHaveValue(names ? "She sounded tired." : "");
    await expect(box(rounds(page), "Their base")).toHaveValue("100000");
    await expect(rounds(page).getByLabel("They want an answer by")).toHaveValue("2027-01-15");
    await openFields(plan(page), WORK);
    await expect(box(plan(page), "Its downloads")).toHaveValue("2300000");
    await expect(notices(page)).not.toContainText("could be used");
  };
  await page.goto("./");
  await isThere(page, { names: true });

  await button(page, "Copy link").click();
  await expect(result(page, "Link")).toContainText("Their name was left out.");
  await expect(result(page, "Link")).toContainText("Round 1: Notes was left out.");
  const link = await page.evaluate(() => window.copied);
  await expect(result(page, "Link")).toContainText("What you wrote into the texts was left out.");
  expect(link).not.toMatch(/Ada|Lovelace|tired|Grace|their_name|notes/);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await everyView(other);
  await open(other, link);
  await isThere(other, { names: false });
  await elsewhere.close();
});
