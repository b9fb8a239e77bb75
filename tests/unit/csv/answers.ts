import type { Directory } from '#src/directory/directory.ts';
import { type AnswersRead, readAnswers } from '#src/directory/csv/import.ts';
import { fictionalContext, fictionalSources } from '#tests/fixtures/fictional.ts';

export const told = { source: fictionalSources.service, on: '2026-06-10' };

type Rows = readonly Record<string, string>[];

/** Reads rows of answers, given by the names of their columns, as a file that the provider sent. */
export function answersTo(directory: Directory, rows: Rows, more: object = {}): AnswersRead {
  const context = fictionalContext(directory);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fileRows = rows.map((row, place) => ({
    line: place + 2,
    cells: names.map((name) => row[name] ?? ''),
  }));
  return readAnswers({ line: 1, cells: names }, fileRows, { directory, context, ...told, ...more });
}
