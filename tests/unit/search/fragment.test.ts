import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeFragment, emptyState, encodeFragment } from '#src/directory/finder/fragment.ts';
import { anyState } from '#tests/fixtures/finder-entries.ts';

it('gives back any state that was put in', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(decodeFragment(`#${encodeFragment(state)}`)).toEqual(state);
    }),
  );
});

it('reads any rubbish as a state that can be written again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (rubbish) => {
      const state = decodeFragment(rubbish);
      expect(decodeFragment(encodeFragment(state))).toEqual(state);
    }),
  );
});

it.each(['', '#', '#main', '#for=nothing&age=0&within=9999&sort=worst&council=../etc'])(
  'reads “%s” as the empty state',
  (fragment) => {
    expect(decodeFragment(fragment)).toEqual(emptyState);
  },
);

it('is empty for the empty state', () => {
  expect(encodeFragment(emptyState)).toBe('');
});
