// How soon a keystroke is on screen.

import { competing, field, offer, open } from "../support/page.js";
import { PHONE, slow } from "./phone.js";
import { LINK, PACE, TYPED } from "./scenario.js";
import { watch } from "./watch.js";

/** Types the whole of what is typed. Milliseconds until each keystroke and each answer is on screen, and what else was
 *  seen meanwhile. */
export async function type(browser, url, slowdown) {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(watch);
  const page = await context.newPage();
  await open(page, `${url}${LINK}`);
  await page.waitForTimeout(1500);
  await slow(page, { slowdown });
  await page.evaluate(() => {
    Object.assign(watched, { shifts: [], tasks: [] });
    watched.watchAnswer();
  });
  let pressed = 0;
  for (const { name, text, competing: other } of TYPED) {
    const input = field(page, name, other ? competing(page) : offer(page));
    await input.tap();
    await input.evaluate((input) => input.select());
    await page.waitForTimeout(400);
    for (const key of text) {
      await page.keyboard.press(key === " " ? "Space" : key);
      await page.waitForTimeout(PACE[pressed++ % PACE.length]);
    }
  }
  await page.waitForTimeout(1500);
  const { strokes, answers, events, shifts, tasks } = await page.evaluate(() => watched);
  await context.close();
  if (strokes.length !== pressed) throw new Error(`${pressed} keys were pressed and ${strokes.length} seen`);
  if (!answers.length) throw new Error("the answer never changed");
  const reported = Object.values(events);
  // The browser is silent of those under 16 ms.
  const interactions = [...reported, ...Array(Math.max(0, pressed - reported.length)).fill(16)];
  return { strokes, answers, interactions, shifts, tasks };
}
