import { type FoundFact, factsOf } from '#src/directory/facts/facts-of.ts';

/** `dated`: the same value with another date. `confirmed`: the service has confirmed the same value. */
export type FactChangeKind = 'added' | 'changed' | 'removed' | 'dated' | 'confirmed';

/** How one fact, or a list of facts under one path, differs between two versions of a record. */
export interface FactChange {
  path: string;
  kind: FactChangeKind;
  before: FoundFact[];
  after: FoundFact[];
}

/** Compares two versions of a record fact by fact. How they are written down does not matter. */
export function compareRecords(before: unknown, after: unknown): FactChange[] {
  const old = byPath(before);
  const current = byPath(after);
  const paths = new Set([...old.keys(), ...current.keys()]);
  return [...paths].flatMap((path) => {
    const change = { path, before: old.get(path) ?? [], after: current.get(path) ?? [] };
    const kind = kindOf(change);
    return kind === undefined ? [] : [{ ...change, kind }];
  });
}

function byPath(record: unknown): Map<string, FoundFact[]> {
  return Map.groupBy(factsOf(record), ({ path }) => path);
}

function kindOf({ before, after }: Omit<FactChange, 'kind'>): FactChangeKind | undefined {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (said(before) !== said(after)) return 'changed';
  if (confirmedOn(after) > confirmedOn(before)) return 'confirmed';
  return dates(before) === dates(after) ? undefined : 'dated';
}

const beside = new Set(['source', 'asOf', 'asOfInferred', 'confirmed', 'conflicts', 'caution']);

/** What the facts say, without where it comes from and when. */
function said(facts: FoundFact[]): string {
  const parts = facts.map(({ fact }) =>
    Object.fromEntries(Object.entries(fact).filter(([name]) => !beside.has(name))),
  );
  return canonical(parts);
}

function dates(facts: FoundFact[]): string {
  return canonical(facts.map(({ fact }) => fact.asOf ?? ''));
}

function confirmedOn(facts: FoundFact[]): string {
  return facts.map(({ fact }) => String(fact.confirmed?.on ?? '')).join();
}

/** The same text for the same content, in whatever order its fields were written. */
export function canonical(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
