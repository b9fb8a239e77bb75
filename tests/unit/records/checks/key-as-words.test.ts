import { expect, test } from 'vitest';
import { toldOfHouse } from './told-of-house.ts';

test('the key of a record is no word to show', async () => {
  const words = 'condition: fictional-provider';
  expect(await toldOfHouse([['condition: On a fictional condition.', words]])).toEqual([
    'services/fictional-house.yaml:13 admission.methadone.onArrival.condition – is “fictional-provider”, which is the key of a record and no name. Write the name as people know it.',
  ]);
});

test('where a key belongs it may stand, in a conflict too: the page shows the name', async () => {
  const provider =
    'provider: { value: fictional-provider, source: fictional-register, asOf: 2026-05-31 }';
  const other = `${provider.slice(0, -2)}, conflicts: [{ value: Another Provider, source: fictional-service }] }`;
  expect(await toldOfHouse([[provider, other]])).toEqual([]);
});
