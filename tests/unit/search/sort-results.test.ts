import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Sort, sorts } from '#src/directory/finder/fragment.ts';
import type { Result } from '#src/search/rank.ts';
import { sortResults } from '#src/search/sort-results.ts';
import { anyEntries } from '#tests/fixtures/finder-entries.ts';

const anyResults: fc.Arbitrary<Result[]> = fc
  .tuple(anyEntries, fc.boolean())
  .map(([entries, near]) =>
    entries.map((entry) => ({
      entry,
      standing: 'yes' as const,
      miles: near && entry.point ? entry.point.latitude : undefined,
      mentions: [],
      named: false,
    })),
  );

const isKnown: Record<Exclude<Sort, 'best' | 'name'>, (result: Result) => boolean> = {
  nearest: ({ miles }) => miles !== undefined,
  places: ({ entry }) => entry.places !== null,
  length: ({ entry }) => entry.weeksFrom !== null,
  checked: ({ entry }) => entry.checked !== null,
};

it.each(sorts)('%s drops nothing, adds nothing, and leaves equals as they were', (sort) => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const sorted = sortResults(results, sort);
      expect(sorted.toSorted(bySlug)).toEqual(results.toSorted(bySlug));
      expect(sortResults(sorted, sort)).toEqual(sorted);
    }),
  );
});

it.each(Object.entries(isKnown))('%s puts what is not known last', (sort, known) => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const flags = sortResults(results, sort as Sort).map(known);
      expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});

function bySlug(a: Result, b: Result): number {
  return a.entry.slug.localeCompare(b.entry.slug);
}
