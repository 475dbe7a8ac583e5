// Takes every picture of the page that is committed: those of the README, of the manifest, and the one that other sites show
// beside a link. `cargo xtask pictures` runs it with the address of the built page and a folder, in which each picture gets
// the path that it has in the repository.

import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../support/browser.js";

const [url, folder] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url);

const OFFER =
  "#role=engineering-manager&region=paris&base=104000&equity=210000&signing=12000&other=Google&other.base=130000&other.equity=100000";

/** The page with an offer. A size is in CSS pixels; that of the file is `scale` times as much. */
const VIEWS = [
  { path: ".github/screenshot.png", size: [1200, 860] },
  { path: ".github/phone.png", size: [390, 780], scale: 1.5, colorScheme: "dark" },
  { path: "public/pictures/wide.png", size: [1280, 800] },
  { path: "public/pictures/narrow.png", size: [412, 870], scale: 1.5 },
];

/** The icon. Where a system cuts its own shape out of it, colour goes to the edges and the drawing stays in the middle. */
const ICONS = [
  { path: "public/pictures/icon-192.png", side: 192 },
  { path: "public/pictures/icon-512.png", side: 512 },
  { path: "public/pictures/maskable-192.png", side: 192, margin: 8 },
  { path: "public/pictures/maskable-512.png", side: 512, margin: 8 },
  { path: "public/pictures/touch.png", side: 180, margin: 2 },
];

const browser = await chromium.launch(launchOptions);
try {
  for (const view of VIEWS) await takeView(view);
  const svg = await readFile(here("../../../public/icon.svg"), "utf8");
  for (const icon of ICONS) await takeIcon(icon, svg);
  await takeSocial();
} finally {
  await browser.close();
}

/** A page of this size in a browser without a past. */
async function blank({ size: [width, height], scale = 1, colorScheme = "light" }) {
  return browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    locale: "en-US",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    bypassCSP: true, // for what is drawn here, not for the page
  });
}

async function keep(page, path, options) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file, ...options });
  await page.close();
}

async function takeView(view) {
  const page = await blank(view);
  await page.goto(url + OFFER);
  // Changed, it is the reader's own, and next time the page opens with it and says nothing of a link.
  await page.getByRole("textbox", { name: "Base salary", exact: true }).first().fill("105000");
  await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes('"105000"')));
  await page.goto(new URL("?", url).href);
  await page.locator("#app[data-built] #view-pay h2").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500); // what is drawn in the background has arrived
  await keep(page, view.path);
}

async function takeIcon({ path, side, margin }, svg) {
  const page = await blank({ size: [side, side] });
  const drawn = margin === undefined ? svg : toTheEdges(svg, margin);
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${drawn}`);
  await keep(page, path, { omitBackground: true });
}

/** The icon without round corners, its drawing smaller by a margin on each side. */
function toTheEdges(svg, margin) {
  const colour = svg.match(/<rect[^>]*fill="([^"]+)"/)[1];
  const side = 64 + 2 * margin;
  const ground = `<path d="M-${margin}-${margin}h${side}v${side}h-${side}z" fill="${colour}"/>`;
  return svg.replace('viewBox="0 0 64 64"', `viewBox="-${margin} -${margin} ${side} ${side}"`).replace(/<rect[^>]*>/, ground);
}

/** Drawn for it, in the colours and the type of the built page. */
async function takeSocial() {
  const page = await blank({ size: [1200, 630] });
  const index = await (await fetch(url)).text();
  const style = index.match(/href=(?:\.\/)?(style-[0-9a-f]+\.css)/)[1];
  const svg = await readFile(here("../../../public/icon.svg"), "utf8");
  const html = (await readFile(here("social.html"), "utf8")).replace("STYLE", url + style).replace("ICON", svg);
  await page.route(`${url}social.html`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${url}social.html`);
  await page.evaluate(() => document.fonts.ready);
  await keep(page, "public/pictures/social.png");
}
