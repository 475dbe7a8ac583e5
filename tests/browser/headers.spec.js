// What the server sends, and what the built index.html says about security.

import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.js";
import { DIST } from "./support/server.js";

const directives = (policy) =>
  policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive && !directive.startsWith("frame-ancestors"))
    .sort();

test("the page, the worker and unknown addresses carry the security headers", async ({ request }) => {
  for (const path of ["./", "index.html", "sw.js", "nothing-here"]) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
});

test("the policy allows no inline code, no eval and no foreign origin", async ({ request }) => {
  const policy = (await request.get("./")).headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  const sources = directives(policy).flatMap((directive) => directive.split(/\s+/).slice(1));
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'", "data:"]));
  expect(directives(policy).find((directive) => directive.startsWith("script-src"))).not.toContain("data:");
});

test("the page states the same policy as the header", async ({ page, request }) => {
  await page.goto("./");
  const stated = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  const sent = (await request.get("./")).headers()["content-security-policy"];
  expect(directives(stated)).toEqual(directives(sent));
  expect(stated).not.toContain("frame-ancestors");
  // For hosts where no headers can be set, what else a page can say itself.
  const referrer = (await request.get("./")).headers()["referrer-policy"];
  expect(await page.locator('meta[name="referrer"]').getAttribute("content")).toBe(referrer);
});

test("the page as sent has no inline script, style or handler", async ({ request }) => {
  const html = await (await request.get("./")).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/<style/i);
  expect(html).not.toMatch(/<[^>]*\s(style|on[a-z]+)=/i);
});

test("hashed files are cached for good, everything else is asked for again", async ({ request }) => {
  const all = await readdir(DIST, { recursive: true });
  const forHosts = ["_headers", ".htaccess", "vercel.json"];
  const names = all.filter((name) => /\w\.\w+$/.test(name) && !/\.(br|gz)$/.test(name) && !forHosts.includes(name));
  const hashed = names.filter((name) => /-[0-9a-f]{12,16}(_bg)?\./.test(name));
  expect(hashed.length).toBeGreaterThanOrEqual(3);
  for (const name of ["", ...names]) {
    const caching = (await request.get(`./${name}`)).headers()["cache-control"];
    expect(caching, name).toBe(hashed.includes(name) ? "public, max-age=31536000, immutable" : "no-cache");
  }
});

test("files are sent compressed and typed, and not again when known", async ({ request }) => {
  const wasm = (await readdir(DIST)).find((name) => name.endsWith(".wasm"));
  for (const [accept, encoding] of [["gzip, deflate, br", "br"], ["gzip", "gzip"], ["identity", undefined]]) {
    const response = await request.get(wasm, { headers: { "Accept-Encoding": accept } });
    expect(response.headers()["content-encoding"]).toBe(encoding);
    expect(response.headers()["content-type"]).toBe("application/wasm");
    expect(response.headers().vary).toBe("Accept-Encoding");
    expect(Buffer.compare(await response.body(), await readFile(DIST + wasm))).toBe(0);
  }
  const first = await request.get("./");
  const again = await request.get("./", { headers: { "If-None-Match": first.headers().etag } });
  expect(again.status()).toBe(304);
  const head = await request.head("./");
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
});

test("what is not part of the site is not found", async ({ request }) => {
  for (const path of ["_headers", ".htaccess", "vercel.json", "Cargo.toml", "%2e%2e/Cargo.toml", "..%2fCargo.toml", "dist/index.html"]) {
    expect((await request.get(`./${path}`)).status(), path).toBe(404);
  }
  expect((await request.post("./")).status()).toBe(405);
});
