// The page can be installed, and an installed page opens views, files and links that other programs hand to it.

import { chromium } from "@playwright/test";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, untilAllKept, untilKeptOffline, untilMounted } from "./fixtures.js";
import { launchOptions } from "./support/browser.js";
import { LINK, field, fillIn, kept, notices, open } from "./support/page.js";
import { sizeOf } from "./support/png.js";
import { DIST, serve } from "./support/server.js";

const manifest = async () => JSON.parse(await readFile(join(DIST, "manifest.webmanifest"), "utf8"));
const panel = (page, name) => page.getByRole("region", { name, exact: true });
const TITLES = { scenarios: "Your scenarios", share: "Share what is on screen", guides: "Guides" };

test("Chromium finds nothing that keeps it from being installed, under any path", async () => {
  const server = await serve({ base: "/tools/counteroffer/" });
  // Not in a private window, which is what Playwright's other contexts are.
  const context = await chromium.launchPersistentContext("", launchOptions);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await untilMounted(page);
    await untilKeptOffline(page);
    const devtools = await context.newCDPSession(page);
    const read = await devtools.send("Page.getAppManifest");
    expect(read.url).toBe(`${server.url}manifest.webmanifest`);
    expect(read.errors).toEqual([]);
    expect((await devtools.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
    // The path is part of it: one origin may have the page, or other pages, under several.
    expect((await devtools.send("Page.getAppId")).appId).toBe(server.url);
  } finally {
    await context.close();
    await server.stop();
  }
});

test("every picture of the manifest is there in the size that it states", async ({ request }) => {
  const { icons, screenshots } = await manifest();
  const pictures = [...icons, ...screenshots].filter(({ type }) => type === "image/png");
  expect(pictures).toHaveLength(6);
  for (const { src, sizes } of pictures) {
    const answer = await request.get(`./${src}`);
    expect(answer.headers()["content-type"], src).toBe("image/png");
    expect(sizeOf(await answer.body()), src).toBe(sizes);
  }
  expect(sizeOf(await (await request.get("./pictures/touch.png")).body())).toBe("180x180");
});

test("maskable icons have colour in their corners and nothing but it near the edges", async ({ page }) => {
  await open(page);
  const { icons } = await manifest();
  const maskable = icons.filter(({ purpose }) => purpose === "maskable");
  expect(maskable).toHaveLength(2);
  for (const { src } of [...maskable, { src: "pictures/touch.png" }]) {
    const seen = await page.evaluate(async (src) => {
      const image = await createImageBitmap(await (await fetch(src)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
      canvas.drawImage(image, 0, 0);
      const at = (x, y) => canvas.getImageData(x * image.width, y * image.height, 1, 1).data.join();
      // The circle that no system cuts into has four fifths of the width.
      const around = Array.from({ length: 72 }, (_, step) => (step * Math.PI) / 36).map((angle) => [
        0.5 + 0.41 * Math.cos(angle),
        0.5 + 0.41 * Math.sin(angle),
      ]);
      return [...new Set([[0, 0], [0.99, 0], [0, 0.99], [0.99, 0.99], ...around].map(([x, y]) => at(x, y)))];
    }, src);
    expect(seen, src).toEqual(["11,100,82,255"]);
  }
});

test("no visit fetches the pictures, and the offline worker keeps none", async ({ page, context }) => {
  const paths = [];
  context.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await open(page);
  await untilAllKept(page);
  expect(paths.filter((path) => path.includes("/pictures/"))).toEqual([]);
  expect(paths.filter((path) => path.endsWith("icon.svg"))).not.toEqual([]);
  // They are in the build all the same.
  expect((await readdir(join(DIST, "pictures"))).length).toBeGreaterThanOrEqual(8);
});

for (const place of [0, 1, 2]) {
  test(`shortcut ${place + 1} opens its view and leaves the address clean`, async ({ page }) => {
    const { name, url } = (await manifest()).shortcuts[place];
    await open(page, url);
    await expect(panel(page, TITLES[name.toLowerCase()])).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expect(notices(page)).toBeEmpty();
  });
}

test("a shortcut in an open page keeps what is on screen, and closes no view", async ({ page }) => {
  await open(page, `./${LINK}`);
  const before = await notices(page).textContent(); // that this is from a link
  const jump = (hash) => page.evaluate((hash) => (location.hash = hash), hash);
  await jump("open=guides");
  await expect(panel(page, TITLES.guides)).toBeVisible();
  await jump("open=guides");
  // The figures of the link stay in the address.
  await expect.poll(() => new URL(page.url()).hash).toBe(LINK);
  await expect(panel(page, TITLES.guides)).toBeVisible();
  await jump("open=share");
  await expect(panel(page, TITLES.share)).toBeVisible();
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await expect(notices(page)).toHaveText(before);
  // Nothing else that begins alike is taken for one; a link still opens.
  await jump("open=nothing");
  await expect(notices(page)).not.toHaveText(before);
  await jump(LINK.slice(1).replace("105000", "106000"));
  await expect(field(page, "Base salary")).toHaveValue("106000");
});

test("files that the system opens with the page are shown as dropped ones are", async ({ page }) => {
  await page.addInitScript(() => {
    const setConsumer = (consumer) => (globalThis.launch = consumer);
    Object.defineProperty(globalThis, "launchQueue", { value: { setConsumer } });
  });
  await open(page);
  const launch = (texts) =>
    page.evaluate((texts) => {
      const handle = (text) => ({
        getFile: async () => {
          if (text === undefined || text === null) throw new Error("it is gone");
          return new File([text], "x.json");
        },
      });
      globalThis.launch({ files: texts.map(handle) });
    }, texts);
  await launch([]); // an ordinary start
  await expect(panel(page, TITLES.scenarios)).toHaveCount(0);
  const saved = { version: 4, scenario: { role: "engineering-manager", region: "paris", offers: [{ base: "123000" }] } };
  await launch([JSON.stringify(saved)]);
  await expect(panel(page, TITLES.scenarios)).toContainText("1 scenario will be added");
  expect(await kept(page)).toEqual([]);
  await launch(["{}", "{}"]);
  await expect(panel(page, TITLES.scenarios)).toContainText(/one file|one at a time/i);
  await launch([null]);
  await expect(panel(page, TITLES.scenarios)).toContainText(/cannot be read|not a file|no file|empty/i);
});

test.describe("a link that is shared with the page", () => {
  // The browser itself says that it could not look for a new worker.
  test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script/] });

  test("is opened by the offline worker, and no server gets it", async ({ page }) => {
    const server = await serve({ base: "/tools/counteroffer/" });
    const { share_target: target } = await manifest();
    try {
      await open(page, server.url);
      await fillIn(page);
      await untilAllKept(page);
    } finally {
      await server.stop(); // from here on, who would answer is gone
    }
    /** As the system does it: a form from outside of the page, in its window. */
    const share = async (fields) => {
      await page.goto("about:blank");
      await page.evaluate(
        ([action, { method, enctype, params }, fields]) => {
          const form = Object.assign(document.createElement("form"), { action, method, enctype });
          for (const [name, value] of Object.entries(fields)) {
            form.append(Object.assign(document.createElement("textarea"), { name: params[name], value }));
          }
          document.body.append(form);
          form.submit();
        },
        [new URL(target.action, server.url).href, target, fields],
      );
      await page.waitForURL(/127\.0\.0\.1/);
      await untilMounted(page);
      return page.url().replace(server.url, "./");
    };
    const link = `${server.url}${LINK.replace("105000", "111000")}`;
    expect(await share({ url: link })).toBe(`./${LINK.replace("105000", "111000")}`);
    await expect(field(page, "Base salary")).toHaveValue("111000");
    // Some programs put it into the text, with words around it.
    const compact = `${server.url}index.html?x#s=ATyuoY6cWQS6sAhBvw`;
    expect(await share({ text: `Have a look:\n${compact} tonight`, url: "" })).toBe("./#s=ATyuoY6cWQS6sAhBvw");
    await expect(field(page, "Base salary")).toHaveValue("105000");
    // What is no link of this page opens the page as it was.
    for (const fields of [{ text: "Lunch? #now" }, { url: `https://example.invalid/${LINK}` }]) {
      expect(await share(fields)).toBe("./");
      await expect(notices(page)).toBeEmpty();
    }
  });
});

test("what other sites show of a link is there", async ({ page, request }) => {
  await open(page);
  const content = (name) => page.locator(`meta[property="og:${name}"], meta[name="${name}"]`).getAttribute("content");
  expect(await content("title")).toBe(await page.title());
  expect(await page.locator('meta[property="og:description"]').getAttribute("content")).toBe(
    await page.locator('meta[name="description"]').getAttribute("content"),
  );
  expect(await content("twitter:card")).toBe("summary_large_image");
  const picture = await request.get(`./${await content("image")}`);
  expect(sizeOf(await picture.body())).toBe("1200x630");
});

test("the frame of the window has the colour of the page in light and in dark", async ({ page }) => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    const colours = await page.evaluate(() => {
      const themes = [...document.querySelectorAll('meta[name="theme-color"]')];
      const theme = themes.find(({ media }) => matchMedia(media).matches).content;
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      const seen = (colour) => ((canvas.fillStyle = colour), canvas.fillStyle);
      return [theme, getComputedStyle(document.documentElement).backgroundColor].map(seen);
    });
    expect(colours[0], colorScheme).toBe(colours[1]);
  }
});
