import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactGroup, monthsOfGroup } from '#src/directory/standing/limits.ts';
import {
  type Doubt,
  type Standable,
  type Standing,
  standingOf,
  standings,
} from '#src/directory/standing/standing.ts';
import { type Tier, tiers } from '#src/schema/source.ts';
import { fictionalDirectory } from '#tests/fixtures/fictional.ts';
import { contextOf } from '#src/directory/context.ts';

const today = '2026-11-28';

/** One made-up source of each kind, named after it. */
const directory = fictionalDirectory({
  sources: tiers.map((tier) => ({ slug: tier, title: tier, publisher: tier, tier })),
});
const on = (day: string) => contextOf(directory, day);
const stands = (fact: Standable, group: FactGroup = 'admission', day = today) =>
  standingOf(fact, group, on(day));
const rank = (fact: Standable, group?: FactGroup, day?: string) =>
  standings.indexOf(stands(fact, group, day).standing);

describe('how far a fact can be leant on', () => {
  it.each<[FactGroup, last: string, first: string]>([
    ['lasting', '2024-11-29', '2024-11-28'],
    ['contact', '2025-11-29', '2025-11-28'],
    ['admission', '2025-11-29', '2025-11-28'],
    ['programme', '2025-11-29', '2025-11-28'],
    ['funding', '2025-11-29', '2025-11-28'],
    ['cost', '2026-05-29', '2026-05-28'],
    ['waiting', '2026-08-29', '2026-08-28'],
  ])('%s is current from %s, and dated from %s', (group, last, first) => {
    expect(stands({ source: 'service', asOf: last }, group).standing).toBe('current');
    expect(stands({ source: 'service', asOf: first }, group)).toEqual({
      standing: 'dated',
      doubt: 'old',
    });
  });

  it('counts calendar months, a month or a year from its first day', () => {
    const price = (asOf: string, day: string) =>
      stands({ source: 'nhs', asOf }, 'cost', day).standing;
    expect([price('2025-08-31', '2026-02-27'), price('2025-08-31', '2026-02-28')]).toEqual([
      'current',
      'dated',
    ]);
    expect([price('2026-06', today), price('2026-05', today)]).toEqual(['current', 'dated']);
    expect([price('2026', '2026-06-30'), price('2026', '2026-07-01')]).toEqual([
      'current',
      'dated',
    ]);
  });

  it.each<[string, Standable, Standing, Doubt | undefined]>([
    ['a register of this year', { source: 'register', asOf: '2026-05-31' }, 'current', undefined],
    ['a page without a date', { source: 'service' }, 'dated', 'undated'],
    [
      'a date that was worked out',
      { source: 'service', asOf: '2026', asOfInferred: true },
      'weak',
      'inferred',
    ],
    ['a newspaper of this month', { source: 'press', asOf: '2026-11' }, 'weak', 'not-first-hand'],
    ['a gazetteer', { source: 'reference' }, 'weak', 'not-first-hand'],
    [
      'a page that the government contradicts',
      { source: 'service', asOf: '2026-10', conflicts: [{ value: '', source: 'government' }] },
      'weak',
      'conflicted',
    ],
    [
      'a page that a newspaper contradicts',
      { source: 'service', asOf: '2026-10', conflicts: [{ value: '', source: 'press' }] },
      'current',
      undefined,
    ],
    [
      'what the service told us',
      { source: 'press', confirmed: { on: '2026-01-02' } },
      'confirmed',
      undefined,
    ],
    [
      'what it told us long ago',
      { source: 'press', asOf: '2026-11', confirmed: { on: '2025-01-02' } },
      'dated',
      'old',
    ],
    [
      'what it told us before the register said otherwise',
      {
        source: 'service',
        confirmed: { on: '2026-01-02' },
        conflicts: [{ value: '', source: 'register', asOf: '2026-05-31' }],
      },
      'weak',
      'conflicted',
    ],
  ])('%s', (_, fact, standing, doubt) => {
    expect(stands(fact)).toEqual({ standing, doubt });
  });

  it('calls a source that nobody knows second-hand', () => {
    expect(stands({ source: 'never-written', asOf: '2026-11' }).doubt).toBe('not-first-hand');
  });
});

const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date(today), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, to]) => day.slice(0, to));
const anyTier: fc.Arbitrary<Tier> = fc.constantFrom(...tiers);
const anyGroup = fc.constantFrom(...(Object.keys(monthsOfGroup) as FactGroup[]));
const anyConflict = fc.record(
  { value: fc.constant('Fictional words'), source: anyTier, asOf: anyDate },
  { requiredKeys: ['value', 'source'] },
);
const anyFact: fc.Arbitrary<Standable> = fc.record(
  {
    source: anyTier,
    asOf: anyDate,
    asOfInferred: fc.constant(true as const),
    confirmed: fc.record({ on: anyDay }),
    conflicts: fc.array(anyConflict, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['source'] },
);
const runs = { numRuns: 1000 };

describe('whatever the fact', () => {
  it('an older date never raises the standing', () => {
    fc.assert(
      fc.property(anyFact, anyDate, anyDate, anyGroup, (fact, one, other, group) => {
        const [older, newer] = [one, other].sort();
        expect(rank({ ...fact, asOf: older }, group)).toBeLessThanOrEqual(
          rank({ ...fact, asOf: newer }, group),
        );
      }),
      runs,
    );
  });

  it('an older confirmation never raises it', () => {
    fc.assert(
      fc.property(anyFact, anyDay, anyDay, anyGroup, (fact, one, other, group) => {
        const [older = '', newer = ''] = [one, other].sort();
        expect(rank({ ...fact, confirmed: { on: older } }, group)).toBeLessThanOrEqual(
          rank({ ...fact, confirmed: { on: newer } }, group),
        );
      }),
      runs,
    );
  });

  it('another answer never raises it', () => {
    fc.assert(
      fc.property(anyFact, anyConflict, anyGroup, (fact, conflict, group) => {
        const conflicts = [...(fact.conflicts ?? []), conflict];
        expect(rank({ ...fact, conflicts }, group)).toBeLessThanOrEqual(rank(fact, group));
      }),
      runs,
    );
  });

  it('a confirmation of the last months is never below what stood before, nor below current', () => {
    fc.assert(
      fc.property(anyFact, anyGroup, (fact, group) => {
        const confirmed = { ...fact, confirmed: { on: today } };
        expect(rank(confirmed, group)).toBeGreaterThanOrEqual(rank(fact, group));
        expect(stands(confirmed, group).standing).toBe('confirmed');
      }),
      runs,
    );
  });

  it('time never raises it', () => {
    fc.assert(
      fc.property(anyFact, anyGroup, anyDay, anyDay, (fact, group, one, other) => {
        const [earlier, later] = [one, other].sort();
        expect(rank(fact, group, later)).toBeLessThanOrEqual(rank(fact, group, earlier));
      }),
      runs,
    );
  });
});
