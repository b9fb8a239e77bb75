import { expect, it } from 'vitest';
import { speaksOfDanger } from '#src/search/understand/danger.ts';

it.each([
  'my son overdosed',
  'Suicidal',
  'he’s having fits',
  'I want to die',
  "she won't wake up",
  'cannot wake someone',
  'found my mate passed out',
  'he isn’t breathing',
  'she’s stopped breathing',
  'he collapsed',
  'he is blue and snoring',
  'cannae wake him',
  'he won’t waken',
  'shaking and seeing things',
  'dont want to live',
  'i can’t go on',
  'took too many tablets',
])('shows help first for “%s”', (typed) => {
  expect(speaksOfDanger(typed)).toBe(true);
});

it.each([
  'rehab near Perth',
  'mum and baby',
  'benefits',
  'outfitters',
  '',
  'blue badge parking',
  'will they take me',
  'hearing impaired',
  'waking hours',
])('does not for “%s”', (typed) => {
  expect(speaksOfDanger(typed)).toBe(false);
});
