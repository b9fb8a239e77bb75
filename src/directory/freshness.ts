import type { Provenance } from '#src/schema/fact.ts';
import type { Tier } from '#src/schema/source.ts';
import { daysSince } from './dates.ts';

export type Freshness = 'fresh' | 'ageing' | 'old' | 'undated';

/** What a fact is about decides how fast it ages. */
export type FactGroup = 'contact' | 'cost' | 'waiting' | 'admission' | 'programme';

/** Days after which a fact is ageing, and old. */
const limits: Record<FactGroup | 'register', readonly [ageing: number, old: number]> = {
  contact: [90, 180],
  cost: [90, 180],
  waiting: [90, 180],
  admission: [180, 365],
  programme: [180, 365],
  register: [45, 120],
};

/** How old a fact looks on a day. What the service confirmed to the directory counts from that day. */
export function freshnessOf(
  fact: Provenance & { confirmed?: { on: string } | undefined },
  group: FactGroup,
  tier: Tier,
  today: string,
): Freshness {
  const date = fact.confirmed?.on ?? fact.asOf;
  if (date === undefined) return 'undated';
  const [ageing, old] = limits[tier === 'register' && !fact.confirmed ? 'register' : group];
  const age = daysSince(date, today);
  if (age > old) return 'old';
  return age > ageing ? 'ageing' : 'fresh';
}
