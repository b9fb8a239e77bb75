import { describe, expect, it, test } from 'vitest';
import { phoneFault } from '#src/schema/phone-number.ts';
import { moreSources, toldOfHouse } from './told-of-house.ts';

const phone = '"01632 960001"';

describe('a number to ring', () => {
  it.each([
    '01632 960001',
    '0131 496 0123',
    '020 7946 0000',
    '01750 12345',
    '01461 123456',
    '0300 303 0903',
    '0333 041 6071',
    '0800 123456',
    '0800 1111',
    '0808 801 0101',
    '07700 900123',
    '0845 123 4567',
  ])('%s can be rung', (number) => {
    expect(phoneFault(number)).toBeUndefined();
  });

  it.each([
    [
      '0163 296000',
      'it has 10 digits, and one that begins with 016 has 11. Look for a digit left out.',
    ],
    [
      '0131 496 01234',
      'it has 12 digits, and one that begins with 013 has 11. Look for a digit too many.',
    ],
    [
      '0808 801 010',
      'it has 10 digits, and one that begins with 080 has 11. Look for a digit left out.',
    ],
    ['0700', 'is a “follow me” number'],
    ['0409 123 4567', 'no UK number begins with 040. Look at the source again.'],
    ['0212 345 6789', 'no UK number begins with 021.'],
    ['0909 879 0000', 'is a premium number: a call costs far more than others.'],
    ['0871 123 4567', 'is a premium number'],
    ['070 1234 5678', 'is a “follow me” number: it costs more and is often misused.'],
  ])('%s cannot: %s', (number, words) => {
    expect(phoneFault(number)).toContain(words);
  });
});

test('a number that is a digit short is told on its line', async () => {
  expect(await toldOfHouse([[phone, '"01632 96000"']])).toEqual([
    'services/fictional-house.yaml:10 contact.phone.value – cannot be a phone number: it has 10 digits, and one that begins with 016 has 11. Look for a digit left out.',
  ]);
});

test('so is one that stands in words, or beside another as what a source says', async () => {
  const conflict = `${phone}, conflicts: [{ value: "01632 96000", source: fictional-government }]`;
  const [inConflict] = await toldOfHouse([[phone, conflict]]);
  expect(inConflict).toContain(
    'contact.phone.conflicts#1.value – holds a number “01632 96000” that cannot be a phone number',
  );
  const words = 'condition: "Ring 0909 879 0000 first."';
  const [inWords] = await toldOfHouse([['condition: On a fictional condition.', words]]);
  expect(inWords).toContain('is a premium number');
});

test('a year, a price or a registration in words is no phone number', async () => {
  const words = 'condition: "From 2016 to 2026, 0.5 ml, CS0012345678 and 00012."';
  expect(await toldOfHouse([['condition: On a fictional condition.', words]])).toEqual([]);
});

test('a newspaper’s number is not shown', async () => {
  const told = await toldOfHouse(
    [[`${phone}, source: fictional-register`, `${phone}, source: fictional-press`]],
    { 'sources.yaml': moreSources },
  );
  expect(told).toEqual([
    'services/fictional-house.yaml:10 contact.phone.source – gives a phone number from a newspaper. Leave it out: a newspaper’s number is never shown.',
  ]);
});
