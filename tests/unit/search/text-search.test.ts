import { expect, it } from 'vitest';
import { slugOf } from '#scripts/build-index.ts';
import { readDistrict } from '#src/search/district.ts';
import { byWordsHeld } from '#src/search/pagefind-client.ts';

it('puts services with all words first, in the order they were found together', () => {
  const together = ['both-b', 'both-a', 'first-only'];
  const alone = [
    ['first-only', 'both-a', 'both-b'],
    ['both-a', 'second-only', 'both-b'],
  ];
  expect(byWordsHeld(together, alone)).toEqual(['both-b', 'both-a', 'first-only', 'second-only']);
});

it('holds nothing when no word is on any page', () => {
  expect(byWordsHeld([], [[], []])).toEqual([]);
});

it('uses only the first half of a postcode', () => {
  expect(readDistrict('ky11 3ab')).toMatchObject({ precision: 'postcode-district' });
  expect(readDistrict('ky11 3ab')).toEqual(readDistrict('KY11'));
  expect(readDistrict('M1 1AA')).toBeUndefined();
  expect(readDistrict('12 steps')).toBeUndefined();
});

it('knows the pages of services from others', () => {
  expect(slugOf('/services/a-place/')).toBe('a-place');
  expect(slugOf('/services/')).toBeUndefined();
  expect(slugOf('/providers/a-place/')).toBeUndefined();
});
