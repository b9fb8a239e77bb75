import type { Fact } from '#src/schema/fact.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import { askedFact } from './asked-facts.ts';
import type { ServiceRecord } from './directory.ts';
import type { FactGroup } from './freshness.ts';

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

const programmeKeys = new Set([
  'location.setting',
  'capacity.rooms',
  'capacity.access',
  'kindReason',
]);

const groupOfPart: Record<string, FactGroup> = {
  who: 'admission',
  substances: 'admission',
  admission: 'admission',
  referral: 'admission',
  reported: 'admission',
  programme: 'programme',
  cost: 'cost',
  waiting: 'waiting',
};

/** What a fact is about, as on its page: it decides how fast the fact ages. */
export function factGroupOf(key: string): FactGroup {
  if (programmeKeys.has(key)) return 'programme';
  return groupOfPart[key.split('.')[0] ?? ''] ?? 'contact';
}

const plainLabels: Record<string, string> = {
  name: 'Name',
  provider: 'Who runs it',
  'location.council': 'Council area',
  'location.town': 'Town',
  'location.setting': 'The place',
  'location.address': 'Address',
  'capacity.notes': 'About the numbers',
  'who.intendedFor': 'Meant for',
  'admission.conditions': 'What they ask of people',
  'programme.about': 'What it is like',
  'programme.approaches': 'Ways of working',
  'programme.phases': 'Stages',
  'cost.notes': 'About paying',
  'referral.steps': 'Steps',
  'referral.documents': 'Papers asked for',
  'referral.notes': 'About referral',
};

/** A few words for a fact, for lists that people work through. */
export function factLabel({ key, description }: Pick<FactField, 'key' | 'description'>): string {
  const [firstSentence = description] = description.split(/(?<=[.?!]) /u);
  return askedFact(key)?.label ?? plainLabels[key] ?? firstSentence.replace(/\.$/u, '');
}
