import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '#src/directory/context.ts';
import { accuracyOf, newestChecks, percent } from '#src/directory/quality/accuracy.ts';
import { completenessOf } from '#src/directory/quality/completeness.ts';
import { standingsByGroup } from '#src/directory/quality/fact-standings.ts';
import { daysInWords, median } from '#src/directory/quality/median.ts';
import { neededFacts } from '#src/directory/quality/needed-facts.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import type { Confirmation } from '#src/schema/confirmation.ts';
import {
  fictionalDirectory,
  fictionalService,
  fictionalSources,
  testDay,
} from '#tests/fixtures/fictional.ts';

const one = fictionalService();
const other = fictionalService({ slug: 'other-fictional-house' });

function check(changes: Partial<Confirmation>): Confirmation {
  const facts = { held: ['contact.phone'], wrong: [] };
  return { service: one.slug, on: '2026-06-01', how: 'phone', ...facts, ...changes };
}

test('before anybody has been asked there is no rate, only “0 of 2”', () => {
  const accuracy = accuracyOf([], [one, other]);
  expect(accuracy).toMatchObject({ services: 2, asked: 0, checks: 0, facts: 0, held: 0 });
  expect(accuracy.daysToMend).toBeUndefined();
  expect(percent(0, 0)).toBe(0);
});

test('the rate counts every fact of every check, and services by their newest check', () => {
  const wrong = [{ field: 'who.children', mendedOn: '2026-06-04' }, { field: 'contact.phone' }];
  const checks = [
    check({ on: '2026-06-01', held: ['name', 'status', 'provider'], wrong }),
    check({ on: '2026-06-10', held: ['contact.phone'], wrong: [] }),
    check({ service: other.slug, held: [], wrong: [{ field: 'name', mendedOn: '2026-06-01' }] }),
    check({ service: 'closed-house', held: ['name'] }),
  ];
  expect(accuracyOf(checks, [one, other])).toEqual({
    services: 2,
    asked: 2,
    checks: 3,
    facts: 7,
    held: 4,
    faultless: 1,
    daysToMend: 1.5,
    waiting: 1,
  });
  expect(newestChecks(checks).get(one.slug)?.on).toBe('2026-06-10');
});

test('nearly all is never shown as all, and a share is never above 100', () => {
  expect(percent(199, 200)).toBe(99);
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (part, rest) => {
      const share = percent(part, part + rest);
      expect(share === 100).toBe(part > 0 && rest === 0);
    }),
  );
});

test('the middle of days, and days in words', () => {
  expect([median([]), median([3]), median([9, 1]), median([7, 1, 2])]).toEqual([
    undefined,
    3,
    5,
    2,
  ]);
  expect([0, 0.5, 1, 2.5, 4].map(daysInWords)).toEqual([
    'the same day',
    'half a day',
    '1 day',
    '2 and a half days',
    '4 days',
  ]);
});

test('completeness: what is needed is known to the record, and the least complete comes first', () => {
  expect(neededFacts.flatMap(({ paths }) => paths).filter((path) => !factLabels.has(path))).toEqual(
    [],
  );
  expect(neededFacts.every(({ label }) => label !== '')).toBe(true);
  const said = { source: fictionalSources.service };
  const full = fictionalService({
    slug: 'full-house',
    contact: { phone: { value: '01632 960001', ...said } },
    capacity: {
      places: { value: 3, ...said },
      registeredPlaces: { value: 3, ...said },
    },
  });
  const { fields, services } = completenessOf([full, one]);
  expect(services.map(({ service, published }) => [service.slug, published])).toEqual([
    [one.slug, 0],
    ['full-house', 2],
  ]);
  expect(fields.filter(({ published }) => published > 0).map(({ label }) => label)).toEqual([
    'Phone number',
    'How many can stay',
  ]);
});

test('standings are counted by what facts are about, each with the limit of its kind', () => {
  const source = fictionalSources.service;
  const service = fictionalService({
    name: { value: 'Fictional House', source: fictionalSources.register, asOf: '2026-05-31' },
    contact: {
      phone: { value: '01632 960001', source, asOf: '2026-01' },
      email: { value: 'a@b.example', source },
      website: {
        value: 'https://fictional-house.example',
        source: fictionalSources.register,
        asOf: '2020',
        confirmed: { on: '2026-06-01', how: 'phone' },
      },
    },
    reported: [{ value: 'Fictional words.', source, asOf: '2024' }],
  });
  const groups = standingsByGroup([service], contextOf(fictionalDirectory(), testDay));
  expect(groups.map(({ group }) => group)).toEqual(['lasting', 'contact', 'admission']);
  expect(groups[0]?.counts).toEqual({ confirmed: 0, current: 5, dated: 0, weak: 0 });
  expect(groups[1]).toEqual({
    group: 'contact',
    counts: { confirmed: 1, current: 2, dated: 1, weak: 0 },
    all: 4,
  });
  expect(groups[2]?.counts).toEqual({ confirmed: 0, current: 0, dated: 1, weak: 0 });
});
