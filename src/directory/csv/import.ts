import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { factLabel } from '#src/directory/service-facts.ts';
import { type FactField, factField } from '#src/schema/service-facts.ts';
import { type Column, columnNamed } from './columns.ts';
import { cellWords, type RowContext } from './export.ts';
import type { Told } from './new-fact.ts';
import { shortened } from '#src/directory/visible.ts';
import { cellText, isMonthFirst, sameDate } from './read-cell.ts';
import { type ChangeKind, type FieldCells, readField } from './read-field.ts';

/** One row of a file with the line it begins on. */
export interface FileRow {
  line: number;
  cells: readonly string[];
}

/** Something in the file that a person has to put right. */
export interface CellProblem {
  line: number;
  column: string;
  words: string;
}

/** One fact that the file changes. */
export interface AnswerChange {
  slug: string;
  key: string;
  label: string;
  kind: ChangeKind;
  before: string;
  after: string;
  /** Where in the record, and what shall stand there. */
  path: readonly string[];
  value: unknown;
}

export interface AnswersRead {
  changes: AnswerChange[];
  problems: CellProblem[];
  /** Services that the file has a row of. */
  services: number;
}

export interface ImportContext extends Told {
  directory: Directory;
  context: Context;
  /** Set when one service speaks: the file may change no other. */
  onlyFor?: string;
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
  const changes = filled.flatMap((row) => {
    const surplus = beyondColumns(row, header);
    if (surplus) problems.push(surplus);
    // Its cells may stand under the wrong columns.
    if (surplus) return [];
    const service = serviceOf(row, slugAt, seen, given, problems);
    return service ? changesIn(row, columns, service, given, problems) : [];
  });
  return { changes, problems, services: seen.size };
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

/** When one service speaks, the rows of others may stand in the file as they were given out. */
function changesIn(
  row: FileRow,
  columns: readonly (Column | undefined)[],
  service: ServiceRecord,
  given: ImportContext,
  problems: CellProblem[],
): AnswerChange[] {
  const { onlyFor } = given;
  if (onlyFor === undefined || onlyFor === service.slug) {
    return rowChanges(row, columns, service, given, problems);
  }
  const wrong: CellProblem[] = [];
  if (rowChanges(row, columns, service, given, wrong).length + wrong.length > 0) {
    const words = `is ${service.slug}, but --from says that ${onlyFor} speaks. Take the row away, or give the source of the provider.`;
    problems.push({ line: row.line, column: 'slug', words });
  }
  return [];
}

function rowChanges(
  { line, cells }: FileRow,
  columns: readonly (Column | undefined)[],
  service: ServiceRecord,
  given: ImportContext,
  problems: CellProblem[],
): AnswerChange[] {
  const row: RowContext = {
    context: given.context,
    caution: '',
    site: 'https://directory.invalid/',
  };
  const filled = columns.flatMap((column, place) =>
    column ? [{ column, cell: cells[place] ?? '' }] : [],
  );
  problems.push(...plainProblems(filled, line, service, row));
  const fields = Map.groupBy(filled, ({ column }) => column.field);
  const outcomes = [...fields].flatMap(([field, ofField]) => {
    if (field === undefined) return [];
    const outcome = readField({ service, field, cells: ofField, row, told: given });
    if (outcome.kind === 'unchanged') return [];
    if (outcome.kind === 'problem') {
      problems.push({ line, column: outcome.column, words: outcome.words });
      return [];
    }
    return [{ field, outcome }];
  });
  const facts = outcomes.map(({ field, outcome: { kind, value, before, after } }) =>
    changeOf(service, field, { kind, value, before, after }),
  );
  const chosen = outcomes.filter(({ outcome }) => outcome.byChoice).map(({ field }) => field.key);
  const answered = outcomes
    .filter(({ outcome }) => !outcome.byChoice)
    .map(({ field }) => field.key);
  // A question without an answer has nothing to take away.
  const real = facts.filter(
    ({ value, before }) => value !== undefined || before !== 'not published',
  );
  return [...real, ...choiceChanges(service, chosen, answered)];
}

function changeOf(
  { slug }: ServiceRecord,
  field: FactField,
  change: Pick<AnswerChange, 'kind' | 'value' | 'before' | 'after'>,
): AnswerChange {
  return { slug, key: field.key, label: factLabel(field), path: field.path, ...change };
}

/** Cells that are of no fact and that we alone decide. */
function plainProblems(
  filled: FieldCells['cells'],
  line: number,
  service: ServiceRecord,
  row: RowContext,
): CellProblem[] {
  return filled.flatMap(({ column, cell }) => {
    const said = cellText(cell);
    if (column.role === 'date' && isMonthFirst(said)) {
      return [
        {
          line,
          column: column.name,
          words: 'is written month first. Set the spreadsheet to British dates and save again.',
        },
      ];
    }
    if (column.field || said === '' || !['kept', 'by-choice'].includes(column.role)) return [];
    if (said === cellWords(service, column, row) || sameGradeDay(column, said, service, row))
      return [];
    const words =
      column.role === 'by-choice'
        ? 'is filled in by us. Write “prefer not to publish” in the column of the question.'
        : 'comes from the register or from us, and cannot be changed here. Put back what was there.';
    return [{ line, column: column.name, words }];
  });
}

function sameGradeDay(
  { name }: Column,
  said: string,
  service: ServiceRecord,
  row: RowContext,
): boolean {
  if (name !== 'gradesPublishedOn') return false;
  const column = columnNamed(name);
  return column !== undefined && sameDate(cellWords(service, column, row), said);
}

/** The questions that the service prefers not to answer, after this row. */
function choiceChanges(
  service: ServiceRecord,
  chosen: string[],
  answered: string[],
): AnswerChange[] {
  const held = service.admission?.notPublishedByChoice ?? [];
  const added = chosen.filter((key) => !held.includes(key));
  const left = held.filter((key) => !answered.includes(key));
  if (added.length === 0 && left.length === held.length) return [];
  const next = [...left, ...added];
  const labels = (keys: readonly string[]) =>
    keys
      .map((key) => factLabel({ key, description: factField(key)?.description ?? key }))
      .join('; ');
  return [
    {
      slug: service.slug,
      key: 'admission.notPublishedByChoice',
      label: 'Prefers not to publish',
      kind: 'changed',
      before: labels(held) || 'none',
      after: labels(next) || 'none',
      path: ['admission', 'notPublishedByChoice'],
      value: next.length > 0 ? next : undefined,
    },
  ];
}
