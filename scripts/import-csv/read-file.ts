import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { wholeDate } from '#src/schema/partial-date.ts';
import type { FileRow } from '#src/directory/csv/import.ts';

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** The rows of a CSV file as a spreadsheet saved it, each with the line it ends on. The first is the header. */
export async function readCsvFile(path: string): Promise<FileRow[]> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path} cannot be read. See that the file is there.`);
  });
  const text = decoded(bytes, path);
  if (text.trim() === '') throw new Error(`${path} is empty.`);
  const [firstLine = ''] = text.split(/\r?\n/u, 1);
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} is no whole CSV file: ${reason}. Save it again as “CSV UTF-8”.`);
  }
}

function decoded(bytes: Buffer, path: string): string {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) {
    throw new Error(`${path} is a workbook, not a CSV file. Save it as “CSV UTF-8”.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      `${path} is not saved as UTF-8, so some letters are lost. Save it again as “CSV UTF-8”.`,
    );
  }
}

export function readDay(written: string, today: string): string {
  if (!wholeDate.safeParse(written).success) {
    throw new Error(`“--on ${written}” is no day. Write it like ${today}.`);
  }
  if (written > today) throw new Error(`“--on ${written}” lies after today, ${today}.`);
  return written;
}
