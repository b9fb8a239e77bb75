import { anythingElseCriteria } from './questions/anything-else.ts';
import { companyCriteria } from './questions/company.ts';
import { detoxCriteria } from './questions/detox.ts';
import { medicineCriteria } from './questions/medicines.ts';
import { payingCriteria } from './questions/paying.ts';
import { ageCriteria, sexCriteria } from './questions/sex-and-age.ts';
import { substanceCriteria } from './questions/substances.ts';
import { areaCriteria } from './questions/where.ts';
import type { Criterion } from './judgement.ts';
import type { NeedPlace, Needs } from './needs.ts';

/** Everything told that a service can answer, in the order of the questions. */
export function criteriaOf(needs: Needs, place: NeedPlace | undefined): Criterion[] {
  return [
    ...sexCriteria(needs),
    ...ageCriteria(needs),
    ...companyCriteria(needs),
    ...substanceCriteria(needs),
    ...medicineCriteria(needs),
    ...detoxCriteria(needs),
    ...areaCriteria(place),
    ...payingCriteria(needs),
    ...anythingElseCriteria(needs),
  ];
}
