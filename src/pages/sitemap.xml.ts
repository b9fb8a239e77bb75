import type { APIRoute } from 'astro';
import { sitemapXml } from '#src/directory/sitemap.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import { loadFileDays } from '#src/records/history/load-history.ts';
import { loadHistory } from './_history.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { directory, context } = await loadSite();
  const days = { history: await loadHistory(), files: await loadFileDays() };
  const xml = sitemapXml(sitePages(directory, context, days), site ?? new URL(url.origin));
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
