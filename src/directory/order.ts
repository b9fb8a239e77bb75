import { kinds } from '#src/schema/service.ts';
import type { ServiceRecord } from './directory.ts';

const statusRank = { open: 0, paused: 1, planned: 2, 'not-confirmed': 3, closed: 4 } as const;

/** Counted services: residential rehab that is not closed and that we could confirm from a source. */
export function isCounted(service: ServiceRecord): boolean {
  return service.kind === 'residential-rehab' && service.status.value === 'open';
}

/**
 * The one order of every list: kind, then open before the rest, then by name.
 * Nothing else moves a service up: no payment, no grade, no size.
 */
export function compareForList(a: ServiceRecord, b: ServiceRecord): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    statusRank[a.status.value] - statusRank[b.status.value] ||
    displayName(a).localeCompare(displayName(b), 'en-GB') ||
    a.slug.localeCompare(b.slug)
  );
}

export function displayName(service: ServiceRecord): string {
  return service.shortName ?? service.name.value;
}
