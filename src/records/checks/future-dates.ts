import { isInFuture } from '../../directory/dates.ts';
import { partialDate } from '../../schema/partial-date.ts';
import type { Problem } from '../problem.ts';
import { problemIn, quoted, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { everyText } from '../walk-record.ts';

const dateFields = new Set([
  'asOf',
  'closedOn',
  'from',
  'helplinesCheckedOn',
  'inspectedOn',
  'lastInspectedOn',
  'mendedOn',
  'on',
  'providersToldOn',
  'publishedOn',
  'readOn',
  'registeredOn',
  'reportedOn',
  'reviewedOn',
]);

/** The directory tells what has happened: none of its dates may lie after the day it is built for. */
export function futureDates({ entries }: RecordsRead, today: string): Problem[] {
  return entries.flatMap((entry) => futureDatesIn(entry, today));
}

function futureDatesIn(entry: RecordEntry, today: string): Problem[] {
  return [...everyText(entry.content)]
    .filter(({ path }) => dateFields.has(String(path.at(-1))))
    .filter(({ text }) => partialDate.safeParse(text).success && isInFuture(text, today))
    .map(({ path, text }) => {
      const words = `is ${quoted(entry, text)}, which is after today, ${today}.`;
      return problemIn(entry, path, 'future-date', words);
    });
}
