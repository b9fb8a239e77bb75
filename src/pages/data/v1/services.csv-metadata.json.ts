import type { APIRoute } from 'astro';
import { aboutData } from '#src/directory/open-data/about-data.ts';
import { csvMetadata } from '#src/directory/open-data/csv-metadata.ts';
import { loadDataSite } from './_data-file.ts';

/** The columns of services.csv for programs (CSV on the Web). */
export const GET: APIRoute = async ({ site }) => {
  const { directory, edition } = await loadDataSite(site);
  return Response.json(csvMetadata(aboutData('Services', 'services', directory, edition)));
};
