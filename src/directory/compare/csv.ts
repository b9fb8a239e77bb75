import { byteOrderMark, csvLine, guarded } from '#src/directory/csv/cell-safety.ts';
import { type ChosenTable, sourceWords, valueWords } from './chosen-table.ts';
import type { CompareData } from './compare-data.ts';

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
  return csvLine(cells.map(guarded));
}
