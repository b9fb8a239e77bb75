import type { RouteLine, RouteTopic } from '#src/schema/funding-route.ts';
import type { Context } from '#src/directory/context.ts';
import type { Keyed } from '#src/directory/directory.ts';
import { isShown } from '#src/directory/cited-sources.ts';

export interface RouteStep {
  key: string;
  words: string;
  phone: string | undefined;
  hours: string | undefined;
  /** Empty for our own advice, and for what is said once below the part. */
  sources: RouteSource[];
  ours: boolean;
}

export interface RouteSource {
  publisher: string;
  url?: string;
}

export interface RoutePart {
  steps: RouteStep[];
  /** Said once below the part when most of its steps rest on the same. */
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
  const shared = sharedSources(ofTopic);
  const restsOnShared = ({ sources }: RouteLine) => sources?.join(' ') === shared?.join(' ');
  return {
    steps: ofTopic.map((line) => ({
      key: line.slug,
      words: line.words,
      phone: line.phone,
      hours: line.hours,
      sources: restsOnShared(line) ? [] : shownSources(line.sources, context),
      ours: line.sources === undefined,
    })),
    shared: shownSources(shared, context),
  };
}

/** What most lines of a part rest on, where three or more do. */
function sharedSources(lines: readonly RouteLine[]): string[] | undefined {
  const groups = Map.groupBy(
    lines.filter(({ sources }) => sources !== undefined),
    ({ sources }) => sources?.join(' ') ?? '',
  );
  const largest = [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.length >= 3 && largest.length * 2 > lines.length ? largest[0]?.sources : undefined;
}

function shownSources(keys: readonly string[] | undefined, context: Context): RouteSource[] {
  return (keys ?? []).flatMap((key) => shownSource(key, context));
}

function shownSource(key: string, context: Context): RouteSource[] {
  const source = context.source(key);
  if (source === undefined || !isShown(source)) return [];
  return [{ publisher: source.publisher, ...(source.url !== undefined && { url: source.url }) }];
}
