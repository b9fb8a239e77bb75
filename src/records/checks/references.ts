import { slug as slugSchema } from '../../schema/text.ts';
import type { Part } from '../layout.ts';
import { nearMiss } from '../near-miss.ts';
import type { FieldPath, Problem, ProblemKind } from '../problem.ts';
import {
  entriesOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import { contentAt, entriesAt, everyCitation, isGroup } from '../walk-record.ts';

interface Reference {
  entry: RecordEntry;
  path: FieldPath;
  target: unknown;
}

const targets = {
  sources: { kind: 'unknown-source', noun: 'source' },
  providers: { kind: 'unknown-provider', noun: 'provider' },
  councils: { kind: 'unknown-council', noun: 'council area' },
  healthBoards: { kind: 'unknown-health-board', noun: 'health board' },
  partnerships: { kind: 'unknown-partnership', noun: 'Alcohol and Drug Partnership' },
  services: { kind: 'unknown-service', noun: 'service' },
} as const satisfies Partial<Record<Part, { kind: ProblemKind; noun: string }>>;

/** Every slug or key that one record writes must be the name of another. */
export function references(records: RecordsRead): Problem[] {
  return [
    ...unknownIn(records, 'sources', records.entries.flatMap(sourcesOf)),
    ...unknownIn(records, 'providers', services(records).flatMap(providersOf)),
    ...unknownIn(records, 'councils', [
      ...services(records).flatMap(councilsOf),
      ...entriesOf(records, 'partnerships').flatMap(councilsServed),
    ]),
    ...unknownIn(records, 'services', [
      ...services(records).flatMap(successorOf),
      ...entriesOf(records, 'partnerships').flatMap(localServicesOf),
      ...entriesOf(records, 'confirmations').flatMap(one('service')),
      ...entriesOf(records, 'corrections').flatMap(one('service')),
    ]),
    ...unknownIn(records, 'healthBoards', councils(records).flatMap(one('healthBoard'))),
    ...unknownIn(records, 'partnerships', councils(records).flatMap(one('partnership'))),
  ];
}

const services = (records: RecordsRead) => entriesOf(records, 'services');
const councils = (records: RecordsRead) => entriesOf(records, 'councils');

function unknownIn(
  records: RecordsRead,
  part: keyof typeof targets,
  found: Reference[],
): Problem[] {
  if (records.unread.has(part)) return [];
  const { kind, noun } = targets[part];
  const known = entriesOf(records, part).map(({ slug }) => slug);
  const names = new Set(known);
  return found.flatMap(({ entry, path, target }) => {
    // A reference of the wrong shape has been reported by the schema.
    if (!slugSchema.safeParse(target).success || names.has(String(target))) return [];
    const meant = nearMiss(String(target), known);
    const hint = meant === undefined || entry.hidden ? '' : ` Did you mean “${meant}”?`;
    const words = `names the ${noun} ${quoted(entry, target)}, which is not there.${hint}`;
    return [problemIn(entry, path, kind, words)];
  });
}

function sourcesOf(entry: RecordEntry): Reference[] {
  const cited = [...everyCitation(entry.content)].map(({ path, source }) => ({
    entry,
    path: [...path, 'source'],
    target: source,
  }));
  const listed = entriesAt(entry.content, ['sources']).map((target, place) => ({
    entry,
    path: ['sources', place],
    target,
  }));
  return [...cited, ...listed];
}

function providersOf(entry: RecordEntry): Reference[] {
  return slugsOfFact(entry, ['provider']);
}

function councilsOf(entry: RecordEntry): Reference[] {
  const taken = ['who', 'areas', 'value', 'councils'];
  const named = entriesAt(entry.content, taken).map((target, place) => ({
    entry,
    path: [...taken, place],
    target,
  }));
  return [...slugsOfFact(entry, ['location', 'council']), ...named];
}

function councilsServed(entry: RecordEntry): Reference[] {
  return entriesAt(entry.content, ['localServices']).flatMap((service, place) =>
    entriesAt(service, ['councils']).map((target, index) => ({
      entry,
      path: ['localServices', place, 'councils', index],
      target,
    })),
  );
}

/** The value of a fact and the values that conflict with it. Words with capitals or spaces are no slugs. */
function slugsOfFact(entry: RecordEntry, path: FieldPath): Reference[] {
  const value = {
    entry,
    path: [...path, 'value'],
    target: contentAt(entry.content, [...path, 'value']),
  };
  const conflicts = entriesAt(entry.content, [...path, 'conflicts']).map((conflict, place) => ({
    entry,
    path: [...path, 'conflicts', place, 'value'],
    target: isGroup(conflict) ? conflict['value'] : undefined,
  }));
  return [value, ...conflicts];
}

function successorOf(entry: RecordEntry): Reference[] {
  const path = ['status', 'replacedBy'];
  return [{ entry, path, target: contentAt(entry.content, path) }];
}

function localServicesOf(entry: RecordEntry): Reference[] {
  return entriesAt(entry.content, ['localServices']).map((local, place) => ({
    entry,
    path: ['localServices', place, 'service'],
    target: contentAt(local, ['service']),
  }));
}

function one(key: string): (entry: RecordEntry) => Reference[] {
  return (entry) => [{ entry, path: [key], target: contentAt(entry.content, [key]) }];
}
