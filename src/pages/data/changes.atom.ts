import type { APIRoute } from 'astro';
import { atomFeed } from '#src/directory/history/atom.ts';
import { changesFeed } from '#src/directory/history/feeds.ts';
import { loadHistory } from '../_history.ts';
import { loadSite } from '../_site.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { context } = await loadSite();
  const feed = changesFeed(await loadHistory(), context.today);
  return new Response(atomFeed(feed, site ?? new URL(url.origin)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
