// Keeps one whole build for use without a network. `cargo xtask build` writes dist/sw.js: this, minified, after a line
//   const BUILD = { version, files: { path: integrity }, later: [path], languages: [path] };
// where `version` changes with any byte of any file, and "" as integrity means that the name has the hash. Those in
// `later`, which all have one, are kept once the page says that it is at rest: it can be used without them. Of the
// languages beside English, `text-fr-HASH.txt`, it then says which one is in use.

const SCOPE = registration.scope;
const OURS = `counteroffer ${SCOPE} `; // one origin may host the page under several paths; an address has no space
const CACHE = OURS + BUILD.version;
const INDEX = new URL("./", SCOPE).href;
const SHARED = `${INDEX}shared`; // the "share_target" of the manifest

// The index is fetched and kept as "./": some hosts redirect "index.html", and a redirect cannot answer a navigation.
const address = (path) => (path === "index.html" ? INDEX : new URL(path, SCOPE).href);
const LISTED = new Set([...Object.keys(BUILD.files), ...BUILD.later, ...BUILD.languages].map(address));

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

// Never without the reader's word: a page must not lose its files, or reload, while somebody types.
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
  if ("keep" in Object(event.data)) event.waitUntil(keepLater(event.data.keep));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === SHARED) return event.respondWith(received(request));
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.href.startsWith(SCOPE)) return;
  const path = url.origin + url.pathname;
  if (LISTED.has(path) && path !== INDEX) event.respondWith(kept(path, request));
  else if (request.mode === "navigate") event.respondWith(navigate(url, request));
});

/** All files or none. The integrity makes a half-uploaded build fail here, and be tried again at the next check. */
async function install() {
  const cache = await caches.open(CACHE);
  const requests = Object.entries(BUILD.files).map(([path, integrity]) => {
    // "no-cache" asks the server whether its copy still holds; a name with a hash in it cannot go stale.
    const freshness = integrity ? { integrity, cache: "no-cache" } : {};
    return new Request(address(path), { ...freshness, credentials: "same-origin", redirect: "error" });
  });
  for (const path of await languagesInUse()) requests.push(later(path));
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

const later = (path) => new Request(address(path), { credentials: "same-origin" });

/** The languages that an earlier build was used in, so that a new one speaks them without a network too. */
async function languagesInUse() {
  const kept = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS)) continue;
    for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
  }
  return BUILD.languages.filter((path) => kept.some((url) => url.startsWith(address(path.slice(0, path.lastIndexOf("-") + 1)))));
}

/** What fails, say without a network, is asked for again when the page next starts. */
async function keepLater(language) {
  const cache = await caches.open(CACHE);
  for (const path of [...BUILD.later, ...BUILD.languages.filter((path) => path === language)]) {
    if (!(await cache.match(address(path), { ignoreVary: true }))) await cache.add(later(path));
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Every address in the scope opens the page; relative links hold only at its root, hence the redirect. */
async function navigate(url, request) {
  const page = url.origin + url.pathname;
  const atRoot = page === INDEX || page === `${INDEX}index.html`;
  return atRoot ? kept(INDEX, request) : Response.redirect(INDEX + url.search);
}

/** Opens a link to this page that another program shared with it. The form ends here: what is in a link is private, and no
 *  server is asked. */
async function received(request) {
  const form = await request.formData();
  const words = `${form.get("url")} ${form.get("text")}`.split(/\s+/);
  const link = words.find((word) => word.startsWith(INDEX) && word.includes("#"));
  return Response.redirect(INDEX + (link ? link.slice(link.indexOf("#")) : ""), 303);
}

/** From this build's own cache. The network is asked only where the browser has evicted the entry. */
async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}
