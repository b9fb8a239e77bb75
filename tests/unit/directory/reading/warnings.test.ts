import { expect, test } from 'vitest';
import { mostWarnings, warningProblems, warningsIn } from '#src/directory/reading/warnings.ts';

test.each([
  ['No date: ring to confirm.', 1],
  ['Old: ring to confirm. Ask if it still holds.', 2],
  ['Ring Fictional House to check. Ring first! Ask whether this still holds.', 3],
  ['Ring before you rely on it.', 1],
  ['Ring, or ask someone to ring for you. Ask if a bed is free.', 0],
  ['Ask about this: where you live. Not published: ask', 0],
])('“%s” warns %i times', (text, count) => {
  expect(warningsIn(text)).toHaveLength(count);
});

test('a page may warn three times and must say once what it rests on', () => {
  const warning = 'Ring to confirm. ';
  expect(warningProblems('/services/a/', warning.repeat(mostWarnings), 1)).toEqual([]);
  expect(warningProblems('/services/a/', warning.repeat(mostWarnings + 1), 1)).toHaveLength(1);
  expect(warningProblems('/services/a/', '', 0)[0]).toContain('it needs one');
  expect(warningProblems('/services/a/', '', 2)).toHaveLength(1);
});
