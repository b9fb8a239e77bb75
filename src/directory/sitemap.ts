import type { SitePage } from './site-pages.ts';
import { inXml } from './xml.ts';

/** sitemap.xml: every page, with the day it last changed where that is known. */
export function sitemapXml(pages: readonly SitePage[], site: URL): string {
  const entries = pages.map(({ path, lastChanged }) => {
    const changed = lastChanged ? `<lastmod>${inXml(lastChanged)}</lastmod>` : '';
    return `  <url><loc>${inXml(new URL(path, site).href)}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
