import { expect, test } from 'vitest';
import { overKeptCopyBudget } from '#scripts/check-kept-copy.ts';

test('a copy for devices may weigh 1.5 MB, and a heavier one is refused with both figures', () => {
  expect(overKeptCopyBudget(1_500_000)).toBeUndefined();
  expect(overKeptCopyBudget(1_612_340)).toMatch(/would be 1612\.3 kB, at most 1500\.0 kB/);
});
