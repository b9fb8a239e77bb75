import { describe, expect, test } from 'vitest';
import { isShown } from '#src/directory/cited-sources.ts';
import { matchSafetyWords } from '#src/directory/match/safety-words.ts';
import { shortSafetyWords } from '#src/directory/safety.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import type { SafetyTopic } from '#src/schema/safety.ts';

const { directory } = await readDirectory('content');
if (!directory) throw new Error('The records do not read: run “npm run check:content”.');
const { safety, sources, helplines, guides } = directory;

const wordsOn = (topic: SafetyTopic): string[] =>
  safety
    .filter((line) => line.topic === topic)
    .sort((a, b) => a.order - b.order)
    .map(({ words }) => words);

describe('the words on an overdose', () => {
  test('begin with ringing 999 for someone who cannot be woken, and with no second condition', () => {
    expect(wordsOn('overdose')[0]).toBe('Cannot wake someone? Ring 999 now.');
    for (const line of wordsOn('overdose')) expect(line).not.toMatch(/wake someone and\b/iu);
  });

  test.each([
    ['signs', /snoring.*shallow breathing.*blue lips.*pale skin.*tiny pupils/u],
    ['stimulants and mixtures', /Cocaine, ecstasy or a mix.*999.*fit.*chest pain.*overheating/u],
    ['nitazenes', /“Valium”.*“oxycodone”.*nitazenes.*more than one dose of naloxone/u],
  ])('name %s', (_what, words) => {
    expect(wordsOn('overdose').join(' ')).toMatch(words);
  });

  test.each([
    ['the call handler', /Do what the call handler says/u],
    ['the recovery position', /Breathing\? Lay them on their side, in the recovery position/u],
    ['compressions', /Not breathing\? Start chest compressions/u],
    ['a second dose', /No change in 2 to 3 minutes\? Give another/u],
    ['that naloxone wears off', /wears off before the drug does.*Still ring 999.*Stay/u],
    ['no sleeping it off', /Do not let them sleep it off.*Snoring/u],
  ])('say what to do till help comes: %s', (_what, words) => {
    expect(wordsOn('until-help-comes').join(' ')).toMatch(words);
  });

  test('say that pharmacies hold kits', () => {
    expect(wordsOn('naloxone').join(' ')).toMatch(/every community pharmacy.*two kits/u);
  });
});

test('withdrawal says what is for 999, what is for 111, and who needs hospital', () => {
  const words = wordsOn('withdrawal-999').join(' ');
  expect(words).toMatch(/Ring 999 for a fit, for confusion, or if they see or hear things/u);
  expect(words).toMatch(/alcohol or benzodiazepines\? Ring 111 or your prescriber the same day/u);
  expect(words).toMatch(/a fit, or the DTs.*You need hospital/u);
  expect(words).not.toMatch(/anxi[^.?]*999/iu);
});

test('suicide is named, with 999 and 111, on help and in the guides where it weighs most', () => {
  expect(wordsOn('suicide')[0]).toBe('If you may harm yourself: ring 999, or 111, day or night.');
  expect(wordsOn('suicide').join(' ')).toContain('suicide');
  const held = guides
    .filter(({ body }) =>
      body.some((block) => block.kind === 'safety' && block.topic === 'suicide'),
    )
    .map(({ slug }) => slug);
  expect(held).toEqual(
    expect.arrayContaining(['for-families', 'leaving-early', 'refused-or-waiting']),
  );
});

test('nobody is told to ring before A&E without “unless life is in danger”', () => {
  const lines = [...safety.map(({ words }) => words), ...helplines.map((line) => line.for.value)];
  const before = lines.filter((words) => /before you go to A&E/u.test(words));
  expect(before.length).toBeGreaterThan(1);
  for (const words of before) expect(words).toContain('unless life is in danger');
});

test('pregnancy names alcohol, benzodiazepines and methadone; driving names the DVLA', () => {
  expect(wordsOn('stopping').join(' ')).toMatch(
    /Pregnant\? Do not suddenly stop alcohol, benzodiazepines, methadone/u,
  );
  expect(wordsOn('driving').join(' ')).toMatch(/methadone or buprenorphine.*tell the DVLA/u);
});

test('every line cites at least one source that may be shown and read', () => {
  for (const { slug, sources: cited } of safety) {
    const shown = sources.filter((source) => cited.includes(source.slug) && isShown(source));
    expect(shown.filter(({ url }) => url !== undefined).length, slug).toBeGreaterThan(0);
  }
});

test('no line claims that a clinician has read it', () => {
  expect(safety.filter(({ reviewed }) => reviewed !== undefined)).toEqual([]);
});

test('the short forms are three lines, 999 first', () => {
  for (const words of [shortSafetyWords(safety), matchSafetyWords(safety)]) {
    expect(words).toHaveLength(3);
    expect(words[0]).toContain('999');
    expect(words[1]).toMatch(
      /^Do not cut down or stop methadone.*Talk to your prescriber first\./u,
    );
  }
});

test('there are lines for domestic abuse, for whoever drinks or takes drugs, and for deaf people', () => {
  const named = (need: string) =>
    helplines.filter((line) => line.need === need).map(({ name, number }) => [name, number?.value]);
  expect(named('abuse')).toEqual([
    ['Scotland’s Domestic Abuse and Forced Marriage Helpline', '0800 027 1234'],
  ]);
  expect(named('drink-or-drugs').length).toBeGreaterThan(0);
  expect(named('deaf')).toContainEqual(['NHS 24 by text relay', '18001 111']);
  expect(named('deaf').flat()).toContain('contactSCOTLAND-BSL');
});

test('no number that research found to be dead or unsure is given', () => {
  const numbers = helplines.map(({ number }) => number?.value.replaceAll(' ', ''));
  for (const dead of ['08007314314', '08005875879']) expect(numbers).not.toContain(dead);
});
