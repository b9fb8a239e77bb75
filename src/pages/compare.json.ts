import type { APIRoute } from 'astro';
import { compareData } from '#src/directory/compare/compare-data.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { directory, context } = await loadSite();
  return Response.json(compareData(directory, context));
};
