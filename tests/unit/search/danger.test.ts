import { expect, it } from 'vitest';
import { speaksOfDanger } from '#src/search/understand/danger.ts';

it.each([
  'my son overdosed',
  'Suicidal',
  'he’s having fits',
  'I want to die',
  "she won't wake up",
  'cannot wake someone',
])('shows help first for “%s”', (typed) => {
  expect(speaksOfDanger(typed)).toBe(true);
});

it.each(['rehab near Perth', 'mum and baby', 'benefits', 'outfitters', ''])(
  'does not for “%s”',
  (typed) => {
    expect(speaksOfDanger(typed)).toBe(false);
  },
);
