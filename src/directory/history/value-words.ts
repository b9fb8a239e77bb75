import type { Context } from '#src/directory/context.ts';
import { describeDate } from '#src/directory/dates.ts';
import {
  answerLabels,
  approachLabels,
  areaOfProvisionLabels,
  fundingLabels,
  inWords,
  referrerLabels,
  sexLabels,
  statusLabels,
  substanceLabels,
} from '#src/directory/labels.ts';
import { describePounds } from '#src/directory/wording.ts';

type Words = (value: unknown, context: Context) => string | undefined;

const oneOf =
  (labels: Readonly<Record<string, string>>): Words =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(labels, value) ? labels[value] : undefined;

const listOf =
  (labels: Readonly<Record<string, string>>): Words =>
  (value, context) => {
    if (!Array.isArray(value)) return undefined;
    const words = value.map((entry) => oneOf(labels)(entry, context));
    const known = words.filter((word) => word !== undefined);
    return known.length === words.length ? inWords(known) : undefined;
  };

const count: Words = (value) => (typeof value === 'number' ? String(value) : undefined);
const pounds: Words = (value) => (typeof value === 'number' ? describePounds(value) : undefined);
const answer = oneOf(answerLabels);
const stay = oneOf({ 'stay-on': 'stay on it', reduce: 'brought down', stop: 'stopped' });

/** Ages as numbers; a range with words of its own is not told. */
const ages: Words = (value) => {
  if (typeof value !== 'object' || value === null || 'words' in value) return undefined;
  const from = 'from' in value && typeof value.from === 'number' ? value.from : undefined;
  const to = 'to' in value && typeof value.to === 'number' ? value.to : undefined;
  if (from === undefined) return to === undefined ? undefined : `up to ${to}`;
  return to === undefined ? `${from} and over` : `${from} to ${to}`;
};

const ofPath: Record<string, Words> = {
  status: oneOf(statusLabels),
  'capacity.places': count,
  'capacity.registeredPlaces': count,
  'capacity.familyUnits': count,
  'capacity.detoxBeds': count,
  'who.sex': oneOf(sexLabels),
  'who.ages': ages,
  'who.childrenAges': ages,
  'who.registeredFor': listOf(areaOfProvisionLabels),
  substances: listOf(substanceLabels),
  'programme.approaches': listOf(approachLabels),
  'cost.weeklyFee': pounds,
  'cost.usualTotal': pounds,
  'cost.fundingRoutes': listOf(fundingLabels),
  'referral.whoMayRefer': listOf(referrerLabels),
  'location.council': (value, context) =>
    typeof value === 'string' ? context.council(value)?.name : undefined,
  provider: (value, context) =>
    typeof value === 'string' ? context.provider(value)?.name.value : undefined,
};

/**
 * A value of a fact in the words we have for it: figures, dates, answers and choices. Free words, phone numbers and
 * addresses have none: that they changed is told, and what they were is not.
 */
export function valueWords(path: string, value: unknown, context: Context): string | undefined {
  const own = ofPath[path]?.(value, context);
  if (own !== undefined) return own;
  if (path.endsWith('.duringStay')) return stay(value, context);
  return path.startsWith('admission.') || path.startsWith('who.') || path.startsWith('referral.')
    ? answer(value, context)
    : undefined;
}

/** “, dated 31 May 2026”; nothing for what is no date. */
export function datedWords(date: unknown): string {
  const isDate = typeof date === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(date);
  return isDate ? `, dated ${describeDate(date)}` : '';
}
