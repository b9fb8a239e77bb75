import type { FieldPath, Problem } from '../problem.ts';
import {
  judgedOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';

/** Sets of grades stand newest first, one for each day of publication. */
export function grades(records: RecordsRead): Problem[] {
  return judgedOf(records, 'services').flatMap(({ entry, judged: { regulation } }) => {
    if (regulation.regulator !== 'care-inspectorate') return [];
    return regulation.registrations.flatMap((registration, place) => {
      if (registration.link !== 'same-service') return [];
      const days = registration.gradings.map(({ publishedOn }) => publishedOn);
      return outOfOrder(entry, ['regulation', 'registrations', place, 'gradings'], days);
    });
  });
}

function outOfOrder(entry: RecordEntry, path: FieldPath, days: string[]): Problem[] {
  return days.flatMap((day, place) => {
    const at = [...path, place, 'publishedOn'];
    const above = days[place - 1];
    if (days.indexOf(day) < place) {
      const words = `is a second set of grades of ${quoted(entry, day)}.`;
      return [problemIn(entry, at, 'grades-same-day', words)];
    }
    if (above === undefined || day < above) return [];
    const words = `is ${quoted(entry, day)}, newer than the set above it.`;
    return [problemIn(entry, at, 'grades-order', words)];
  });
}
