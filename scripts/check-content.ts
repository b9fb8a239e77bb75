import { relative, resolve } from 'node:path';
import { pagesFound, pagesFoundWords } from '#src/directory/area/own-page.ts';
import { readDirectory } from '#src/records/read-directory.ts';
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
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${contentSummary(directory)}, ${seconds} s`);
  console.log(pagesFoundWords(pagesFound(directory.councils, directory.partnerships)));
  return 0;
}

process.exitCode = await checkContent(process.argv[2] ?? process.env['RECORDS_DIR'] ?? 'content');
