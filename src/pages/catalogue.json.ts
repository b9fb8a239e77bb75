import type { APIRoute } from 'astro';
import { catalogueOf } from '#src/directory/catalogue.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { directory, gazetteer, context } = await loadSite();
  return Response.json(catalogueOf(directory.services, gazetteer, context));
};
