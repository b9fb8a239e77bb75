import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import type { FactGroup } from '#src/directory/standing/limits.ts';
import { notedFacts } from '#src/directory/standing/noted-facts.ts';
import type { Standing } from '#src/directory/standing/standing.ts';

export type StandingCounts = Record<Standing, number>;

export const factGroupLabels: Record<FactGroup, string> = {
  lasting: 'Name, place, numbers, registration',
  contact: 'Whether it is open, and how to reach it',
  admission: 'Who can come',
  programme: 'What it is like',
  funding: 'Who pays',
  cost: 'What it costs',
  waiting: 'Waiting',
};

/** How the facts of each group stand. Groups without facts are left out. */
export function standingsByGroup(
  services: readonly ServiceRecord[],
  context: Context,
): { group: FactGroup; counts: StandingCounts; all: number }[] {
  const facts = services.flatMap((service) => notedFacts(service, context));
  return (Object.keys(factGroupLabels) as FactGroup[])
    .map((group) => {
      const inGroup = facts.filter((fact) => fact.group === group);
      return { group, counts: countStandings(inGroup), all: inGroup.length };
    })
    .filter(({ all }) => all > 0);
}

export function countStandings(facts: readonly { note: { standing: Standing } }[]): StandingCounts {
  const counts = { confirmed: 0, current: 0, dated: 0, weak: 0 };
  for (const { note } of facts) counts[note.standing] += 1;
  return counts;
}
