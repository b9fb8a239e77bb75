import { partnershipPath } from './area/partnership-view.ts';
import { servicePath } from './catalogue.ts';
import { tableOrders } from './compare/key-facts.ts';
import type { Context } from './context.ts';
import { newestDate } from './cited-sources.ts';
import type { Directory } from './directory.ts';
import { needPath, needsOf } from './finder/needs.ts';
import { guidePath } from './guides/groups.ts';
import { hasSheet, sheetPath } from './referral-sheet.ts';

export interface SitePage {
  path: string;
  /** The newest date among the facts of the page; absent for pages of prose. */
  lastChanged?: string;
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
export function sitePages(directory: Directory, context: Context): SitePage[] {
  return [
    ...fixedPaths.map((path) => ({ path })),
    ...directory.services.map((service) => pageOf(servicePath(service.slug), newestDate(service))),
    ...directory.services
      .filter(hasSheet)
      .map((service) => pageOf(sheetPath(service.slug), newestDate(service))),
    ...tableOrders(context).map(({ path }) => ({ path })),
    ...needsOf(directory, context).map(({ slug }) => ({ path: needPath(slug) })),
    ...directory.providers.map((provider) =>
      pageOf(`/providers/${provider.slug}/`, newestDate(provider)),
    ),
    ...directory.guides.map(({ slug }) => ({ path: guidePath(slug) })),
    ...directory.councils.map(({ slug }) => ({ path: `/areas/${slug}/` })),
    ...directory.healthBoards.map(({ slug }) => ({ path: `/areas/boards/${slug}/` })),
    ...directory.partnerships.map((partnership) =>
      pageOf(partnershipPath(partnership.slug), newestDate(partnership)),
    ),
  ];
}

function pageOf(path: string, lastChanged: string | undefined): SitePage {
  return lastChanged === undefined ? { path } : { path, lastChanged };
}
