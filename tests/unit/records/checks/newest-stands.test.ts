import { expect, test } from 'vitest';
import { moreSources, toldOfHouse } from './told-of-house.ts';

const contact = 'contact:\n';
const at = 'services/fictional-house.yaml:10 capacity.places.conflicts#1 –';

async function toldOfPlaces(value: string, conflict: string): Promise<string[]> {
  const capacity = `capacity:\n  places: { ${value}, conflicts: [{ ${conflict} }] }\n${contact}`;
  return toldOfHouse([[contact, capacity]], { 'sources.yaml': moreSources });
}

test.each([
  [
    'a later day',
    'value: 10, source: fictional-service, asOf: 2025-03',
    'value: 12, source: fictional-press, asOf: 2025-10-27',
    '2025-10-27, not 2025-03',
  ],
  [
    'a day, beside a newspaper without one',
    'value: 16, source: fictional-press',
    'value: 28, source: fictional-government, asOf: 2025-10',
    '2025-10, and the value has no date',
  ],
  [
    'a day after the page was read',
    'value: 16, source: fictional-read',
    'value: 28, source: fictional-press, asOf: 2026-11-20',
    '2026-11-20, not 2026-11-01',
  ],
])('a conflict of %s is newer than the value', async (_, value, conflict, when) => {
  expect(await toldOfPlaces(value, conflict)).toEqual([
    `${at} is newer than the value: ${when}. Make the newest the value, and keep the other under conflicts.`,
  ]);
});

test.each([
  [
    'an older one',
    'value: 10, source: fictional-service, asOf: 2025-10',
    'value: 12, source: fictional-press, asOf: 2025-03',
  ],
  [
    'one of the same month',
    'value: 10, source: fictional-service, asOf: 2025-10',
    'value: 12, source: fictional-press, asOf: 2025-10-27',
  ],
  [
    'an undated one',
    'value: 10, source: fictional-press, asOf: "2018"',
    'value: 12, source: fictional-read',
  ],
  [
    'one from before an undated page of the service was read',
    'value: 10, source: fictional-read',
    'value: 12, source: fictional-press, asOf: 2026-10-31',
  ],
  [
    'the register’s, which the import weighs',
    'value: 10, source: fictional-service, asOf: 2025-10',
    'value: 12, source: fictional-register, asOf: 2026-05-31',
  ],
])('%s may stand beside the value', async (_, value, conflict) => {
  expect(await toldOfPlaces(value, conflict)).toEqual([]);
});

test('what says the same is no conflict', async () => {
  const value = 'value: 10, source: fictional-service, asOf: 2025-10';
  expect(await toldOfPlaces(value, 'value: 10, source: fictional-government')).toEqual([
    `${at} says the same as the value. Take it away: it is no conflict.`,
  ]);
});

test('one source of one day cannot differ from itself', async () => {
  const source = 'source: fictional-government, asOf: 2025-10';
  expect(await toldOfPlaces(`value: 10, ${source}`, `value: 12, ${source}`)).toEqual([
    `${at} comes from the same source and day as the value. Put both in the words, or one in the caution.`,
  ]);
});
