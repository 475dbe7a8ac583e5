// What a screen reader is told of every view: the tree of roles, names and states, kept as text. After a change that is
// meant, read the difference and renew it: cargo xtask test --only browser -- tree --update-snapshots

import { expect, test } from "./fixtures.js";
import { LINK, VIEWS, button, open, view } from "./support/page.js";

// The brief names the day.
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date("2026-11-22T10:15:00Z")));

const tree = async (page, of, name) => expect(page.locator(of)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });

/** The view, once the module that shows it has come. */
const shown = async (page, name) => {
  const place = page.locator(`#view-${name.toLowerCase()}`);
  await expect(place).toBeVisible();
  await expect(place.locator("[aria-busy]")).toHaveCount(0);
};

test("a first visit", async ({ page }) => {
  await open(page);
  await tree(page, "body", "first-visit");
});

for (const name of VIEWS) {
  test(`${name}, with an offer beside another`, async ({ page }) => {
    await open(page, LINK);
    if (name !== "Offer") await view(page, name);
    await shown(page, name);
    if (name === "Offer") await tree(page, "#app", "offer");
    else await tree(page, `#view-${name.toLowerCase()}`, name.toLowerCase());
  });
}

for (const name of ["Scenarios", "Share", "Guides"]) {
  test(name, async ({ page }) => {
    await open(page);
    await button(page, name).click();
    await expect(page.locator("#keep").getByRole("heading").first()).toBeVisible();
    await tree(page, "#keep", name.toLowerCase());
  });
}
