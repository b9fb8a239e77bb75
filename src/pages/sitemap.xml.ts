import type { APIRoute } from 'astro';
import { sitemapXml } from '#src/directory/sitemap.ts';
import { sitePages } from '#src/directory/site-pages.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { directory, context } = await loadSite();
  const xml = sitemapXml(sitePages(directory, context), site ?? new URL(url.origin));
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
