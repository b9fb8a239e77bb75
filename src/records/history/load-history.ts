import { pathToFileURL } from 'node:url';
import type { RecordHistory } from '../../directory/history/record-commit.ts';
import { recordsFolder } from '../records-loader.ts';
import { readHistory } from './read-history.ts';

let loaded: Promise<RecordHistory> | undefined;

/** The history of the records that this site is built from. Read once in a build. */
export function loadRecordHistory(): Promise<RecordHistory> {
  loaded ??= readHistory(recordsFolder(pathToFileURL(`${process.cwd()}/`)).path);
  return loaded;
}
