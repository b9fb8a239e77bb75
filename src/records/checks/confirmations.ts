import { factLabels } from '../../directory/facts/fact-labels.ts';
import { factsOf } from '../../directory/facts/facts-of.ts';
import { isPreview } from '../../directory/preview.ts';
import type { Confirmation } from '../../schema/confirmation.ts';
import { nearMiss } from '../near-miss.ts';
import type { FieldPath, Problem } from '../problem.ts';
import {
  entriesOf,
  judgedOf,
  problemIn,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';

interface Check {
  entry: RecordEntry;
  judged: Confirmation;
}

/** A check with a service names facts that are there, each once, and only a named operator makes one. */
export function confirmations(records: RecordsRead): Problem[] {
  const checks = judgedOf(records, 'confirmations');
  const operator = judgedOf(records, 'operator')[0]?.judged;
  const early = operator !== undefined && isPreview(operator);
  return checks.flatMap((check) => [
    ...(early ? [tooEarly(check)] : []),
    ...wrongName(check),
    ...check.judged.held.flatMap((path, place) =>
      unknownFact(check, path, ['held', place], heldWithout(check, checks, records)),
    ),
    ...check.judged.wrong.flatMap(({ field, mendedOn }, place) => [
      ...unknownFact(check, field, ['wrong', place, 'field'], () => false),
      ...mendedBefore(check, mendedOn, ['wrong', place, 'mendedOn']),
    ]),
    ...namedTwice(check),
  ]);
}

/** What people tell us is wrong must be about a fact that a service can have. */
export function corrections(records: RecordsRead): Problem[] {
  return judgedOf(records, 'corrections').flatMap(({ entry, judged: { field } }) => {
    if (field === undefined || factLabels.has(field)) return [];
    return [unknownPath(entry, field, ['field'])];
  });
}

function tooEarly({ entry }: Check): Problem {
  const words =
    'The file says that a service was asked, but content/operator.yaml does not say who answers for the directory. Take it away until the operator is complete.';
  return problemIn(entry, [], 'confirmed-without-operator', words);
}

function wrongName({ entry, judged: { service, on } }: Check): Problem[] {
  const name = `${service}-${on}`;
  if (entry.slug === name) return [];
  const words = `The file is about ${service} on ${on}. Call it ${name}.yaml.`;
  return [problemIn(entry, [], 'confirmation-name', words)];
}

/** Only the newest check must still agree with the record: facts may be taken away later. */
function heldWithout({ judged }: Check, checks: Check[], records: RecordsRead) {
  const newer = checks.some(
    ({ judged: other }) => other.service === judged.service && other.on > judged.on,
  );
  const record = entriesOf(records, 'services').find(({ slug }) => slug === judged.service);
  if (newer || record?.judged === undefined) return () => false;
  const there = new Set(factsOf(record.judged).map(({ path }) => path));
  return (path: string) => !there.has(path);
}

function unknownFact(
  { entry }: Check,
  path: string,
  at: FieldPath,
  isAbsent: (path: string) => boolean,
): Problem[] {
  if (!factLabels.has(path)) return [unknownPath(entry, path, at)];
  if (!isAbsent(path)) return [];
  const words = `is “${path}”, but the record of the service holds no such fact.`;
  return [problemIn(entry, at, 'unknown-fact', words)];
}

function unknownPath(entry: RecordEntry, path: string, at: FieldPath): Problem {
  const meant = nearMiss(path, [...factLabels.keys()]);
  const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  return problemIn(
    entry,
    at,
    'unknown-fact',
    `is “${path}”, which is no fact of a service.${hint}`,
  );
}

function mendedBefore({ entry, judged }: Check, mendedOn: string | undefined, at: FieldPath) {
  if (mendedOn === undefined || mendedOn >= judged.on) return [];
  const words = `is ${mendedOn}, before the check of ${judged.on}.`;
  return [problemIn(entry, at, 'future-date', words)];
}

function namedTwice({ entry, judged: { held, wrong } }: Check): Problem[] {
  const named = [...held, ...wrong.map(({ field }) => field)];
  const twice = new Set(named.filter((path, place) => named.indexOf(path) !== place));
  return [...twice].map((path) =>
    problemIn(entry, [], 'fact-named-twice', `The check names “${path}” twice.`),
  );
}
