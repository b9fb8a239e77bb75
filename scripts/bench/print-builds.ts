import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readPages } from '../site-folder.ts';
import { measureEleventy } from './eleventy/measured-eleventy.ts';
import { measureBuild } from './finder/measured-build.ts';
import { writeSyntheticRecords } from './finder/synthetic.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { show } from './show.ts';
import { watchStolenTime } from './stolen-time.ts';

const whatIsCompared = [
  '  Both start from the same records, read and checked by the same code. They do not do the same work:',
  '  ours is all of “npm run build”: also search, scripts, data files, feeds, maps, charts and the offline copy.',
  '  Eleventy makes plain pages: one a service with every fact, its source and date, one a council, a list and',
  '  a home page. No search, no scripts, no map. Eleventy keeps nothing between builds.',
];

/** Builds each size into `folder`, by our build and then by Eleventy, and prints what both took. */
export async function printBuilds(
  sizes: readonly string[],
  folder: string,
  times: 1 | 2,
): Promise<void> {
  show('\nBuild', 'cold', 'warm', 'most memory', 'pages');
  const stolen = watchStolenTime();
  for (const size of sizes) await buildSize(size, folder, times);
  console.log(`  ${stolen()}`);
  for (const line of whatIsCompared) console.log(line);
}

async function buildSize(size: string, folder: string, times: number): Promise<void> {
  const records = size === 'real' ? resolve('content') : join(folder, `records-${size}`);
  if (size !== 'real') await writeSyntheticRecords(records, Number(size));
  const words = size === 'real' ? 'Real records' : `${size} made-up services`;
  const ours = join(folder, `site-${size}`);
  await forgetEarlierBuilds();
  await buildAll(`${words}, ours`, ours, times, () => measureBuild(records, ours));
  const plain = join(folder, `eleventy-${size}`);
  const runs = await buildAll(`${words}, Eleventy`, plain, times, () =>
    measureEleventy(records, plain),
  );
  show('  of which reading and checking the records', ...runs.map((run) => seconds(run.reading)));
}

async function buildAll<Measured extends MeasuredProcess>(
  what: string,
  site: string,
  times: number,
  build: () => Promise<Measured>,
): Promise<Measured[]> {
  await rm(site, { recursive: true, force: true });
  const runs: Measured[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await build());
  const pages = await readPages(site);
  const mostMemory = Math.max(...runs.map(({ peakMemory }) => peakMemory));
  show(
    what,
    ...runs.map((run) => seconds(run.seconds)),
    ...(times === 1 ? [''] : []),
    ...[`${Math.round(mostMemory / 1_000_000)} MB`, String(pages.length)],
  );
  return runs;
}

const seconds = (amount: number): string => `${amount.toFixed(1)} s`;

/** Results kept from an earlier build would make a build warm. */
async function forgetEarlierBuilds(): Promise<void> {
  await rm(resolve('node_modules/.cache/astro'), { recursive: true, force: true });
  await rm(resolve('node_modules/.vite'), { recursive: true, force: true });
}
