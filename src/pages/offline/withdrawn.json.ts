import type { APIRoute } from 'astro';
import { withdrawnPages } from '#src/directory/withdrawn-pages.ts';
import type { Withdrawn } from '#src/offline/withdrawn.ts';
import { loadSite } from '../_site.ts';

/** No copy of these pages may be shown. Which copy may is known once the site is built: build:offline adds it. */
export const GET: APIRoute = async () => {
  const { directory } = await loadSite();
  const withdrawn: Withdrawn = Object.fromEntries(
    withdrawnPages(directory.services).map((path) => [path, null]),
  );
  return new Response(JSON.stringify(withdrawn), {
    headers: { 'content-type': 'application/json' },
  });
};
