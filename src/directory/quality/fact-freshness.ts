import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factLabels } from '#src/directory/facts/fact-labels.ts';
import { type FoundFact, factsOf } from '#src/directory/facts/facts-of.ts';
import { type FactGroup, type Freshness, freshnessOf } from '#src/directory/freshness.ts';

export type FreshnessGroup = FactGroup | 'register';
export type FreshnessCounts = Record<Freshness, number>;

/** How old the facts of a service look, each with the limits it is held to. */
export interface DatedFact extends FoundFact {
  group: FreshnessGroup;
  freshness: Freshness;
}

export const freshnessGroupLabels: Record<FreshnessGroup, string> = {
  register: 'From the register',
  contact: 'Contact, place and numbers',
  admission: 'Who can come',
  programme: 'What it is like',
  cost: 'Cost and who pays',
  waiting: 'Waiting',
};

export function datedFacts(service: ServiceRecord, context: Context): DatedFact[] {
  return factsOf(service).map((found) => {
    const { fact, path } = found;
    const tier = context.source(fact.source)?.tier ?? 'other';
    const group = factLabels.get(path)?.group ?? 'programme';
    return {
      ...found,
      group: tier === 'register' && !fact.confirmed ? 'register' : group,
      freshness: freshnessOf(fact, group, tier, context.today),
    };
  });
}

/** How many facts of each group are fresh, ageing, old and undated. Groups without facts are left out. */
export function freshnessByGroup(
  services: readonly ServiceRecord[],
  context: Context,
): { group: FreshnessGroup; counts: FreshnessCounts; all: number }[] {
  const facts = services.flatMap((service) => datedFacts(service, context));
  const groups = Object.keys(freshnessGroupLabels) as FreshnessGroup[];
  return groups
    .map((group) => {
      const inGroup = facts.filter((fact) => fact.group === group);
      return { group, counts: countFreshness(inGroup), all: inGroup.length };
    })
    .filter(({ all }) => all > 0);
}

export function countFreshness(facts: readonly { freshness: Freshness }[]): FreshnessCounts {
  const counts = { fresh: 0, ageing: 0, old: 0, undated: 0 };
  for (const { freshness } of facts) counts[freshness] += 1;
  return counts;
}
