import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, fragmentFor, searchWords, wordsInFragment } from '#src/search/query.ts';

describe('searchWords', () => {
  it.each([
    ['on methadone near Perth', ['methadone', 'perth']],
    ['mum and baby', ['mum', 'baby']],
    ['in-patient', ['in-patient']],
    ["children's", ['childrens']],
    ['the', ['the']],
    ['  ', []],
  ])('finds the telling words of “%s”', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });
});

describe('the part of an address after “#”', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (words) => {
        expect(wordsInFragment(fragmentFor(words))).toBe(words.toWellFormed().trim());
      }),
    );
  });

  it('is empty without words', () => {
    expect(fragmentFor('  ')).toBe('');
    expect(wordsInFragment('#closed')).toBe('');
  });
});

describe('countWords', () => {
  it.each([
    [0, false, 'Nothing matches “perth”.'],
    [1, false, '1 service for “perth”:'],
    [3, false, '3 services for “perth”:'],
    [2, true, 'Nothing matches all of “perth”. 2 services with some of the words:'],
  ])('counts %i (loose: %s)', (count, isLoose, words) => {
    expect(countWords(count, 'perth', isLoose)).toBe(words);
  });
});
