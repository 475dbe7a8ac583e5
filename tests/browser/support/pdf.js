// What stands on printed pages, and where.

const { warn } = console;
// Of drawing, which nothing here does: that there is no canvas.
console.warn = () => {};
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
console.warn = warn;

/** Without spaces: a line may end anywhere. */
export const bare = (text) => text.normalize("NFKC").replace(/[\s\u00ad\u200b]+/g, "");

/** Every page of a PDF: its size in points, its texts with their boxes, and all of them as one bare text. */
export async function pagesOf(pdf) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter(({ str }) => str?.trim()).map(boxOf);
    pages.push({ width, height, texts, bare: bare(texts.map(({ text }) => text).join("")) });
  }
  await loading.destroy();
  return pages;
}

/** The box of the letters themselves, from under the line to the height of capitals; a space at the end may hang over. */
function boxOf({ str, width, transform: [, , c, d, left, line] }) {
  const size = Math.hypot(c, d);
  const space = str.endsWith(" ") ? size * 0.35 : 0;
  return { text: str, size, left, right: left + width - space, bottom: line - size * 0.15, top: line + size * 0.7 };
}

/** Texts that are not within these margins, in points. */
export const cutOff = ({ width, height, texts }, margin) =>
  texts.filter(({ left, right, bottom, top }) => left < margin || right > width - margin || bottom < margin || top > height - margin).map(({ text }) => text);

/** Pairs of texts that stand on each other. */
export function overlaps({ texts }) {
  const slack = 0.5;
  const found = [];
  for (const [place, one] of texts.entries()) {
    for (const other of texts.slice(place + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const along = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
      if (across > slack && along > slack) found.push(`${one.text} on ${other.text}`);
    }
  }
  return found;
}
