import { factField } from '#src/schema/service-facts.ts';
import type { Reply } from '#src/schema/reply.ts';
import type { Service } from '#src/schema/service.ts';
import { factLabels } from './facts/fact-labels.ts';

// A record without these is no record.
const neverHidden = new Set(['name', 'status', 'location.council', 'location.town']);

/** True for a fact that may be hidden while its provider disputes it. */
export function mayBeDisputed(key: string): boolean {
  return factField(key) !== undefined && !neverHidden.has(key);
}

/** The record as everyone may see it: facts that the provider disputes are left out. All pages and files use this. */
export function withoutDisputed<Record extends Pick<Service, 'replies'>>(record: Record): Record {
  const disputed = (record.replies ?? []).filter(({ field }) => mayBeDisputed(field));
  if (disputed.length === 0) return record;
  const shown = structuredClone(record);
  for (const { field } of disputed) removeAt(shown, field.split('.'));
  return shown;
}

function removeAt(group: object, [name = '', ...rest]: string[]): void {
  if (rest.length === 0) {
    Reflect.deleteProperty(group, name);
    return;
  }
  const below: unknown = Object.hasOwn(group, name) ? Reflect.get(group, name) : undefined;
  if (typeof below !== 'object' || below === null) return;
  removeAt(below, rest);
  if (Object.keys(below).length === 0) Reflect.deleteProperty(group, name);
}

/** The parts of a service’s page, as its replies are sorted into them. */
export type PagePart =
  | 'admission'
  | 'programme'
  | 'cost'
  | 'where'
  | 'places'
  | 'start'
  | 'identity';

const partOfGroup: { [group: string]: PagePart } = {
  who: 'admission',
  substances: 'admission',
  admission: 'admission',
  reported: 'admission',
  programme: 'programme',
  cost: 'cost',
  waiting: 'cost',
  location: 'where',
  capacity: 'places',
  contact: 'start',
  referral: 'start',
};
const programmeFacts = new Set([
  'location.setting',
  'capacity.bedrooms',
  'capacity.rooms',
  'capacity.access',
]);

/** Replies that stand in one part of the page, the newest first, with what each is about. */
export function repliesIn(
  part: PagePart,
  { replies }: Pick<Service, 'replies'>,
): (Reply & { label: string })[] {
  return (replies ?? [])
    .filter(({ field }) => pagePartOf(field) === part)
    .map((reply) => ({ ...reply, label: factLabels.get(reply.field)?.label ?? reply.field }))
    .toSorted((a, b) => b.on.localeCompare(a.on));
}

function pagePartOf(field: string): PagePart {
  if (programmeFacts.has(field)) return 'programme';
  return partOfGroup[field.split('.')[0] ?? ''] ?? 'identity';
}
