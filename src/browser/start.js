// Starts the page. Everything here must work when the Rust module is missing, broken or has panicked,
// so it uses only what index.html holds and what every browser has.
//
// - show the view that the address names, in the language of the link, of the last choice, or of the browser;
// - load the compiled module that Trunk announced in the preload links;
// - load the second module when it is asked for, by a shortcut or a file too;
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
  const storage = memory ?? localStorage;
  const data = {};
  for (const key of ourKeys(storage)) data[key] = storage.getItem(key);
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

// Not saving on this device

const PREFIX = "counteroffer/";
const PRIVATE = `${PREFIX}private`;
const ourKeys = (storage) => Array.from(storage, (_, place) => storage.key(place)).filter((key) => key.startsWith(PREFIX));

/** What stands in for localStorage while nothing is to be saved; it is gone with the page. */
let memory;

function memoryOf(storage) {
  const items = new Map(ourKeys(storage).map((key) => [key, storage.getItem(key)]));
  const gone = new Set();
  return {
    gone,
    get length() {
      return items.size;
    },
    key: (place) => [...items.keys()][place] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void (items.delete(key), gone.add(key)),
  };
}

try {
  if (localStorage.getItem(PRIVATE) !== null) memory = memoryOf(localStorage);
} catch {
  // No storage at all: the page says so when it starts.
}

// Loading

/** A module of this build, started. Neither file has an integrity: browsers cannot check that of a fetch preload and say
 *  so in the console. The hash in the name keeps builds apart. */
async function start(script, wasm) {
  // The same mode as the preload, so that the browser takes what it already has.
  const response = fetch(wasm, { credentials: "same-origin" }).then((response) => {
    if (!response.ok) throw new Error(`${wasm}: status ${response.status}`);
    return response;
  });
  // Reported through the await below; without this a failing import would leave it unhandled.
  response.catch(() => {});
  const module = await import(script);
  await module.default({ module_or_path: response });
  return module;
}

const find = (selector) => document.querySelector(selector);
const root = document.documentElement;

// Languages. English is in the modules and in index.html; another one is a file, loaded when it is used.

const LANGUAGE = `${PREFIX}language`;
/** The files of the other languages, by name: `fr text-fr-….txt` in index.html. */
const files = new Map(find('meta[name="languages"]').content.match(/\S+ \S+/g)?.map((pair) => pair.split(" ")));
const speaks = (name) => name === "en" || files.has(name);
const languageIn = (hash) => hash.includes("=") && /[#&]lang=([^&]*)/.exec(hash)?.[1];

/** A storage, which a browser may refuse. What it says or keeps is a wish of little weight. */
const wish = (storage, ...value) => {
  try {
    return value.length ? storage().setItem(LANGUAGE, value[0]) : storage().getItem(LANGUAGE);
  } catch {
    return null;
  }
};
const forNow = () => memory ?? sessionStorage;
const forGood = () => memory ?? localStorage;

/** Text that index.html has by itself, element by element, those of its templates too. */
function eachStatic(run) {
  const templates = [...document.querySelectorAll("template")].map((template) => template.content);
  for (const scope of [document, ...templates]) for (const part of scope.querySelectorAll("[data-text], [data-label]")) run(part, part.dataset);
}
const english = {};
eachStatic((part, { text, label }) => (english[text ?? label] = text ? part.textContent : part.getAttribute("aria-label")));

/** What is spoken, the file of it, and what it has for index.html. */
let language = "en";
let spoken = "";
let words = english;

function speakHere(name, file) {
  const parts = file.split("\0");
  [language, spoken, words] = [name, file, file ? JSON.parse(parts[parts.indexOf("index.json") + 1]) : english];
  root.lang = name;
  eachStatic((part, { text, label }) => (text ? (part.textContent = words[text]) : part.setAttribute("aria-label", words[label])));
  for (const other of find("#languages button").children) other.hidden = other.lang === name;
}

/** Speaks a language in all that index.html has, once its file is here. */
async function speak(name) {
  let file = "";
  if (name !== "en") {
    const response = await fetch(files.get(name), { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    file = await response.text();
  }
  speakHere(name, file);
}

/** The language of the link, which holds for as long as the tab, else that chosen last, else the browser's. */
function preferred() {
  const asked = languageIn(location.hash);
  if (speaks(asked)) wish(forNow, asked);
  return [wish(forNow), wish(forGood), ...navigator.languages.map((name) => name.slice(0, 2))].find(speaks) ?? "en";
}

const preference = preferred();
// Where it cannot be had, English says everything, and the button tries again.
const ready = preference === "en" ? undefined : speak(preference).catch((error) => console.warn(error));

async function change(name) {
  const failed = find("#languages [role=alert]");
  failed.hidden = true;
  try {
    await speak(name);
  } catch (error) {
    console.warn(error);
    failed.hidden = false;
    setTimeout(() => (failed.hidden = true), 10_000);
    return false;
  }
  if (linked) mark(hashOf(linked, wordIn(location.hash)));
  turn();
  // The first before the second, which asks it for what is on screen. By then another language may have been asked for.
  for (const { value } of await Promise.allSettled([first, second])) value?.speak(language, spoken);
  return true;
}

/** Has the offline worker keep what is in use now; none before it is there. */
let keepLater;
find("#languages").hidden = !files.size;
find("#languages button").onclick = async ({ currentTarget }) => {
  const name = [...currentTarget.children].find((name) => !name.hidden).lang;
  if (!(await change(name))) return;
  wish(forGood, name);
  wish(forNow, name);
  keepLater?.();
};

/** Runs once the next frame is on screen. None comes while the page is hidden. */
const afterFrame = (run) => (document.hidden ? run() : requestAnimationFrame(() => setTimeout(run)));

/** What index.html holds is on screen, and the module may take its time. */
const painted = new Promise((resolve) => {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes("paint")) return resolve();
  new PerformanceObserver(() => afterFrame(resolve)).observe({ type: "paint", buffered: true });
  setTimeout(resolve, 500); // covered by another window, say
});

const first = Promise.all([
  start(find('link[rel="modulepreload"]').href, find('link[rel="preload"][type="application/wasm"]').href),
  ready,
  painted,
]).then(async ([module]) => {
  // A file of another build: rather English than two languages.
  if (!module.speak(language, spoken)) speakHere("en", "");
  for (let more = true; more; ) {
    // In tasks of their own, so that a tap in between is answered. Nobody taps on what is hidden, where tasks wait for long.
    if (!document.hidden) await new Promise((resolve) => setTimeout(resolve));
    more = module.build_next();
    // The first has read the address. What is put into it from then on has to be turned to.
    if (!started) [started, linked] = [true, linkIn(location.hash)];
  }
  return module;
});
first.catch((error) => {
  console.error(error);
  recover(brokeModule(error) ? "stopped" : "unloaded");
});

/** A stylesheet, once it is in use. */
function styled(href) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} cannot be loaded`));
    };
  });
}

/** The second module: loaded once, and tried anew after a failure. */
let second;
async function loadSecond() {
  const files = find('meta[name="keep"]').content.split(" ");
  const [script, wasm, ...styles] = files.map((path) => new URL(path, document.baseURI).href);
  second ??= Promise.all([start(script, wasm), ...styles.map(styled)]).then(([second]) => {
    second.speak(language, spoken);
    return second;
  });
  try {
    return await second;
  } catch (error) {
    second = undefined;
    throw error;
  }
}

/** The second module once it shows a section, which then follows the first. */
let mirror;
const sections = new Set();

/** Has the second module show a section in its place. Meanwhile the place says that it loads, or that it could not be. */
async function showSection(name) {
  const place = find(`[data-section="${name}"]`);
  if (!place || sections.has(name)) return;
  sections.add(name);
  const focused = place.contains(document.activeElement);
  if (!place.firstElementChild) place.append(byId("section-waits").content.cloneNode(true));
  const again = place.querySelector("button");
  again.onclick = () => showSection(name);
  place.setAttribute("aria-busy", "true");
  show(place, "loading");
  try {
    const [module, one] = [await loadSecond(), await first];
    place.replaceChildren();
    module.section(name, one);
    mirror = module;
    place.tabIndex = -1;
    if (focused) place.focus();
    // What led here while it was not there.
    const part = partOf(wordIn(location.hash));
    if (part && place.contains(part)) {
      reveal(part);
      reach(part);
    }
  } catch (error) {
    if (brokeModule(error)) throw error;
    console.warn(error);
    sections.delete(name);
    show(place, "failed");
    if (focused) again.focus();
  }
  place.removeAttribute("aria-busy");
}

// Views: one is on screen, and the address names it: `#equity`, or `#base=…&at=equity` behind a scenario.

const tabs = [...document.querySelectorAll("#views a")];
const wordIn = (hash) => (hash.includes("=") ? /[#&]at=([^&]*)/.exec(hash)?.[1] : hash.slice(1)) ?? "";
/** What an address names: a part of the page by its own id, or a field by its key. */
const partOf = (word) => (word && (byId(word) ?? byId(`in-${word}`))) || undefined;
const linkIn = (hash) => (hash.includes("=") ? hash.slice(1).replace(/(^|&)(at|lang)=[^&]*/g, "").replace(/^&/, "") : "");
const hashOf = (link, word) => `#${link && language !== "en" ? `lang=${language}&` : ""}${link}${link && word ? "&at=" : ""}${word}`;

// What the shortcuts of an installed page ask for. It leaves no trace in the address.
const asks = () => /^#open=(scenarios|share|guides)$/.exec(location.hash)?.[1];
const asked = asks();
if (asked) history.replaceState(null, "", location.pathname + location.search);

/** The link that is on screen as it came, and the last one that was. */
let linked = linkIn(location.hash);
let unlinked = "";
let started = false;

/** Marks the entry of the history as one that was on screen, and writes its address where there is one to write. */
const mark = (hash) => history.replaceState("seen", "", hash === "#" ? location.pathname + location.search : (hash ?? ""));

/** The views of parts that may not be there yet, by how their names begin, where that is not the view's own name. */
const PARTS = { extra: "ask", word: "guide" };

/** Shows the view that the address names, or the one that has the part it names. Says what it names. */
function turn() {
  const word = wordIn(location.hash);
  const named = (name) => tabs.some((tab) => tab.dataset.view === name);
  const part = named(word) ? undefined : partOf(word);
  const [group] = word.split("-");
  const view = part ? part.closest(".view")?.id.slice(5) : (PARTS[group] ?? group);
  root.dataset.view = named(view) ? view : "offer";
  for (const tab of tabs) {
    const { view } = tab.dataset;
    // In full, since axe takes links that begin with # for ways to skip something.
    tab.href = location.pathname + location.search + hashOf(linked, view);
    tab.removeAttribute("aria-current");
    if (view !== root.dataset.view) continue;
    tab.setAttribute("aria-current", "page");
    // With the next frame, which lays the page out anyway; and the row alone: the page is scrolled by others.
    const row = tab.parentElement;
    requestAnimationFrame(() => (row.scrollLeft = tab.offsetLeft + (tab.offsetWidth - row.clientWidth) / 2));
    document.title = view === "offer" ? words.title : `${tab.textContent} · Counteroffer`;
  }
  const section = find(`#view-${root.dataset.view} [data-section]`);
  if (section) showSection(section.dataset.section);
  return part ?? find(root.dataset.view === "offer" ? ".answer h2" : `#view-${root.dataset.view} h2`);
}

// Before the browser puts back where the page was scrolled to.
addEventListener("popstate", () => {
  const opened = asks();
  if (opened) {
    const { view } = root.dataset;
    mark(hashOf(linked, view === "offer" ? "" : view));
    counteroffer.second("reveal", opened);
    return;
  }
  const seen = history.state === "seen";
  const link = linkIn(location.hash);
  const word = wordIn(location.hash);
  const opens = link && link !== linked && !(seen && link === unlinked);
  // Back from before a link came, while it is as it came: to one's own figures, and forward to it again.
  const returns = seen && !link && linked && started;
  if (returns) unlinked = "";
  if (opens || returns) linked = link;
  // The address says what is on screen, wherever in the history it is.
  mark(opens ? undefined : hashOf(linked, word));
  if ((opens && started) || returns) first.then((first) => first.turn(opens ? "link" : "own", ""));
  if (opens && preferred() !== language) change(preferred());
  const target = turn();
  if (!target || opens) return;
  if (target.tagName === "H2") {
    if (!seen) scrollTo(0, 0);
  } else reveal(target);
  reach(target);
});

/** The button that opened the views of the second module; none where they are closed. */
let opener;
const close = () => find("#keep .panel-head button")?.click();
find("#views").addEventListener("click", close);
addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && event.target.closest?.("#keep") && close());

/** Moves the focus without scrolling. */
function reach(target) {
  target.tabIndex = target.tabIndex < 0 ? -1 : target.tabIndex;
  target.focus({ preventScroll: true });
}

/** Brings a part into sight, out of what is folded. */
function reveal(part) {
  const fold = part.closest("details");
  if (fold) fold.open = true;
  part.scrollIntoView({ block: part.tagName === "H3" ? "start" : "center" });
}

turn();
first.then(
  () => {
    mark();
    const target = turn();
    if (target && target.tagName !== "H2") reveal(target);
    // Where the answer has gone up out of sight, a line at the edge says it in short.
    const past = ([{ isIntersecting }]) => root.toggleAttribute("data-past", !isIntersecting);
    new IntersectionObserver(past, { rootMargin: "-16px 0px 99999px" }).observe(find("#app .desk:not(.loading *) .sentence"));
  },
  () => {},
);

// In its view the brief alone is printed, by whatever way; what is said in its place, where there is none.
addEventListener("beforeprint", () => root.toggleAttribute("data-brief", root.dataset.view === "brief" && find(".brief > *") !== null));
addEventListener("afterprint", () => root.removeAttribute("data-brief"));

// Undo in the page's own steps, not in those of each field, wherever the first module has the fields.
const ownSteps = (event) => !event.target.closest?.("#keep, #recovery");
const undo = async (event, back) => {
  event.preventDefault();
  (await first).undo(back);
};
addEventListener("keydown", (event) => {
  const key = event.key?.toLowerCase();
  const held = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (held && (key === "z" || key === "y") && ownSteps(event)) undo(event, key === "z" && !event.shiftKey);
});
// From a menu, or a shaken phone.
addEventListener("beforeinput", (event) => {
  const back = event.inputType === "historyUndo";
  if ((back || event.inputType === "historyRedo") && ownSteps(event)) undo(event, back);
});

// A figure that is there before anybody typed gives way to what is typed, by mouse as by Tab.
let entered;
addEventListener("focusin", ({ target }) => {
  entered = target.id === "in-location" && target;
});
addEventListener("click", ({ target }) => {
  if (target === entered && target.selectionStart === target.selectionEnd) target.select();
  entered = undefined;
});

// What one is about to type into comes out from behind what stays at the edges.
addEventListener("click", ({ target }) => target.matches?.("input, textarea") && target.scrollIntoView({ block: "nearest" }));

// A file that is dropped anywhere is for the second module to open.
const hasFile = (event) => event.dataTransfer?.types.includes("Files") && byId("recovery").hidden;
addEventListener("dragover", (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  if (root.hasAttribute("data-drop")) return;
  root.setAttribute("data-drop", words.drop);
  loadSecond().catch(() => {}); // its stylesheet says what may be dropped
});
addEventListener("dragleave", (event) => event.relatedTarget || root.removeAttribute("data-drop"));
addEventListener("drop", (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  root.removeAttribute("data-drop");
  openFiles(event.dataTransfer.files);
});
async function openFiles([file, another]) {
  if (another) counteroffer.second("several_files", "");
  // No longer than what is looked at, and one more to tell.
  else counteroffer.second("open_file", await file.slice(0, 5e6 + 1).text().catch(() => ""));
}

// What another tab changed; without a key, it erased everything. While the first module is not there, nothing shows it.
addEventListener("storage", ({ key, newValue }) => {
  if (key !== null && !key.startsWith(PREFIX)) return;
  // The wish holds in every tab.
  if (key === PRIVATE) counteroffer.saveNothing(newValue !== null);
  const task = key?.startsWith(`${PREFIX}guide/`) ? "guides" : "kept";
  first.then(
    (first) => {
      first.turn(task, "");
      counteroffer.changed();
    },
    () => {},
  );
});

// What the modules ask of this script.
let forgotten;
globalThis.counteroffer = {
  silent: () => memory !== undefined,
  /** Calls a method of the storage; without one, says our keys, a line each. Throws the name of what is wrong, empty if
   *  there is no storage. */
  stored(method, key, value) {
    let storage;
    try {
      storage = memory ?? localStorage;
    } catch {
      // Closed to the page.
    }
    if (!storage) throw "";
    try {
      return method ? storage[method](key, value) : ourKeys(storage).join("\n");
    } catch (error) {
      throw String(error?.name);
    }
  },
  /** Begins or ends to save nothing. What was changed meanwhile is saved at the end. */
  saveNothing(nothing) {
    if (nothing) {
      localStorage.setItem(PRIVATE, "on");
      memory ??= memoryOf(localStorage);
    } else {
      // Where there is no room, nothing has ended and nothing is lost.
      for (const key of memory ? ourKeys(memory) : []) if (key !== PRIVATE) localStorage.setItem(key, memory.getItem(key));
      for (const key of memory?.gone ?? []) if (memory.getItem(key) === null) localStorage.removeItem(key);
      localStorage.removeItem(PRIVATE);
      memory = undefined;
    }
  },
  /** The views of the second module are closed: the focus goes back to what opened them, if it was there. */
  closed() {
    if (document.activeElement === document.body || find("#keep").contains(document.activeElement)) opener?.focus();
    opener = undefined;
  },
  /** Asks the second module to do something; tells the first how it went. */
  second(task, detail) {
    if (task === "show") opener = document.activeElement;
    Promise.all([loadSecond(), first]).then(
      ([second, first]) => second[task](detail, first),
      async (error) => {
        console.warn(error);
        (await first).second_failed();
      },
    );
  },
  /** Has the second module show a section. */
  section: showSection,
  /** Tells the first module when the next frame is on screen. */
  afterFrame: () => afterFrame(async () => (await first).painted()),
  /** Lets the sections of the second module follow the first, where typing has come to rest. */
  rested: () => mirror?.follow(),
  /** Lets the second module look again, if it is there. */
  changed() {
    second?.then(
      (second) => second.refresh(),
      () => {},
    );
  },
  /** Removes the link from the address, since something else is on screen now. */
  dropLink() {
    if (!linked && !location.hash.includes("=")) return;
    unlinked = linked || unlinked;
    linked = "";
    // The key that did it is on screen before.
    afterFrame(() => {
      if (linked) return;
      const { view } = root.dataset;
      mark(hashOf("", view === "offer" ? "" : view));
      turn();
    });
  },
  /** Removes the offline worker and its caches. */
  async forget() {
    forgotten = true;
    try {
      sessionStorage.removeItem(LANGUAGE);
    } catch {
      // Closed to the page: nothing was kept there.
    }
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.unregister();
    const ours = `counteroffer ${new URL("./", location.href).href} `;
    const names = (await globalThis.caches?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  },
};

// Once installed: the shortcuts of the manifest, and files that are opened with the page

if (asked) counteroffer.second("reveal", asked);

globalThis.launchQueue?.setConsumer(async ({ files }) => {
  const opened = await Promise.all(files.map((file) => file.getFile())).catch(() => [new Blob()]);
  if (opened.length) openFiles(opened);
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
  // What no first visit needs is kept once the page is at rest.
  keepLater = async () => {
    await first;
    setTimeout(() => forgotten || container.controller?.postMessage({ keep: files.get(language) }), 3000);
  };
  container.addEventListener("controllerchange", keepLater);
  keepLater();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {}); // offline: ask again next time
  });
}

// Written by the release build only: while developing, a cache in between would show yesterday's page.
const worker = document.querySelector('meta[name="offline"]')?.content;
// Behind the first module, with which the worker's own requests would share the line. Refused (private windows, storage
// turned off): the page works without.
if (worker) {
  const keep = () => keepOffline(worker).catch(() => {});
  first.then(keep, keep);
}
