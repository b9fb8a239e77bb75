import type { CsvwColumn, CsvwTable } from '#src/schema/open-data/csv-metadata.ts';

/** What a table has against the description of its columns, as W3C “Tabular Data on the Web” reads both. */
export function tableErrors(
  [head = [], ...rows]: string[][],
  { tableSchema }: CsvwTable,
): string[] {
  const { columns, primaryKey } = tableSchema;
  const titles = columns.map((column) => column.titles);
  if (head.join() !== titles.join()) return ['the header is not the titles of the columns'];
  const keys = rows.map((row) => row[titles.indexOf(primaryKey)] ?? '');
  return [
    ...(new Set(keys).size < keys.length ? [`${primaryKey} is there twice`] : []),
    ...rows.flatMap((row, line) =>
      columns.flatMap((column, place) =>
        cellErrors(row[place] ?? '', column).map(
          (words) => `row ${line + 1}, ${column.name}: ${words}`,
        ),
      ),
    ),
  ];
}

function cellErrors(cell: string, column: CsvwColumn): string[] {
  if (cell === '') return column.required ? ['is empty'] : [];
  const entries = column.separator === undefined ? [cell] : cell.split(column.separator);
  return entries
    .filter((entry) => entry !== '' && !isOf(entry, column))
    .map((entry) => `“${entry}”`);
}

function isOf(entry: string, { datatype }: CsvwColumn): boolean {
  if (datatype === 'anyURI') return URL.canParse(entry);
  if (datatype === 'date')
    return /^\d{4}-\d{2}-\d{2}$/u.test(entry) && !Number.isNaN(Date.parse(entry));
  if (datatype === 'string') return true;
  if (datatype.base === 'string') return new RegExp(datatype.format, 'u').test(entry);
  const shape = datatype.base === 'integer' ? /^-?\d+$/u : /^-?\d+(?:\.\d+)?$/u;
  const { minimum = -Infinity, maximum = Infinity } = datatype;
  return shape.test(entry) && Number(entry) >= minimum && Number(entry) <= maximum;
}
