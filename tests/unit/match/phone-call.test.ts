import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteriaOf } from '#src/directory/match/criteria.ts';
import { noNeeds } from '#src/directory/match/needs.ts';
import {
  askEverywhere,
  phoneScript,
  questionsFor,
  scriptText,
} from '#src/directory/match/phone-call.ts';
import { matchSafetyWords } from '#src/directory/match/safety-words.ts';
import { matchAll } from '#src/directory/match/verdict.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { anyMatchService, anyNeeds, anyPlace } from '#tests/fixtures/match/any-match.ts';
import { firm, matchOf } from '#tests/fixtures/match/fictional-facts.ts';

const mother = {
  ...noNeeds,
  sex: 'woman',
  age: 31,
  company: ['children'],
  childAges: [3, 7],
  substances: ['alcohol'],
  medicines: ['methadone', 'mental-health'],
  plan: 'stay-on',
  detox: 'elsewhere',
} satisfies typeof noNeeds;

function scriptOf(needs: typeof noNeeds) {
  const criteria = criteriaOf(needs, undefined);
  const [found] = matchAll([matchOf({ who: { sex: firm('women') } })], needs, undefined);
  return phoneScript(needs, criteria, found?.judgements ?? []);
}

const own = { href: 'tel:01632960123', number: '01632 960123' };
const siblings = {
  href: 'tel:01632960124',
  number: '01632 960124',
  whose: 'Same provider, Fictional Annexe',
};

test('what to say and ask, for oneself', () => {
  expect(scriptText('Fictional House', own, scriptOf(mother))).toMatchInlineSnapshot(`
    "Fictional House, 01632 960123

    You can say:
    Hello. I am looking for a place in rehab.
    I am a woman, aged 31. I have children aged 3 and 7 who would come too. I want help with alcohol. I take methadone and medicine for mental health. I want to stay on methadone. I need a detox first.
    I have some questions. Is now a good time?

    - Do you take people aged 31?
    - Can my children live in with me?
    - Do you take children aged 3 and 7?
    - Do you help people with alcohol?
    - Can I come while I take methadone?
    - Can I stay on methadone the whole time?
    - Can I stay on my mental health medicine?
    - Who arranges my detox before I come, and how soon after it can I come in?
    - Who prescribes my medicine while I am with you?
    - What happens to my prescription if I leave early?
    - Is there a limit to the dose I can be on?
    - Who pays for travel?
    - What may staff tell my family?"
  `);
});

test('what to say and ask, for someone else', () => {
  const text = scriptText('Fictional House', siblings, scriptOf({ ...mother, voice: 'someone' }));
  expect(text).toMatchInlineSnapshot(`
    "Fictional House
    Same provider, Fictional Annexe: 01632 960124

    You can say:
    Hello. I am ringing for someone who is looking for a place in rehab.
    It is for a woman, aged 31. They have children aged 3 and 7 who would come too. They want help with alcohol. They take methadone and medicine for mental health. They want to stay on methadone. They need a detox first.
    I have some questions. Is now a good time?

    - Do you take people aged 31?
    - Can their children live in with them?
    - Do you take children aged 3 and 7?
    - Do you help people with alcohol?
    - Can they come while they take methadone?
    - Can they stay on methadone the whole time?
    - Can they stay on their mental health medicine?
    - Who arranges their detox before they come, and how soon after it can they come in?
    - Who prescribes their medicine while they are with you?
    - What happens to their prescription if they leave early?
    - Is there a limit to the dose they can be on?
    - Who pays for travel?
    - What may staff tell us, the family?"
  `);
  expect(text).not.toMatch(/\b(?:I take|my medicine|me up)\b/);
});

test('the five questions for everyone are always there, and each open question once', () => {
  fc.assert(
    fc.property(anyMatchService, anyNeeds, anyPlace, (service, needs, place) => {
      const criteria = criteriaOf(needs, place);
      const [found] = matchAll([service], needs, place);
      const asked = questionsFor(needs, criteria, found?.judgements ?? []);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).toEqual(expect.arrayContaining(askEverywhere.map((ask) => ask[needs.voice])));
      const open = found?.judgements.filter(({ says }) => says !== 'yes') ?? [];
      expect(asked.length).toBeGreaterThanOrEqual(open.length + askEverywhere.length);
    }),
  );
});

const { directory } = await readDirectory('content');

test('the safety words are the records’ own, word for word', () => {
  expect(matchSafetyWords(directory?.safety ?? [])).toEqual([
    'Cannot wake someone? Ring 999 now.',
    'Do not cut down or stop methadone, buprenorphine, benzodiazepines or alcohol to get a place. Talk to your prescriber first. A service can change its answer: ring anyway.',
    'While you wait: treatment can start now.',
  ]);
});
