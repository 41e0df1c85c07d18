// Shows one page while there is no network. That page and its style are all that is ever kept: nothing of anybody's,
// so there is nothing to forget at the sign-out. KEPT stands above this.
"use strict";

const CACHE = `uketori-${KEPT.version}-${KEPT.files.join(",")}`;

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(KEPT.files.map((file) => new Request(file, { credentials: "omit" })));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

// Other forms are left to the browser: what they send must not travel twice, nor lose where it comes from.
const leads = (request, url) => request.mode === "navigate" && (request.method === "GET" || url.pathname === KEPT.shareTarget);

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) {
    return;
  }
  if (leads(event.request, url)) {
    event.respondWith(fetch(event.request).catch(() => caches.match(KEPT.page)));
  } else if (KEPT.files.includes(url.pathname + url.search)) {
    event.respondWith(fetch(event.request).catch(() => caches.match(event.request)));
  }
});
