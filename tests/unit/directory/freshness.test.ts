import { describe, expect, it } from 'vitest';
import { type FactGroup, freshnessOf } from '#src/directory/freshness.ts';
import type { Tier } from '#src/schema/source.ts';

const today = '2026-11-21';

function daysAgo(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}

describe('freshnessOf', () => {
  it.each<[FactGroup, Tier, number, number]>([
    ['contact', 'service', 90, 180],
    ['cost', 'service', 90, 180],
    ['waiting', 'service', 90, 180],
    ['admission', 'service', 180, 365],
    ['programme', 'government', 180, 365],
    ['contact', 'register', 45, 120],
    ['admission', 'register', 45, 120],
  ])('%s from %s is fresh to day %i and ageing to day %i', (group, tier, ageing, old) => {
    const at = (days: number) =>
      freshnessOf({ source: 'a', asOf: daysAgo(days) }, group, tier, today);
    expect([at(ageing), at(ageing + 1), at(old), at(old + 1)]).toEqual([
      'fresh',
      'ageing',
      'ageing',
      'old',
    ]);
  });

  it('calls a fact without a date undated', () => {
    expect(freshnessOf({ source: 'a' }, 'contact', 'service', today)).toBe('undated');
  });

  it('counts from the day the service confirmed it, by the rule of its group', () => {
    const fact = { source: 'a', asOf: '2020', confirmed: { on: daysAgo(80) } };
    expect(freshnessOf(fact, 'contact', 'register', today)).toBe('fresh');
  });
});
