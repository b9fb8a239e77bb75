import { criteriaOf } from './criteria.ts';
import { type Criterion, type Judgement, judge } from './judgement.ts';
import type { MatchService } from './match-fact.ts';
import type { NeedPlace, Needs } from './needs.ts';

/** What a service publishes on all that was told. It speaks of the service, never of the person. */
export const verdicts = ['yes', 'ask', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Matched {
  service: MatchService;
  /** `null` when nothing was told that a service could answer. */
  verdict: Verdict | null;
  judgements: Judgement[];
}

/** One published no is a no; yes only when everything told has a yes; all else is to be asked. */
export function verdictOf(judgements: readonly Judgement[], isOpen: boolean): Verdict | null {
  if (judgements.length === 0) return null;
  if (judgements.some(({ says }) => says === 'no')) return 'no';
  return isOpen && judgements.every(({ says }) => says === 'yes') ? 'yes' : 'ask';
}

export function matchOne(service: MatchService, criteria: readonly Criterion[]): Matched {
  const judgements = criteria.map((criterion) => judge(criterion, service.facts));
  return { service, verdict: verdictOf(judgements, service.isOpen), judgements };
}

export function matchAll(
  services: readonly MatchService[],
  needs: Needs,
  place: NeedPlace | undefined,
): Matched[] {
  const criteria = criteriaOf(needs, place);
  return services.map((service) => matchOne(service, criteria));
}
