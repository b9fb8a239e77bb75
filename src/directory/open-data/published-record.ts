import type { PublishedService } from '#src/schema/open-data/services-file.ts';
import type { Regulation } from '#src/schema/regulation.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';

export type MayShow = (sourceKey: string) => boolean;

/**
 * The record as it may leave: facts and rows whose source is never shown are taken away, and so is
 * everything of a withheld service that could lead to its house.
 */
export function publishedRecord(service: ServiceRecord, mayShow: MayShow): PublishedService {
  const { slug: _key, ...record } = service;
  const { regulation, ...rest } = record;
  const shown = { ...rest, regulation: publishedRegulation(service, regulation) };
  return withoutHidden(shown, mayShow) as PublishedService;
}

function publishedRegulation(
  { location }: ServiceRecord,
  regulation: Regulation,
): PublishedService['regulation'] {
  if (location.disclosure === 'published') return regulation;
  if (regulation.regulator === 'none') {
    return { regulator: regulation.regulator, reason: regulation.reason };
  }
  if (regulation.regulator !== 'care-inspectorate') return regulation;
  return {
    regulator: regulation.regulator,
    registrations: regulation.registrations.flatMap((registration) => {
      if (registration.link !== 'same-service') return [];
      const { csNumber: _number, ...shown } = registration;
      return [shown];
    }),
  };
}

/** A copy without what rests on a source that is never shown, and without keys that hold nothing. */
export function withoutHidden(node: unknown, mayShow: MayShow): unknown {
  if (Array.isArray(node)) {
    return node
      .filter((entry) => isKept(entry, mayShow))
      .map((entry) => withoutHidden(entry, mayShow));
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (!isKept(value, mayShow)) return [];
      const kept = withoutHidden(value, mayShow);
      return isEmptied(value, kept) ? [] : [[key, kept]];
    }),
  );
}

function isKept(node: unknown, mayShow: MayShow): boolean {
  if (node === undefined || node === null) return false;
  if (typeof node !== 'object' || !('source' in node)) return true;
  return typeof node.source !== 'string' || mayShow(node.source);
}

/** A list all of whose entries were hidden says nothing; one that was empty says that there are none. */
function isEmptied(before: unknown, after: unknown): boolean {
  return Array.isArray(before) && before.length > 0 && Array.isArray(after) && after.length === 0;
}
