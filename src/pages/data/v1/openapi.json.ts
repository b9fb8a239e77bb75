import type { APIRoute } from 'astro';
import { aboutData } from '#src/directory/open-data/about-data.ts';
import { extracts } from '#src/directory/open-data/extracts.ts';
import { openApi } from '#src/directory/open-data/open-api.ts';
import { loadDataSite } from './_data-file.ts';
import { madeNames } from './_made-files.ts';

export const GET: APIRoute = async ({ site }) => {
  const { directory, gazetteer, context, edition } = await loadDataSite(site);
  const description = openApi({
    about: aboutData('Open data', 'services', directory, edition),
    site: edition.site,
    examples: extracts(directory, gazetteer, context, edition),
    names: madeNames(),
  });
  return Response.json(description);
};
