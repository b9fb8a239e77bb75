import type { Problem } from '../problem.ts';
import { judgedOf, problemIn, type RecordsRead } from '../record-entry.ts';
import { everyTierCitation } from '../cited-source.ts';
import { contentAt } from '../walk-record.ts';

/** A closure needs a report that says so; only a closed service has a day on which it closed. */
export function closures(records: RecordsRead): Problem[] {
  return [...unreported(records), ...datesOfOpenServices(records)];
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

function datesOfOpenServices(records: RecordsRead): Problem[] {
  return judgedOf(records, 'services').flatMap(({ entry, judged: { status } }) => {
    const problems: Problem[] = [];
    if (status.closedOn !== undefined && status.value !== 'closed') {
      const words = `gives a day of closing, but the status is ${status.value}.`;
      problems.push(problemIn(entry, ['status', 'closedOn'], 'closed-on-not-closed', words));
    }
    if (status.closedOnInferred && status.closedOn === undefined) {
      const words = 'is set, but there is no closedOn.';
      problems.push(problemIn(entry, ['status', 'closedOnInferred'], 'closed-on-absent', words));
    }
    return problems;
  });
}
