// `npm run lighthouse`: five kinds of page on a phone, in four categories, with every audit that is not perfect.
// --reuse  audit the site built before   --pages /,/help/  other pages
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { SlowHost } from '../bench/finder/slow-host.ts';
import { findBrowser } from '../browser.ts';
import { runScript } from '../run-script.ts';
import { buildAnsweredSite } from './answered-site.ts';
import { auditPage, categories } from './audited-page.ts';

const folder = resolve('node_modules/.cache/lighthouse');
const fiveKinds = '/,/services/,/services/leap/,/areas/fife/,/guides/what-is-rehab/';
const most = 100;

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Audits the pages one after the other, and says whether each had full marks. */
async function auditPages(address: string, paths: string[], port: number): Promise<boolean> {
  let isPerfect = true;
  console.log(`${''.padEnd(34)}${categories.map((name) => name.padStart(16)).join('')}`);
  for (const path of paths) {
    const { scores, failed } = await auditPage(`${address}${path}`, port);
    const figures = scores.map((score) => String(score).padStart(16)).join('');
    console.log(`${path.padEnd(34)}${figures}`);
    for (const audit of failed) console.log(`      ${audit}`);
    if (scores.some((score) => score < most)) isPerfect = false;
  }
  return isPerfect;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      reuse: { type: 'boolean', default: false },
      pages: { type: 'string', default: fiveKinds },
    },
  });
  const built = join(folder, 'site');
  const isThere = existsSync(join(built, 'index.html'));
  const site = values.reuse && isThere ? built : await buildAnsweredSite(folder);
  const paths = values.pages.split(',');
  const missing = paths.filter((path) => !existsSync(join(site, path, 'index.html')));
  if (missing.length > 0) throw new Error(`The site has no page ${missing.join(', ')}.`);
  const host = new SlowHost(site);
  const address = await host.start();
  const port = await freePort();
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const isPerfect = await auditPages(address, paths, port);
    console.log(`\nLoad of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
    if (!isPerfect) process.exitCode = 1;
  } finally {
    await browser.close();
    await host.close();
  }
}

await runScript(main);
