import type { APIRoute } from 'astro';
import { sitePages } from '#src/directory/site-pages.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { directory, context } = await loadSite();
  const entries = sitePages(directory, context).map(({ path, lastChanged }) => {
    const changed = lastChanged ? `<lastmod>${lastChanged}</lastmod>` : '';
    return `  <url><loc>${new URL(path, site).href}</loc>${changed}</url>`;
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
