import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const places = /(\b(?:registeredPlaces|places):\s*(?:\{ )?value: )(\d+)/;

/** Adds one place to the first service that says how many it has, as an editor would. Gives the name of the file. */
export async function changeOneRecord(records: string): Promise<string> {
  const folder = join(records, 'services');
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    if (!places.test(text)) continue;
    const changed = text.replace(
      places,
      (_, before: string, count: string) => `${before}${Number(count) + 1}`,
    );
    await writeFile(join(folder, name), changed);
    return name;
  }
  throw new Error(`No service in ${folder} says how many places it has.`);
}
