import type { Council } from '#src/schema/area.ts';
import type { Source } from '#src/schema/source.ts';

/** One value to write into a record; undefined takes it away. */
export interface FieldEdit {
  path: (string | number)[];
  value: unknown;
}

/** What a reader of the report sees of a change. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

export type Doubt =
  | 'new-in-category'
  | 're-registration'
  | 'newly-withheld'
  | 'address-shown-again'
  | 'older-file'
  | 'confirmed-since'
  | 'register-silent'
  | 'grades-differ'
  | 'renamed'
  | 'cancelling'
  | 'council-unknown'
  | 'area-unknown'
  | 'same-place';

export interface Uncertainty {
  kind: Doubt;
  message: string;
}

/** What a row of the register means for a record. */
export interface Outcome {
  edits: FieldEdit[];
  changes: FieldChange[];
  uncertain: Uncertainty[];
}

/** What every comparison needs to know. */
export interface ImportContext {
  /** Key of the file in sources.yaml. */
  source: string;
  /** The day that the file shows. */
  date: string;
  sources: ReadonlyMap<string, Source>;
  councils: readonly (Council & { slug: string })[];
}

export const nothing: Outcome = { edits: [], changes: [], uncertain: [] };

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    edits: outcomes.flatMap(({ edits }) => edits),
    changes: outcomes.flatMap(({ changes }) => changes),
    uncertain: outcomes.flatMap(({ uncertain }) => uncertain),
  };
}

export function doubt(kind: Doubt, message: string): Outcome {
  return { ...nothing, uncertain: [{ kind, message }] };
}
