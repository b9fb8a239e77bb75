import { type DirectoryRead, readDirectory } from './read-directory.ts';

const underWay = new Map<string, Promise<DirectoryRead>>();

/** Reads a folder once for all collections that ask while it is being read. */
export function sharedReading(folder: string): Promise<DirectoryRead> {
  const already = underWay.get(folder);
  if (already !== undefined) return already;
  const reading = readDirectory(folder).finally(() => underWay.delete(folder));
  underWay.set(folder, reading);
  return reading;
}
