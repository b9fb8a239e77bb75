import { isPreview } from '../../directory/preview.ts';
import type { Problem } from '../problem.ts';
import { judgedOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { everyPlace, isGroup } from '../walk-record.ts';
import type { Operator } from '../../schema/operator.ts';

/** Only a named operator may say that a service confirmed a fact, and only a named clinician that words were reviewed. */
export function signOff(records: RecordsRead): Problem[] {
  const operator = judgedOf(records, 'operator')[0]?.judged;
  if (operator === undefined) return [];
  const confirmations = isPreview(operator) ? records.entries.flatMap(confirmationsIn) : [];
  return [...confirmations, ...reviews(records, operator)];
}

function confirmationsIn(entry: RecordEntry): Problem[] {
  return [...everyPlace(entry.content)]
    .filter(({ content }) => isGroup(content) && content['confirmed'] !== undefined)
    .map(({ path }) => {
      const words = 'is set, but content/operator.yaml does not say who answers for the directory.';
      return problemIn(entry, [...path, 'confirmed'], 'confirmed-without-operator', words);
    });
}

function reviews(records: RecordsRead, { clinicalReviewer }: Operator): Problem[] {
  return judgedOf(records, 'safety').flatMap(({ entry, judged: { reviewed } }) => {
    if (reviewed === undefined || reviewed.by === clinicalReviewer?.name) return [];
    const words = `says that “${reviewed.by}” reviewed it, whom content/operator.yaml does not name.`;
    return [problemIn(entry, ['reviewed'], 'reviewed-without-reviewer', words)];
  });
}
