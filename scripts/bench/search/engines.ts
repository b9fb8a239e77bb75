import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { emptyState } from '#src/directory/finder/fragment.ts';
import { readDistrict } from '#src/search/district.ts';
import { createFinder, type FinderData, type TextSearch } from '#src/search/finder.ts';
import { PLACES } from '#src/geo/places.ts';
import type { BuiltPage } from '../../site-folder.ts';

/** Answers a query with slugs, the best first. */
export interface Engine {
  name: string;
  find(query: string): Promise<string[]>;
}

/** Our finder with its free-text part asked of Pagefind in a real browser. */
export function ourFinder(data: FinderData, searchText: TextSearch): Engine {
  const finder = createFinder({ data, towns: PLACES, findDistrict: readDistrict, searchText });
  return {
    name: 'Ours',
    async find(query) {
      const { results } = await finder.search({ ...emptyState, words: query });
      return results.map(({ entry }) => entry.slug);
    },
  };
}

/** Pagefind as it comes: the words as typed, its own order. */
export function plainPagefind(searchPagefind: TextSearch): Engine {
  return { name: 'Pagefind alone', find: searchPagefind };
}

/** The text of the same pages, in MiniSearch. */
export function miniSearchIndex(pages: readonly BuiltPage[]): MiniSearch {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3 } },
  });
  index.addAll(
    pages.map(({ path, html }) => ({
      id: slugOf(path),
      title: /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? '',
      text: searchableText(html),
    })),
  );
  return index;
}

/** MiniSearch with fuzzy and prefix matching. */
export function miniSearch(pages: readonly BuiltPage[]): Engine {
  const index = miniSearchIndex(pages);
  return {
    name: 'MiniSearch, fuzzy and prefix',
    find: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))),
  };
}

export function slugOf(path: string): string {
  return path.replace(/^\/services\//, '').replace(/\/$/, '');
}

/** The part of a page that the index reads, without tags. */
function searchableText(html: string): string {
  const body = html.split('data-pagefind-body')[1]?.split('</main>')[0] ?? '';
  return body
    .replaceAll(/<section[^>]*data-pagefind-ignore[\s\S]*?<\/section>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ');
}

/** Asks the built index in the page, one query at a time, and gives slugs. */
export function pagefindIn(page: Page): TextSearch {
  return (words) =>
    page.evaluate(async (query) => {
      const address = new URL('/pagefind/pagefind.js', location.href).href;
      const pagefind = await import(address);
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(
        results.map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }: { url: string }) => url.split('/').filter(Boolean).at(-1) ?? '');
    }, words);
}
