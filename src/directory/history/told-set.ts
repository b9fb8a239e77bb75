import { displayName } from '#src/directory/order.ts';
import { counted } from '#src/directory/wording.ts';
import type { ChangeSet, ServiceChange } from './history.ts';

/** More services than this in one change are told as a number, not one by one. */
const mostServices = 12;

/** A change set as a page or a feed tells it. */
export interface ToldSet {
  id: string;
  at: string;
  day: string;
  /** Sentences about the whole. */
  summary: string[];
  /** Services told one by one. */
  changes: ServiceChange[];
}

export function toldSet({ id, at, day, ...set }: ChangeSet): ToldSet {
  const many = set.changes.length > mostServices;
  const [only] = set.added;
  const added = set.added.length + set.addedAndGone;
  const summary = [
    added === 1 && only ? [`${displayName(only)} added`] : services(added, 'added'),
    many ? [`Facts changed about ${set.changes.length} services: each page says which`] : [],
    services(set.removed, 'taken out'),
    set.unread === 0
      ? []
      : [`${counted(set.unread, 'record', 'records')} changed, not compared fact by fact`],
    set.tidied === 0
      ? []
      : [`${counted(set.tidied, 'record', 'records')} edited, and the facts stayed the same`],
  ];
  return { id, at, day, summary: summary.flat(), changes: many ? [] : set.changes };
}

function services(count: number, what: string): string[] {
  return count === 0 ? [] : [`${counted(count, 'service', 'services')} ${what}`];
}

/** “Harper House: leadership 4 to 5, published 23 July 2025”, and how much more there is. */
export function changeTitle({ service, lines }: ServiceChange): string {
  const [first = 'changed', ...more] = lines;
  const rest = more.length === 0 ? '' : `, and ${more.length} more`;
  const joint = first.includes(':') ? ' – ' : ': ';
  return `${displayName(service)}${joint}${first}${rest}`;
}
