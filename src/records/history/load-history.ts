import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileDays } from '../../directory/prose-pages.ts';
import type { RecordHistory } from '../../directory/history/record-commit.ts';
import { recordsFolder } from '../records-loader.ts';
import { fileDays } from './file-days.ts';
import { readHistory } from './read-history.ts';

let loaded: Promise<RecordHistory> | undefined;

/** The history of the records that this site is built from. Read once in a build. */
export function loadRecordHistory(): Promise<RecordHistory> {
  loaded ??= readHistory(folder());
  return loaded;
}

/** When the files that hold the words of pages were last changed, where git knows it. */
export async function loadFileDays(): Promise<FileDays> {
  const [pages, records] = await Promise.all([fileDays(resolve('src/pages')), fileDays(folder())]);
  return { pages, records };
}

function folder(): string {
  return recordsFolder(pathToFileURL(`${process.cwd()}/`)).path;
}
