import type { RouteLine, RouteTopic } from '#src/schema/funding-route.ts';
import type { Context } from '#src/directory/context.ts';
import type { Keyed } from '#src/directory/directory.ts';
import { isShown } from '#src/directory/cited-sources.ts';

export interface RouteStep {
  key: string;
  words: string;
  phone: string | undefined;
  hours: string | undefined;
  /** Empty for our own advice, and where the whole part rests on the same sources. */
  sources: RouteSource[];
  ours: boolean;
}

export interface RouteSource {
  publisher: string;
  url?: string;
}

export interface RoutePart {
  steps: RouteStep[];
  /** Said once below the part when every sourced step rests on the same. */
  shared: RouteSource[];
}

/** One part of the way to a publicly funded place, in its order. */
export function routePart(
  lines: readonly Keyed<RouteLine>[],
  topic: RouteTopic,
  context: Context,
): RoutePart {
  const ofTopic = lines
    .filter((line) => line.topic === topic)
    .toSorted((a, b) => a.order - b.order);
  const rests = new Set(ofTopic.map(({ sources }) => (sources ?? []).join(' ')));
  const isShared = ofTopic.length > 1 && rests.size === 1 && !rests.has('');
  return {
    steps: ofTopic.map(({ slug, words, phone, hours, sources }) => ({
      key: slug,
      words,
      phone,
      hours,
      sources: isShared ? [] : (sources ?? []).flatMap((key) => shownSource(key, context)),
      ours: sources === undefined,
    })),
    shared: isShared ? (ofTopic[0]?.sources ?? []).flatMap((key) => shownSource(key, context)) : [],
  };
}

function shownSource(key: string, context: Context): RouteSource[] {
  const source = context.source(key);
  if (source === undefined || !isShown(source)) return [];
  return [{ publisher: source.publisher, ...(source.url !== undefined && { url: source.url }) }];
}
