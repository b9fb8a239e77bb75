/**
 * Pages that may never be shown from an older copy, with the revision that may: null when none may. A page that is gone
 * stands there by a digest of its address, since the address alone may tell what is kept back.
 */
export type Withdrawn = Record<string, string | null>;

const GONE = '/gone/';

/** How a page that is gone stands in the list. */
export async function goneKey(path: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(path));
  const bytes = [...new Uint8Array(digest)];
  return GONE + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads the list. Anything that is not one is no list: the copy is then left as it is. */
export function readWithdrawn(json: unknown): Withdrawn | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const entries = Object.entries(json);
  const isList = entries.every(
    ([path, revision]) =>
      path.startsWith('/') && (revision === null || typeof revision === 'string'),
  );
  return isList ? Object.fromEntries(entries) : undefined;
}

/** True when the copy holds a page in a revision that may no longer be shown. `held`: each kept path with its revision. */
export async function holdsWithdrawn(
  withdrawn: Withdrawn,
  held: ReadonlyMap<string, string | undefined>,
): Promise<boolean> {
  const isOld = Object.entries(withdrawn).some(
    ([path, revision]) => held.has(path) && held.get(path) !== revision,
  );
  if (isOld || !Object.keys(withdrawn).some((key) => key.startsWith(GONE))) return isOld;
  const keys = await Promise.all([...held.keys()].map(goneKey));
  return keys.some((key) => key in withdrawn);
}
