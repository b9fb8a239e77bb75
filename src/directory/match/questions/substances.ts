import type { Substance } from '#src/schema/who.ts';
import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs, SubstanceChoice } from '#src/directory/match/needs.ts';
import { reads, same } from './reading.ts';

/** What each choice is called, and the published words that name it. */
export const substanceWords: Record<SubstanceChoice, { name: string; named: Substance[] }> = {
  alcohol: { name: 'alcohol', named: ['alcohol'] },
  opioids: { name: 'heroin or other opioids', named: ['opioids'] },
  'street-benzodiazepines': {
    name: 'street Valium or other street benzodiazepines',
    named: ['benzodiazepines', 'tranquillisers'],
  },
  'prescribed-benzodiazepines': {
    name: 'prescribed benzodiazepines',
    named: ['benzodiazepines', 'tranquillisers'],
  },
  cocaine: { name: 'cocaine or crack', named: ['stimulants'] },
  cannabis: { name: 'cannabis', named: ['cannabis'] },
  other: { name: 'something else', named: [] },
};

/** A list that does not name a substance says no to nothing. */
export function substanceCriteria({ substances }: Needs): Criterion[] {
  return substances.map((choice) => {
    const { name, named } = substanceWords[choice];
    return {
      id: `substance-${choice}`,
      question:
        choice === 'other'
          ? { me: 'Do you help with what I take?', someone: 'Do you help with what they take?' }
          : same(`Do you help people with ${name}?`),
      look: reads('substances', (taken) =>
        taken.some((substance) => named.includes(substance)) ? 'yes' : 'unclear',
      ),
    };
  });
}
