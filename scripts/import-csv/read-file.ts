import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { wholeDate } from '#src/schema/partial-date.ts';
import type { FileRow } from '#src/directory/csv/import.ts';

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Far more than all services with all they say: what is larger is something else. */
const mostBytes = 8_000_000;

const lineEnds = ['\r\n', '\n', '\r'];

/** The rows of a CSV file as a spreadsheet saved it, each with the line it ends on. The first is the header. */
export async function readCsvFile(path: string): Promise<FileRow[]> {
  const text = decoded(await bytesOf(path), path);
  if (text.trim() === '') throw new Error(`${path} is empty.`);
  const { delimiter, rows, linesBefore } = separated(text);
  try {
    const parsed = parse(rows, {
      bom: true,
      delimiter,
      info: true,
      // Named, since a file put together from two may have more than one.
      recordDelimiter: lineEnds,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines + linesBefore, cells: record }));
  } catch (error) {
    throw new Error(`${path} is no whole CSV file: ${reasonOf(error, linesBefore)}. ${saveAgain}`, {
      cause: error,
    });
  }
}

const marks = [',', ';', '\t', '|'];

/** What stands between the cells: what a first line such as “sep=;” names, else what the header holds most of. */
function separated(text: string) {
  const [named = '', mark = ''] = /^"?sep=([^\r\n])"?[,;|\t ]*(?:\r\n|\r|\n)/iu.exec(text) ?? [];
  const rows = text.slice(named.length);
  const [header = ''] = rows.trimStart().split(/[\r\n]/u, 1);
  const times = (one: string) => header.split(one).length;
  const most = marks.toSorted((one, other) => times(other) - times(one))[0] ?? ',';
  const delimiter = marks.includes(mark) && header.includes(mark) ? mark : most;
  return { delimiter, rows, linesBefore: named === '' ? 0 : 1 };
}

const saveAgain = 'Save it again as “CSV UTF-8”.';

async function bytesOf(path: string): Promise<Buffer> {
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() && facts.size > mostBytes) {
    const size = Math.ceil(facts.size / 1_000_000);
    throw new Error(
      `${path} is ${size} MB: a file of answers is at most 8 MB. See that it is the right file.`,
    );
  }
  const bytes = facts?.isFile() ? await readFile(path).catch(() => undefined) : undefined;
  if (bytes === undefined)
    throw new Error(`${path} cannot be read. See that it is a file, and that it is there.`);
  return bytes;
}

/** In our own words: those of the reader quote the file, which may hold what must not be shown. */
function reasonOf(error: unknown, linesBefore: number): string {
  if (!(error instanceof CsvError)) throw error;
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark is never closed'
    : `a quotation mark on line ${Number(error['lines']) + linesBefore} is out of place`;
}

function decoded(bytes: Buffer, path: string): string {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) {
    throw new Error(`${path} is a workbook, not a CSV file. Save it as “CSV UTF-8”.`);
  }
  // Every second byte of plain words is a nought in UTF-16, and no text holds one otherwise.
  if (bytes.includes(0)) {
    throw new Error(
      `${path} holds noughts, as files saved as “Unicode” (UTF-16) or cut short do. ${saveAgain}`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${path} is not saved as UTF-8, so some letters are lost. ${saveAgain}`);
  }
}

export function readDay(written: string, today: string): string {
  if (!wholeDate.safeParse(written).success) {
    throw new Error(`“--on ${written}” is no day. Write it like ${today}.`);
  }
  if (written > today) throw new Error(`“--on ${written}” lies after today, ${today}.`);
  return written;
}
