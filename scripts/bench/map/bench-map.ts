// `npm run bench:map`: how long the map page takes to draw its map, what that fetches, and how smoothly it moves.
// --sizes real,1000,10000  the real records, and so many made-up services   --reuse  keep sites built before
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { askedSizes } from '../asked-sizes.ts';
import { findBrowser } from '../../browser.ts';
import { runScript } from '../../run-script.ts';
import { measureBuild } from '../finder/measured-build.ts';
import { SlowHost } from '../finder/slow-host.ts';
import { writeSyntheticRecords } from '../finder/synthetic.ts';
import { type Device, devices, measureMap } from './measure-map.ts';
import { printMap } from './print-map.ts';

// Sites of the finder’s measures serve here as well.
const benchFolder = resolve('node_modules/.cache/bench/finder');

async function main(): Promise<void> {
  const { sizes, reuse } = askedSizes('real,1000,10000');
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
  for (const { words } of devices) console.log(words);
  for (const size of sizes) await measureSize(size, reuse);
  console.log(`\nLoad of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
}

async function measureSize(size: string, reuse: boolean): Promise<void> {
  const site = join(benchFolder, `site-${size}`);
  console.log(`\n${size === 'real' ? 'Real records' : `${size} made-up services`}`);
  if (!reuse || !existsSync(join(site, 'map/index.html'))) await buildSite(size, site);
  for (const device of devices) await measureOn(device, site);
}

async function buildSite(size: string, site: string): Promise<void> {
  const records = size === 'real' ? resolve('content') : join(benchFolder, `records-${size}`);
  if (size !== 'real') await writeSyntheticRecords(records, Number(size));
  await rm(site, { recursive: true, force: true });
  await measureBuild(records, site);
}

async function measureOn(device: Device, site: string): Promise<void> {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const host = new SlowHost(site);
  const address = `${await host.start()}/map/`;
  try {
    printMap(device, await measureMap({ browser, host, address }, device));
  } finally {
    await browser.close();
    await host.close();
  }
}

await runScript(main);
