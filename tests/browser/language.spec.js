// The language: chosen by the link, the switch and the browser, loaded only when it is used, and kept. What French says in its
// many texts is for tests/text; here it is seen on the page.

import { expect, expectNoAxeViolations, test, untilAllKept, untilKeptOffline, untilMounted } from "./fixtures.js";
import { LINK, NARROW, SENTENCE, button, everyView, field, fillIn, offer, open, result, sentence, storedBases, stored, unfoldAll, untilSaved, view } from "./support/page.js";
import { COUNTER, FLOORS } from "./support/negotiation.js";
import { copyOfDist, makeNewBuild, serve } from "./support/server.js";

const PHRASE =
  "10 500 € par an au-dessus du plancher et 20 750 € de moins que la demande ; actions dans la moitié haute de leur fourchette ; 278 000 € de moins que chez Google sur quatre ans.";
const VUES = ["Offre", "Paie", "Actions", "Demande", "Dire", "Suivi", "Fiche", "Guide"];
const TITLE = "Counteroffer : ce que vaut une offre, et ce qu’il faut demander";

/** As people type blanks. */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ");
const heading = (page) => page.getByRole("heading", { level: 2, name: "Hugging Face, Engineering Manager, Paris" });
const phrase = async (page) => plain(await page.locator(".answer .sentence:not([data-text])").innerText());
const lang = (page) => page.evaluate(() => document.documentElement.lang);
const inFrench = (page) => button(page, "Français");
const inEnglish = (page) => button(page, "English");
const vue = async (page, name) => {
  const link = page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name, exact: true });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
  await expect(page.locator(".view:visible [aria-busy]")).toHaveCount(0);
};
/** The requests for files of languages from here on. */
const watched = (page) => {
  const asked = [];
  page.on("request", (request) => /\/text-\w+-\w+\.txt/.test(request.url()) && asked.push(request.url()));
  return asked;
};

test("who reads English loads no other language", async ({ page }) => {
  const asked = watched(page);
  await open(page, `./${LINK}`);
  await view(page, "Equity");
  await untilAllKept(page);
  await expect.poll(() => lang(page)).toBe("en");
  await expect(inFrench(page)).toBeVisible();
  expect(asked).toEqual([]);
  expect(await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const all = await Promise.all(caches_.map((cache) => cache.keys()));
    return all.flat().filter(({ url }) => url.includes("/text-")).length;
  })).toBe(0);
});

test.describe("in a browser that speaks French", () => {
  test.use({ locale: "fr-CA" });

  test("everything is in French from the start, and once", async ({ page }) => {
    const asked = watched(page);
    await open(page, `./${LINK}`);
    await expect.poll(() => lang(page)).toBe("fr");
    await expect(heading(page)).toBeVisible();
    await expect.poll(() => phrase(page)).toBe(PHRASE);
    expect(plain(await page.title())).toBe(TITLE);
    await expect(page.getByRole("navigation", { name: "Vues" }).getByRole("link")).toHaveText(VUES);
    await expect(page.locator("footer")).toContainText("Des estimations avant impôt, pas un conseil.");
    await vue(page, "Actions");
    expect(await page.title()).toBe("Actions · Counteroffer");
    expect(asked).toHaveLength(1);
    // What one can see is no wish of theirs: nothing is kept of it.
    expect(await stored(page)).toEqual({});
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test("no English word is left in any view", async ({ page }) => {
    await everyView(page);
    await open(page, `./${COUNTER}&round1.their_base=100000&round1.your_base=115000`);
    await unfoldAll(page);
    for (const name of ["Scénarios", "Partager", "Guides"]) {
      await button(page, name).click();
      await expect(page.locator("#keep").getByRole("heading").first()).toBeVisible();
      const said = await page.evaluate(() => {
        const words = [document.title];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeType === Node.TEXT_NODE) node.parentElement.closest('[lang="en"], noscript, .sources') || words.push(node.data);
          else if (node.nodeType === Node.ELEMENT_NODE) for (const name of ["aria-label", "alt", "title", "placeholder"]) words.push(node.getAttribute(name) ?? "");
        }
        return words.filter((words) => words.trim());
      });
      expect(said.length).toBeGreaterThan(300);
      // Names of roles, works, companies and of what the import recognises are English.
      const english = /\b(the|and|your|you|with|what|for|from|offer|offers|ask|floor|year|years|month|months|equity|base|bonus|not|are|was|nothing|this|that|close|open|save)\b/i;
      const names = /open source|Open LLM|Hugging Face|Engineering Manager|Program Manager|pull request|Levels\.fyi|Negotiate Up|\(Region, Base Salary, Equity, Bonus\)/i;
      expect(said.filter((text) => english.test(text) && !names.test(text)), name).toEqual([]);
    }
  });

  test("amounts, percentages and dates are those of the browser’s Intl", async ({ page }) => {
    await open(page, `./${LINK}`);
    const intl = (options, value) => page.evaluate(([options, value]) => new Intl.NumberFormat("fr-FR", options).format(value), [options, value]);
    const euro = { style: "currency", currency: "EUR", maximumFractionDigits: 0 };
    await expect(result(page, "Rémunération totale")).toHaveText(await intl(euro, 157500), { useInnerText: true });
    expect(await result(page, "Rémunération totale").textContent()).toBe(await intl(euro, 157500));
    expect(await result(page, "Fixe dans la fourchette").textContent()).toBe(await intl({ style: "percent" }, 0.39));
    // A minus sign, not a hyphen.
    expect(await result(page, "Écart avec la demande").textContent()).toBe((await intl(euro, -83000)).replace("-", "−"));
    await open(page, `./?x${LINK}&plan.deadline=2027-03-12&at=rounds`);
    const date = await page.evaluate(() => new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeZone: "UTC" }).format(new Date("2027-03-12")));
    await expect(page.locator("#view-rounds")).toContainText(date);
  });

  test("what is typed as the French do is understood, and stays as it is typed", async ({ page }) => {
    await open(page);
    const base = field(page, "Salaire fixe", page.getByRole("group", { name: /^Offre : / }));
    await base.fill("105 000,50 €");
    await expect(result(page, "Fixe dans la fourchette")).toHaveText(/^39/);
    await base.fill("105k");
    await expect(result(page, "Fixe dans la fourchette")).toHaveText(/^39/);
    await base.fill("105 000,50 €");
    await untilSaved(page, "105 000,50 €");
    await inEnglish(page).click();
    await expect(field(page, "Base salary")).toHaveValue("105 000,50 €");
    await expect(result(page, "Base in band")).toHaveText("39%");
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in any view, and nothing sticks out: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `./${COUNTER}&round1.their_base=100000`);
      for (const width of [1280, 390, NARROW]) {
        await page.setViewportSize({ width, height: 800 });
        for (const name of VUES) {
          await vue(page, name);
          if (width > NARROW) await expectNoAxeViolations(page);
          const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
          expect(wide, `${name} at ${width} px`).toBeLessThanOrEqual(width);
        }
      }
    });
  }

  test("the eight views stand side by side on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const [width, room] = await page.locator("#views").evaluate((row) => [row.scrollWidth, row.clientWidth]);
    expect(width).toBeLessThanOrEqual(room);
  });

  test("a screen reader is told all of it in French", async ({ page }) => {
    await open(page, `./${LINK}`);
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: "french.aria.yml" });
  });

  test.describe("and where the file cannot be had", () => {
    // The worker would have it after a moment: its requests pass by what a test holds back.
    test.use({ serviceWorkers: "block", allowedTrouble: [/ERR_FAILED|Failed to fetch|SyntaxError|registration blocked by Playwright/] });

    test("without the file everything is in English, works, and can be asked again", async ({ page }) => {
      await page.route(/\/text-fr/, (route) => route.abort());
      await open(page, `./${LINK}`);
      await expect.poll(() => lang(page)).toBe("en");
      await expect(sentence(page)).toHaveText(SENTENCE);
      await inFrench(page).click();
      await expect(page.getByRole("alert")).toHaveText("The other language could not be loaded. Check the connection and try again.");
      await expect.poll(() => lang(page)).toBe("en");
      await page.unroute(/\/text-fr/);
      await inFrench(page).click();
      await expect(heading(page)).toBeVisible();
      await expect.poll(() => phrase(page)).toBe(PHRASE);
      await expect(page.getByRole("alert")).toHaveCount(0);
    });

    test("a file that is cut off, or of another build, leaves everything in English", async ({ page }) => {
      let change;
      await page.route(/\/text-fr/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: change(await response.text()) });
      });
      for (const fault of [(text) => text.slice(0, 3000), (text) => text.replace(/^[^\0]*/, "00000000"), () => "", () => "<!doctype html>"]) {
        change = fault;
        await page.goto("about:blank");
        await open(page, `./${LINK}`);
        await expect(sentence(page)).toHaveText(SENTENCE);
        await expect.poll(() => lang(page)).toBe("en");
        await expect(page.locator("footer")).toContainText("Estimates before tax, not advice.");
      }
    });
  });

  test.describe("and then loses its network", () => {
    test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script/] });

    test("the page goes on in French", async ({ page }) => {
      const server = await serve();
      try {
        await open(page, server.url);
        await untilKeptOffline(page);
        const kept = () => page.evaluate(async () => {
          const cache = await caches.open((await caches.keys())[0]);
          return (await cache.keys()).filter(({ url }) => url.includes("/text-fr-")).length;
        });
        await expect.poll(kept).toBe(1);
      } finally {
        await server.stop();
      }
      await open(page, `${server.url}?x${LINK}`);
      await expect.poll(() => phrase(page)).toBe(PHRASE);
    });

    test("a new build brings its French along", async ({ page }) => {
      const copy = await copyOfDist();
      await makeNewBuild(copy.dir, "old");
      let server = await serve({ dir: copy.dir });
      try {
        await open(page, server.url);
        await untilKeptOffline(page);
        const french = () => page.evaluate(async () => {
          const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
          const all = await Promise.all(caches_.map((cache) => cache.keys()));
          return all.map((keys) => keys.some(({ url }) => url.includes("/text-fr-")));
        });
        await expect.poll(french).toEqual([true]);
        await server.stop();
        await makeNewBuild(copy.dir, "new");
        server = await serve({ dir: copy.dir, port: server.port });
        await page.reload();
        // While the old one is still in use, before the new one was ever shown.
        await expect.poll(french).toEqual([true, true]);
        await expect(page.locator("#update")).toContainText("Une nouvelle version est prête.");
      } finally {
        await server.stop();
        await copy.remove();
      }
    });
  });
});

test.describe("in a browser that speaks another language", () => {
  test.use({ locale: "de-DE" });

  test("the next one in its list counts", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["de-DE", "de", "fr-FR", "en"] }));
    await open(page);
    await expect.poll(() => lang(page)).toBe("fr");
  });

  test("or English", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["de-DE", "none-yet", "__proto__", "text-fr"] }));
    await open(page);
    await expect.poll(() => lang(page)).toBe("en");
  });
});

test("the switch changes every view where it stands, and loses nothing", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await view(page, "Ask");
  await page.getByRole("group", { name: "Your open-source work" }).or(page.locator("#view-ask details")).first().waitFor();
  const fold = page.locator("form details").first();
  await fold.evaluate((fold) => (fold.open = true));
  await field(page, "Base salary").fill("100k oder so"); // not saved yet, and with a mistake
  await inFrench(page).click();
  await expect(inEnglish(page)).toBeFocused();
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => lang(page)).toBe("fr");
  const base = field(page, "Salaire fixe", page.getByRole("group", { name: /^Offre : Hugging/ }));
  await expect(base).toHaveValue("100k oder so");
  await expect(base).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "Entreprise", page)).toHaveValue("Google");
  expect(await fold.evaluate((fold) => fold.open)).toBe(true);
  // The second module's views, too.
  await expect(page.locator("#view-ask").getByRole("heading", { name: "Ce qu’il faut demander" })).toBeVisible();
  await expect(page.locator("#view-ask")).toContainText("Préparer vos arguments");
  await expect(page.locator("#view-ask")).not.toContainText("Have your facts");
  expect(await page.title()).toBe("Demande · Counteroffer");
  // Undo goes on where it was.
  await button(page, "Annuler").click();
  await expect(base).toHaveValue("105000");
  await expect.poll(() => storedBases(page)).toContain("105000");

  await page.reload();
  await untilMounted(page);
  await expect.poll(() => lang(page)).toBe("fr");
  await expect(base).toHaveValue("105000");
  await inEnglish(page).click();
  await expect(page.locator("#view-ask").getByRole("heading", { name: "What to ask for", exact: true })).toBeVisible();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(page.getByRole("navigation", { name: "Views" }).getByRole("link").first()).toHaveText("Offer");
  await page.reload();
  await untilMounted(page);
  await expect.poll(() => lang(page)).toBe("en");
});

test("what is unfolded stays so through a switch, with what is in it", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await view(page, "Offer");
  const unfolds = async (fold, inside) => {
    await fold.locator("summary").first().click();
    await expect(inside).toBeVisible();
  };
  const mine = page.locator("form .more").first();
  const cliff = mine.locator("input").nth(2);
  await unfolds(mine, cliff);
  await cliff.fill("6");
  const theirs = page.locator("form .rival");
  const more = theirs.locator(".more");
  await expect(theirs).toHaveJSProperty("open", true);
  await unfolds(more, more.locator("input").first());
  const sums = page.locator(".figures .how table").first();
  await unfolds(page.locator(".figures .how").first(), sums);
  await page.locator("#from").selectOption({ index: 1 });

  await inFrench(page).click();
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => lang(page)).toBe("fr");
  await expect(page.locator("#figure-0")).not.toHaveText(/year/);
  await expect(cliff).toBeVisible();
  await expect(cliff).toHaveValue("6");
  await expect(more.locator("input").first()).toBeVisible();
  await expect(sums).toBeVisible();
  await expect(page.locator("#from")).not.toHaveValue("");
  // And folds as it did.
  await page.locator(".figures .how summary").first().click();
  await expect(sums).toBeHidden();
  await page.locator(".figures .how summary").first().click();
  await expect(sums).toBeVisible();
  await theirs.locator("summary").first().click();
  await expect(more).toBeHidden();
  await inEnglish(page).click();
  await expect(page.getByRole("group", { name: /^Offer from Hugging/ })).toBeVisible();
  await expect(more).toBeHidden();
});

test("a table that was asked for stays there through a switch", async ({ page }) => {
  await open(page, `./${LINK}&at=pay`);
  const table = page.locator("#view-pay .as-table table").first();
  await page.locator("#view-pay .as-table summary").click();
  await expect(table).toBeVisible();
  await inFrench(page).click();
  await expect(page.locator("#view-pay h2")).toHaveText("Rémunération en détail");
  await expect(table).toBeVisible();
});

test("who the brief is for, and a text that is being written, stay through a switch", async ({ page }) => {
  await open(page, `./${LINK}&${FLOORS}&at=brief`);
  const about = page.locator("#view-brief");
  await expect(about).toContainText("101,234");
  await about.getByRole("combobox", { name: "For", exact: true }).selectOption("a coach or partner: without");
  await expect(about).not.toContainText("101,234");
  await view(page, "Say");
  await button(page, "Edit").click();
  const text = page.locator("#view-say textarea").first();
  await expect(text).toBeVisible();
  await inFrench(page).click();
  await expect(page.getByRole("navigation", { name: "Vues" })).toBeVisible();
  await expect(page.locator("#view-say h2")).toHaveText("Ce qu’il faut dire");
  await expect(text).toBeVisible();
  await vue(page, "Fiche");
  await expect(about.getByRole("combobox").first()).toHaveValue("coach");
  expect(plain(await about.innerText())).not.toContain("101 234");
  expect(await page.locator("#view-brief .brief").textContent()).not.toMatch(/101.234/);
});

test("what a link goes without stays out of it through a switch, until the view is closed", async ({ page }) => {
  await open(page, `./${LINK}`);
  await button(page, "Share").click();
  const companies = page.locator("#share-companies");
  await expect(companies).toBeChecked();
  await companies.uncheck();
  await page.locator(".share-code summary").click();
  const drawing = page.locator(".share-code svg");
  await expect(drawing).toBeVisible();
  await inFrench(page).click();
  await expect(button(page, "Fermer")).toBeVisible();
  await expect(companies).not.toBeChecked();
  await expect(drawing).toBeVisible();
  await button(page, "Fermer").click();
  await button(page, "Partager").click();
  await expect(companies).toBeChecked();
});

test("what is open and half written in the views of the bar stays through a switch", async ({ page }) => {
  await open(page);
  await fillIn(page);
  await button(page, "Guides").click();
  const text = page.locator("#keep").getByRole("textbox").first();
  await text.fill("# Manager at Nobody");
  await inFrench(page).click();
  await expect(page.locator("#keep").getByRole("heading", { level: 2, name: "Guides" })).toBeVisible();
  await expect(text).toHaveValue("# Manager at Nobody");
  await expect(page.locator("#keep").getByRole("button", { name: "Fermer", exact: true })).toBeVisible();
  await button(page, "Scénarios").click();
  await expect(page.getByRole("region", { name: "Vos scénarios" })).toContainText("Engineering Manager, Paris");
  await inEnglish(page).click();
  await expect(page.getByRole("region", { name: "Your scenarios" })).toBeVisible();
});

test("a guide of one’s own, and everything that is said of it, follows the switch", async ({ page }) => {
  await open(page, `./${LINK}&at=guide`);
  await expect(page.locator("#view-guide")).toContainText("The role, and what drives its pay");
  await inFrench(page).click();
  await expect(page.locator("#view-guide")).toContainText("Le poste, et ce qui fait sa paie");
  await vue(page, "Dire");
  await expect(page.locator("#view-say")).toContainText("Bonjour");
  await inEnglish(page).click();
  await expect(page.locator("#view-say")).not.toContainText("Bonjour");
});

test("a link brings its language, for as long as the tab", async ({ page, context }) => {
  await open(page, `./#lang=fr&${LINK.slice(1)}`);
  await expect.poll(() => lang(page)).toBe("fr");
  await expect.poll(() => phrase(page)).toBe(PHRASE);
  await expect(page.getByRole("status", { name: "À noter" })).toContainText("Vous regardez des chiffres venus d’un lien.");
  await expect(page.getByRole("status", { name: "À noter" })).not.toContainText("n’a pas pu être utilisée");
  // The address keeps it from view to view.
  await vue(page, "Paie");
  expect(new URL(page.url()).hash).toBe(`#lang=fr&${LINK.slice(1)}&at=pay`);
  // An edit takes the link out of the address; the tab goes on as it was.
  await field(page, "Salaire fixe", page.getByRole("group", { name: /^Offre : Hugging/ })).fill("106000");
  await untilSaved(page, "106000");
  await page.reload();
  await untilMounted(page);
  await expect.poll(() => lang(page)).toBe("fr");
  expect(Object.keys(await stored(page)).filter((key) => /language/.test(key))).toEqual([]);
  const other = await context.newPage();
  await open(other);
  expect(await lang(other)).toBe("en");
});

test("a link in the address bar of an open page brings its language, too", async ({ page }) => {
  await open(page);
  await page.evaluate((link) => (location.hash = `#lang=fr&${link.slice(1)}`), LINK);
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => lang(page)).toBe("fr");
  await expect.poll(() => phrase(page)).toBe(PHRASE);
});

test("links made in French say so, and the switch changes the one in the address", async ({ page }) => {
  await page.addInitScript(() => (navigator.clipboard.writeText = async (text) => void (window.copied = text)));
  await open(page, `./${LINK}`);
  await button(page, "Copy link").click();
  await expect.poll(() => page.evaluate(() => window.copied)).toContain("#role=");
  await inFrench(page).click();
  await expect(heading(page)).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#lang=fr&${LINK.slice(1)}`);
  await button(page, "Copier le lien").click();
  await expect.poll(() => page.evaluate(() => window.copied)).toContain("#lang=fr&role=");
  await inEnglish(page).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(LINK);
  await expect.poll(() => lang(page)).toBe("en");
});

test("an unknown language in a link is no reason to say anything", async ({ page }) => {
  for (const name of ["de", "", "none-yet", "%66r"]) {
    await page.goto("about:blank");
    await open(page, `./#lang=${name}&${LINK.slice(1)}`);
    await expect(sentence(page)).toHaveText(SENTENCE);
    await expect(page.getByRole("status", { name: "Notices" })).not.toContainText("lang");
  }
});

test("while nothing is saved on this device, neither is the language", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("counteroffer/private", "on"));
  await open(page);
  await field(page, "Base salary").fill("104000");
  await inFrench(page).click();
  await expect(button(page, "Annuler")).toBeVisible();
  await expect(field(page, "Salaire fixe", page.getByRole("group", { name: /^Offre : Hugging/ }))).toHaveValue("104000");
  expect(Object.keys(await stored(page))).toEqual(["counteroffer/private"]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("what the page says before its module is there is in French, too", async ({ page }) => {
  await page.route(/_bg\.wasm$/, () => {}); // never comes
  await page.goto(`./#lang=fr&${LINK.slice(1)}`);
  await expect(page.getByRole("navigation", { name: "Vues" })).toBeVisible();
  await expect(page.getByText("Que vaut votre offre, et que demander")).toBeVisible();
  expect(plain(await page.title())).toBe(TITLE);
});
