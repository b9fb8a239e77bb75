import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDirectory } from './read-directory.ts';
import { problemCount, problemLines } from './report.ts';
import { writeAllOrNothing } from './write-all-or-nothing.ts';

export interface RecordToWrite {
  /** Path inside the records folder. */
  file: string;
  text: string;
}

/** Writes changed records when the whole folder passes the checks with them; otherwise throws and writes nothing. */
export async function writeRecords(
  folder: string,
  records: readonly RecordToWrite[],
  today: string,
): Promise<void> {
  await checkRecords(folder, records, today);
  await writeAllOrNothing(records.map(({ file, text }) => ({ path: join(folder, file), text })));
}

/** Reads a copy of the folder with the changed records in it, and throws all problems at once. */
export async function checkRecords(
  folder: string,
  records: readonly RecordToWrite[],
  today: string,
): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'records-'));
  try {
    await cp(folder, copy, { recursive: true });
    await Promise.all(records.map(({ file, text }) => writeFile(join(copy, file), text)));
    const { problems } = await readDirectory(copy, today);
    if (problems.length === 0) return;
    throw new Error(
      `Nothing was written: the records would not pass the checks.\n${problemLines(problems, folder)}\n\n${problemCount(problems)}`,
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
