import { FORGET, STORES } from '#src/offline/stores.ts';

/** Takes the saved copy off this device. The worker is asked as well: it finishes even when the page goes. */
export async function forgetSavedCopy(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.controller?.postMessage(FORGET);
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const { active } of registrations) active?.postMessage(FORGET);
  await Promise.all(STORES.map((store) => caches.delete(store)));
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
