/** Pages that may never be shown from an older copy, with the revision that may: null when none may. */
export type Withdrawn = Record<string, string | null>;

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

/** True when the copy holds a page in a revision that may no longer be shown. */
export function holdsWithdrawn(
  withdrawn: Withdrawn,
  revisionOf: (path: string) => string | undefined,
): boolean {
  return Object.entries(withdrawn).some(([path, revision]) => {
    const held = revisionOf(path);
    return held !== undefined && held !== revision;
  });
}
