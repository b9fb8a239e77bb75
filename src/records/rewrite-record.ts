import type { z } from 'astro/zod';
import { serviceSchema } from '../schema/service.ts';
import { parseForEditing } from './rewrite/editable.ts';
import { type Edit, nextEdits } from './rewrite/next-edits.ts';
import { sameContent } from './rewrite/same-content.ts';
import { withChanges } from './rewrite/with-changes.ts';

/** One key of a record to write. Groups on the way to it that are not there yet are made. */
export interface RecordChange {
  /** From the top of the file; an empty path is the whole record. */
  path: (string | number)[];
  /** What it shall hold; undefined takes the key or list entry away. */
  value: unknown;
}

const mostRounds = 5_000;

/**
 * The text of a record with some of its values changed. Comments, order and every line that no change touches
 * stay byte for byte as they were; new keys go where the schema has them. A comment goes only with the
 * value it is written beside or inside of. Throws when the text cannot be read or the change cannot be made.
 */
export function rewriteRecord(
  text: string,
  changes: readonly RecordChange[],
  schema: z.ZodType = serviceSchema,
): string {
  const before = parseForEditing(text);
  const wanted = withChanges(before.document.toJS(), changes);
  let written = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const editable = parseForEditing(written);
    if (sameContent(editable.document.toJS(), wanted)) return written;
    const edits = nextEdits(editable, wanted, schema);
    if (edits.length === 0) break;
    written = edited(written, edits);
  }
  throw new Error('The record cannot be rewritten without losing something. Change it by hand.');
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (written, edit) => written.slice(0, edit.start) + edit.text + written.slice(edit.end),
      text,
    );
}
