import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '#src/directory/history/atom.ts';
import { serviceFeed } from '#src/directory/history/feeds.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { loadHistory } from '../../_history.ts';
import { loadSite } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { directory } = await loadSite();
  return directory.services.map((service) => ({
    params: { slug: service.slug },
    props: { service },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ service: ServiceRecord }> = async ({ site, url, props }) => {
  const { context } = await loadSite();
  const feed = serviceFeed(props.service, await loadHistory(), context.today);
  return new Response(atomFeed(feed, site ?? new URL(url.origin)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
