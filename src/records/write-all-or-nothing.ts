import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileToWrite {
  path: string;
  text: string;
}

interface Prepared {
  path: string;
  temporary: string;
  /** What the file held; absent when it was not there. */
  before: Buffer | undefined;
}

/** Writes several files, or none: all are written beside their places first, then moved in; a failure puts back what was moved. */
export async function writeAllOrNothing(files: readonly FileToWrite[]): Promise<void> {
  const prepared: Prepared[] = [];
  const moved: Prepared[] = [];
  try {
    for (const file of files) prepared.push(await prepare(file));
    for (const file of prepared) {
      await rename(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    await Promise.all(moved.map(putBack));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing was written: ${reason}`, { cause: error });
  } finally {
    await Promise.all(files.map(({ path }) => rm(temporaryFor(path), { force: true })));
  }
}

async function prepare({ path, text }: FileToWrite): Promise<Prepared> {
  const temporary = temporaryFor(path);
  await mkdir(dirname(path), { recursive: true });
  const before = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, temporary, before };
}

async function putBack({ path, temporary, before }: Prepared): Promise<void> {
  if (before === undefined) return rm(path, { force: true });
  const handle = await open(temporary, 'w');
  await handle.writeFile(before);
  await handle.close();
  await rename(temporary, path);
}

/** A name that begins with a dot holds no record for any reader of the folder. */
function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.new`);
}
