import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeNeeds,
  encodeNeeds,
  readAge,
  readChildAges,
  tidyPlace,
} from '#src/directory/match/fragment.ts';
import { noNeeds } from '#src/directory/match/needs.ts';
import { entryOf, firstState } from '#src/islands/match/match-state.ts';
import { anyNeeds } from '#tests/fixtures/match/any-match.ts';

test('answers come back from a link as they were', () => {
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      expect(decodeNeeds(encodeNeeds(needs))).toEqual(needs);
      expect(decodeNeeds(`#${encodeNeeds(needs)}`)).toEqual(needs);
    }),
    { numRuns: 1000 },
  );
});

test('no answers are the empty text', () => {
  expect(encodeNeeds(noNeeds)).toBe('');
  expect(decodeNeeds('')).toEqual(noNeeds);
});

test.each([
  '#main',
  '#sex=robot&age=old&with=cat&children=x&for=gold&take=tea&plan=hop&detox=1&pay=me&also=z',
  '#age=-3&within=7&children=99',
  '#%E0%A4%A',
  '#=&=&&',
])('rubbish gives no answers: %s', (fragment) => {
  expect(decodeNeeds(fragment)).toEqual(noNeeds);
});

test('any fragment at all can be read, and reads the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (fragment) => {
      const needs = decodeNeeds(fragment);
      expect(decodeNeeds(encodeNeeds(needs))).toEqual(needs);
    }),
  );
});

test.each([
  ['ky11 9ab', 'KY11'],
  ['KY119AB', 'KY11'],
  ['KY11 9', 'KY11'],
  ['ky119a', 'KY11'],
  ['KY119', 'KY11'],
  ['KY11', 'KY11'],
  ['G1 1AA', 'G1'],
  ['EH1 2NG Edinburgh', 'EH1 Edinburgh'],
  ['  Kirkcaldy ', 'Kirkcaldy'],
  ['G1 1AA 1AA', 'G1'],
])('of “%s” is kept “%s”', (typed, kept) => {
  expect(tidyPlace(typed)).toBe(kept);
});

test('ages are read as people type them', () => {
  expect(readChildAges('7 and 3, the baby is 0')).toEqual([0, 3, 7]);
  expect(readChildAges('3,3')).toEqual([3]);
  expect(readChildAges('old')).toEqual([]);
  expect(readAge('34')).toBe(34);
  expect(readAge('3')).toBe(null);
  expect(readAge('about 30')).toBe(null);
});

test('an entry of the history gives back the answers and the screen', () => {
  fc.assert(
    fc.property(anyNeeds, fc.constantFrom('start', 'results', 3), (needs, step) => {
      const state = { needs, step } as const;
      expect(firstState(entryOf(state as never), '#sex=man')).toEqual(state);
    }),
  );
});

test.each([null, 7, {}, { match: null }, { match: { answers: 3, step: 1 } }])(
  'an entry that is not ours is passed over: %j',
  (entry) => {
    expect(firstState(entry, '')).toEqual({ needs: noNeeds, step: 'start' });
    expect(firstState(entry, '#sex=man').step).toBe('results');
  },
);
