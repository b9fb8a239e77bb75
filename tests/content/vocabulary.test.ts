import { expect, test } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { conceptAnswers } from '#src/directory/finder/answers.ts';
import { conceptIds } from '#src/directory/finder/concepts.ts';
import outcodes from '#src/geo/outcodes.json' with { type: 'json' };
import places from '#src/geo/places.json' with { type: 'json' };
import { readDirectory } from '#src/records/read-directory.ts';
import { phraseKey } from '#src/search/understand/lexicon.ts';
import { wordsOf } from '#src/search/understand/words.ts';

const { directory } = await readDirectory('content');
const vocabulary = directory?.vocabulary ?? [];
const phrases = vocabulary.flatMap((entry) => entry.phrases);
const meaningOf = (words: string) =>
  vocabulary.find((entry) => entry.phrases.includes(words))?.concepts;

test('there are phrases for every concept of the finder', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(250);
  const meant = new Set(vocabulary.flatMap(({ concepts }) => concepts));
  expect(conceptIds.filter((concept) => !meant.has(concept))).toEqual([]);
});

test('no phrase is the name of a town or a postcode district', () => {
  const names = [...places.map(([name]) => name), ...Object.keys(outcodes)];
  const lower = new Set(names.map((name) => String(name).toLowerCase()));
  expect(phrases.filter((phrase) => lower.has(phrase))).toEqual([]);
});

test('no phrase is taken for one of another entry once plurals are made alike', () => {
  const owners = new Map<string, Set<string>>();
  for (const { slug, phrases: own } of vocabulary) {
    for (const key of own.map((phrase) => phraseKey(wordsOf(phrase)))) {
      owners.set(key, (owners.get(key) ?? new Set()).add(slug));
    }
  }
  expect([...owners].filter(([, slugs]) => slugs.size > 1)).toEqual([]);
});

test.each([
  ['bupe', ['oral-buprenorphine', 'long-acting-buprenorphine']],
  ['my son', ['men']],
  ['mum and baby', ['children']],
  ['come off methadone', ['detox-opioids']],
  ['no god', ['no-faith']],
  ['prison to rehab', ['prison']],
  ['court order', ['justice-referral']],
  ['not aa', ['cognitive-behavioural-therapy', 'therapeutic-community']],
])('“%s” can mean %j', (words, concepts) => {
  expect(meaningOf(words)).toEqual(concepts);
});

test.each(['clean', 'green', 'lines', 'proper', 'ticket', 'base', 'child', 'visit', 'work'])(
  'the everyday word “%s” has no meaning on its own',
  (word) => {
    expect(meaningOf(word)).toBeUndefined();
  },
);

test.each(['bail', 'on a tag', 'on licence', 'parole', 'remand', 'convictions'])(
  '“%s” is never answered by the list of Prison to Rehab providers',
  (words) => {
    expect(meaningOf(words)).toEqual(['bail-or-offences']);
  },
);

test('no service is shown as saying yes to bail, a tag, licence or past offences', () => {
  if (!directory) throw new Error('The records do not read: run “npm run check:content”.');
  const context = contextOf(directory, '2026-11-22');
  const saying = (concept: 'bail-or-offences' | 'prison') =>
    directory.services.filter((service) => conceptAnswers(service, context)[concept] === 'yes');
  expect(saying('bail-or-offences')).toEqual([]);
  expect(saying('prison').length).toBeGreaterThan(0);
});
