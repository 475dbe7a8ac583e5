// The phone that the goals are set for, as Chromium emulates it.

export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "en-US",
};

/** How much slower its processor is than this machine. */
export const SLOWDOWN = 4;

/** Its network. The browser adds the latency to each request; bytes are counted a second. */
export const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

export const IN_WORDS = "CPU 4x slower, 150 ms, 1.6 Mbit/s down, 0.75 up, 390 px, touch";

/** Slows a page down. Workers keep their speed, and the service worker its network: the browser slows pages alone. */
export async function slow(page, { slowdown = SLOWDOWN, network } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
  }
}
