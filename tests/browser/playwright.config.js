import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/browser.js";

// Started by `cargo xtask test`, which says where Chromium is and serves the pages.
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.js",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long: no test is about speed, and a busy machine may be ten times slower than a quiet one.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" },
  },
  reporter: [["list"]],
  use: {
    launchOptions,
    contextOptions: { reducedMotion: "reduce" },
    locale: "en-US",
    trace: "retain-on-failure",
  },
});
