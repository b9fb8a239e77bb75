import type { APIRoute } from 'astro';
import { isPreview } from '#src/directory/preview.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { directory } = await loadSite();
  // Pages of a preview say noindex themselves; a robot has to be let in to read that.
  const map = isPreview(directory.operator) ? '' : `Sitemap: ${new URL('/sitemap.xml', site)}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
