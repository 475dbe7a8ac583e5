// How Chromium is started, for the tests and the bench alike.

export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  // Chromium refuses its sandbox to root, and CI machines run as root.
  chromiumSandbox: process.getuid?.() !== 0,
  // No talk of its own with the network: the only requests are the page's.
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
