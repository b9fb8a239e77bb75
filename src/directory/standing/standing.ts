import type { Fact, Provenance } from '#src/schema/fact.ts';
import type { Tier } from '#src/schema/source.ts';
import type { Context } from '#src/directory/context.ts';
import { isYoungerThan, newestOf } from '#src/directory/dates.ts';
import { type FactGroup, monthsOfConfirmation, monthsOfGroup } from './limits.ts';

/** How far a fact can be leant on, the least first. */
export const standings = ['weak', 'dated', 'current', 'confirmed'] as const;
export type Standing = (typeof standings)[number];

/** What keeps a fact from being leant on. */
export type Doubt = 'not-first-hand' | 'conflicted' | 'inferred' | 'undated' | 'old';

const standingOfDoubt: Record<Doubt, Standing> = {
  'not-first-hand': 'weak',
  conflicted: 'weak',
  inferred: 'weak',
  undated: 'dated',
  old: 'dated',
};

/** As much of a fact as its standing rests on. Rows of a register have it as well. */
export type Standable = Provenance & {
  value?: unknown;
  confirmed?: { on: string } | undefined;
  conflicts?: Fact<unknown>['conflicts'];
};

export interface Stands {
  standing: Standing;
  /** Undefined for what is confirmed or current. */
  doubt: Doubt | undefined;
}

type Sources = Pick<Context, 'source' | 'today'>;

/** The one judgement of how far a fact can be leant on. Every view and every file uses it. */
export function standingOf(fact: Standable, group: FactGroup, context: Sources): Stands {
  if (isConfirmed(fact, context)) return { standing: 'confirmed', doubt: undefined };
  const doubt = doubtOf(fact, group, context);
  return { standing: doubt === undefined ? 'current' : standingOfDoubt[doubt], doubt };
}

export function standsLower(one: Standing, other: Standing): boolean {
  return standings.indexOf(one) < standings.indexOf(other);
}

/** The newest day of some fact on which its first-hand source, or the service, is known to have said so. */
export function knownOn(fact: Standable, tier: Tier): string | undefined {
  // A day on which a reading saw the fact on its first-hand source belongs into this list.
  return newestOf([
    fact.confirmed?.on,
    isFirstHand(tier) && !fact.asOfInferred ? fact.asOf : undefined,
  ]);
}

/** Told by the service in the last months, with nothing first-hand against it since. */
function isConfirmed({ confirmed, conflicts = [] }: Standable, context: Sources): boolean {
  if (!confirmed || !isYoungerThan(confirmed.on, monthsOfConfirmation, context.today)) return false;
  return !conflicts.some(
    ({ source, asOf }) =>
      asOf !== undefined && asOf > confirmed.on && isFirstHand(tierOf(source, context)),
  );
}

function doubtOf(fact: Standable, group: FactGroup, context: Sources): Doubt | undefined {
  const tier = tierOf(fact.source, context);
  if (!isFirstHand(tier) && !fact.confirmed) return 'not-first-hand';
  const differs = (fact.conflicts ?? []).some(({ source }) => isFirstHand(tierOf(source, context)));
  if (differs) return 'conflicted';
  const date = knownOn(fact, tier);
  if (date === undefined) return fact.asOf === undefined ? 'undated' : 'inferred';
  return isYoungerThan(date, monthsOfGroup[group], context.today) ? undefined : 'old';
}

function tierOf(source: string, context: Sources): Tier {
  return context.source(source)?.tier ?? 'other';
}

function isFirstHand(tier: Tier): boolean {
  return tier === 'register' || tier === 'government' || tier === 'nhs' || tier === 'service';
}
