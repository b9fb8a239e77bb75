// `npm run bench`: measured figures of this machine, this minute, beside those of others. Builds into its own folder.
// --sizes real,1000,10000   the real records, and so many made-up services   --reuse  weigh the site built before
// --once  build each size once, cold
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { kilobytes } from '../kilobytes.ts';
import { Scale } from '../page-weight.ts';
import { askedSizes } from './asked-sizes.ts';
import { runScript } from '../run-script.ts';
import { type BuiltPage, readPages } from '../site-folder.ts';
import { firstSearch } from './first-search.ts';
import { miniSearchCost } from './mini-search-cost.ts';
import { otherSites } from './other-sites.ts';
import { printBuilds } from './print-builds.ts';
import { show } from './show.ts';

const folder = resolve('node_modules/.cache/bench/side-by-side');
const KEY_PAGES = ['/', '/services/', '/match/', '/compare/', '/map/', '/help/', '/areas/fife/'];

async function printWeights(site: string, pages: readonly BuiltPage[]): Promise<void> {
  show('\nSent for one page, brotli', 'everything', 'script');
  const scale = new Scale(site);
  const ofService = pages.find(({ path }) => path === '/services/leap/');
  for (const page of pages.filter((one) => KEY_PAGES.includes(one.path) || one === ofService)) {
    const { total, script } = await scale.page(page);
    show(`  ours: ${page.path}`, kilobytes(total), kilobytes(script));
  }
  for (const { name, measure, kilobytes: sent, from } of otherSites) {
    const amount = kilobytes(sent * 1000);
    show(`  ${name}`, ...(measure === 'page' ? [amount, ''] : ['', amount]));
    console.log(`      ${from}`);
  }
}

async function printSearch(site: string, pages: readonly BuiltPage[]): Promise<void> {
  const ours = await firstSearch(join(site, 'pagefind'));
  const other = await miniSearchCost(pages);
  show('\nSearch over the same text', 'Pagefind', 'MiniSearch');
  show('  Script, worker and wasm', kilobytes(ours.runtime), kilobytes(other.runtime));
  show('  Index sent for one word, at most', kilobytes(ours.index), kilobytes(other.index));
  show('  Index on disk', kilobytes(ours.onDisk), kilobytes(other.onDisk));
}

async function main(): Promise<void> {
  const { sizes, reuse, once } = askedSizes('real');
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  const site = join(folder, `site-${sizes[0]}`);
  if (!reuse || !existsSync(join(site, 'index.html'))) {
    await printBuilds(sizes, folder, once ? 1 : 2);
  }
  const pages = await readPages(site);
  await printWeights(site, pages);
  await printSearch(site, pages);
  console.log(`\nLoad of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
}

await runScript(main);
