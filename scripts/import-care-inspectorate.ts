import { writeFile } from 'node:fs/promises';
import { reportText } from '#src/directory/register/import-report.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { importRegister } from '#src/records/register/import-register.ts';
import { askedOptions } from './asked-options.ts';
import { placeForFile } from './place-for-file.ts';
import { runScript } from './run-script.ts';

const usage =
  'npm run import:register -- <file.csv> [--dry-run] [--report <file.json>] [--records <folder>] [--as-at <2026-05-31>]';

/** Reads a file of the Care Inspectorate’s datastore into the records and reports what it found. */
async function run(): Promise<void> {
  const { file, dryRun, report: asked, records, asAt } = askedFor();
  const placed = asked ?? (dryRun ? undefined : '.reports/register.json');
  if (placed !== undefined) for (const path of reportFiles(placed)) await placeForFile(path);
  const report = await importRegister({ file, records, today: directoryDate(), dryRun, asAt });
  const outcome = outcomeOf(report.written, dryRun);
  const text = reportText(report, outcome);
  console.log(text);
  const saved = asked ?? (dryRun ? undefined : `.reports/register-${report.file.asAt}.json`);
  if (saved === undefined) return;
  const [json, markdown] = reportFiles(saved);
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(markdown, text);
  console.log(`Report: ${saved}`);
}

/** For programs, and beside it for people. */
function reportFiles(json: string): [json: string, markdown: string] {
  return [json, json.replace(/(?:\.json)?$/u, '.md')];
}

function outcomeOf(written: boolean, dryRun: boolean): string {
  if (dryRun) return 'A dry run: nothing was written.';
  return written ? 'The records were written and pass the checks.' : 'Nothing had to be written.';
}

function askedFor() {
  const { values, positionals } = askedOptions(
    {
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        report: { type: 'string' },
        records: { type: 'string', default: process.env['RECORDS_DIR'] ?? 'content' },
        'as-at': { type: 'string' },
      },
    },
    `Use: ${usage}`,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Error(`Give one file of the register: ${usage}`);
  return {
    file,
    records: values.records,
    dryRun: values['dry-run'],
    report: values.report,
    asAt: values['as-at'],
  };
}

await runScript(run);
