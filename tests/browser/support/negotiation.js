// The parts of the page that are about what to ask for and how, as their readers know them.

import { competing } from "./page.js";

export const plan = (page) => page.getByRole("region", { name: "What to ask for", exact: true });
export const words = (page) => page.getByRole("region", { name: "What to say", exact: true });
export const rounds = (page) => page.getByRole("region", { name: "The rounds", exact: true });
export const brief = (page) => page.getByRole("region", { name: "The brief", exact: true });

/** A field or a choice of a part of the page. */
export const box = (part, name) => part.getByRole("textbox", { name, exact: true });
export const choice = (part, name) => part.getByRole("combobox", { name, exact: true });

/** Opens fields that are out of sight. */
export async function openFields(part, ...titles) {
  for (const title of titles) await part.locator("summary").filter({ hasText: title }).click();
}

export const OWN = "Your own ask, target and floor";
export const WORK = "Your open-source work";
export const IN_ROLE = "You in this role";
export const ASKS = "Asks of your own";

export const row = (table, name) => table.getByRole("row").filter({ has: table.page().getByRole("rowheader", { name, exact: true }) });

/** The text on screen, and one of its gaps. A day has no role of its own. */
export const letter = (page) => words(page).getByRole("group", { name: "Text", exact: true });
export const gap = (page, name) => letter(page).getByLabel(name, { exact: true });

/** How sure a competing offer is. */
export const sure = (page, place = 1) => choice(competing(page, place), "This offer is");

/** A floor of the user's own, in figures that nothing else comes to. */
export const FLOORS = "plan.floor_base=101234&plan.floor_equity=203457";

/** The offer of the issue with Google's in writing, and the whole counter-offer on screen. */
export const COUNTER =
  "#role=engineering-manager&region=paris&base=105000&equity=210000&signing=5000&other=Google&other.base=130000&other.equity=100000&other.marked=written&plan.script=counter";

/** Takes what the page would copy as a text alone. */
export async function catchCopies(page) {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      window.copied = text;
    };
  });
}
