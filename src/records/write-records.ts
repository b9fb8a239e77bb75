import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from './problem.ts';
import { readDirectory } from './read-directory.ts';
import { problemCount, problemLines } from './report.ts';
import { clearLeftovers, type FileToWrite, writeAllOrNothing } from './write-all-or-nothing.ts';

export interface RecordToWrite extends Omit<FileToWrite, 'path'> {
  /** Path inside the records folder. */
  file: string;
}

/** Writes changed records when the whole folder passes the checks with them; otherwise throws and writes nothing. */
export async function writeRecords(
  folder: string,
  records: readonly RecordToWrite[],
  today: string,
): Promise<void> {
  const read = await Promise.all(records.map((one) => withTextBefore(folder, one)));
  await checkRecords(folder, read, today);
  await moveIntoPlace(folder, read);
}

async function withTextBefore(folder: string, record: RecordToWrite): Promise<RecordToWrite> {
  if (record.madeFrom !== undefined) return record;
  const before = await readFile(join(folder, record.file), 'utf8').catch(() => undefined);
  return before === undefined ? record : { ...record, madeFrom: before };
}

/** Throws all problems at once that the folder would have with the changed records in it. */
export async function checkRecords(
  folder: string,
  records: readonly RecordToWrite[],
  today: string,
): Promise<void> {
  const problems = await problemsWith(folder, records, today);
  if (problems.length === 0) return;
  throw new Error(
    `Nothing was written: the records would not pass the checks.\n${problemLines(problems, folder)}\n\n${problemCount(problems)}`,
  );
}

/** What would be wrong with the changed records in the folder: they are tried in a copy. */
export async function problemsWith(
  folder: string,
  records: readonly RecordToWrite[],
  today: string,
): Promise<Problem[]> {
  const copy = await mkdtemp(join(tmpdir(), 'records-'));
  try {
    await cp(folder, copy, { recursive: true, filter: mayHoldRecords });
    await Promise.all(records.map(({ file, text }) => writeFile(join(copy, file), text)));
    return (await readDirectory(copy, today)).problems;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Writes records that passed the checks. Sources go first: a killed run leaves none that a fact cites and that is not there. */
export async function moveIntoPlace(
  folder: string,
  records: readonly RecordToWrite[],
): Promise<void> {
  await clearLeftovers(folder);
  const isSources = ({ file }: RecordToWrite) => file === 'sources.yaml';
  const inOrder = [...records.filter(isSources), ...records.filter((one) => !isSources(one))];
  await writeAllOrNothing(
    inOrder.map(({ file, ...one }) => ({ ...one, path: join(folder, file) })),
  );
}

/** A pipe or a device cannot be copied, and what begins with a dot is of programs. */
async function mayHoldRecords(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isDirectory()) return true;
  return facts?.isFile() === true && !basename(path).startsWith('.');
}
