import { latePart } from './late-part.ts';
import { fetchTextIndex } from './pagefind-client.ts';

/** The index of the words on pages. */
export const textIndex = latePart(fetchTextIndex);

/** The table of postcode districts, and which of them lie over the sea. */
export const districts = latePart(() => import('./district.ts'));

const parts = [textIndex, districts];

/** Fetches what typed words are looked up in: the same whatever they are. Never fails: the states tell. */
export async function loadForWords(): Promise<void> {
  await Promise.allSettled(parts.map((part) => part.load()));
}

/** True once nothing more is to come for words. */
export function areReady(): boolean {
  return parts.every(({ state }) => state === 'ready');
}

/** True while words may yet turn out to mean more than they seem to. */
export function areLoading(): boolean {
  return parts.some(({ state }) => state === 'loading');
}
