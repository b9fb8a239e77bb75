import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMiss, slipsBetween } from '#src/records/near-miss.ts';

const fields = ['phone', 'email', 'website', 'whoMayRing', 'hours'];

test.each([
  ['phnoe', 'phone'],
  ['Phone', 'phone'],
  ['who_may_ring', 'whoMayRing'],
  ['webiste', 'website'],
  ['hour', 'hours'],
])('%s is near %s', (written, meant) => {
  expect(nearMiss(written, fields)).toBe(meant);
});

test.each(['fax', 'managerName', ''])('%j is near none', (written) => {
  expect(nearMiss(written, fields)).toBeUndefined();
});

test('slips are counted the same both ways, and are none only between equal words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      expect(slipsBetween(one, other) === 0).toBe(one === other);
    }),
  );
});
