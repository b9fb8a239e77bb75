import { plainHeader } from './plain-header.ts';

/** What a column of one year of the regulator holds. */
export type YearColumnKind = 'complaints' | 'date' | 'recs' | 'reqs';

export interface YearColumn {
  kind: YearColumnKind;
  /** From April to March, such as `2025-26`. */
  year: string;
  /** Which inspection of the year, such as `first`; empty for complaints. */
  turn: string;
  at: number;
}

/** The words of such a column in one row. */
export interface YearCell extends Omit<YearColumn, 'at'> {
  words: string;
}

export interface YearColumnsFound {
  yearly: YearColumn[];
  /** Names of needed columns that are not there. */
  missing: string[];
}

const complaints = /^(?:complaintsupheld|complntupheldorpartially)(\d\d)(\d\d)$/u;
const inspection = /^(first|second|third|fourth|fifth|sixth)(date|recs|reqs)(\d\d)(\d\d)$/u;

/** The columns whose names end in a year: their years move on, and each inspection needs all of its own. */
export function findYearColumns(header: readonly string[]): YearColumnsFound {
  const yearly = header.flatMap((name, at) => yearColumn(plainHeader(name), at) ?? []);
  const has = (kind: YearColumnKind, year?: string, turn?: string) =>
    yearly.some(
      (column) =>
        column.kind === kind &&
        (year === undefined || (column.year === year && column.turn === turn)),
    );
  const inspections = yearly.filter(({ kind }) => kind === 'date');
  const incomplete = inspections.flatMap(({ year, turn }) =>
    (['recs', 'reqs'] as const)
      .filter((kind) => !has(kind, year, turn))
      .map((kind) => `${turn}_${kind}_${year.slice(2).replace('-', '')}`),
  );
  return {
    yearly,
    missing: [
      ...(has('complaints') ? [] : ['Complaints_upheld_(year)']),
      ...(inspections.length > 0 ? incomplete : ['first_date_(year)']),
    ],
  };
}

function yearColumn(name: string, at: number): YearColumn | undefined {
  const [, from = '', to = ''] = complaints.exec(name) ?? [];
  if (from !== '') return { kind: 'complaints', year: `20${from}-${to}`, turn: '', at };
  const [, turn = '', kind = '', first = '', last = ''] = inspection.exec(name) ?? [];
  if (turn === '') return undefined;
  return { kind: kind as YearColumnKind, year: `20${first}-${last}`, turn, at };
}
