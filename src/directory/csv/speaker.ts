import { isShown, keysCitedIn } from '#src/directory/cited-sources.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';

/** The key of the source that stands for what a service told us. */
export function toldBy(slug: string): string {
  return `told-by-${slug}`;
}

/** True when the source is of the service itself or of who runs it. Only those may answer for the service. */
export function speaksFor(key: string, service: ServiceRecord, context: Context): boolean {
  const source = context.source(key);
  if (source?.tier !== 'service') return false;
  if (key.startsWith(toldBy(''))) return key === toldBy(service.slug);
  return namesOf(service, context).has(source.publisher);
}

/** The names under which a service and its provider publish: those on the provider’s own pages too. */
function namesOf(service: ServiceRecord, context: Context): Set<string> {
  const { name, shortName, otherNames = [] } = service;
  const provider = service.provider && context.provider(service.provider.value);
  const pages = [...keysCitedIn(provider)]
    .flatMap((key) => context.source(key) ?? [])
    .filter((source) => source.tier === 'service' && isShown(source));
  return new Set([
    name.value,
    ...(shortName ? [shortName] : []),
    ...otherNames.map(({ value }) => value),
    ...(provider ? [provider.name.value] : []),
    ...pages.map(({ publisher }) => publisher),
  ]);
}
