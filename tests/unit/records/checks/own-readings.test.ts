import { expect, test } from 'vitest';
import { toldOfHouse } from './told-of-house.ts';

const condition = 'condition: On a fictional condition.';
const words = 'says that the answer is our own reading.';
const action = 'Take the answer away and put the source’s words under “reported” or “conditions”.';

test.each([
  'This is our reading of the page.',
  'Our own reading: ask.',
  'We read it so.',
  'We think that they do.',
  'Not stated in so many words.',
  'Read from the registered name.',
])('an answer whose caution says “%s” is refused', async (caution) => {
  expect(await toldOfHouse([[condition, `caution: "${caution}"`]])).toEqual([
    `services/fictional-house.yaml:13 admission.methadone.onArrival.caution – ${words} ${action}`,
  ]);
});

test('so is one whose condition says it', async () => {
  const told = await toldOfHouse([[condition, 'condition: We assume that a low dose will do.']]);
  expect(told).toEqual([
    `services/fictional-house.yaml:13 admission.methadone.onArrival.condition – ${words} ${action}`,
  ]);
});

test.each([
  'We could not read whether there is a limit.',
  'The page names no medicine: ask.',
  'From a page that is probably old: ask.',
])('a caution that doubts the source and not us may stand: “%s”', async (caution) => {
  expect(await toldOfHouse([[condition, `caution: "${caution}"`]])).toEqual([]);
});

test('what is no answer may say that we matched it', async () => {
  const town = 'town: { value: Fictiontown, source: fictional-register, asOf: 2026-05-31 }';
  const caution = 'caution: Our own reading of a row of the register.';
  const doubted = town.replace(' }', `, ${caution} }`);
  expect(await toldOfHouse([[town, doubted]])).toEqual([]);
});
