import { areaPages } from './area/area-pages.ts';
import { servicePath } from './catalogue.ts';
import { tableOrders } from './compare/key-facts.ts';
import type { Context } from './context.ts';
import { newestDate } from './cited-sources.ts';
import { newestOf } from './dates.ts';
import type { Directory } from './directory.ts';
import { needPath, needsOf } from './finder/needs.ts';
import { guidePath } from './guides/groups.ts';
import { type ChangeHistory, newestChangeDays } from './history/history.ts';
import { type FileDays, proseDay } from './prose-pages.ts';
import { hasSheet, sheetPath } from './referral-sheet.ts';

export interface SitePage {
  path: string;
  /**
   * The day on which what the page shows last changed, as far as it is known: the newest date among its facts and
   * the changes it tells, or the day its words were written. Never the day of the build.
   */
  lastChanged?: string;
}

/** What is known of days besides the dates of the facts. */
export interface KnownDays {
  /** The changes that pages tell. */
  history?: ChangeHistory;
  /** When the files were changed that hold the words of pages. */
  files?: FileDays;
}

/** Pages that every directory has. */
export const fixedPaths = [
  '/',
  '/services/',
  '/for/',
  '/match/',
  '/map/',
  '/providers/',
  '/families/',
  '/for-me/',
  '/for-families/',
  '/for-referrers/',
  '/areas/',
  '/areas/boards/',
  '/areas/partnerships/',
  '/guides/',
  '/guides/words/',
  '/help/',
  '/offline/',
  '/data/capacity/',
  '/about/',
  '/about/accessibility/',
  '/about/corrections/',
  '/about/coverage/',
  '/about/for-providers/',
  '/about/leaving/',
  '/about/map/',
  '/about/ordering/',
  '/about/privacy/',
  '/about/safety/',
  '/about/sources/',
  '/data/',
  '/data/changes/',
  '/data/columns/',
  '/data/quality/',
];

/** Every page of the site, for the sitemap and for checks that visit them all. */
export function sitePages(
  directory: Directory,
  context: Context,
  { history, files }: KnownDays = {},
): SitePage[] {
  const changeDays = newestChangeDays(history ?? { sets: [] });
  // Facts may be older than the directory, but the pages that show them are not.
  const began = history?.sets.at(-1)?.day;
  const factPage = (path: string, ...days: Day[]) =>
    pageOf(path, ...days, newestOf(days) === undefined ? undefined : began);
  return [
    ...fixedPaths.map((path) => pageOf(path, files && proseDay(path, files))),
    ...directory.services.map((service) =>
      factPage(servicePath(service.slug), newestDate(service), changeDays.get(service.slug)),
    ),
    ...directory.services
      .filter(hasSheet)
      .map((service) => factPage(sheetPath(service.slug), newestDate(service))),
    ...tableOrders(context).map(({ path }) => ({ path })),
    ...needsOf(directory, context).map(({ slug }) => ({ path: needPath(slug) })),
    ...directory.providers.map((provider) =>
      factPage(`/providers/${provider.slug}/`, newestDate(provider)),
    ),
    ...directory.guides.map(({ slug, reviewedOn }) => pageOf(guidePath(slug), reviewedOn)),
    ...areaPages(directory, context, history).map(({ path, days }) => factPage(path, ...days)),
  ];
}

type Day = string | undefined;

function pageOf(path: string, ...days: Day[]): SitePage {
  const lastChanged = newestOf(days);
  return lastChanged === undefined ? { path } : { path, lastChanged };
}
