import { FORGET, LEFT_STORE, STORES } from '#src/offline/stores.ts';

let isSaving = false;

/** Meanwhile a worker may be on its way that nothing can be sent to yet. */
export async function whileSaving(save: () => Promise<void>): Promise<void> {
  isSaving = true;
  try {
    await caches.delete(LEFT_STORE);
    await save();
  } finally {
    isSaving = false;
  }
}

/**
 * Takes the saved copy off this device. Workers are told before anything is waited for, and finish even when the page
 * goes: one that still saves hears the channel, one that sleeps is woken by a message.
 */
export async function forgetSavedCopy(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  if (isSaving) void caches.open(LEFT_STORE);
  new BroadcastChannel(FORGET).postMessage(FORGET);
  navigator.serviceWorker.controller?.postMessage(FORGET);
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const { installing, waiting, active } of registrations) {
    for (const worker of [installing, waiting, active]) worker?.postMessage(FORGET);
  }
  await Promise.all(STORES.map((store) => caches.delete(store)));
  // A worker that still saves ends itself once it has taken away what it wrote.
  const settled = registrations.filter(({ installing }) => !installing);
  await Promise.all(settled.map((registration) => registration.unregister()));
}
