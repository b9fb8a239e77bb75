import type { APIRoute } from 'astro';
import { servicesCsv } from '#src/directory/csv/export.ts';
import { loadSite } from '../../_site.ts';

/** Every service as one row for spreadsheets. What each column holds is in src/directory/csv/columns.ts. */
export const GET: APIRoute = async ({ site, url }) => {
  const { directory, context } = await loadSite();
  const file = [...servicesCsv(directory, context, (site ?? new URL(url.origin)).href)].join('');
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
