// `npm run bench:search`: how often the right services come first, for ours and for two engines as they come.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { FinderData } from '#src/search/finder.ts';
import { findBrowser } from '../../browser.ts';
import { runScript } from '../../run-script.ts';
import { readPages, siteFolder } from '../../site-folder.ts';
import { type Engine, miniSearch, ourFinder, pagefindIn, plainPagefind } from './engines.ts';
import { type Query, readQueries } from './queries.ts';
import { scoreQuery, summarise, type Summary } from './score.ts';

const port = 4790;
const lists = [
  { name: 'Tuned list', file: 'queries-tuned.yaml' },
  { name: 'Blind list, never tuned on', file: 'queries-blind.yaml' },
];

async function main(): Promise<void> {
  const data = JSON.parse(await readFile(join(siteFolder, 'finder.json'), 'utf8')) as FinderData;
  const slugs = new Set(data.entries.map(({ slug }) => slug));
  const pages = (await readPages()).filter(({ path }) => /^\/services\/[^/]+\/$/.test(path));
  const server = spawn(process.execPath, ['scripts/serve.ts', '--port', String(port)]);
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const page = await browser.newPage();
    await openWhenServed(() => page.goto(`http://localhost:${port}/services/`));
    const searchText = pagefindIn(page);
    const engines = [ourFinder(data, searchText), plainPagefind(searchText), miniSearch(pages)];
    for (const { name, file } of lists) {
      const queries = await readQueries(resolve(import.meta.dirname, file), slugs);
      console.log(`\n${name}: ${queries.length} queries over ${slugs.size} services`);
      for (const engine of engines) await report(engine, queries, file === 'queries-tuned.yaml');
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

async function report(engine: Engine, queries: Query[], showMisses: boolean): Promise<void> {
  const scores = [];
  const misses: string[] = [];
  for (const query of queries) {
    const found = await engine.find(query.q);
    const score = scoreQuery(query, found);
    scores.push(score);
    if (!score.at3)
      misses.push(`    “${query.q}” gave ${found.slice(0, 3).join(', ') || 'nothing'}`);
  }
  console.log(`  ${engine.name.padEnd(30)} ${inFigures(summarise(scores))}`);
  // The blind list stays blind: its misses are counted and not shown.
  if (engine.name === 'Ours' && showMisses) for (const miss of misses) console.log(miss);
}

function inFigures({ at1, at3, meanReciprocalRank }: Summary): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
  return `success@1 ${percent(at1)}   success@3 ${percent(at3)}   MRR ${meanReciprocalRank.toFixed(3)}`;
}

async function openWhenServed(open: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const opened = await open().then(
      () => true,
      () => false,
    );
    if (opened) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error('The server did not answer within 4 seconds. Is the port in use?');
}

await runScript(main);
