// Every page of the built site against its budget, in kB as sent (brotli, 1 kB = 1000 bytes).
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kilobytes } from './kilobytes.ts';
import { type PageWeight, Scale } from './page-weight.ts';
import { runScript } from './run-script.ts';
import { eachPage, readFilePaths, readPage, siteFolder } from './site-folder.ts';

export type Budget = { total: number; script: number };

/** Pages with a tool in them. Their scripts are part of the total. */
const TOOL_PAGES = ['/', '/services/', '/match/', '/compare/', '/map/'];
const TOOL_BUDGET: Budget = { total: 130_000, script: 130_000 };
const READING_BUDGET: Budget = { total: 45_000, script: 6_000 };

const PAGES_SHOWN = 10;

export function budgetFor(path: string): Budget {
  return TOOL_PAGES.includes(path) ? TOOL_BUDGET : READING_BUDGET;
}

/** What is too heavy about a page, in words. */
export function overBudget({ path, total, script }: PageWeight): string[] {
  const budget = budgetFor(path);
  const parts: [what: string, weight: number, most: number][] = [
    ['everything', total, budget.total],
    ['script', script, budget.script],
  ];
  return parts
    .filter(([, weight, most]) => weight > most)
    .map(
      ([what, weight, most]) =>
        `${path}  ${what} is ${kilobytes(weight)}, at most ${kilobytes(most)} is allowed`,
    );
}

const heaviestFirst = (a: PageWeight, b: PageWeight) => b.total - a.total;

/** Packing well takes off less than half: such a page is too heavy either way, and a huge one takes a minute. */
function isFarTooHeavy({ path, total }: PageWeight): boolean {
  return total > 2 * budgetFor(path).total;
}

/** All pages, the heaviest first. Those that are shown or may be too heavy are weighed exactly. */
async function weighPages(): Promise<PageWeight[]> {
  const scale = new Scale(siteFolder);
  const weighed: { file: string; weight: PageWeight }[] = [];
  for await (const page of eachPage()) {
    weighed.push({ file: page.file, weight: await scale.pageAtMost(page) });
  }
  weighed.sort((a, b) => heaviestFirst(a.weight, b.weight));
  const weights: PageWeight[] = [];
  for (const { file, weight } of weighed) {
    // No page after this one can be among the heaviest: exact weights are never above these.
    const isShown = weight.total > (weights[PAGES_SHOWN - 1]?.total ?? 0);
    const isExact = (isShown || overBudget(weight).length > 0) && !isFarTooHeavy(weight);
    weights.push(isExact ? await scale.page(await readPage(file)) : weight);
    if (isExact) weights.sort(heaviestFirst);
  }
  scale.keep();
  return weights.sort(heaviestFirst);
}

/** Bytes on disk of the site without its search index and map. */
async function siteBytes(): Promise<number> {
  const paths = [...(await readFilePaths())].filter((path) => !/^\/(pagefind|map)\//.test(path));
  const sizes = await Promise.all(paths.map((path) => stat(join(siteFolder, path))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

async function main(): Promise<void> {
  const weights = await weighPages();
  console.log(`The ${PAGES_SHOWN} heaviest of ${weights.length} pages:`);
  for (const { path, total, script } of weights.slice(0, PAGES_SHOWN)) {
    console.log(`  ${kilobytes(total).padStart(9)}, script ${kilobytes(script)}  ${path}`);
  }
  console.log(`Whole site on disk, without search and map: ${kilobytes(await siteBytes())}`);
  const over = weights.flatMap(overBudget);
  for (const problem of over) console.error(problem);
  console.log(`${weights.length} pages weighed, ${over.length} over budget`);
  if (over.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runScript(main);
