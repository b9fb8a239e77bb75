import type { APIRoute } from 'astro';
import { gonePages, withdrawnPages } from '#src/directory/withdrawn-pages.ts';
import { goneKey } from '#src/offline/withdrawn.ts';
import { loadRecordHistory } from '#src/records/history/load-history.ts';
import { loadSite } from '../_site.ts';

/** No copy of these pages may be shown. Which copy may is known once the site is built: build:offline adds it. */
export const GET: APIRoute = async () => {
  const [{ directory }, { commits }] = await Promise.all([loadSite(), loadRecordHistory()]);
  const gone = await Promise.all(gonePages(commits, directory.services).map(goneKey));
  const keys = [...withdrawnPages(directory.services), ...gone];
  return new Response(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null]))), {
    headers: { 'content-type': 'application/json' },
  });
};
