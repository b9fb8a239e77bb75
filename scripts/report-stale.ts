import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { csvRecord } from '#src/directory/compare/csv.ts';
import { byteOrderMark } from '#src/directory/csv/cell-safety.ts';
import { contextOf } from '#src/directory/context.ts';
import { servicesToCheck } from '#src/directory/stale/calls.ts';
import {
  type ReportFormat,
  type ReportOrder,
  reportFormats,
  staleMarkdown,
  staleRows,
  staleText,
} from '#src/directory/stale/report.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { placeForFile } from './place-for-file.ts';
import { soundDirectory } from './sound-directory.ts';
import { runScript } from './run-script.ts';

const usage =
  'Use: npm run report:stale -- [--format text|markdown|csv] [--by call|service] [--out <file>]';

const formatOfEnding: Record<string, ReportFormat> = { '.md': 'markdown', '.csv': 'csv' };
const orders: readonly ReportOrder[] = ['call', 'service'];

/** Lists what to check next with the services, by whom to ring or by service. Changes no record. */
async function reportStale(args: string[]): Promise<void> {
  const { format, by, out } = readOptions(args);
  if (out !== undefined) await placeForFile(out);
  const today = directoryDate();
  const directory = await soundDirectory();
  const services = servicesToCheck(directory.services, contextOf(directory, today));
  const report = {
    text: () => staleText(services, by, today),
    markdown: () => staleMarkdown(services, by, today),
    csv: () => byteOrderMark + staleRows(services).map(csvRecord).join(''),
  }[format]();
  if (out === undefined) process.stdout.write(report);
  else {
    await writeFile(out, report);
    console.log(`Written: ${out}`);
  }
}

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string' }, by: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const out = typeof values.out === 'string' ? values.out : undefined;
  const asked = values.format ?? formatOfEnding[extname(out ?? '')] ?? 'text';
  const format = reportFormats.find((known) => known === asked);
  const by = orders.find((known) => known === (values.by ?? 'call'));
  const unknown = Object.keys(values).find((name) => !['format', 'by', 'out'].includes(name));
  if (format === undefined) throw new Error(`There is no format “${asked}”. ${usage}`);
  if (by === undefined) throw new Error(`“--by” is “${values.by}”. ${usage}`);
  if (unknown !== undefined || positionals.length > 0) {
    throw new Error(
      `“${unknown === undefined ? positionals[0] : `--${unknown}`}” is not understood. ${usage}`,
    );
  }
  return { format, by, out };
}

// A reader such as “head” may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await runScript(() => reportStale(process.argv.slice(2)));
