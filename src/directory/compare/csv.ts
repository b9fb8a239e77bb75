import { type ChosenTable, sourceWords, valueWords } from './chosen-table.ts';
import type { CompareData } from './compare-data.ts';

/** Tells spreadsheet programs that the text is Unicode. */
const byteOrderMark = '\uFEFF';

// A cell that begins so is worked out as a formula by spreadsheet programs.
const formulaStart = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** The comparison as a file for spreadsheets (RFC 4180), with the source and date beside each answer. */
export function comparisonCsv(
  { services, parts }: ChosenTable,
  { day, caution }: Pick<CompareData, 'day' | 'caution'>,
  site: string,
): string {
  const pairs = (words: string) => [words, ''];
  const records = [
    ['Part', 'Question', ...services.flatMap(({ name }) => [name, `${name}: source and date`])],
    ...parts.flatMap(({ heading, rows }) =>
      rows.map(({ label, cells }) => [
        heading,
        label,
        ...cells.flatMap((cell) => [valueWords(cell), sourceWords(cell)]),
      ]),
    ),
    ['About this file', 'Page', ...services.flatMap(({ url }) => pairs(new URL(url, site).href))],
    ['About this file', 'Read this', ...services.flatMap(() => pairs(`${caution} As at ${day}.`))],
  ];
  return byteOrderMark + records.map(csvRecord).join('');
}

export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Quoted where needed; an apostrophe goes before what a spreadsheet would work out. */
export function csvCell(words: string): string {
  const safe = formulaStart.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
