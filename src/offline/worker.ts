/// <reference lib="webworker" />
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { scottishDay } from '#src/directory/scottish-day.ts';
import { answer, type SavedCopy } from './answer.ts';
import { WITHDRAWN_LIST } from './kept-files.ts';
import { ABOUT_STORE, FILES_STORE, FORGET, LEFT_STORE, SAVED_ON, STORES } from './stores.ts';
import { holdsWithdrawn, readWithdrawn } from './withdrawn.ts';

/** Written in by the build: every file of the copy, with its revision unless its name tells. */
declare const KEPT: PrecacheEntry[];
declare const self: ServiceWorkerGlobalScope;

let isForgotten = false;
let isSaving = false;
let isReachable = false;

const files = new PrecacheController({
  cacheName: FILES_STORE,
  // Told to forget while it still saves, it saves no more: one file refused ends the whole install, as does one not there.
  plugins: [
    {
      cacheWillUpdate: async ({ response }) =>
        isForgotten || response.status >= 400 ? null : response,
    },
  ],
});
files.addToCacheList(KEPT);
const revisions = new Map(KEPT.map(({ url, revision }) => [url, revision ?? undefined]));

self.addEventListener('install', (event) => {
  isSaving = true;
  const saved = files.install(event).then(rememberDay).finally(forgetIfTold);
  event.waitUntil(saved.finally(() => (isSaving = false)));
  // A newer copy takes over at once: an old one must not hold the site back.
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(files.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === FORGET) event.waitUntil(forget());
});
new BroadcastChannel(FORGET).addEventListener('message', () => void forget());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const isPage = request.mode === 'navigate';
  if (!isPage && !revisions.has(pathname)) return;
  const isForever = !isPage && revisions.has(pathname) && revisions.get(pathname) === undefined;
  event.respondWith(answer({ path: pathname, isPage, isForever }, () => fromHost(request), copy));
});

const copy: SavedCopy = {
  file: (path) => (isForgotten ? Promise.resolve(undefined) : files.matchPrecache(path)),
  async savedOn() {
    const about = await caches.open(ABOUT_STORE);
    return (await about.match(SAVED_ON))?.text();
  },
};

/**
 * The first answer of the host after a time without one brings the list of withdrawn pages first. A newer worker is
 * looked for by the browser itself, after each page: to ask for it here held pages back while the newer one took over.
 */
async function fromHost(request: Request): Promise<Response> {
  try {
    if (!isReachable) await dropWithdrawn();
    isReachable = true;
    // What the browser itself keeps for a minute must not stand in for the host.
    return await fetch(request, { cache: 'no-cache' });
  } catch (error) {
    isReachable = false;
    throw error;
  }
}

/** One page that may no longer be shown, and the whole copy goes: others may repeat what it said. */
async function dropWithdrawn(): Promise<void> {
  const response = await fetch(WITHDRAWN_LIST, { cache: 'no-store' });
  const withdrawn = response.ok ? readWithdrawn(await response.json()) : undefined;
  if (withdrawn && (await holdsWithdrawn(withdrawn, revisions))) {
    isForgotten = true;
    await caches.delete(FILES_STORE);
  }
}

async function rememberDay(): Promise<void> {
  const about = await caches.open(ABOUT_STORE);
  await about.put(SAVED_ON, new Response(scottishDay(new Date())));
}

/** What was still being written when the word came is taken away again, and the worker is not installed. */
async function forgetIfTold(): Promise<void> {
  if (!isForgotten && !(await caches.has(LEFT_STORE))) return;
  await emptyStores();
  throw new Error('Told to forget while saving.');
}

async function forget(): Promise<void> {
  isForgotten = true;
  // The saving ends itself, and takes away what it wrote: cut off in the middle of a write it could not.
  if (isSaving) return;
  await emptyStores();
  for (let look = 0; self.registration.installing && look < 100; look += 1) await aMoment();
  await emptyStores();
  await self.registration.unregister();
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function emptyStores(): Promise<void> {
  await Promise.all([...STORES, LEFT_STORE].map((store) => caches.delete(store)));
}
