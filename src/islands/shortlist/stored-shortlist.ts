/** The one thing this site keeps on a device, and only after a press of “Keep”. */
const storageKey = 'shortlist';
const longestShortlist = 100;

/** What the store holds: the slugs of the services kept, in the order they were kept. */
interface StoredShortlist {
  version: 1;
  slugs: string[];
}

/** Reads what an earlier visit left. A plain list, as an older version wrote it, is read too; anything else is empty. */
export function parseShortlist(stored: string | null): string[] {
  if (stored === null) return [];
  let found: unknown;
  try {
    found = JSON.parse(stored);
  } catch {
    return [];
  }
  const slugs = Array.isArray(found) ? found : slugsOf(found);
  return [...new Set(slugs.filter(isSlug))].slice(0, longestShortlist);
}

function slugsOf(found: unknown): unknown[] {
  const isOurs =
    typeof found === 'object' && found !== null && 'version' in found && found.version === 1;
  return isOurs && 'slugs' in found && Array.isArray(found.slugs) ? found.slugs : [];
}

function isSlug(word: unknown): word is string {
  return typeof word === 'string' && word.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);
}

export function formatShortlist(slugs: readonly string[]): string {
  const stored: StoredShortlist = { version: 1, slugs: [...slugs] };
  return JSON.stringify(stored);
}

export function readShortlist(): string[] {
  try {
    return parseShortlist(localStorage.getItem(storageKey));
  } catch {
    // The browser keeps nothing for this site: the list lives as long as the page.
    return [];
  }
}

/** An empty list leaves nothing behind. Gives whether the browser kept the list. */
export function writeShortlist(slugs: readonly string[]): boolean {
  try {
    if (slugs.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, formatShortlist(slugs));
    return true;
  } catch {
    return false;
  }
}

export function forgetShortlist(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Then there is nothing to take away.
  }
}

/** Calls back when another tab changes the list. Returns the way to stop. */
export function onShortlistChange(changed: () => void): () => void {
  const listener = ({ key }: StorageEvent) => {
    if (key === storageKey || key === null) changed();
  };
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}
