import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'astro/zod';
import { locationSchema, publishedLocation, type withheldLocation } from '#src/schema/location.ts';

type Withheld = z.output<typeof withheldLocation>;

const place = {
  council: { value: 'fictionshire', source: 'fictional-register' },
  town: { value: 'Fictiontown', source: 'fictional-register' },
};
const withheld = { disclosure: 'withheld', reason: 'regulator', ...place };
const address = {
  value: { lines: ['9 Fictional Street'], postcode: 'ZZ9 9ZZ' },
  source: 'fictional-register',
};

describe('a withheld location', () => {
  test('has by its type no field that could hold an address', () => {
    expectTypeOf<keyof Withheld>().toEqualTypeOf<'disclosure' | 'reason' | 'council' | 'town'>();
    expectTypeOf<Withheld>().not.toHaveProperty('address');
    expectTypeOf<Withheld>().not.toHaveProperty('coordinates');
  });

  test('is accepted with its town and council', () => {
    expect(locationSchema.safeParse(withheld).success).toBe(true);
  });

  test.each(['address', 'coordinates', 'setting', 'postcode', 'lines'])('refuses %s', (field) => {
    expect(locationSchema.safeParse({ ...withheld, [field]: address }).success).toBe(false);
  });

  test('cannot be given without a reason', () => {
    expect(locationSchema.safeParse({ disclosure: 'withheld', ...place }).success).toBe(false);
  });
});

test('a published location may hold an address', () => {
  const outcome = publishedLocation.safeParse({ disclosure: 'published', ...place, address });
  expect(outcome.success).toBe(true);
});

test('a point outside Scotland is refused', () => {
  const coordinates = { value: { latitude: 51.5, longitude: -0.1 }, source: 'fictional-register' };
  const outcome = publishedLocation.safeParse({ disclosure: 'published', ...place, coordinates });
  expect(outcome.success).toBe(false);
});
