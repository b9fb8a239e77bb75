import type { APIRoute } from 'astro';
import type { Edition } from '#src/directory/open-data/about-data.ts';
import { dataFile } from '#src/directory/open-data/files.ts';
import { loadSite, type Site } from '../../_site.ts';

export interface DataSite extends Site {
  edition: Edition;
}

/** What data files are made from: the same records as the pages, the day and the public address. */
export async function loadDataSite(site: URL | undefined): Promise<DataSite> {
  const loaded = await loadSite();
  if (site === undefined) throw new Error('The site has no public address: set SITE_URL.');
  return { ...loaded, edition: { day: loaded.context.today, site } };
}

/** The endpoint of one data file. */
export function serveFile(name: string, text: (from: DataSite) => string): APIRoute {
  const headers = { 'content-type': dataFile(name).mediaType };
  return async ({ site }) => new Response(text(await loadDataSite(site)), { headers });
}
