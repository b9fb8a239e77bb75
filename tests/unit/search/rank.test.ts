import { describe, expect, it } from 'vitest';
import type { Choices } from '#src/directory/finder/choices.ts';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import { rank } from '#src/search/rank.ts';
import type { ConceptMeaning, PlaceMeaning } from '#src/search/understand/lexicon.ts';
import type { Understanding } from '#src/search/understand/understand.ts';
import { fictionalEntry } from '#tests/fixtures/fictional-entry.ts';

const choices: Choices = {
  concepts: [],
  councils: [],
  boards: [],
  age: null,
  weeks: null,
  within: null,
  from: null,
};

const nothing: Understanding = {
  concepts: [],
  services: [],
  place: undefined,
  perhaps: undefined,
  excluded: [],
  unmatched: [],
  text: '',
  typed: '',
};

function asking(concepts: ConceptId[], more: Partial<ConceptMeaning> = {}): Understanding {
  const meaning: ConceptMeaning = { kind: 'concepts', concepts, ...more };
  return { ...nothing, concepts: [{ typed: 'words', corrected: undefined, meaning }] };
}

const yes = fictionalEntry({ slug: 'yes', answers: { methadone: 'yes' } });
const depends = fictionalEntry({ slug: 'depends', answers: { methadone: 'case-by-case' } });
const speaks = fictionalEntry({ slug: 'speaks', answers: { methadone: 'mentioned' } });
const silent = fictionalEntry({ slug: 'silent' });
const no = fictionalEntry({ slug: 'no', answers: { methadone: 'no' } });

const slugs = (results: ReturnType<typeof rank>) => results.map(({ entry }) => entry.slug);

describe('rank', () => {
  it('puts a published yes first, then case by case, then who only speaks of it; a published no is not shown', () => {
    const results = rank([silent, no, speaks, depends, yes], {
      understanding: asking(['methadone']),
      choices,
      textHits: undefined,
    });
    expect(slugs(results)).toEqual(['yes', 'depends', 'speaks', 'silent']);
    expect(results.map(({ standing }) => standing)).toEqual(['yes', 'case-by-case', 'ask', 'ask']);
    expect(results[2]?.mentions).toEqual(['methadone']);
  });

  it('with a place, nearer comes first among equals only', () => {
    const place: PlaceMeaning = {
      kind: 'place',
      name: 'Fictionton',
      point: { latitude: 56, longitude: -4 },
      precision: 'town',
      councils: [],
      others: [],
    };
    const near = { latitude: 56.1, longitude: -4, precision: 'town' as const };
    const far = { latitude: 58, longitude: -4, precision: 'town' as const };
    const results = rank(
      [
        fictionalEntry({ slug: 'near-silent', point: near }),
        fictionalEntry({ slug: 'far-yes', point: far, answers: { methadone: 'yes' } }),
        fictionalEntry({ slug: 'near-yes', point: near, answers: { methadone: 'yes' } }),
      ],
      {
        understanding: {
          ...asking(['methadone']),
          place: { typed: 'fictionton', corrected: undefined, meaning: place },
        },
        choices,
        textHits: undefined,
      },
    );
    expect(slugs(results)).toEqual(['near-yes', 'far-yes', 'near-silent']);
    expect(results[0]?.miles).toBeCloseTo(6.9, 0);
  });

  it('“my son” leaves out who takes women alone and changes nothing else', () => {
    const results = rank(
      [
        fictionalEntry({ slug: 'women', answers: { men: 'no' } }),
        fictionalEntry({ slug: 'unknown' }),
        fictionalEntry({ slug: 'both', answers: { men: 'yes' } }),
      ],
      { understanding: asking(['men'], { onlyRulesOut: true }), choices, textHits: undefined },
    );
    expect(slugs(results)).toEqual(['unknown', 'both']);
    expect(results.every(({ standing }) => standing === 'yes')).toBe(true);
  });

  it('shows a closed service by its name alone', () => {
    const closed = fictionalEntry({ slug: 'closed', closed: true, counted: false });
    expect(
      slugs(rank([closed, silent], { understanding: nothing, choices, textHits: undefined })),
    ).toEqual(['silent']);
    const named: Understanding = {
      ...nothing,
      services: [
        {
          typed: 'closed house',
          corrected: undefined,
          meaning: { kind: 'services', slugs: ['closed'], name: 'Closed House' },
        },
      ],
    };
    expect(
      slugs(rank([closed, silent], { understanding: named, choices, textHits: undefined })),
    ).toEqual(['closed']);
  });

  it('leaves out a child too old for the house', () => {
    const upToFive = fictionalEntry({ slug: 'to-5', answers: { children: 'yes' }, childrenTo: 5 });
    const upToTen = fictionalEntry({ slug: 'to-10', answers: { children: 'yes' }, childrenTo: 10 });
    const understanding = asking(['children'], { childAge: 7 });
    expect(
      slugs(rank([upToFive, upToTen], { understanding, choices, textHits: undefined })),
    ).toEqual(['to-10']);
  });

  it('words it does not know must stand in the page', () => {
    const understanding = { ...nothing, unmatched: ['fishing'], text: 'fishing', typed: 'fishing' };
    expect(slugs(rank([yes, silent], { understanding, choices, textHits: ['silent'] }))).toEqual([
      'silent',
    ]);
  });
});
