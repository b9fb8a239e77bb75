import type { Check, CheckReason } from './check.ts';

/** What a wrong fact does to the person who relies on it, the worst first. */
export const harms = [
  'reaching the service',
  'whether they can come',
  'who is taken, and how to start',
  'what it costs, how long it takes, where it is',
  'how many can stay',
  'what it is like',
  'what it is called, and who runs it',
] as const;

// The first that fits counts.
const harmOf: [keyStart: string, harm: number][] = [
  ['status', 0],
  ['contact.', 0],
  ['admission.', 1],
  ['who.children', 1],
  ['who.pregnant', 1],
  ['who.couples', 1],
  ['referral.selfReferral', 1],
  ['who.', 2],
  ['substances', 2],
  ['referral.', 2],
  ['cost.', 3],
  ['waiting.', 3],
  ['location.setting', 5],
  ['location.', 3],
  ['capacity.bedrooms', 5],
  ['capacity.rooms', 5],
  ['capacity.', 4],
  ['programme.', 5],
];

const reasons: readonly CheckReason[] = [
  'conflicted',
  'not-first-hand',
  'old',
  'inferred',
  'undated',
  'not-published',
];

/** Place of a check in `harms`. */
export function harmRank({ key }: Pick<Check, 'key'>): number {
  return harmOf.find(([start]) => key.startsWith(start))?.[1] ?? harms.length - 1;
}

/**
 * The one order of checks: what would hurt most if it were wrong comes first. What is shown may be wrong, so it comes
 * before what is not published; then by what a wrong answer does; then by why it is doubted; then the oldest.
 */
export function compareChecks(a: Check, b: Check): number {
  const unpublished = (check: Check) => Number(check.reason === 'not-published');
  return (
    unpublished(a) - unpublished(b) ||
    harmRank(a) - harmRank(b) ||
    reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
    (b.days ?? 0) - (a.days ?? 0)
  );
}

/** Services whose worst doubts hurt most come first: more facts to check of the worst kind, then of the next. */
export function compareByDoubt(a: readonly Check[], b: readonly Check[]): number {
  for (const harm of harms.keys()) {
    const difference = doubtsOf(b, harm) - doubtsOf(a, harm);
    if (difference !== 0) return difference;
  }
  return 0;
}

function doubtsOf(checks: readonly Check[], harm: number): number {
  return checks.filter((check) => check.reason !== 'not-published' && harmRank(check) === harm)
    .length;
}
