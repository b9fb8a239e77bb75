import type { FieldPath, Problem } from '../problem.ts';
import {
  judgedOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';

/** An old price misleads people more than none. */
export function prices(records: RecordsRead, today: string): Problem[] {
  const oldest = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return judgedOf(records, 'services').flatMap(({ entry, judged: { cost } }) => {
    const facts = { weeklyFee: cost?.weeklyFee, usualTotal: cost?.usualTotal };
    return Object.entries(facts).flatMap(([name, fact]) => {
      const conflicts = (fact?.conflicts ?? []).map(({ asOf }, place) => ({
        asOf,
        path: ['cost', name, 'conflicts', place],
      }));
      const prices = fact ? [{ asOf: fact.asOf, path: ['cost', name] }, ...conflicts] : [];
      return prices.flatMap(({ asOf, path }) => judgePrice(entry, path, asOf, oldest));
    });
  });
}

function judgePrice(
  entry: RecordEntry,
  path: FieldPath,
  asOf: string | undefined,
  oldest: string,
): Problem[] {
  if (asOf === undefined) {
    return [problemIn(entry, path, 'price-undated', 'is a price without a date.')];
  }
  // A month or a year counts from its first day: no price may look newer than it is.
  if (`${asOf}-01-01`.slice(0, oldest.length) >= oldest) return [];
  const words = `is a price of ${quoted(entry, asOf)}, more than 24 months ago.`;
  return [problemIn(entry, [...path, 'asOf'], 'price-old', words)];
}
