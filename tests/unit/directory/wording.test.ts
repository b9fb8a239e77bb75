import { describe, expect, it } from 'vitest';
import {
  asSentence,
  counted,
  describeAddress,
  describeAges,
  describeCatchment,
  inOneLine,
  telephoneLink,
} from '#src/directory/wording.ts';
import { fictionalContext } from '#tests/fixtures/fictional.ts';

describe('describeAges', () => {
  it.each([
    [{ from: 16 }, '16 and over'],
    [{ to: 10 }, 'up to 10'],
    [{ from: 18, to: 65 }, '18 to 65'],
    [{ words: 'Adults' }, 'Adults'],
    [{ to: 4, words: 'under 5' }, 'up to 4 (under 5)'],
  ])('%o', (ages, words) => {
    expect(describeAges(ages)).toBe(words);
  });
});

describe('describeCatchment', () => {
  it('names councils, not their slugs', () => {
    expect(
      describeCatchment({ extent: 'named', councils: ['fictional-council'] }, fictionalContext()),
    ).toBe('Fictional Council');
  });

  it('keeps the rule in words beside the extent', () => {
    expect(
      describeCatchment({ extent: 'scotland', words: 'Islands first' }, fictionalContext()),
    ).toBe('All of Scotland. Islands first');
  });
});

it('writes an address on one line with the town once', () => {
  expect(describeAddress({ lines: ['1 A Street', 'Town'], postcode: 'ZZ1 1ZZ' }, 'Town')).toBe(
    '1 A Street, Town, ZZ1 1ZZ',
  );
  expect(describeAddress({ lines: [], postcode: 'ZZ1 1ZZ' }, 'Town')).toBe('Town, ZZ1 1ZZ');
});

it('makes a telephone link of digits', () => {
  expect(telephoneLink('01294 588761')).toBe('tel:01294588761');
});

it('counts in words', () => {
  expect([counted(1, 'bed', 'beds'), counted(2, 'bed', 'beds')]).toEqual(['1 bed', '2 beds']);
});

describe('asSentence', () => {
  it.each([
    ['8 beds', '8 beds.'],
    ['8 beds.', '8 beds.'],
    ['They said “ask us.”', 'They said “ask us.”'],
    ['Is it open?', 'Is it open?'],
  ])('%s', (words, sentence) => {
    expect(asSentence(words)).toBe(sentence);
  });
});

describe('inOneLine', () => {
  it('puts nothing between words that end in a stop, and a semicolon between others', () => {
    expect(inOneLine(['No regulator grades it.', 'It is a ward.'])).toBe(
      'No regulator grades it. It is a ward.',
    );
    expect(inOneLine(['A GP', 'You yourself'])).toBe('A GP; You yourself');
    expect(inOneLine(['A year'])).toBe('A year');
  });
});
