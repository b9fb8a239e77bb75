import { conceptIds } from '#src/directory/finder/concepts.ts';
import { fixedPaths } from '#src/directory/site-pages.ts';

/** Slugs of the records that have a page each. */
export interface NamedPages {
  guides: readonly string[];
  services: readonly string[];
  providers: readonly string[];
  councils: readonly string[];
  healthBoards: readonly string[];
}

/** Every page of the site that a guide may link to. */
export function knownPaths(names: NamedPages): Set<string> {
  const under = (start: string, slugs: readonly string[]) =>
    slugs.map((slug) => `${start}${slug}/`);
  return new Set([
    ...fixedPaths,
    '/compare/',
    ...under('/for/', conceptIds),
    ...under('/guides/', names.guides),
    ...under('/services/', names.services),
    ...under('/providers/', names.providers),
    ...under('/areas/', names.councils),
    ...under('/areas/boards/', names.healthBoards),
  ]);
}

export function withoutFragment(path: string): string {
  return path.replace(/#.*$/u, '');
}
