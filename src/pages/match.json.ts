import type { APIRoute } from 'astro';
import { matchData } from '#src/directory/match/match-data.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { directory, gazetteer, context } = await loadSite();
  return Response.json(matchData(directory, gazetteer, context));
};
