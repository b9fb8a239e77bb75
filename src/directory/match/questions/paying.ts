import type { FundingRoute } from '#src/schema/cost.ts';
import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs, PayingChoice } from '#src/directory/match/needs.ts';
import { reads, same } from './reading.ts';

const ways: Record<PayingChoice, { told: string; ask: string; routes: FundingRoute[] }> = {
  public: {
    told: 'Paid with public money',
    ask: 'Can the council, the NHS or the Alcohol and Drug Partnership pay for a place?',
    routes: ['alcohol-and-drug-partnership-or-nhs', 'local-authority', 'scottish-government'],
  },
  self: {
    told: 'Paid privately',
    ask: 'What does it cost in all, and what is paid back after leaving early?',
    routes: ['self-funded'],
  },
  insurance: {
    told: 'Paid by insurance',
    ask: 'Can health insurance pay for a place?',
    routes: ['insurance'],
  },
};

/** A list that leaves a way out says no to nothing. */
export function payingCriteria({ paying }: Needs): Criterion[] {
  if (paying === null) return [];
  const { told, ask, routes } = ways[paying];
  const look = reads('funding', (published) =>
    published.some((route) => routes.includes(route)) ? 'yes' : 'unclear',
  );
  return [{ id: 'paying', told, ask: same(ask), look }];
}
