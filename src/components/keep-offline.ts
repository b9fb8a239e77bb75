import { ABOUT_STORE, SAVED_ON } from '#src/offline/stores.ts';
import { forgetSavedCopy, whileSaving } from './forget-saved-copy.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The button that keeps the directory on a device, and the one that takes it off. A browser that cannot keep it is told so. */
class KeepOffline extends HTMLElement {
  #keep = this.querySelector<HTMLButtonElement>('[data-keep]');
  #remove = this.querySelector<HTMLButtonElement>('[data-remove]');
  #status = this.querySelector('[role=status]');

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#sayCannot();
      return;
    }
    this.#keep?.addEventListener('click', () => void this.#save());
    this.#remove?.addEventListener('click', () => void this.#takeOff());
    // A browser set to keep nothing refuses at the first look.
    this.#show().catch(() => {
      this.#sayCannot();
    });
  }

  #sayCannot(): void {
    for (const button of [this.#keep, this.#remove]) if (button) button.hidden = true;
    this.#say(
      'This browser cannot save the directory. A private window often cannot. Try another browser, or print what you need.',
    );
    this.hidden = false;
  }

  async #show(): Promise<void> {
    const day = await savedOn();
    if (this.#keep) this.#keep.hidden = day !== undefined;
    if (this.#remove) this.#remove.hidden = day === undefined;
    if (day) this.#say(`Kept on this device since ${longDate.format(new Date(day))}.`);
    this.hidden = false;
  }

  async #save(): Promise<void> {
    this.#say('Saving. This can take a minute on a slow line.');
    if (this.#keep) this.#keep.disabled = true;
    try {
      await whileSaving(async () => {
        await whenActive(await navigator.serviceWorker.register('/worker.js'));
      });
      await this.#show();
    } catch {
      this.#say(
        'It could not be saved. Check your connection and how much room there is, then try again.',
      );
    } finally {
      if (this.#keep) this.#keep.disabled = false;
    }
  }

  async #takeOff(): Promise<void> {
    await forgetSavedCopy();
    await this.#show();
    this.#say('Removed from this device.');
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}

async function savedOn(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  if (!registration?.active || !(await caches.has(ABOUT_STORE))) return undefined;
  const about = await caches.open(ABOUT_STORE);
  return (await about.match(SAVED_ON))?.text();
}

function whenActive(registration: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return reject(new Error('The worker did not start.'));
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker could not be installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

customElements.define('keep-offline', KeepOffline);
