import type { PartialDate } from '#src/schema/partial-date.ts';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayLength = 86_400_000;

/** A date in words at the precision it was written: “2026”, “May 2026”, “31 May 2026”. */
export function describeDate(date: PartialDate, inferred?: true): string {
  const [year = '', month, day] = date.split('-');
  const words = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
    year,
  ].join(' ');
  return inferred ? `about ${words}` : words;
}

/**
 * Days from a date to `today` (a whole date). A month or year counts from its first day,
 * so that a fact never looks newer than it may be.
 */
export function daysSince(date: PartialDate, today: PartialDate): number {
  return Math.floor((firstMoment(today) - firstMoment(date)) / dayLength);
}

/**
 * True as long as a date is less than some calendar months old on `today` (a whole date). A month or year counts from
 * its first day, so that a fact never looks newer than it may be.
 */
export function isYoungerThan(date: PartialDate, months: number, today: PartialDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Day 0 of a month is the last of the one before: a year's 31 August and six months end with February.
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return firstMoment(today) < Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
}

/** True when no day of the period lies on or before `today`. */
export function isInFuture(date: PartialDate, today: PartialDate): boolean {
  return date.slice(0, today.length) > today.slice(0, date.length);
}

/** True when a date, a month or year taken from its first day, is at most 24 months before a day. */
export function isWithinTwoYears(date: PartialDate, day: PartialDate): boolean {
  const oldest = `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
  return `${date}-01-01`.slice(0, oldest.length) >= oldest;
}

function firstMoment(date: PartialDate): number {
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** The newest of some dates, each a year, a month or a day. */
export function newestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
}
