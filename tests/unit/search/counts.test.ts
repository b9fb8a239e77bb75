import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Choices, judge } from '#src/directory/finder/choices.ts';
import { conceptIds } from '#src/directory/finder/concepts.ts';
import { countAreas, countConcepts, withConcept } from '#src/directory/finder/counts.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import { createFinder } from '#src/search/finder.ts';
import { anyChoices, anyEntries, anyState } from '#tests/fixtures/finder-entries.ts';

function standings(entries: FinderEntry[], choices: Choices) {
  const count = { yes: 0, 'case-by-case': 0, ask: 0 };
  for (const entry of entries) {
    const standing = judge(entry, choices);
    if (standing !== 'out') count[standing] += 1;
  }
  return count;
}

it('counts for every concept what choosing it gives', () => {
  fc.assert(
    fc.property(anyEntries, anyChoices, (entries, choices) => {
      const counts = countConcepts(entries, choices);
      for (const id of conceptIds) {
        expect(counts[id]).toEqual(standings(entries, withConcept(choices, id)));
      }
    }),
    { numRuns: 60 },
  );
});

it('counts for every area what choosing it alone gives', () => {
  fc.assert(
    fc.property(anyEntries, anyChoices, (entries, choices) => {
      const { councils, boards } = countAreas(entries, choices);
      const found = (areas: Partial<Choices>) =>
        entries.filter(
          (entry) => judge(entry, { ...choices, councils: [], boards: [], ...areas }) !== 'out',
        ).length;
      for (const [slug, count] of councils) expect(count).toBe(found({ councils: [slug] }));
      for (const [slug, count] of boards) expect(count).toBe(found({ boards: [slug] }));
    }),
  );
});

it('gives with a choice as many results as its count said', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEntries,
      anyState,
      fc.constantFrom(...conceptIds),
      fc.constantFrom('', 'fictional women', 'fictional'),
      async (entries, anything, id, words) => {
        const finder = createFinder({
          data: {
            entries,
            vocabulary: [{ concepts: ['women'], phrases: ['fictional women'] }],
            councils: [],
            boards: [],
          },
          towns: [],
          findDistrict: () => undefined,
          searchText: async () => entries.slice(0, 5).map(({ slug }) => slug),
        });
        const state = { ...anything, words, near: '', councils: [], boards: [] };
        const { counts } = await finder.search(state);
        const concepts = [...new Set([...state.concepts, id])];
        const { results } = await finder.search({ ...state, concepts });
        const { yes, ask, 'case-by-case': maybe } = counts[id];
        expect(results).toHaveLength(yes + maybe + ask);
      },
    ),
    { numRuns: 60 },
  );
});
