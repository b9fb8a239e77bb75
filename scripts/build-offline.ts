// What a device can keep: the worker that serves the saved copy, and the list of pages that may not be old.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { build } from 'esbuild';
import type { ManifestEntry } from 'workbox-build';
// The whole package would load compilers that nothing here uses.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { BUILD_TARGETS } from '#src/directory/oldest-browsers.ts';
import { KEPT_FILES, NEVER_CHANGES, WITHDRAWN_LIST } from '#src/offline/kept-files.ts';
import { readWithdrawn, type Withdrawn } from '#src/offline/withdrawn.ts';
import { checksum, KeptResults } from './kept-results.ts';
import { sentBytes } from './page-weight.ts';
import { runScript } from './run-script.ts';
import { siteFolder } from './site-folder.ts';

const packedAlready = /\.(pf_\w+|pagefind)$/;

/** `services/leap/index.html` is kept as the address people open. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

async function keptFiles(): Promise<ManifestEntry[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: siteFolder,
    globPatterns: KEPT_FILES,
    dontCacheBustURLsMatching: NEVER_CHANGES,
    // The whole copy has a budget, which check:kept-copy holds it to.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  // A small site need not have every kind of file.
  const real = warnings.filter((warning) => !warning.includes('match any files'));
  if (real.length > 0) throw new Error(`Choosing what a device keeps: ${real.join('; ')}`);
  return manifestEntries;
}

/** A page without a revision would be the first one saved for ever. */
function refuseUndatedPages(entries: readonly ManifestEntry[]): void {
  const pages = entries.filter(({ url, revision }) => url.endsWith('.html') && revision === null);
  if (pages.length === 0) return;
  const names = pages.map(({ url }) => url).join(', ');
  throw new Error(
    `Kept pages without a revision: ${names}. NEVER_CHANGES in src/offline/kept-files.ts must not fit a page.`,
  );
}

async function weigh(entries: readonly ManifestEntry[]): Promise<number> {
  const madeBy = ['scripts/build-offline.ts', 'scripts/page-weight.ts'];
  const known = new KeptResults({ name: 'kept-file-sizes', schema: z.number(), madeBy });
  const weights = entries.map(async ({ url }) => {
    const content = await readFile(join(siteFolder, url));
    if (packedAlready.test(url)) return content.length;
    const key = checksum(content);
    return known.get(key) ?? known.set(key, await sentBytes(content, 9));
  });
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  known.save();
  return bytes;
}

/** The pages that the build names, each with the one copy of it that may be shown: the one now built. */
async function withdrawnRevisions(
  revisions: ReadonlyMap<string, string | null>,
): Promise<Withdrawn> {
  const file = join(siteFolder, WITHDRAWN_LIST);
  const named = readWithdrawn(JSON.parse(await readFile(file, 'utf8')));
  if (!named) throw new Error(`${file} is not a list of pages. Run "npm run build" again.`);
  return Object.fromEntries(Object.keys(named).map((path) => [path, revisions.get(path) ?? null]));
}

async function write(path: string, text: string): Promise<void> {
  const file = join(siteFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function main(): Promise<void> {
  const found = await keptFiles();
  refuseUndatedPages(found);
  const bytes = await weigh(found);
  const kept = found.map(({ url, revision }) => ({ url: addressOf(url), revision }));
  const revisions = new Map(kept.map(({ url, revision }) => [url, revision]));
  await build({
    entryPoints: [resolve('src/offline/worker.ts')],
    outfile: join(siteFolder, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: BUILD_TARGETS,
    legalComments: 'none',
    define: { KEPT: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
  });
  await write(WITHDRAWN_LIST, JSON.stringify(await withdrawnRevisions(revisions)));
  await write('/offline/size.json', JSON.stringify({ files: kept.length, bytes }));
  console.log(`A device can keep ${kept.length} files, ${(bytes / 1000).toFixed(0)} kB`);
}

if (import.meta.main) await runScript(main);
