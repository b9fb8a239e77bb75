import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileTrouble } from '#src/records/file-trouble.ts';

/** Sees that a file can be written, before work begins that ends in it. Folders on the way are made. */
export async function placeForFile(file: string): Promise<void> {
  const path = resolve(file);
  const before = await stat(path).catch(() => undefined);
  // A pipe would wait for somebody to read it.
  if (before && !before.isFile()) {
    throw new Error(`${file} is there already and is no file. Choose another name.`);
  }
  await placeForFolder(dirname(path));
  try {
    await (await open(path, 'a')).close();
    if (before === undefined) await rm(path);
  } catch (error) {
    throw new Error(fileTrouble(error) ?? `${file} cannot be written: ${String(error)}`, {
      cause: error,
    });
  }
}

/** Makes a folder and those it lies in, one by one: asked for all at once, some systems never answer. */
export async function placeForFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  if ((await stat(path).catch(() => undefined))?.isDirectory()) return;
  if (dirname(path) !== path) await placeForFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    throw new Error(fileTrouble(error) ?? `${path} cannot be made: ${String(error)}`, {
      cause: error,
    });
  }
}
