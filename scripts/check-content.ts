import { relative, resolve } from 'node:path';
import { pagesFound, pagesFoundWords } from '#src/directory/area/own-page.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { movedPages } from '#src/directory/history/moved-pages.ts';
import { readLog } from '#src/records/history/read-log.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { readHostRules } from './hosting/host-rules.ts';
import { contentSummary, problemCount, problemLines } from '#src/records/report.ts';

/** Checks every record and prints every problem. Changes nothing. Use: check-content.ts [folder] */
async function checkContent(asked: string): Promise<number> {
  const started = performance.now();
  const folder = resolve(asked);
  const shown = relative(process.cwd(), folder).replaceAll('\\', '/') || '.';
  const { directory, problems } = await readDirectory(folder);
  if (directory === undefined) {
    console.error(`${problemLines(problems, shown)}\n\n${problemCount(problems)}`);
    return 1;
  }
  const lost = await lostAddresses(folder, directory.services);
  if (lost.length > 0) {
    console.error(lost.join('\n'));
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${contentSummary(directory)}, ${seconds} s`);
  console.log(pagesFoundWords(pagesFound(directory.councils, directory.partnerships)));
  return 0;
}

/** What to do for each page that was renamed and whose old address leads nowhere. Without git nothing is known. */
async function lostAddresses(
  folder: string,
  services: readonly ServiceRecord[],
): Promise<string[]> {
  const commits = (await readLog(folder)).map(({ files }) => ({ steps: files }));
  const { rewrites } = readHostRules(resolve('src/public'));
  const leadingOn = new Set(rewrites.map(({ from }) => from));
  return movedPages(commits, services)
    .filter(({ from }) => !leadingOn.has(from))
    .map(
      ({ from, to }) =>
        `${from} is ${to} now, and its old address leads nowhere. Add the line "${from} ${to} 200" to src/public/_redirects and run "npm run generate".`,
    );
}

process.exitCode = await checkContent(process.argv[2] ?? process.env['RECORDS_DIR'] ?? 'content');
