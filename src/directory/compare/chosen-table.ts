import type { Cell } from './cell.ts';
import type { CompareData, ComparedService } from './compare-data.ts';

export interface TableRow {
  id: string;
  label: string;
  /** One for each service, in their order. */
  cells: Cell[];
  differs: boolean;
}

export interface TablePart {
  heading: string;
  rows: TableRow[];
}

/** Services side by side. */
export interface ChosenTable {
  services: ComparedService[];
  parts: TablePart[];
}

export const mostOnScreen = 6;
export const mostInPrint = 4;
export const notPublished = 'Not published';

/** Only the subjects that one of the services speaks of, or that every service is asked. */
export function chosenTable(data: CompareData, slugs: readonly string[]): ChosenTable {
  const services = slugs.flatMap(
    (slug) => data.services.find((service) => service.slug === slug) ?? [],
  );
  const parts = data.parts.map(({ heading, subjects }) => ({
    heading,
    rows: subjects
      .filter(({ id }) => services.some(({ cells }) => cells[heading]?.[id] !== undefined))
      .map(({ id, label }) =>
        rowOf(
          id,
          label,
          services.map(({ cells }) => cells[heading]?.[id] ?? []),
        ),
      )
      .filter(saysSomethingOnDetox),
  }));
  return { services, parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** The row for detox “not said from what” is empty where the rows for substances say it all. */
function saysSomethingOnDetox({ id, cells }: TableRow): boolean {
  if (id !== 'detox-unstated') return true;
  return cells.every((cell) => cell.length === 0) || cells.some((cell) => cell[0]?.note);
}

function rowOf(id: string, label: string, cells: Cell[]): TableRow {
  return { id, label, cells, differs: new Set(cells.map(valueWords)).size > 1 };
}

/** Rows that differ first, then those that are the same, each kept under their headings. */
export function differencesFirst({ services, parts }: ChosenTable): ChosenTable {
  const differing = select(parts, ({ differs }) => differs);
  const same = select(parts, ({ differs }) => !differs).map(({ heading, rows }) => ({
    heading: `The same for all: ${heading}`,
    rows,
  }));
  return { services, parts: [...differing, ...same] };
}

function select(parts: TablePart[], wanted: (row: TableRow) => boolean): TablePart[] {
  return parts
    .map(({ heading, rows }) => ({ heading, rows: rows.filter(wanted) }))
    .filter(({ rows }) => rows.length > 0);
}

/** What is published, without who says so and when. */
export function valueWords(cell: Cell): string {
  if (cell.length === 0) return notPublished;
  return cell.map(({ lines, remarks }) => [...lines, ...remarks].join('\n')).join('\n');
}

/** Who says so and when, a line for each source, none twice. */
export function sourceWords(cell: Cell): string {
  return [...new Set(cell.flatMap(({ note }) => note?.words ?? []))].join('\n');
}
