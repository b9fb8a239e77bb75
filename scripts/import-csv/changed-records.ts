import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerChange } from '#src/directory/csv/import.ts';
import type { Problem } from '#src/records/problem.ts';
import { readDirectory } from '#src/records/read-directory.ts';
import { rewriteRecord } from '#src/records/rewrite-record.ts';
import type { FileToWrite } from '#src/records/write-all-or-nothing.ts';

/** A source that has to be there before facts can cite it. */
export interface NewSource {
  key: string;
  title: string;
  publisher: string;
  readOn: string;
}

/** The files that the changes touch, with their new text. Nothing is written. */
export async function changedRecords(
  folder: string,
  changes: readonly AnswerChange[],
  source: NewSource | undefined,
): Promise<FileToWrite[]> {
  const bySlug = Map.groupBy(changes, ({ slug }) => slug);
  const records = await Promise.all(
    [...bySlug].map(async ([slug, ofService]) => {
      const path = join(folder, 'services', `${slug}.yaml`);
      const edits = ofService.map(({ path: at, value }) => ({ path: [...at], value }));
      return { path, text: rewriteRecord(await readFile(path, 'utf8'), edits) };
    }),
  );
  if (source === undefined || records.length === 0) return records;
  const path = join(folder, 'sources.yaml');
  const text = await readFile(path, 'utf8');
  return [...records, { path, text: `${text.trimEnd()}\n${sourceEntry(source)}` }];
}

function sourceEntry({ key, title, publisher, readOn }: NewSource): string {
  return `${key}:\n  title: ${JSON.stringify(title)}\n  publisher: ${JSON.stringify(publisher)}\n  tier: service\n  readOn: ${readOn}\n`;
}

/** What would be wrong with the records if the files were written: they are tried in a copy. */
export async function problemsAfter(
  folder: string,
  files: readonly FileToWrite[],
  today: string,
): Promise<Problem[]> {
  const copy = await mkdtemp(join(tmpdir(), 'directory-import-'));
  try {
    await cp(folder, copy, { recursive: true });
    for (const { path, text } of files)
      await writeFile(join(copy, path.slice(folder.length)), text);
    return (await readDirectory(copy, today)).problems;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
