import { describe, expect, it } from 'vitest';
import { emptyState } from '#src/directory/finder/fragment.ts';
import { reasonsFor } from '#src/islands/finder/reasons.ts';
import { relaxations } from '#src/islands/finder/relaxations.ts';
import { groupResults } from '#src/islands/finder/result-groups.ts';
import { inWords } from '#src/directory/labels.ts';
import { describeCount } from '#src/islands/finder/wording.ts';
import type { Result } from '#src/search/rank.ts';
import { fictionalEntry } from '#tests/fixtures/finder-entries.ts';

function result(slug: string, changes: Partial<Result> = {}): Result {
  const entry = fictionalEntry({ slug });
  return { entry, standing: 'yes', miles: undefined, mentions: [], named: false, ...changes };
}

describe('describeCount', () => {
  it.each([
    [{ yes: 3, 'case-by-case': 0, ask: 19 }, true, '3 say yes, 19 to ask'],
    [{ yes: 1, 'case-by-case': 2, ask: 0 }, true, '1 says yes, 2 case by case'],
    [{ yes: 0, 'case-by-case': 0, ask: 5 }, true, 'none say yes, 5 to ask'],
    [{ yes: 5, 'case-by-case': 0, ask: 23 }, false, '5 say so, 23 to ask'],
    [{ yes: 7, 'case-by-case': 0, ask: 0 }, false, '7'],
    [{ yes: 0, 'case-by-case': 0, ask: 0 }, true, 'none with your other choices'],
  ])('%o', (count, isAdmission, words) => {
    expect(describeCount(count, isAdmission)).toBe(words);
  });
});

it('joins words as people do', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => inWords(parts))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('reasonsFor', () => {
  it('says what a service publishes on each thing asked for', () => {
    const entry = fictionalEntry({
      answers: { children: 'yes', methadone: 'mentioned', women: 'yes', couples: 'case-by-case' },
    });
    expect(reasonsFor(entry, [['children'], ['methadone'], ['women'], ['couples']])).toEqual([
      'Children can live in with a parent.',
      'Takes women.',
      '“Do you take couples?” They decide case by case.',
      '“Do you take people on methadone?” They speak of it, but say neither yes nor no.',
    ]);
  });

  it('names what is not published only among several things', () => {
    expect(reasonsFor(fictionalEntry(), [['methadone']])).toEqual([]);
    expect(
      reasonsFor(fictionalEntry({ answers: { nhs: 'yes' } }), [['nhs'], ['methadone']]),
    ).toEqual(['Run by the NHS.', '“Do you take people on methadone?” Not published: ask.']);
  });
});

describe('groupResults', () => {
  it('is one list when nothing was asked', () => {
    expect(groupResults([result('a')], [])).toEqual([{ id: 'all', results: [result('a')] }]);
  });

  it('keeps a yes apart from silence, and drops nothing', () => {
    const results = [result('a'), result('b', { standing: 'ask' }), result('c', { named: true })];
    const groups = groupResults(results, [['methadone']]);
    expect(groups.map(({ heading }) => heading)).toEqual([
      'By the name you typed',
      'They say yes',
      'Not published: ask',
    ]);
    expect(groups.flatMap((group) => group.results)).toHaveLength(results.length);
  });
});

it('takes each choice and each part of the words away alone', () => {
  const understanding = {
    concepts: [
      {
        typed: 'men',
        corrected: undefined,
        meaning: { kind: 'concepts' as const, concepts: ['men' as const] },
      },
    ],
    services: [],
    place: undefined,
    perhaps: undefined,
    excluded: [],
    unmatched: ['zebra'],
    text: 'zebra',
    typed: 'men zebra',
  };
  const state = { ...emptyState, words: 'women, men & Zebra', age: 30 };
  const names = { council: () => undefined, board: () => undefined };
  const ways = relaxations(state, understanding, names);
  expect(ways.map(({ words, state: { words: left, age } }) => [words, left, age])).toEqual([
    ['Without “Aged 30”', 'women, men & Zebra', null],
    ['Without the words “men”', 'women, & Zebra', 30],
    ['Without the words “zebra”', 'women, men &', 30],
    ['Without any words', '', 30],
  ]);
});
