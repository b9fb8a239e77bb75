import type { APIRoute } from 'astro';
import { finderData } from '#src/directory/finder/finder-data.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { directory, gazetteer, context } = await loadSite();
  return Response.json(finderData(directory, gazetteer, context));
};
