import { relative, resolve } from 'node:path';
import type { Directory } from '#src/directory/directory.ts';
import { type DirectoryRead, readDirectory } from '#src/records/read-directory.ts';
import { problemCount, problemLines } from '#src/records/report.ts';

/** The records folder that a script works on: RECORDS_DIR, else `content`. */
export function recordsFolder(): string {
  return resolve(process.env['RECORDS_DIR'] ?? 'content');
}

/** Every record, or an error that names every problem there is. */
export async function soundDirectory(folder: string = recordsFolder()): Promise<Directory> {
  return (await soundReading(folder)).directory;
}

export interface SoundReading extends Pick<DirectoryRead, 'origins'> {
  directory: Directory;
}

/** The same with the file that each record was read from. */
export async function soundReading(folder: string): Promise<SoundReading> {
  const { directory, problems, origins } = await readDirectory(folder);
  if (directory !== undefined) return { directory, origins };
  const shown = relative(process.cwd(), folder).replaceAll('\\', '/') || '.';
  throw new Error(`${problemLines(problems, shown)}\n\n${problemCount(problems)}`);
}
