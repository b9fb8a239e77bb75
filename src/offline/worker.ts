/// <reference lib="webworker" />
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { answer, type SavedCopy } from './answer.ts';
import { WITHDRAWN_LIST } from './kept-files.ts';
import { ABOUT_STORE, FILES_STORE, FORGET, SAVED_ON, STORES } from './stores.ts';
import { holdsWithdrawn, readWithdrawn } from './withdrawn.ts';

/** Written in by the build: every file of the copy, with its revision unless its name tells. */
declare const KEPT: PrecacheEntry[];
declare const self: ServiceWorkerGlobalScope;

const files = new PrecacheController({ cacheName: FILES_STORE });
files.addToCacheList(KEPT);
const revisions = new Map(KEPT.map(({ url, revision }) => [url, revision ?? undefined]));

self.addEventListener('install', (event) => {
  event.waitUntil(files.install(event).then(rememberDay));
  // A newer copy takes over at once: an old one must not hold the site back.
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(files.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === FORGET) event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const isPage = request.mode === 'navigate';
  if (!isPage && !revisions.has(pathname)) return;
  const isForever = revisions.has(pathname) && revisions.get(pathname) === undefined;
  event.respondWith(
    answer({ path: pathname, isPage, isForever }, () => fromHost(request, event), copy),
  );
});

const copy: SavedCopy = {
  file: (path) => (isForgotten ? Promise.resolve(undefined) : files.matchPrecache(path)),
  async savedOn() {
    const about = await caches.open(ABOUT_STORE);
    return (await about.match(SAVED_ON))?.text();
  },
};

let isForgotten = false;
let isReachable = false;

/** The first answer of the host after a time without one brings the list of withdrawn pages first. */
async function fromHost(request: Request, event: FetchEvent): Promise<Response> {
  try {
    if (!isReachable) await dropWithdrawn();
    isReachable = true;
    // What the browser itself keeps for a minute must not stand in for the host.
    return await fetch(request, { cache: 'no-cache' });
  } catch (error) {
    isReachable = false;
    throw error;
  } finally {
    if (event.request.mode === 'navigate' && isReachable) {
      event.waitUntil(self.registration.update().catch(() => undefined));
    }
  }
}

/** One page that may no longer be shown, and the whole copy goes: others may repeat what it said. */
async function dropWithdrawn(): Promise<void> {
  const response = await fetch(WITHDRAWN_LIST, { cache: 'no-store' });
  const withdrawn = response.ok ? readWithdrawn(await response.json()) : undefined;
  if (withdrawn && holdsWithdrawn(withdrawn, (path) => revisions.get(path))) {
    isForgotten = true;
    await caches.delete(FILES_STORE);
  }
}

async function rememberDay(): Promise<void> {
  const about = await caches.open(ABOUT_STORE);
  await about.put(SAVED_ON, new Response(new Date().toISOString().slice(0, 10)));
}

async function forget(): Promise<void> {
  isForgotten = true;
  await Promise.all(STORES.map((store) => caches.delete(store)));
  await self.registration.unregister();
}
