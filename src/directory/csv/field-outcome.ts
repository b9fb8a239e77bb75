import type { FactField } from '#src/schema/service-facts.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import type { Column } from './columns.ts';
import type { RowContext } from './export.ts';
import type { CellTrouble } from './judged-value.ts';
import type { Told } from './new-fact.ts';

export type ChangeKind = 'changed' | 'new' | 'dated anew' | 'taken away' | 'kept beside';

/** What shall stand in the record, and what a person has to know to decide it. */
export interface FieldChange {
  kind: ChangeKind;
  value: unknown;
  before: string;
  after: string;
  /** What the directory says now and would not say any more. */
  losses: readonly string[];
  /** What stays beside the change and has to be looked at: newer than the file, or said of the same medicine. */
  stays?: readonly string[];
  byChoice?: true;
}

/** What one field of a row comes to. */
export type FieldOutcome =
  | FieldChange
  | { kind: 'unchanged' }
  /** What the directory has is newer than the file and stays. */
  | { kind: 'older'; before: string; after: string }
  | { kind: 'problem'; troubles: readonly CellTrouble[] };

/** A field of a row with the cells that the file has for it. */
export interface FieldCells {
  service: ServiceRecord;
  field: FactField;
  cells: { column: Column; cell: string }[];
  row: RowContext;
  told: Told;
}

export function problem({ name }: Column, words: string): FieldOutcome {
  return { kind: 'problem', troubles: [{ column: name, words }] };
}

export const notYours =
  'comes from the register or from us, and cannot be changed here. Put back what was there.';
