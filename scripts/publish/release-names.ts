/** How many releases are kept to go back to, the one served among them. */
export const RELEASES_KEPT = 5;

const namePattern = /^(\d{6,})-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;

/** The number of a release, or nothing when this is not the name of one. */
export function releaseNumber(name: string): number | undefined {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The names that are releases, oldest first. The number decides: a clock may be set back. */
export function inOrder(names: readonly string[]): string[] {
  return names
    .filter((name) => releaseNumber(name) !== undefined)
    .toSorted((one, other) => (releaseNumber(one) ?? 0) - (releaseNumber(other) ?? 0));
}

/** `000042-2026-11-22T01-30-00Z` */
export function nextRelease(names: readonly string[], made: Date): string {
  const last = inOrder(names).at(-1);
  const number = (last === undefined ? 0 : (releaseNumber(last) ?? 0)) + 1;
  const moment = made.toISOString().slice(0, 19).replaceAll(':', '-');
  return `${String(number).padStart(6, '0')}-${moment}Z`;
}

/** The releases made before this one, newest first. */
export function releasesBefore(names: readonly string[], current: string): string[] {
  const number = releaseNumber(current) ?? 0;
  return inOrder(names)
    .filter((name) => (releaseNumber(name) ?? 0) < number)
    .toReversed();
}

/** The releases that are more than are kept. The one served always stays. */
export function releasesTooMany(
  names: readonly string[],
  current: string,
  kept: number = RELEASES_KEPT,
): string[] {
  const others = inOrder(names).filter((name) => name !== current);
  return others.slice(0, Math.max(0, others.length - (kept - 1)));
}

/**
 * The releases that still show an address which the newest one withholds. They may not be gone back to,
 * nor lie on the host.
 */
export function releasesThatTell(
  kept: readonly { name: string; withheld: readonly string[] }[],
  withheldNow: readonly string[],
): string[] {
  return kept
    .filter(({ withheld }) => withheldNow.some((slug) => !withheld.includes(slug)))
    .map(({ name }) => name);
}
