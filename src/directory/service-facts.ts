import type { Fact } from '#src/schema/fact.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import type { ServiceRecord } from './directory.ts';
import { factLabels } from './facts/fact-labels.ts';
import type { FactGroup } from './standing/limits.ts';

/** The facts that a record has in one field: none, one, or as many as the list holds. */
export function factsIn(
  service: ServiceRecord,
  { path, isList }: Pick<FactField, 'path' | 'isList'>,
): Fact<unknown>[] {
  let here: unknown = service;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return [];
    here = Reflect.get(here, name);
  }
  // The schema has judged the record: what lies at the path of a fact is one.
  if (isList) return here as Fact<unknown>[];
  return here === undefined ? [] : [here as Fact<unknown>];
}

/** What a fact is about: it decides how fast the fact ages. */
export function factGroupOf(key: string): FactGroup {
  return factLabels.get(key)?.group ?? 'programme';
}

/** A few words for a fact, for lists that people work through. */
export function factLabel({ key, description }: Pick<FactField, 'key' | 'description'>): string {
  return factLabels.get(key)?.label ?? description;
}
