// Keeps the site for reading without a network. The two lines above this file say which build it is and which files belong to it:
// const BUILD = "…"; const FILES = { path: hash, … };
// Pages are asked for anew whenever there is a network, so that a correction reaches every reader.

const CACHE = `pages-${BUILD}`;
const HASH = "x-file-hash";
const PATIENCE = 4000;
const root = new URL("./", self.location.href).href;

/** Whether the reader's line is slow or paid for by the byte. Then only pages that were opened are kept. */
const spares = () => {
  const line = self.navigator.connection;
  return Boolean(line && (line.saveData || /2g$/.test(line.effectiveType || "")));
};

/** The address under which a file is kept: folders, not their index pages. @param {string} path */
const address = path => root + path.replace(/(^|\/)index\.html$/, "$1");

/** A copy that remembers the hash of its file. @param {Response} response @param {string} hash */
const signed = async (response, hash) => {
  const headers = new Headers(response.headers);
  headers.set(HASH, hash);
  return new Response(await response.blob(), { status: response.status, headers });
};

/** Fills the cache of this build; files that did not change come from the cache of the build before. */
const fill = async () => {
  const cache = await caches.open(CACHE);
  const wanted = Object.entries(FILES).filter(([path]) => !spares() || /^assets\/|^offline\.html$|\/help\/index\.html$/.test(path));
  for (const [path, hash] of wanted) {
    const url = address(path);
    const before = await caches.match(url);
    const same = before && before.headers.get(HASH) === hash;
    const response = same ? before : await fetch(url, { cache: "no-cache" });
    if (response.ok) {
      await cache.put(url, same ? response : await signed(response, hash));
    }
  }
};

self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil(fill());
});

self.addEventListener("activate", event => {
  const forget = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(name => name.startsWith("pages-") && name !== CACHE).map(name => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

/** From the network, and kept; from the cache when there is no network or it takes too long. @param {Request} request */
const freshest = async request => {
  const url = request.url.replace(/[?#].*$/, "");
  const kept = await caches.match(url);
  const asked = fetch(request).then(async response => {
    if (response.ok && response.type === "basic") {
      const cache = await caches.open(CACHE);
      await cache.put(url, await signed(response.clone(), ""));
    }
    return response;
  });
  if (!kept) {
    return asked;
  }
  const waited = new Promise(resolve => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([asked, waited]).catch(() => kept);
};

/** Assets and search files carry the hash of their bytes in their name: what is kept is right, and what was paid for is kept. @param {Request} request */
const kept = async request => {
  const url = request.url.replace(/[?#].*$/, "");
  const before = await caches.match(url);
  if (before) {
    return before;
  }
  const response = await fetch(request);
  if (response.ok && response.type === "basic") {
    const cache = await caches.open(CACHE);
    await cache.put(url, await signed(response.clone(), FILES[url.slice(root.length)] || ""));
  }
  return response;
};

/** In the place of a page that is not kept. @param {Request} request */
const standIn = async request => (request.mode === "navigate" && (await caches.match(`${root}offline.html`))) || Response.error();

self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root)) {
    return;
  }
  const path = request.url.slice(root.length);
  const named = path.startsWith("assets/") || /\/search\/data\/[0-9a-f]+\.bin$/.test(path);
  event.respondWith(named ? kept(request) : freshest(request).catch(() => standIn(request)));
});
