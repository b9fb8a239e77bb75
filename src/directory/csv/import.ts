import type { ServiceRecord } from '#src/directory/directory.ts';
import { shortened } from '#src/directory/visible.ts';
import { type Column, columnNamed } from './columns.ts';
import { cellText } from './read-cell.ts';
import {
  type AnswerChange,
  type CellProblem,
  type FileRow,
  type ImportContext,
  type OlderAnswer,
  readRow,
  type RowRead,
} from './read-row.ts';
import { speaksFor } from './speaker.ts';

export type { AnswerChange, CellProblem, FileRow, OlderAnswer } from './read-row.ts';

export interface AnswersRead {
  changes: AnswerChange[];
  older: OlderAnswer[];
  problems: CellProblem[];
  /** Services that the file has a row of. */
  services: number;
}

/** What a file of answers would change. Every problem is told; nothing is changed here. */
export function readAnswers(
  header: FileRow,
  rows: readonly FileRow[],
  given: ImportContext,
): AnswersRead {
  const columns = header.cells.map((name) => columnNamed(cellText(name)));
  const problems = headerProblems(header, rows, columns);
  const slugAt = columns.findIndex((column) => column?.role === 'slug');
  if (slugAt === -1) {
    return {
      changes: [],
      older: [],
      problems: [
        {
          line: header.line,
          column: 'slug',
          words:
            'is missing: without it no row can be matched. Use a file that this directory gave out.',
        },
      ],
      services: 0,
    };
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const seen = new Map<string, number>();
  const read = filled.flatMap((row) => {
    const surplus = beyondColumns(row, header);
    if (surplus) problems.push(surplus);
    // Its cells may stand under the wrong columns.
    if (surplus) return [];
    const service = serviceOf(row, slugAt, seen, given, problems);
    return service ? [allowedRow(row, service, readRow(row, columns, service, given), given)] : [];
  });
  return {
    changes: read.flatMap(({ changes }) => changes),
    older: read.flatMap(({ older }) => older),
    problems: [...problems, ...read.flatMap((row) => row.problems)],
    services: seen.size,
  };
}

function headerProblems(
  header: FileRow,
  rows: readonly FileRow[],
  columns: readonly (Column | undefined)[],
): CellProblem[] {
  const names = header.cells.map(cellText);
  return names.flatMap((name, place) => {
    const at = { line: header.line, column: name || `number ${place + 1}` };
    const used = rows.some(({ cells }) => (cells[place] ?? '').trim() !== '');
    if (name === '')
      return used
        ? [{ ...at, words: 'has no name, but cells below it are filled. Name it or empty it.' }]
        : [];
    if (columns[place] === undefined)
      return [{ ...at, words: 'is no column of this format. Take it away, or correct its name.' }];
    return names.indexOf(name) < place ? [{ ...at, words: 'is there twice. Keep one.' }] : [];
  });
}

/** A comma in words without quotes moves all that follows it one column on. */
function beyondColumns({ line, cells }: FileRow, header: FileRow): CellProblem | undefined {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  if (last < header.cells.length) return undefined;
  const words = 'stands beyond the last column. Put words that hold a comma in quotes.';
  return { line, column: `cell ${last + 1}`, words };
}

function serviceOf(
  { line, cells }: FileRow,
  slugAt: number,
  seen: Map<string, number>,
  { directory }: ImportContext,
  problems: CellProblem[],
): ServiceRecord | undefined {
  const slug = cellText(cells[slugAt] ?? '');
  const tell = (words: string) => {
    problems.push({ line, column: 'slug', words });
    return undefined;
  };
  const before = seen.get(slug);
  if (before !== undefined)
    return tell(`is ${slug}, which line ${before} has already. Keep one row.`);
  const service = directory.services.find((known) => known.slug === slug);
  if (service === undefined)
    return tell(
      slug === ''
        ? 'is empty. Write the short name of the service.'
        : `is “${shortened(slug, 80)}”, which is no service of the directory.`,
    );
  seen.set(slug, line);
  return service;
}

/** Only who speaks for a service may change it. The rows of others may stand in the file as they were given out. */
function allowedRow(
  { line }: FileRow,
  service: ServiceRecord,
  read: RowRead,
  { onlyFor, source, context }: ImportContext,
): RowRead {
  const { changes, older, problems } = read;
  if (changes.length + older.length + problems.length === 0) return read;
  if (onlyFor === undefined ? speaksFor(source, service, context) : onlyFor === service.slug) {
    return read;
  }
  const who =
    onlyFor === undefined
      ? `“${source}” is a source of ${context.source(source)?.publisher ?? 'nobody we know'}, and answers for other services`
      : `--from says that ${onlyFor} speaks`;
  const words = `is ${service.slug}, but ${who}. Take the row away, or give --from ${service.slug} in an import of its own.`;
  return { changes: [], older: [], problems: [{ line, column: 'slug', words }] };
}
