import { isInFuture } from '../../directory/dates.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { entriesOf, problemIn, quoted, type RecordsRead } from '../record-entry.ts';
import { contentAt, everyCitation } from '../walk-record.ts';

/** A source cannot say what was true after it was written, nor after we last read it. */
export function newerThanSource(records: RecordsRead): Problem[] {
  const lastDays = new Map(
    entriesOf(records, 'sources').flatMap(({ slug, content }) => {
      const day = contentAt(content, ['readOn']) ?? contentAt(content, ['publishedOn']);
      return typeof day === 'string' ? [[slug, day] as const] : [];
    }),
  );
  return records.entries.flatMap((entry) =>
    [...everyCitation(entry.content)].flatMap(({ path, group, source }) => {
      const { asOf } = group;
      const last = lastDays.get(source);
      if (typeof asOf !== 'string' || last === undefined || !isInFuture(asOf, last)) return [];
      const at: FieldPath = [...path, 'asOf'];
      const words = `is ${quoted(entry, asOf)}, and its source is of ${last}.`;
      return [problemIn(entry, at, 'newer-than-source', words)];
    }),
  );
}
