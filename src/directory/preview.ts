import type { Operator } from '#src/schema/operator.ts';

// What must be true before people can be told to rely on the directory.
const steps: [part: keyof Operator, missing: string][] = [
  ['name', 'an organisation that answers for it'],
  ['contact', 'an address to write to'],
  ['clinicalReviewer', 'a clinician who has reviewed the safety words'],
  ['helplinesCheckedOn', 'every helpline checked with the people who run it'],
  ['providersToldOn', 'every service told about its page'],
];

/** What the operator has still to do, in words. Empty when the directory may leave preview. */
export function missingForLaunch(operator: Operator): string[] {
  return steps.filter(([part]) => operator[part] === undefined).map(([, missing]) => missing);
}

/** True until somebody answers for the directory: the banner shows and search engines are kept out. */
export function isPreview(operator: Operator): boolean {
  return missingForLaunch(operator).length > 0;
}
