// The copy of the site that a device can keep, against its budget, in bytes as sent.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { kilobytes } from './kilobytes.ts';
import { runScript } from './run-script.ts';
import { siteFolder } from './site-folder.ts';

const BUDGET = 1_500_000;

const keptCopy = z.object({ files: z.number(), bytes: z.number() });

/** What is wrong with a copy of this size, in words, or nothing. */
export function overKeptCopyBudget(bytes: number): string | undefined {
  if (bytes <= BUDGET) return undefined;
  return `A copy kept on a device would be ${kilobytes(bytes)}, at most ${kilobytes(BUDGET)} is allowed. Leave something out in src/offline/kept-files.ts.`;
}

async function main(): Promise<void> {
  const file = join(siteFolder, 'offline/size.json');
  const { files, bytes } = keptCopy.parse(JSON.parse(await readFile(file, 'utf8')));
  console.log(`A copy kept on a device: ${files} files, ${kilobytes(bytes)}`);
  const problem = overKeptCopyBudget(bytes);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}

if (import.meta.main) await runScript(main);
