import { describe, expect, it } from 'vitest';
import { amount } from '#src/schema/cost.ts';

describe('a price', () => {
  it.each([0, 1250, 1250.5, 1234.57, 199_999.99])('may be %d pounds', (value) => {
    expect(amount.safeParse(value).success).toBe(true);
  });

  it.each([1250.505, 0.001, 5e-324, -1, 200_000.01])('is not %d pounds', (value) => {
    expect(amount.safeParse(value).success).toBe(false);
  });
});
