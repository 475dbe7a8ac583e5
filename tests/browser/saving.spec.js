// What is typed is there again, whatever happens in between.

import { expect, test, untilKeptOffline, untilMounted } from "./fixtures.js";
import {
  LINK,
  button,
  competing,
  expectResults,
  field,
  fillIn,
  kept,
  notices,
  open,
  openKept,
  region,
  role,
  startAnother,
  stored,
  storedBases,
  untilSaved,
} from "./support/page.js";
import { serve } from "./support/server.js";

const SCENARIO = "counteroffer/scenario/0000000000001-0001";
const ASIDE = "counteroffer/aside/scenario/0000000000001-0001";

async function expectAllThere(page) {
  for (const [name, text] of Object.entries({ "Base salary": "105000", "Equity grant": "210000", "Annual bonus": "", "Signing bonus": "12000" })) {
    await expect(field(page, name), name).toHaveValue(text);
  }
  for (const [name, text] of Object.entries({ Company: "Google", "Base salary": "130000", "Equity per year": "100000" })) {
    await expect(field(page, name, competing(page)), name).toHaveValue(text);
  }
  await expectResults(page);
  await expect(notices(page)).toBeEmpty();
}

test("a page that is closed and opened again has everything", async ({ page, context }) => {
  await open(page);
  await role(page).selectOption("Technical Program Manager");
  await region(page).selectOption("Remote Global");
  await field(page, "Base salary").fill("99 k");
  await field(page, "Equity grant").fill("not sure");
  await expect.poll(async () => JSON.stringify(await stored(page))).toContain("not sure");
  await page.close();

  const again = await context.newPage();
  await open(again);
  await expect(role(again)).toHaveValue("technical-program-manager");
  await expect(region(again)).toHaveValue("remote");
  await expect(field(again, "Base salary")).toHaveValue("99 k");
  await expect(field(again, "Equity grant")).toHaveValue("not sure");
});

for (const [how, leave] of [
  ["closed", (page) => page.close({ runBeforeUnload: true })],
  [
    "left",
    // Typed and left in one go, so that a busy machine cannot save in between.
    async (page) => {
      await field(page, "Signing bonus").evaluate((input) => {
        input.value = "12000";
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        window.location.assign("about:blank");
      });
      await page.waitForURL("about:blank");
    },
  ],
]) {
  test(`a page that is ${how} at once has everything`, async ({ page, context }) => {
    await open(page);
    await fillIn(page);
    await field(page, "Signing bonus").fill(how === "left" ? "1" : "12000");
    const closed = how === "closed" ? page.waitForEvent("close") : undefined;
    await leave(page);
    await closed;
    const again = await context.newPage();
    await open(again);
    await expectAllThere(again);
  });
}

test("saving waits until typing rests, then keeps one scenario with its version", async ({ page }) => {
  await page.addInitScript(() => {
    window.writes = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      window.writes.push(key);
      return setItem.call(this, key, value);
    };
  });
  await open(page);
  // In the page, so that a busy machine cannot make pauses of its own.
  await field(page, "Base salary").evaluate((input) => {
    for (const text of ["1", "10", "105", "105k"]) {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await untilSaved(page, "105k");
  const id = (await stored(page))["counteroffer/current"];
  const keys = Object.keys(await stored(page)).filter((key) => key.startsWith("counteroffer/kept/"));
  expect(keys).toHaveLength(1);
  expect(await page.evaluate(() => window.writes)).toEqual([...keys, "counteroffer/current"]);
  expect(await kept(page)).toMatchObject([{ id, name: "", saved: { version: 4, scenario: { offers: [{ base: "105k" }, {}] } } }]);
});

test.describe("with the server stopped", () => {
  test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script/] });

  test("everything is still there", async ({ page, context }) => {
    const server = await serve();
    try {
      await open(page, server.url);
      await untilKeptOffline(page);
      await fillIn(page);
      await page.close({ runBeforeUnload: true });
    } finally {
      await server.stop();
    }
    const again = await context.newPage();
    await open(again, server.url);
    await expectAllThere(again);
    await open(again, `${server.url}?x#base=120000`);
    await expect(field(again, "Base salary")).toHaveValue("120000");
  });
});

for (const [what, value, words] of [
  ["that is no JSON", '{"version":1,"scena', "It cannot be read"],
  ["with an unknown field", '{"version":1,"scenario":{"role":"engineering-manager","hat":"red"}}', "It cannot be read (scenario"],
]) {
  test(`a stored value ${what} is set aside untouched, and the page starts fresh`, async ({ page }) => {
    await open(page);
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
        localStorage.setItem("counteroffer/current", key.split("/").at(-1));
        localStorage.setItem("somebody-elses", "private");
      },
      [SCENARIO, value],
    );
    await page.reload();
    await expect(notices(page)).toContainText("It is kept untouched");
    await expect(notices(page)).toContainText(words);
    await expect(field(page, "Base salary")).toHaveValue("");
    const after = await stored(page);
    expect(after[ASIDE]).toBe(value);
    expect(after).not.toHaveProperty([SCENARIO]);
    expect(after["somebody-elses"]).toBe("private");

    await field(page, "Base salary").fill("105000");
    await untilSaved(page, "105000");
    await page.reload();
    await expect(field(page, "Base salary")).toHaveValue("105000");
    await expect(notices(page)).toBeEmpty();
    expect((await stored(page))[ASIDE]).toBe(value);
  });
}

test("what a newer version saved stays where it is, and what is typed goes beside it", async ({ page }) => {
  const newer = '{"version":7,"scenario":{"moods":[1,2]}}';
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.length) return;
      localStorage.setItem(key, value);
      localStorage.setItem("counteroffer/current", key.split("/").at(-1));
    },
    [SCENARIO, newer],
  );
  await open(page);
  await expect(notices(page)).toContainText("It was saved by a newer version of this page (format 7)");
  await field(page, "Base salary").fill("105000");
  await untilSaved(page, "105000");
  expect((await stored(page))[SCENARIO]).toBe(newer);
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("105000");
});

test("full storage is said, the page works, and what was typed goes in once there is room", async ({ page }) => {
  await page.addInitScript(() => {
    window.full = true;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (window.full) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return setItem.call(this, key, value);
    };
  });
  await open(page);
  await expect(notices(page)).toBeEmpty();
  await fillIn(page);
  await expectResults(page);
  await expect(notices(page)).toContainText("This browser’s storage for this page is full.");
  await expect(notices(page)).toContainText("what you type is gone when you close it");
  expect(await stored(page)).toEqual({});

  await page.evaluate(() => (window.full = false));
  await field(page, "Base salary").fill("106000");
  await untilSaved(page, "106000");
  await expect(notices(page)).toBeEmpty();
});

test("full storage leaves what cannot be read where it is", async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, "not JSON");
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  }, SCENARIO);
  await open(page);
  await expect(notices(page)).toContainText("could not be opened");
  await expect(field(page, "Base salary")).toHaveValue("");
  expect((await stored(page))[SCENARIO]).toBe("not JSON");
});

for (const [what, get] of [
  [
    "closed to the page",
    () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  ],
  ["missing", () => null],
]) {
  test(`with storage ${what} the page works and says that it cannot save`, async ({ page }) => {
    await page.addInitScript(`Object.defineProperty(window, "localStorage", { get: ${get} })`);
    await open(page);
    await expect(notices(page)).toContainText("This browser keeps no data for this page");
    await fillIn(page);
    await expectResults(page);
    await page.evaluate((link) => (location.hash = link), LINK.replace("105000", "104000"));
    await expect(field(page, "Base salary")).toHaveValue("104000");
    await expect(notices(page)).toContainText("This browser keeps no data for this page");
  });
}

test("asked for a fresh start, the page sets the current scenario aside", async ({ page }) => {
  await open(page);
  await field(page, "Base salary").fill("99000");
  await untilSaved(page, "99000");
  const before = await stored(page);
  const id = before["counteroffer/current"];
  await open(page, "./?fresh");
  await expect(field(page, "Base salary")).toHaveValue("");
  expect(new URL(page.url()).search).toBe("");
  const [key, value] = Object.entries(before).find(([key]) => key.startsWith(`counteroffer/kept/${id}`));
  expect(await stored(page)).toEqual({ [key.replace("counteroffer", "counteroffer/aside")]: value });
  await page.reload();
  await expect(field(page, "Base salary")).toHaveValue("");
});

test("another scenario can be started beside the first", async ({ page }) => {
  await open(page);
  await region(page).selectOption("New York");
  await field(page, "Base salary").fill("230000");
  await startAnother(page);
  await expect(field(page, "Base salary")).toHaveValue("");
  await expect(region(page)).toHaveValue("new-york");
  await field(page, "Base salary").fill("231000");
  await untilSaved(page, "231000");
  expect(await storedBases(page)).toEqual(["230000", "231000"]);
  await openKept(page, "Engineering Manager, New York, base $230,000");
  await expect(field(page, "Base salary")).toHaveValue("230000");
  await page.reload();
  await untilMounted(page);
  await expect(field(page, "Base salary")).toHaveValue("230000");
});
