import type { Operator } from '../schema/operator.ts';

/** True when somebody answers for the directory: until then it is a preview. */
export function isComplete(operator: Operator): boolean {
  return (
    operator.name !== undefined &&
    operator.contact !== undefined &&
    operator.clinicalReviewer !== undefined &&
    operator.helplinesCheckedOn !== undefined &&
    operator.providersToldOn !== undefined
  );
}
