import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { factLabel } from '#src/directory/service-facts.ts';
import { factField } from '#src/schema/service-facts.ts';
import type { Column } from './columns.ts';
import type { RowContext } from './export.ts';
import type { FieldChange } from './field-outcome.ts';
import type { CellTrouble } from './judged-value.ts';
import type { Told } from './new-fact.ts';
import { plainTrouble } from './plain-cells.ts';
import { readField } from './read-field.ts';

/** One row of a file with the line it begins on. */
export interface FileRow {
  line: number;
  cells: readonly string[];
}

/** Something in the file that a person has to put right. */
export interface CellProblem extends CellTrouble {
  line: number;
}

/** One fact that the file changes. */
export interface AnswerChange extends FieldChange {
  slug: string;
  key: string;
  label: string;
  /** Where in the record. */
  path: readonly string[];
}

/** An answer that is not taken over: what the directory has is newer. */
export type OlderAnswer = Pick<AnswerChange, 'slug' | 'label' | 'before' | 'after'>;

export interface ImportContext extends Told {
  directory: Directory;
  context: Context;
  /** Set when one service speaks: the file may change no other. */
  onlyFor?: string;
}

export interface RowRead {
  changes: AnswerChange[];
  older: OlderAnswer[];
  problems: CellProblem[];
}

/** What one row of the file comes to. */
export function readRow(
  { line, cells }: FileRow,
  columns: readonly (Column | undefined)[],
  service: ServiceRecord,
  told: ImportContext,
): RowRead {
  const row: RowContext = {
    context: told.context,
    caution: '',
    site: 'https://directory.invalid/',
  };
  const filled = columns.flatMap((column, place) =>
    column ? [{ column, cell: cells[place] ?? '' }] : [],
  );
  const problems = filled.flatMap((entry) => plainTrouble(entry, service, row));
  const older: OlderAnswer[] = [];
  const changes: AnswerChange[] = [];
  for (const [field, ofField] of Map.groupBy(filled, ({ column }) => column.field)) {
    if (field === undefined) continue;
    const outcome = readField({ service, field, cells: ofField, row, told });
    if (outcome.kind === 'unchanged') continue;
    if (outcome.kind === 'problem') {
      problems.push(...outcome.troubles);
    } else if (outcome.kind === 'older') {
      older.push({ slug: service.slug, label: factLabel(field), ...outcome });
    } else {
      changes.push({
        slug: service.slug,
        key: field.key,
        label: factLabel(field),
        path: field.path,
        ...outcome,
      });
    }
  }
  return {
    // A question without an answer has nothing to take away.
    changes: [
      ...changes.filter(({ value, before }) => value !== undefined || before !== 'not published'),
      ...choiceChanges(service, changes),
    ],
    older,
    problems: onePerColumn(problems).map((trouble) => ({ line, ...trouble })),
  };
}

function onePerColumn(troubles: readonly CellTrouble[]): CellTrouble[] {
  return troubles.filter(
    ({ column }, place) => troubles.findIndex((other) => other.column === column) === place,
  );
}

/** The questions that the service prefers not to answer, after this row. */
function choiceChanges(service: ServiceRecord, changes: readonly AnswerChange[]): AnswerChange[] {
  const held = service.admission?.notPublishedByChoice ?? [];
  const chosen = changes.filter(({ byChoice }) => byChoice).map(({ key }) => key);
  const answered = changes
    .filter(({ kind, byChoice }) => !byChoice && kind !== 'kept beside')
    .map(({ key }) => key);
  const added = chosen.filter((key) => !held.includes(key));
  const left = held.filter((key) => !answered.includes(key));
  if (added.length === 0 && left.length === held.length) return [];
  const next = [...left, ...added];
  const labels = (keys: readonly string[]) =>
    keys
      .map((key) => factLabel({ key, description: factField(key)?.description ?? key }))
      .join('; ');
  return [
    {
      slug: service.slug,
      key: 'admission.notPublishedByChoice',
      label: 'Prefers not to publish',
      kind: 'changed',
      before: labels(held) || 'none',
      after: labels(next) || 'none',
      losses: [],
      path: ['admission', 'notPublishedByChoice'],
      value: next.length > 0 ? next : undefined,
    },
  ];
}
