import { join, relative } from 'node:path';
import { type Context, contextOf } from '#src/directory/context.ts';
import { readAnswers } from '#src/directory/csv/import.ts';
import { speaksFor, toldBy } from '#src/directory/csv/speaker.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { displayName } from '#src/directory/order.ts';
import { directoryDate } from '#src/records/directory-date.ts';
import { problemCount, problemLines } from '#src/records/report.ts';
import { moveIntoPlace, problemsWith } from '#src/records/write-records.ts';
import { askedOptions } from './asked-options.ts';
import { changedRecords, type NewSource } from './import-csv/changed-records.ts';
import { readCsvFile, readDay } from './import-csv/read-file.ts';
import { changeLines, lossesLine, problemLinesOf } from './import-csv/report.ts';
import { runScript } from './run-script.ts';
import { recordsFolder, soundReading } from './sound-directory.ts';

const usage =
  'Use: npm run import:csv -- <file.csv> --from <service or source> --on <year-month-day> [--write] [--accept-losses]';

/** Tells what a file of answers would change; writes it, all or nothing, when asked. */
export async function importCsv(args: string[]): Promise<void> {
  const today = directoryDate();
  const { file, from, on, write, acceptsLosses } = readOptions(args, today);
  const folder = recordsFolder();
  const { directory, origins } = await soundReading(folder);
  const context = contextOf(directory, today);
  const speaker = speakerOf(from, on, directory, context);
  const [header, ...rows] = await readCsvFile(file);
  if (header === undefined) throw new Error(`${file} holds no row.`);
  const told = {
    source: speaker.source,
    on,
    ...(speaker.onlyFor ? { onlyFor: speaker.onlyFor } : {}),
  };
  const { changes, older, problems, services } = readAnswers(header, rows, {
    directory,
    context,
    ...told,
  });
  console.log(`${file}: ${services} services, ${changes.length} changes.`);
  console.log(changeLines(changes, older, directory.services).join('\n'));
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
  const losses = acceptsLosses ? undefined : lossesLine(changes, '--accept-losses');
  if (losses && write) throw new Error(`${losses} Nothing was written.`);
  if (losses) console.log(`\n${losses}`);
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

/** Who speaks: a service, which may speak of itself alone, or a source of those who run services. */
function speakerOf(from: string, on: string, directory: Directory, context: Context): Speaker {
  const service = directory.services.find(({ slug }) => slug === from);
  if (service !== undefined) return serviceAsSpeaker(service, on, context);
  const known = context.source(from);
  if (known === undefined) {
    throw new Error(`“--from ${from}” is neither a service nor a key in sources.yaml. ${usage}`);
  }
  if (known.tier !== 'service') {
    throw new Error(
      `“--from ${from}” is no service or provider: its source is of the kind “${known.tier}”.`,
    );
  }
  if (directory.services.some((one) => speaksFor(from, one, context))) return { source: from };
  throw new Error(
    `“--from ${from}” is a source of ${known.publisher}, which runs no service of the directory under this name. Give the service that answered.`,
  );
}

function serviceAsSpeaker(service: ServiceRecord, readOn: string, context: Context): Speaker {
  const key = toldBy(service.slug);
  const name = displayName(service);
  const newSource = { key, title: `What ${name} told this directory`, publisher: name, readOn };
  const isRead = (context.source(key)?.readOn ?? '') >= readOn;
  return { source: key, onlyFor: service.slug, ...(isRead ? {} : { newSource }) };
}

function readOptions(args: string[], today: string) {
  const options = {
    from: { type: 'string' },
    on: { type: 'string' },
    write: { type: 'boolean' },
    'accept-losses': { type: 'boolean' },
  } as const;
  const { values, positionals } = askedOptions({ args, options, allowPositionals: true }, usage);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !values.from || !values.on)
    throw new Error(usage);
  return {
    file,
    from: values.from,
    on: readDay(values.on, today),
    write: values.write === true,
    acceptsLosses: values['accept-losses'] === true,
  };
}

if (import.meta.main) await runScript(() => importCsv(process.argv.slice(2)));
