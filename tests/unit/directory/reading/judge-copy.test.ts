import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { judgeCopy } from '#src/directory/reading/judge-copy.ts';
import { sentencesOf } from '#src/directory/reading/sentences.ts';

const judge = (...texts: string[]) =>
  judgeCopy(
    {
      name: 'a page',
      passages: texts.map((text, place) => ({ where: `line ${place + 1}`, text })),
    },
    syllable,
  );

test('plain copy has no problem, and an age a child can read', () => {
  const { problems, age } = judge(
    'You can ring and ask. You do not have to give your name.'.repeat(10),
  );
  expect(problems).toEqual([]);
  expect(age).toBeLessThan(9);
});

test('hard copy is told with its age and its hardest sentence', () => {
  const hard =
    'Multidisciplinary assessment facilitates individualised rehabilitation commissioning.';
  const { problems } = judge(
    `${'Residential accommodation necessitates considerable preparation. '.repeat(25)}${hard}`,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^a page {2}reads at age \d/u);
  expect(problems[0]).toContain(hard);
});

test('a long sentence is told where it stands', () => {
  const { problems } = judge('It is short.', `${'so it goes on '.repeat(8)}to the end.`);
  expect(problems).toEqual([
    expect.stringMatching(/^line 2 {2}a sentence has 35 words; at most 25/u),
  ]);
});

test('words that shame are found in any form, and a better word is offered', () => {
  const { problems } = judge(
    'An Addict who abuses drugs. Inmates. Service users. She is clean. He has relapsed. They failed.',
  );
  expect(problems).toHaveLength(7);
  expect(problems[0]).toContain('says “Addict”');
  expect(problems[0]).toContain('person who uses drugs');
});

test('names and crimes are no shame, and the site may be clean', () => {
  expect(
    judge('Alcoholics Anonymous. Domestic abuse helpline. Bring clean clothes.').problems,
  ).toEqual([]);
});

test('names that no plainer word can replace do not make copy hard', () => {
  const { age, ageWithNames } = judge(
    'Ask the Alcohol and Drug Partnership about buprenorphine.'.repeat(20),
  );
  expect(age).toBeLessThan(ageWithNames);
});

test('a figure or an address does not end a sentence', () => {
  expect(sentencesOf('It costs £1.50 a day. Ask! “Why?” They say so.')).toEqual([
    'It costs £1.50 a day.',
    'Ask!',
    '“Why?”',
    'They say so.',
  ]);
});
