import { isDeepStrictEqual } from 'node:util';
import { isInFuture } from '../../directory/dates.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { entriesOf, problemIn, type RecordEntry, type RecordsRead } from '../record-entry.ts';
import { contentAt, entriesAt, everyPlace, type Group, isGroup } from '../walk-record.ts';

interface Pair {
  entry: RecordEntry;
  path: FieldPath;
  fact: Group;
  conflict: Group;
}

type Sources = ReadonlyMap<string, unknown>;

/** When sources differ, the newest is the value, and what is kept beside it truly differs. */
export function newestStands(records: RecordsRead): Problem[] {
  const sources = new Map(
    entriesOf(records, 'sources').map((entry) => [entry.slug, entry.content]),
  );
  return records.entries.flatMap(pairsIn).flatMap((pair) => judge(pair, sources));
}

function pairsIn(entry: RecordEntry): Pair[] {
  return [...everyPlace(entry.content)].flatMap(({ path, content: fact }) =>
    entriesAt(fact, ['conflicts']).flatMap((conflict, place) =>
      isGroup(fact) && isGroup(conflict)
        ? [{ entry, path: [...path, 'conflicts', place], fact, conflict }]
        : [],
    ),
  );
}

function judge({ entry, path, fact, conflict }: Pair, sources: Sources): Problem[] {
  if (isDeepStrictEqual(fact['value'], conflict['value'])) {
    return [problemIn(entry, path, 'conflict-agrees', 'says the same as the value.')];
  }
  if (fact['source'] === conflict['source'] && fact['asOf'] === conflict['asOf']) {
    const words = 'comes from the same source and day as the value.';
    return [problemIn(entry, path, 'conflict-same-source', words)];
  }
  const when = newerBy(fact, conflict, sources);
  if (when === undefined) return [];
  return [problemIn(entry, path, 'conflict-newer', `is newer than the value: ${when}.`)];
}

function newerBy(fact: Group, conflict: Group, sources: Sources): string | undefined {
  const newer = conflict['asOf'];
  // The register says the same again each month: the import weighs it, not its date.
  if (typeof newer !== 'string' || tierOf(conflict, sources) === 'register') return undefined;
  const held = contentAt(fact, ['confirmed', 'on']) ?? fact['asOf'] ?? lastSeen(fact, sources);
  if (typeof held !== 'string') return `${newer}, and the value has no date`;
  return isInFuture(newer, held) ? `${newer}, not ${held}` : undefined;
}

/** A page of the service, the NHS or government that has no date still said it on the day it was read. */
function lastSeen(fact: Group, sources: Sources): unknown {
  const isFirstHand = ['service', 'nhs', 'government'].includes(String(tierOf(fact, sources)));
  return isFirstHand ? contentAt(sources.get(String(fact['source'])), ['readOn']) : undefined;
}

function tierOf({ source }: Group, sources: Sources): unknown {
  return contentAt(sources.get(String(source)), ['tier']);
}
