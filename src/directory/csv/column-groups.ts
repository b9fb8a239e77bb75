import { groupHeadings } from '#src/directory/open-data/field-groups.ts';
import { formatWords } from './cell-shape.ts';
import { besideColumns, type Column, serviceColumns } from './columns.ts';

export interface ColumnMeaning {
  name: string;
  meaning: string;
  format: string;
}

/** The columns of one fact, or one column that stands alone. */
export interface FactColumns {
  values: ColumnMeaning[];
  /** Names of the columns beside them, which are explained once for all facts. */
  beside: string[];
}

export interface ColumnGroup {
  heading: string;
  facts: FactColumns[];
}

// Columns that are no field of the record belong to the subject that people look for them under.
const subjects: Record<string, string> = {
  addressShown: 'location',
  notPublishedByChoice: 'admission',
  regulator: 'regulation',
  csNumber: 'regulation',
  gradesPublishedOn: 'regulation',
  grade: 'regulation',
};

const groups = new Set(groupHeadings.map(([group]) => group));

/** Every column by subject, those of one fact together, in the order of the file. */
export function columnGroups(columns: readonly Column[] = serviceColumns): ColumnGroup[] {
  const byFact = Map.groupBy(columns, ({ name, field }) => field?.key ?? name);
  const bySubject = Map.groupBy(byFact, ([key]) => subjectOf(key));
  return groupHeadings.flatMap(([group, heading]) => {
    const facts = bySubject.get(group) ?? [];
    return facts.length > 0
      ? [{ heading, facts: facts.map(([, ofFact]) => together(ofFact)) }]
      : [];
  });
}

function subjectOf(key: string): string {
  const [top = ''] = key.split('.');
  const subject = subjects[top] ?? top;
  return groups.has(subject) ? subject : '';
}

function together(columns: readonly Column[]): FactColumns {
  const [beside, values] = [
    columns.filter(isBeside),
    columns.filter((column) => !isBeside(column)),
  ];
  return {
    values: values.map(({ name, description, shape }) => ({
      name,
      meaning: description,
      format: formatWords(shape),
    })),
    beside: beside.map(({ name }) => name),
  };
}

function isBeside({ role }: Column): boolean {
  return besideColumns.some((beside) => beside.role === role);
}
