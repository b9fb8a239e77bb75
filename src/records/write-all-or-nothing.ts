import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileTrouble } from './file-trouble.ts';

export interface FileToWrite {
  path: string;
  text: string;
  /** The text that the new one was made from: a file that holds anything else by now was saved by somebody. */
  madeFrom?: string;
}

interface Prepared extends FileToWrite {
  temporary: string;
  /** What the file held; absent when it was not there. */
  before: Buffer | undefined;
}

/**
 * Writes several files, or none, in the order given: all are written beside their places first, then moved in. A
 * failure, or a file that somebody saved in the meantime, puts back what was moved.
 */
export async function writeAllOrNothing(files: readonly FileToWrite[]): Promise<void> {
  const prepared: Prepared[] = [];
  const moved: Prepared[] = [];
  try {
    for (const file of files) prepared.push(await prepare(file));
    for (const file of prepared) {
      await refuseSavedSince(file);
      await rename(file.temporary, file.path);
      moved.push(file);
    }
  } catch (error) {
    await Promise.all(moved.map(putBack));
    const reason = fileTrouble(error) ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`Nothing was written: ${reason}`, { cause: error });
  } finally {
    await Promise.all(files.map(({ path }) => rm(temporaryFor(path), { force: true })));
  }
}

/** Takes away what a run that was killed left beside the places. What a run that is alive wrote stays. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const process = /^\..+\.(\d+)\.new$/u.exec(basename(name))?.[1];
    if (process && !isAlive(Number(process))) await rm(join(folder, name), { force: true });
  }
}

/** Why nothing may be written: the words of somebody would be lost. */
export function savedSince(path: string): string {
  const shown = relative(process.cwd(), path);
  return `${shown.startsWith('..') ? path : shown} was changed by somebody while this ran. Look at it, then run this again.`;
}

async function prepare(file: FileToWrite): Promise<Prepared> {
  const temporary = temporaryFor(file.path);
  await mkdir(dirname(file.path), { recursive: true });
  const before = await contentOf(file.path);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(file.text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { ...file, temporary, before };
}

async function refuseSavedSince({ path, madeFrom, before }: Prepared): Promise<void> {
  const now = await contentOf(path);
  const known = madeFrom === undefined ? before : Buffer.from(madeFrom);
  if (now === undefined ? known !== undefined : !known?.equals(now))
    throw new Error(savedSince(path));
}

/** What somebody saved after the move is theirs. */
async function putBack({ path, temporary, text, before }: Prepared): Promise<void> {
  const now = await contentOf(path);
  if (!now?.equals(Buffer.from(text))) return;
  if (before === undefined) return rm(path, { force: true });
  const handle = await open(temporary, 'w');
  await handle.writeFile(before);
  await handle.close();
  await rename(temporary, path);
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A name that begins with a dot holds no record for any reader of the folder. */
function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.new`);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
