import { newestOf } from './dates.ts';

/** Where the words of a page stand that is written by hand. */
export interface ProseFiles {
  /** In src/pages/. */
  page: string;
  /** In the folder of records, where the page tells what stands there. */
  records?: readonly string[];
}

/** Pages of prose: all their words stand in a few files, and none of them changes with the day. */
export const prosePages: Readonly<Record<string, ProseFiles>> = {
  '/about/': { page: 'about/index.astro', records: ['operator.yaml'] },
  '/about/for-providers/': { page: 'about/for-providers.astro', records: ['operator.yaml'] },
  '/about/leaving/': { page: 'about/leaving.astro' },
  '/about/map/': { page: 'about/map.astro' },
  '/about/ordering/': { page: 'about/ordering.astro' },
  '/about/privacy/': { page: 'about/privacy.astro' },
  '/about/safety/': { page: 'about/safety.astro', records: ['safety.yaml'] },
  '/guides/words/': { page: 'guides/words.astro', records: ['glossary.yaml'] },
  '/offline/': { page: 'offline/index.astro' },
};

/** Days on which files were last changed, by their path in their folder. */
export interface FileDays {
  pages: ReadonlyMap<string, string>;
  records: ReadonlyMap<string, string>;
}

/** The day on which a page of prose last changed. Not known as long as the day of one of its files is not. */
export function proseDay(path: string, { pages, records }: FileDays): string | undefined {
  const files = prosePages[path];
  if (files === undefined) return undefined;
  const days = [pages.get(files.page), ...(files.records ?? []).map((name) => records.get(name))];
  return days.includes(undefined) ? undefined : newestOf(days);
}
