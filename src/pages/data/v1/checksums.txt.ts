import type { APIRoute } from 'astro';
import { madeFiles } from './_made-files.ts';

/** What `sha256sum --check` reads. */
export const GET: APIRoute = async ({ site, url }) => {
  const files = await madeFiles(site ?? url);
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
