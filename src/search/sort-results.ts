import type { Sort } from '#src/directory/finder/fragment.ts';
import type { Result } from './rank.ts';

/** Results in the order asked for. Stable; a service without the value comes last and is never dropped. */
export function sortResults(results: readonly Result[], sort: Sort): Result[] {
  if (sort === 'best') return [...results];
  if (sort === 'name') {
    return [...results].sort((a, b) => a.entry.name.localeCompare(b.entry.name, 'en-GB'));
  }
  const value = values[sort];
  return [...results].sort((a, b) => compareValues(value(a), value(b)));
}

// Smaller comes first: numbers that should fall are turned round.
const values: Record<Exclude<Sort, 'best' | 'name'>, (result: Result) => number | undefined> = {
  nearest: ({ miles }) => miles,
  places: ({ entry }) => (entry.places === null ? undefined : -entry.places),
  length: ({ entry }) => entry.weeksFrom ?? undefined,
  checked: ({ entry }) => (entry.checked === null ? undefined : -dateNumber(entry.checked)),
};

function compareValues(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}

/** “2026-05” → 20260500: a month sorts before its days. */
function dateNumber(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}
