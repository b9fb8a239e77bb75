// `npm run bench:finder`: how long the finder takes and what it fetches, on a slow phone with a slow line.
// --sizes real,1000,10000  the real records, and so many made-up services   --reuse  keep sites built before
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { askedSizes } from '../asked-sizes.ts';
import { findBrowser } from '../../browser.ts';
import { runScript } from '../../run-script.ts';
import { measureFinder } from './measure-finder.ts';
import { measureBuild } from './measured-build.ts';
import { printBuild, printMeasures } from './print-measures.ts';
import { writeSyntheticRecords } from './synthetic.ts';

const benchFolder = resolve('node_modules/.cache/bench/finder');

async function main(): Promise<void> {
  const { sizes, reuse } = askedSizes('real,1000,10000');
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  console.log('Phone 360 × 740, processor slowed down 4 times, 1.6 Mbit/s, 150 ms, brotli.');
  console.log('The slow-down of the processor does not reach the worker of the text search.');
  for (const size of sizes) await measureSize(size, reuse);
}

async function measureSize(size: string, reuse: boolean): Promise<void> {
  const site = join(benchFolder, `site-${size}`);
  console.log(`\n${size === 'real' ? 'Real records' : `${size} made-up services`}`);
  if (!reuse || !existsSync(join(site, 'pagefind/services.json'))) await buildSite(size, site);
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    printMeasures(await measureFinder(site, browser));
  } finally {
    await browser.close();
  }
}

async function buildSite(size: string, site: string): Promise<void> {
  const records = size === 'real' ? resolve('content') : join(benchFolder, `records-${size}`);
  if (size !== 'real') await writeSyntheticRecords(records, Number(size));
  await rm(site, { recursive: true, force: true });
  printBuild(await measureBuild(records, site));
}

await runScript(main);
