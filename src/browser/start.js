// Starts the page. Everything here must work when the Rust module is missing, broken or has panicked,
// so it uses only what index.html holds and what every browser has.
//
// - load the compiled module that Trunk announced in the preload links;
// - on a failure, show the recovery screen with the reader's data;
// - keep the page available offline, and ask before a new version replaces the one on screen.

const byId = (id) => document.getElementById(id);

/** Shows `section` with only those of its sentences that fit the situations. */
function show(section, ...situations) {
  section.hidden = false;
  for (const part of section.querySelectorAll("[data-when]")) {
    part.hidden = !situations.includes(part.dataset.when);
  }
}

// Recovery

// What the Rust side had not saved yet when it panicked: its panic hook sends it before the module stops for good.
let unsaved;
addEventListener("counteroffer:unsaved", (event) => (unsaved = event.detail));

// A panic ends in a trap. Any other exception that came through the module has also left it in the middle of its work,
// with values borrowed that nobody gives back, so nothing calls it again either. Every browser names such a frame of
// the stack "wasm-function".
const brokeModule = (error) =>
  (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) || /wasm-function/.test(error?.stack);
addEventListener("error", (event) => brokeModule(event.error) && recover("stopped"));
addEventListener("unhandledrejection", (event) => brokeModule(event.reason) && recover("stopped"));

function savedData() {
  const data = {};
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("counteroffer/")) data[key] = localStorage.getItem(key);
  }
  return data;
}

function recover(situation) {
  const screen = byId("recovery");
  if (!screen.hidden) return;
  let data, readable;
  try {
    data = savedData();
    readable = true;
  } catch {
    data = {};
    readable = false;
  }
  if (unsaved !== undefined) data.unsaved = unsaved;
  const hasData = readable || unsaved !== undefined;
  const text = JSON.stringify(data, null, 2);
  byId("recovery-data").value = text;
  byId("recovery-download").href = "data:application/json;charset=utf-8," + encodeURIComponent(text);
  byId("recovery-reload").onclick = () => location.reload();
  byId("recovery-fresh").onclick = () => location.assign("./?fresh");
  show(screen, situation, hasData ? "readable" : "", readable ? "" : "unreadable");
  const app = byId("app");
  if (app) app.inert = true; // what it shows stays readable
  byId("recovery-heading").focus();
}

// Loading

async function load() {
  const script = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');
  // The same mode as the preload, so that the browser takes what it already has. Neither has an integrity: browsers
  // cannot check that of a fetch preload and say so in the console. The hash in the name keeps builds apart.
  const response = fetch(wasm.href, { credentials: "same-origin" }).then((response) => {
    if (!response.ok) throw new Error(`${wasm.href}: status ${response.status}`);
    return response;
  });
  // Reported through the await below; without this a failing import would leave it unhandled.
  response.catch(() => {});
  const { default: init } = await import(script.href);
  await init({ module_or_path: response });
}

load().catch((error) => {
  console.error(error);
  recover(brokeModule(error) ? "stopped" : "unloaded");
});

// Offline use and updates

async function keepOffline(address) {
  const container = navigator.serviceWorker;
  if (!container) return; // plain http, or a browser without it: the page works, online only
  const bar = byId("update");
  let controlled = container.controller !== null;
  let consented = false;

  container.addEventListener("controllerchange", () => {
    if (consented) location.reload();
    else if (controlled) show(bar, "elsewhere"); // the reader agreed in another tab
    controlled = true; // the first controller is the first installation: nothing to say
  });

  const registration = await container.register(address, { updateViaCache: "none" });
  const offer = () => show(bar, "waiting");
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      // With no active worker beside it, this is the first installation, not an update.
      if (worker.state === "installed" && registration.active) offer();
    });
  if (registration.waiting && registration.active) offer();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  byId("update-reload").onclick = () => {
    consented = true;
    if (registration.waiting) registration.waiting.postMessage("skip-waiting");
    else location.reload(); // another tab has already put the new version in place
  };
  byId("update-later").onclick = () => (bar.hidden = true);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {}); // offline: ask again next time
  });
}

// Written by the release build only: while developing, a cache in between would show yesterday's page.
const worker = document.querySelector('meta[name="offline"]')?.content;
// Refused (private windows, storage turned off): the page works without.
if (worker) keepOffline(worker).catch(() => {});
