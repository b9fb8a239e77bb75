import { serviceColumns } from '#src/directory/csv/columns.ts';

/** What a spreadsheet program does to a table that is opened and saved again. */
export interface Habits {
  reversed: boolean;
  extraColumns: number;
  ukDates: boolean;
  capitals: boolean;
  lineEnd: '\n' | '\r\n';
  delimiter: ',' | ';' | '\t';
  quoteAll: boolean;
  byteOrderMark: boolean;
}

const dates = new Set(
  serviceColumns
    .filter(({ shape }) => ['date', 'day'].includes(shape.kind))
    .map(({ name }) => name),
);
const dateAt = (name: string) => dates.has(name);
const codes = new Set(
  serviceColumns.filter(({ part }) => part?.kind === 'code').map(({ name }) => name),
);
const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** The table as the spreadsheet saves it: cells that look like numbers, dates or truth values lose their shape. */
export function savedAgain(table: readonly string[][], habits: Habits): string {
  const [head = []] = table;
  const changed = table.map((row, at) =>
    row.map((cell, place) => (at === 0 ? cell : convertedCell(cell, head[place] ?? '', habits))),
  );
  const shaped = changed.map((row) => [
    ...(habits.reversed ? row.toReversed() : row),
    ...Array.from({ length: habits.extraColumns }, () => ''),
  ]);
  const lines = shaped.map((row) =>
    row.map((cell) => quotedCell(cell, habits)).join(habits.delimiter),
  );
  return `${habits.byteOrderMark ? '\uFEFF' : ''}${lines.join(habits.lineEnd)}${habits.lineEnd}`;
}

function convertedCell(cell: string, name: string, { ukDates, capitals }: Habits): string {
  if (/^0\d+$/u.test(cell)) return cell.replace(/^0+/u, '');
  if (/^(?:true|false)$/iu.test(cell)) return cell.toUpperCase();
  if (ukDates && dateAt(name) && /^\d{4}-\d{2}-\d{2}$/u.test(cell))
    return cell.split('-').toReversed().join('/');
  if (ukDates && dateAt(name) && /^\d{4}-\d{2}$/u.test(cell)) {
    return `${shortMonths[Number(cell.slice(5)) - 1]}-${cell.slice(2, 4)}`;
  }
  if (/^\d+\.\d{16,}$/u.test(cell)) return String(Number(Number(cell).toPrecision(15)));
  return capitals && codes.has(name) ? cell.toUpperCase() : cell;
}

function quotedCell(cell: string, { delimiter, quoteAll }: Habits): string {
  const needs = quoteAll || cell.includes(delimiter) || /["\r\n]/u.test(cell);
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}
