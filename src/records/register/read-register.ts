import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import {
  type Column,
  type Columns,
  findColumns,
  looksLikeRegister,
} from '#src/directory/register/columns.ts';
import type { YearColumn } from '#src/directory/register/year-columns.ts';
import {
  type CellOf,
  isCsNumber,
  type RegisterRow,
  type RowGlance,
  readRow,
} from '#src/directory/register/row.ts';
import {
  isRehabCategory,
  tidyDate,
  tidyPostcode,
  tidyWords,
} from '#src/directory/register/row-values.ts';
import { nearMiss } from '../near-miss.ts';
import { wordsOfBytes } from './words-of-bytes.ts';

export interface RegisterFile {
  /** The rows that were asked for. */
  rows: RegisterRow[];
  /** All rows of services in the file. */
  count: number;
  /** The newest day of a registration or grading up to the day of the file. */
  newestDay: string | undefined;
  /** Services with such a day after the day of the file. */
  later: number;
}

/** Whether a row is needed. Only such rows are read whole and kept. */
export type Wanted = (row: RowGlance) => boolean;

/** An older file may have a title above its header. */
const headerWithin = 5;

/** Reads a file of the Care Inspectorate’s datastore row by row. Throws one message for a person when it is not one. */
export async function readRegister(
  path: string,
  asAt: string,
  isWanted: Wanted,
): Promise<RegisterFile> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(`There is no file ${path}. Give the path of the register’s CSV file.`);
  if (!found.isFile())
    throw new Error(
      `${path} is a folder, a pipe or a device. Give the path of the register’s CSV file.`,
    );
  if (found.size === 0) throw new Error(`${name} is empty. Download it again.`);
  const reading = new Reading(name, asAt, isWanted);
  const parser = parse({
    encoding: 'latin1',
    relax_column_count: true,
    relax_quotes: true,
    on_record: (cells: string[], { lines }) => {
      reading.take(cells, lines);
      return undefined;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(withoutMark(path)), parser);
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw cutOff(name);
    throw error;
  }
  return reading.done();
}

async function* withoutMark(path: string): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isFirst) refuseOtherKinds(chunk, basename(path));
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    yield hasMark ? chunk.subarray(3) : chunk;
  }
}

function refuseOtherKinds(start: Buffer, name: string): void {
  const kind = otherKind(start);
  if (kind === undefined) return;
  throw new Error(`${name} is ${kind}, not the register’s CSV file. Download the CSV file again.`);
}

function otherKind(start: Buffer): string | undefined {
  const text = start.subarray(0, 200).toString('latin1').trimStart().toLowerCase();
  if (text.startsWith('pk')) return 'a spreadsheet or an archive';
  if (text.startsWith('<')) return 'a web page';
  return start.includes(0) ? 'a file of another kind' : undefined;
}

/** What has been read so far. */
class Reading {
  private readonly file: string;
  private readonly asAt: string;
  private readonly isWanted: Wanted;
  private columns: Columns | undefined;
  private yearly: readonly YearColumn[] = [];
  private width = 0;
  private readonly above: string[][] = [];
  private readonly rows: RegisterRow[] = [];
  private readonly seen = new Set<string>();
  private short: number | undefined;
  private newestDay: string | undefined;
  private later = 0;

  constructor(file: string, asAt: string, isWanted: Wanted) {
    this.file = file;
    this.asAt = asAt;
    this.isWanted = isWanted;
  }

  take(cells: string[], line: number): void {
    if (this.columns === undefined) {
      this.takeHeader(cells);
      return;
    }
    if (cells.every((cell) => cell.trim() === '')) return;
    // Only the last row of a file may be short: then the file is cut off there.
    if (this.short !== undefined) throw this.brokenRow(this.short);
    if (cells.length < this.width) {
      this.short = line;
      return;
    }
    if (cells.slice(this.width).some((cell) => cell.trim() !== '')) throw this.brokenRow(line);
    this.takeRow(cells, line, this.columns);
  }

  done(): RegisterFile {
    if (this.columns === undefined) throw this.wrongFile();
    if (this.short !== undefined) throw cutOff(this.file);
    if (this.seen.size === 0) {
      throw new Error(
        `${this.file} has the register’s columns and no services. Download it again.`,
      );
    }
    return { rows: this.rows, count: this.seen.size, newestDay: this.newestDay, later: this.later };
  }

  private takeHeader(cells: string[]): void {
    const header = cells.map((cell) => wordsOfBytes(cell).trim());
    const found = findColumns(header);
    if (!looksLikeRegister(found)) {
      this.above.push(header);
      if (this.above.length >= headerWithin) throw this.wrongFile();
      return;
    }
    if (found.missing.length > 0) throw this.renamed(found.missing, header);
    this.columns = found.columns;
    this.yearly = found.yearly;
    this.width = header.findLastIndex((name) => name !== '') + 1;
  }

  private takeRow(cells: string[], line: number, columns: Columns): void {
    const cell = (column: Column) => wordsOfBytes(cells[columns.get(column) ?? -1] ?? '');
    const glance = glanceAt(cell);
    if (glance.csNumber === '') return;
    if (this.seen.has(glance.csNumber))
      throw this.wrongRow(line, 'repeats the CS number of another row');
    this.seen.add(glance.csNumber);
    this.takeDays(['registeredOn', 'gradedOn'].map((column) => tidyDate(cell(column as Column))));
    if (!isCsNumber(glance.csNumber)) throw this.wrongRow(line, 'has something else in CSNumber');
    if (!this.isWanted(glance)) return;
    const yearly = this.yearly.map(({ at, ...column }) => ({
      ...column,
      words: wordsOfBytes(cells[at] ?? ''),
    }));
    const row = readRow(cell, yearly, line);
    if (typeof row === 'string') throw this.wrongRow(line, row);
    this.rows.push(row);
  }

  private takeDays(days: (string | undefined)[]): void {
    const newest =
      days
        .filter((day) => day !== undefined)
        .sort()
        .at(-1) ?? '';
    if (newest > this.asAt) this.later += 1;
    else if (newest > (this.newestDay ?? '')) this.newestDay = newest;
  }

  private wrongRow(line: number, what: string): Error {
    return new Error(
      `${this.file}, line ${line}: the row ${what}. Download the file again and compare this row with the register.`,
    );
  }

  private wrongFile(): Error {
    const first = (this.above[0] ?? []).filter((name) => name !== '').slice(0, 4);
    const shown = first.map((name) => `“${name.slice(0, 40)}”`).join(', ') || 'nothing';
    const mark = separatorIn(this.above);
    if (mark !== undefined) {
      return new Error(
        `${this.file} has ${mark} between its cells, as a spreadsheet saves it. Download the file again and do not open it before: a spreadsheet also changes dates and numbers.`,
      );
    }
    return new Error(
      `${this.file} is not the register of care services: it begins with ${shown}. Give the CSV file of the Care Inspectorate’s datastore.`,
    );
  }

  private renamed(missing: string[], header: string[]): Error {
    const told = missing.map((name) => {
      const meant = nearMiss(
        name,
        header.filter((other) => other !== ''),
      );
      return `${name}${meant === undefined ? '' : ` (perhaps now “${meant}”)`}`;
    });
    return new Error(
      `${this.file} lacks the column${missing.length === 1 ? '' : 's'} ${told.join(', ')}. When the register has renamed it, add the new name to src/directory/register/columns.ts.`,
    );
  }

  private brokenRow(line: number): Error {
    return new Error(
      `${this.file}, line ${line}: the row does not have the ${this.width} columns of the header. Download the file again; do not save it from a spreadsheet.`,
    );
  }
}

/** What stands between the cells of a file that was saved again, when it is no comma. */
function separatorIn(lines: readonly string[][]): string | undefined {
  const words = lines.map((cells) => cells.join(',')).join('\n');
  const marks = [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const;
  return marks.find(
    ([, mark]) =>
      findColumns(words.split(/\n/u).flatMap((line) => line.split(mark))).columns.size >= 12,
  )?.[0];
}

function glanceAt(cell: CellOf): RowGlance {
  return {
    csNumber: tidyWords(cell('csNumber')),
    name: tidyWords(cell('name')),
    postcode: tidyPostcode(cell('postcode')),
    isRehab: isRehabCategory(cell('subtype'), cell('additionalSubtypes')),
  };
}

function cutOff(name: string): Error {
  return new Error(`${name} is cut off: it ends in the middle of a row. Download it again.`);
}
