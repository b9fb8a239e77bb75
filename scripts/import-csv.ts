import { join, relative } from 'node:path';
import { contextOf } from '#src/directory/context.ts';
import { readAnswers } from '#src/directory/csv/import.ts';
import type { Directory } from '#src/directory/directory.ts';
import { displayName } from '#src/directory/order.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { problemCount, problemLines } from '#src/records/report.ts';
import { moveIntoPlace, problemsWith } from '#src/records/write-records.ts';
import { askedOptions } from './asked-options.ts';
import { changedRecords, type NewSource } from './import-csv/changed-records.ts';
import { readCsvFile, readDay } from './import-csv/read-file.ts';
import { changeLines, problemLinesOf } from './import-csv/report.ts';
import { runScript } from './run-script.ts';
import { recordsFolder, soundReading } from './sound-directory.ts';

const usage =
  'Use: npm run import:csv -- <file.csv> --from <service or source> --on <year-month-day> [--write]';

/** Tells what a file of answers would change; writes it, all or nothing, when asked. */
export async function importCsv(args: string[]): Promise<void> {
  const today = directoryDate();
  const { file, from, on, write } = readOptions(args, today);
  const folder = recordsFolder();
  const { directory, origins } = await soundReading(folder);
  const speaker = speakerOf(from, on, directory);
  const [header, ...rows] = await readCsvFile(file);
  if (header === undefined) throw new Error(`${file} holds no row.`);
  const context = contextOf(directory, today);
  const told = {
    source: speaker.source,
    on,
    ...(speaker.onlyFor ? { onlyFor: speaker.onlyFor } : {}),
  };
  const { changes, problems, services } = readAnswers(header, rows, {
    directory,
    context,
    ...told,
  });
  console.log(`${file}: ${services} services, ${changes.length} changes.`);
  console.log(changeLines(changes, directory.services).join('\n'));
  if (problems.length > 0) throw new Error(problemLinesOf(file, problems));
  const files = await changedRecords({ folder, origins }, changes, speaker.newSource);
  const wrong = await problemsWith(folder, files, today);
  if (wrong.length > 0) {
    const shown = relative(process.cwd(), folder) || '.';
    throw new Error(
      `With these answers the records would have problems:\n${problemLines(wrong, shown)}\n\n${problemCount(wrong)} Nothing was written.`,
    );
  }
  if (files.length === 0) return console.log('The records stay as they are.');
  if (!write) return console.log('\nNothing is written yet. Add --write to write it.');
  await moveIntoPlace(folder, files);
  const written = files.map(({ file: name }) => relative(process.cwd(), join(folder, name)));
  console.log(`\nWritten: ${written.join(', ')}`);
}

interface Speaker {
  source: string;
  onlyFor?: string;
  newSource?: NewSource;
}

/** Who speaks: a source that is known, or a service, which may speak of itself alone. */
function speakerOf(from: string, on: string, directory: Directory): Speaker {
  const known = directory.sources.find(({ slug }) => slug === from);
  if (known && known.tier !== 'service') {
    throw new Error(
      `“--from ${from}” is no service or provider: its source is of the kind “${known.tier}”.`,
    );
  }
  if (known) return { source: from };
  const service = directory.services.find(({ slug }) => slug === from);
  if (service === undefined) {
    throw new Error(`“--from ${from}” is neither a service nor a key in sources.yaml. ${usage}`);
  }
  const key = `told-by-${from}`;
  const name = displayName(service);
  const isThere = directory.sources.some(({ slug }) => slug === key);
  const newSource = { key, title: `What ${name} told this directory`, publisher: name, readOn: on };
  return { source: key, onlyFor: from, ...(isThere ? {} : { newSource }) };
}

function readOptions(args: string[], today: string) {
  const options = {
    from: { type: 'string' },
    on: { type: 'string' },
    write: { type: 'boolean' },
  } as const;
  const { values, positionals } = askedOptions({ args, options, allowPositionals: true }, usage);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !values.from || !values.on)
    throw new Error(usage);
  return { file, from: values.from, on: readDay(values.on, today), write: values.write === true };
}

if (import.meta.main) await runScript(() => importCsv(process.argv.slice(2)));
