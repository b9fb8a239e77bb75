import { partNames } from '../layout.ts';
import type { FieldPath, Problem, ProblemKind } from '../problem.ts';
import {
  entriesOf,
  problemIn,
  quoted,
  type RecordEntry,
  type RecordsRead,
} from '../record-entry.ts';
import { contentAt, entriesAt, isGroup } from '../walk-record.ts';

interface Claim {
  entry: RecordEntry;
  path: FieldPath;
  value: string;
}

/** No two records may share an address, no two services a name or a registration. */
export function duplicates(records: RecordsRead): Problem[] {
  const services = entriesOf(records, 'services');
  return [
    ...partNames.flatMap((part) => repeatedSlugs(entriesOf(records, part))),
    ...repeated(services.flatMap(namesOf), 'duplicate-name', 'has the same name'),
    ...repeated(services.flatMap(ownCsNumbers), 'duplicate-cs-number', 'has the same CS number'),
  ];
}

function repeatedSlugs(entries: RecordEntry[]): Problem[] {
  const claims = entries.map((entry) => ({ entry, path: [], value: entry.slug.toLowerCase() }));
  return laterClaims(claims).map(({ claim: { entry }, first }) => {
    const words = `is a second record named “${entry.slug.toLowerCase()}”: the first is ${placeOf(first)}.`;
    return problemIn(entry, [], 'duplicate-slug', words);
  });
}

function repeated(claims: Claim[], kind: ProblemKind, what: string): Problem[] {
  return laterClaims(claims).map(({ claim: { entry, path }, first }) => {
    const shown = quoted(entry, contentAt(entry.content, path));
    return problemIn(entry, path, kind, `${what} as ${placeOf(first)}: ${shown}.`);
  });
}

function laterClaims(claims: Claim[]): { claim: Claim; first: Claim }[] {
  const firsts = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = firsts.get(claim.value);
    if (first === undefined) firsts.set(claim.value, claim);
    // A record may say its own name twice.
    return first === undefined || first.entry === claim.entry ? [] : [{ claim, first }];
  });
}

function placeOf({ entry, path }: Claim): string {
  return `${entry.file}:${entry.lineOf(path)}`;
}

/** The full name and the short one: a page goes by either. */
function namesOf(entry: RecordEntry): Claim[] {
  return [['name', 'value'], ['shortName']].flatMap((path) => {
    const name = contentAt(entry.content, path);
    if (typeof name !== 'string') return [];
    const value = name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return [{ entry, path, value }];
  });
}

function ownCsNumbers(entry: RecordEntry): Claim[] {
  const list = ['regulation', 'registrations'];
  return entriesAt(entry.content, list).flatMap((registration, place) => {
    if (!isGroup(registration) || registration['link'] !== 'same-service') return [];
    const value = registration['csNumber'];
    return typeof value === 'string' ? [{ entry, path: [...list, place, 'csNumber'], value }] : [];
  });
}
