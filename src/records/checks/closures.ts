import { everyTierCitation } from '../cited-source.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt } from '../walk-record.ts';

/** A closure needs a report that says so; only a closed service has a day on which it closed. */
export function closures(records: RecordsRead): Problem[] {
  return [...unreported(records), ...entriesOf(records, 'services').flatMap(strayDates)];
}

function unreported(records: RecordsRead): Problem[] {
  return everyTierCitation(records)
    .filter(({ entry, path }) => entry.part === 'services' && path.join('.') === 'status.source')
    .filter(({ entry }) => contentAt(entry.content, ['status', 'value']) === 'closed')
    .filter(({ source: { tier } }) => tier === 'reference' || tier === 'other')
    .map(({ entry, path, source: { tier } }) => {
      const words = `says closed with a source of the tier “${tier}”.`;
      return problemIn(entry, path, 'closure-without-report', words);
    });
}

function strayDates(entry: RecordEntry): Problem[] {
  const said = (field: string) => contentAt(entry.content, ['status', field]);
  const problems: Problem[] = [];
  if (said('closedOn') !== undefined && said('value') !== 'closed') {
    const words = 'gives a day of closing, but the status is not closed.';
    problems.push(problemIn(entry, ['status', 'closedOn'], 'closed-on-not-closed', words));
  }
  if (said('closedOnInferred') !== undefined && said('closedOn') === undefined) {
    const words = 'is set, but there is no closedOn.';
    problems.push(problemIn(entry, ['status', 'closedOnInferred'], 'closed-on-absent', words));
  }
  return problems;
}
