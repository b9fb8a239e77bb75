// The free-text search index over the built pages.
import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { runScript } from './run-script.ts';
import { siteFolder } from './site-folder.ts';

/** Fragments are bundled, so that a page of results takes a few requests instead of one each. */
const MOST_FRAGMENT_FILES = 8;

/** Ready-made interfaces that ship with every index. We have our own. */
const UNUSED_FILES = ['*ui*', '*highlight*'];

function throwOnErrors(doing: string, { errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`${doing}: ${errors.join('; ')}`);
}

async function writeIndex(folder: string): Promise<number> {
  const created = await pagefind.createIndex({
    forceLanguage: 'en',
    maxFragments: MOST_FRAGMENT_FILES,
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

async function main(): Promise<void> {
  const started = performance.now();
  const indexFolder = join(siteFolder, 'pagefind');
  try {
    await rm(indexFolder, { recursive: true, force: true });
    const pages = await writeIndex(siteFolder);
    await removeUnusedFiles(indexFolder);
    const seconds = (performance.now() - started) / 1000;
    console.log(`Indexed ${pages} pages for search in ${seconds.toFixed(1)} s`);
  } finally {
    // Its own process would otherwise keep this one alive.
    await pagefind.close();
  }
}

await runScript(main);
