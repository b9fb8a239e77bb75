import { isWithinTwoYears } from '../../directory/dates.ts';
import { partialDate } from '../../schema/partial-date.ts';
import type { FieldPath, Problem } from '../problem.ts';
import {
  entriesOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import { contentAt, entriesAt } from '../walk-record.ts';

const priceFields = ['weeklyFee', 'usualTotal'];

/** An old price misleads people more than none. */
export function prices(records: RecordsRead, today: string): Problem[] {
  return entriesOf(records, 'services').flatMap((entry) =>
    priceFields
      .flatMap((field) => pricePaths(entry, ['cost', field]))
      .flatMap((path) => agedPrice(entry, path, today)),
  );
}

/** The price itself and those that conflict with it. */
function pricePaths({ content }: RecordEntry, path: FieldPath): FieldPath[] {
  if (contentAt(content, path) === undefined) return [];
  const list = [...path, 'conflicts'];
  return [path, ...entriesAt(content, list).map((_, place) => [...list, place])];
}

function agedPrice(entry: RecordEntry, path: FieldPath, today: string): Problem[] {
  const asOf = contentAt(entry.content, [...path, 'asOf']);
  if (asOf === undefined) {
    return [problemIn(entry, path, 'price-undated', 'is a price without a date.')];
  }
  const written = partialDate.safeParse(asOf);
  if (!written.success || isWithinTwoYears(written.data, today)) return [];
  const words = `is a price of ${quoted(entry, asOf)}, more than 24 months ago.`;
  return [problemIn(entry, [...path, 'asOf'], 'price-old', words)];
}
