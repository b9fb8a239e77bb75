import type { APIRoute, GetStaticPaths } from 'astro';
import { makingOf } from '#src/directory/open-referral/making.ts';
import { openReferralFiles } from '#src/directory/open-referral/open-referral.ts';
import { loadSite } from '../../../_site.ts';

export const getStaticPaths = (async () => {
  const { directory, gazetteer, context } = await loadSite();
  const site = new URL(import.meta.env.SITE);
  const files = openReferralFiles(directory, makingOf(directory, gazetteer, context, site));
  return files.map(({ path, text }) => ({
    params: { path },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
