// The built folder works under a path of a host that has other pages: nothing in it is asked for anywhere else.

import { expect, test, untilAllKept } from "./fixtures.js";
import { LINK, RESULTS, SENTENCE, button, expectResults, field, fillIn, open, sentence, storedBases } from "./support/page.js";
import { serve } from "./support/server.js";

const BASE = "/tools/counteroffer/";

// The browser itself says that it could not look for a new worker.
test.use({ allowedTrouble: [/ERR_CONNECTION_REFUSED|error occurred when fetching the script/] });

test(`under ${BASE} all of it works, also without the server, and asks for nothing outside`, async ({ page, context }) => {
  const server = await serve({ base: BASE });
  const asked = new Set();
  context.on("request", (request) => asked.add(request.url().split(/[?#]/)[0]));
  try {
    // Without the slash the host sends people to the folder.
    await open(page, server.url.slice(0, -1) + LINK);
    expect(page.url()).toBe(server.url + LINK);
    await expectResults(page, RESULTS);
    await expect(sentence(page)).toHaveText(SENTENCE);

    // The second module, and a link that is made there.
    await button(page, "Share").click();
    await expect(page.getByRole("region", { name: "Share what is on screen" })).toBeVisible();
    const links = await page.getByRole("textbox").evaluateAll((fields) => fields.map((field) => field.value));
    expect(links.filter((text) => text.startsWith(`${server.url}#`))).not.toEqual([]);

    // Everything that the page and the manifest name.
    const named = await page.evaluate(async () => {
      const manifest = document.querySelector('link[rel="manifest"]').href;
      const { icons, screenshots, shortcuts, start_url, scope, share_target, file_handlers } = await (await fetch(manifest)).json();
      const paths = [...icons, ...screenshots].map(({ src }) => src);
      paths.push(start_url, scope, ...shortcuts.map(({ url }) => url), ...file_handlers.map(({ action }) => action));
      const links = [...document.querySelectorAll("link[href], script[src]")].map((part) => part.href || part.src);
      const picture = document.querySelector('meta[property="og:image"]').content;
      const files = [...paths, picture].map((path) => new URL(path, manifest).href).concat(links);
      return { files, share: new URL(share_target.action, manifest).href };
    });
    expect(named.share).toBe(`${server.url}shared`);
    expect(named.files.length).toBeGreaterThan(15);
    for (const address of named.files) {
      expect(address.startsWith(server.url), address).toBe(true);
      expect((await fetch(address)).status, address).toBe(200);
    }
    await untilAllKept(page);
  } finally {
    await server.stop();
  }

  await page.reload();
  await expectResults(page, RESULTS);
  await open(page, `${server.url}?y#s=ATyuoY6cWQS6sAhBvw`);
  await expect(field(page, "Base salary")).toHaveValue("105000");
  await open(page, `${server.url}some/where`);
  expect(page.url()).toBe(server.url);
  await fillIn(page);
  await expect.poll(() => storedBases(page)).toEqual(["105000"]);
  await button(page, "Guides").click();
  await expect(page.getByRole("region", { name: "Guides", exact: true })).toBeVisible();

  expect(asked.size).toBeGreaterThan(8);
  const outside = [...asked].filter((address) => !address.startsWith(server.url) && `${address}/` !== server.url);
  expect(outside).toEqual([]);
});
