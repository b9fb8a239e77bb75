import type { Criterion } from '#src/directory/match/judgement.ts';
import type { Needs, OtherChoice } from '#src/directory/match/needs.ts';
import { answered, same } from './reading.ts';

const criteria: Record<OtherChoice, Criterion> = {
  prison: answered(
    'prison',
    'prisonOrBail',
    same('Do you take people who come straight from prison, through Prison to Rehab?'),
  ),
  'personal-care': answered(
    'personal-care',
    'physicalCareNeeds',
    same('Can you help someone who needs help with washing, walking or nursing?'),
  ),
  'mental-ill-health': answered(
    'mental-ill-health',
    'mentalIllHealth',
    same('Do you take people with a mental illness as well?'),
  ),
};

export function anythingElseCriteria({ other }: Needs): Criterion[] {
  return other.map((choice) => criteria[choice]);
}
