// `npm run bench`: measured figures of this machine, this minute. Builds into a folder of its own.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { Scale } from '../page-weight.ts';
import { runScript } from '../run-script.ts';
import { readPages } from '../site-folder.ts';
import { firstSearch, type SearchCost } from './first-search.ts';

const folder = resolve('node_modules/.cache/bench/site');
const env = { ...process.env, OUT_DIR: folder };
const KEY_PAGES = ['/', '/services/', '/help/', '/areas/', '/about/'];

function build(): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}

/** A store of records from an earlier build would make a build warm. */
async function forgetEarlierBuilds(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rm(resolve('node_modules/.cache/astro'), { recursive: true, force: true });
  await rm(resolve('node_modules/.vite'), { recursive: true, force: true });
}

function show(what: string, amount: string): void {
  console.log(`${what.padEnd(44)} ${amount.padStart(12)}`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function main(): Promise<void> {
  await forgetEarlierBuilds();
  const cold = build();
  const warm = build();
  const pages = await readPages(folder);
  const scale = new Scale(folder);
  const firstService = pages.find(({ path }) => /^\/services\/[^/]+\/$/.test(path));
  const keyPages = pages.filter((page) => KEY_PAGES.includes(page.path) || page === firstService);
  const search: SearchCost = await firstSearch(join(folder, 'pagefind'));

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}\n`);
  show('Build, cold', `${cold.toFixed(1)} s`);
  show('Build, warm', `${warm.toFixed(1)} s`);
  show('Pages', String(pages.length));
  for (const page of keyPages) {
    const { total, script } = await scale.page(page);
    show(`Sent for ${page.path}`, kilobytes(total));
    show('  of which script', kilobytes(script));
  }
  show('First search: script, worker and wasm', kilobytes(search.runtime));
  show('First search: index, at most', kilobytes(search.index));
  show('Search index on disk', kilobytes(search.onDisk));
}

await runScript(main);
