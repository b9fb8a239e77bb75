import { wholeDate } from '../../schema/partial-date.ts';
import type { FieldPath, Problem } from '../problem.ts';
import {
  entriesOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import { contentAt, entriesAt } from '../walk-record.ts';

const registrations = ['regulation', 'registrations'];

/** Sets of grades stand newest first, one for each day of publication. */
export function grades(records: RecordsRead): Problem[] {
  return entriesOf(records, 'services').flatMap((entry) =>
    entriesAt(entry.content, registrations).flatMap((_, place) =>
      outOfOrder(entry, [...registrations, place, 'gradings']),
    ),
  );
}

function outOfOrder(entry: RecordEntry, path: FieldPath): Problem[] {
  const days = entriesAt(entry.content, path).map((grading) => {
    const day = wholeDate.safeParse(contentAt(grading, ['publishedOn']));
    return day.success ? day.data : undefined;
  });
  return days.flatMap((day, place) => {
    if (day === undefined) return [];
    const at = [...path, place, 'publishedOn'];
    if (days.indexOf(day) < place) {
      const words = `is a second set of grades of ${quoted(entry, day)}.`;
      return [problemIn(entry, at, 'grades-same-day', words)];
    }
    const above = days[place - 1];
    if (above === undefined || day < above) return [];
    const words = `is ${quoted(entry, day)}, newer than the set above it.`;
    return [problemIn(entry, at, 'grades-order', words)];
  });
}
