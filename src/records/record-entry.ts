import { hiddenWords } from './hidden.ts';
import type { Judged, Part } from './layout.ts';
import {
  type FieldPath,
  fieldName,
  type Problem,
  type ProblemKind,
  problemFrom,
} from './problem.ts';

/** One record as it was read. Its content may break the schema: then `judged` is absent. Both are, when its file cannot be read. */
export interface RecordEntry {
  part: Part;
  slug: string;
  file: string;
  content: unknown;
  judged: unknown;
  /** True when no value of the record may be printed. */
  hidden: boolean;
  lineOf(path: FieldPath): number;
  /** Goes before the path in the names of fields: the key of a record among many in one file. */
  prefix: FieldPath;
}

export interface RecordsRead {
  entries: RecordEntry[];
  /** Parts of which a file of many records, or every file, could not be read: what they hold is not known. */
  unread: ReadonlySet<Part>;
}

export function entriesOf({ entries }: RecordsRead, part: Part): RecordEntry[] {
  return entries.filter((entry) => entry.part === part);
}

/** The records of one part that keep to its schema. */
export function judgedOf<P extends Part>(
  records: RecordsRead,
  part: P,
): { entry: RecordEntry; judged: Judged<P> }[] {
  return entriesOf(records, part)
    .filter(({ judged }) => judged !== undefined)
    .map((entry) => ({ entry, judged: entry.judged as Judged<P> }));
}

export function problemIn(
  entry: RecordEntry,
  path: FieldPath,
  kind: ProblemKind,
  words: string,
): Problem {
  const shown = entry.hidden ? path.map(plainKey) : path;
  const field = fieldName([...entry.prefix, ...shown]);
  return problemFrom({ file: entry.file, line: entry.lineOf(path), field }, kind, words);
}

/** A value as it may be printed. */
export function quoted(entry: Pick<RecordEntry, 'hidden'>, value: unknown): string {
  return entry.hidden ? hiddenWords : `“${String(value)}”`;
}

/** A key that is no ordinary field name could itself be an address. */
function plainKey(key: PropertyKey): PropertyKey {
  return typeof key === 'string' && !/^[a-z][a-zA-Z]*$/u.test(key) ? hiddenWords : key;
}
