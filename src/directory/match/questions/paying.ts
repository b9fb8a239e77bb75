import type { FundingRoute } from '#src/schema/cost.ts';
import type { Criterion, Spoken } from '#src/directory/match/judgement.ts';
import type { Needs, PayingChoice } from '#src/directory/match/needs.ts';
import { reads, same } from './reading.ts';

const ways: Record<PayingChoice, { question: Spoken; ask?: Spoken; routes: FundingRoute[] }> = {
  public: {
    question: same('Can the council, the NHS or the Alcohol and Drug Partnership pay for a place?'),
    routes: ['alcohol-and-drug-partnership-or-nhs', 'local-authority', 'scottish-government'],
  },
  self: {
    question: {
      me: 'Can I pay for a place myself?',
      someone: 'Can they, or we, pay for a place?',
    },
    ask: same('What does it cost in all, and what is paid back after leaving early?'),
    routes: ['self-funded'],
  },
  insurance: {
    question: same('Can health insurance pay for a place?'),
    routes: ['insurance'],
  },
};

/** A list that leaves a way out says no to nothing. */
export function payingCriteria({ paying }: Needs): Criterion[] {
  if (paying === null) return [];
  const { routes, ...spoken } = ways[paying];
  const look = reads('funding', (published) =>
    published.some((route) => routes.includes(route)) ? 'yes' : 'unclear',
  );
  return [{ id: 'paying', ...spoken, look }];
}
