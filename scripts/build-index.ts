// The free-text search index over the built pages, and which service each of its results is.
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { runScript } from './run-script.ts';
import { siteFolder } from './site-folder.ts';

/** Ready-made interfaces that ship with every index. We have our own. */
const UNUSED_FILES = ['*ui*', '*highlight*'];

/** What stands on every page, or speaks of gaps: it would match everything and weigh the index down. */
const NOT_SEARCHED = [
  '#back-to-match',
  'h2',
  'h3',
  '.rd_glance',
  '.rd_unknown',
  '.rd_facts__row--unknown',
  '.rd_note',
  '.rd_safe',
  '.rd_rests-on',
  '.rd_section-source',
  '.rd_start > p',
  '.rd_caution',
  '.rd_conflict',
  '.rd_facts:not(.rd_answers) dt',
  'section[aria-labelledby=cost] > p',
  'section[aria-labelledby=places] > p',
  'section[aria-labelledby=where] > p',
  'section[aria-labelledby=is-it-any-good]',
  'section[aria-labelledby=who-runs-it]',
];

function throwOnErrors(doing: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`${doing}: ${errors.join('; ')}`);
}

async function writeIndex(folder: string): Promise<number> {
  const created = await pagefind.createIndex({
    forceLanguage: 'en',
    excludeSelectors: NOT_SEARCHED,
  });
  throwOnErrors('Starting the indexer', created);
  if (!created.index) throw new Error('Starting the indexer: it gave no index.');

  const added = await created.index.addDirectory({ path: folder });
  throwOnErrors(`Indexing the pages in ${folder}`, added);
  if (added.page_count === 0) {
    throw new Error(`No page in ${folder} can be searched: none has data-pagefind-body.`);
  }
  const outputPath = join(folder, 'pagefind');
  throwOnErrors(`Writing ${outputPath}`, await created.index.writeFiles({ outputPath }));
  return added.page_count;
}

async function removeUnusedFiles(folder: string): Promise<void> {
  for await (const name of glob(UNUSED_FILES, { cwd: folder })) await rm(join(folder, name));
}

/** Pagefind ships its scripts with room to spare. */
async function minifyScripts(folder: string): Promise<void> {
  for await (const name of glob('*.js', { cwd: folder })) {
    const file = join(folder, name);
    const { code } = await transform(await readFile(file, 'utf8'), {
      minify: true,
      format: 'esm',
      target: 'es2022',
    });
    await writeFile(file, code);
  }
}

/** What stands before the JSON of a fragment once it is unpacked. */
const FRAGMENT_MARK = 'pagefind_dcd';

/** The page a fragment is about. A fragment’s file name is the id that a search gives. */
async function readFragment(file: string): Promise<[id: string, url: string]> {
  const unpacked = gunzipSync(await readFile(file)).toString('utf8');
  const fragment: unknown = unpacked.startsWith(FRAGMENT_MARK)
    ? JSON.parse(unpacked.slice(FRAGMENT_MARK.length))
    : undefined;
  const url =
    typeof fragment === 'object' && fragment !== null && 'url' in fragment
      ? fragment.url
      : undefined;
  if (typeof url !== 'string') {
    throw new Error(
      `${file} is not a fragment as we know it. Has Pagefind changed how it writes them?`,
    );
  }
  return [basename(file, '.pf_fragment'), url];
}

export function slugOf(url: string): string | undefined {
  return /^\/services\/([^/]+)\/$/.exec(url)?.[1];
}

/**
 * Writes `services.json`: the slug of each service by the id of its search result. With it a search
 * fetches no fragment, so what is asked of the host does not tell what was typed.
 */
async function writeServices(folder: string): Promise<number> {
  const slugs: Record<string, string> = {};
  for await (const name of glob('fragment/*.pf_fragment', { cwd: folder })) {
    const [id, url] = await readFragment(join(folder, name));
    const slug = slugOf(url);
    if (slug) slugs[id] = slug;
  }
  await writeFile(join(folder, 'services.json'), JSON.stringify(slugs));
  return Object.keys(slugs).length;
}

async function main(): Promise<void> {
  const started = performance.now();
  const indexFolder = join(siteFolder, 'pagefind');
  try {
    await rm(indexFolder, { recursive: true, force: true });
    await writeIndex(siteFolder);
    await removeUnusedFiles(indexFolder);
    await minifyScripts(indexFolder);
    const services = await writeServices(indexFolder);
    if (services === 0) throw new Error('The index holds no service: search would find nothing.');
    const seconds = (performance.now() - started) / 1000;
    console.log(`Indexed ${services} services for search in ${seconds.toFixed(1)} s`);
  } finally {
    // Its own process would otherwise keep this one alive.
    await pagefind.close();
  }
}

if (import.meta.main) await runScript(main);
