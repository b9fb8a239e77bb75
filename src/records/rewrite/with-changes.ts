import type { RecordChange } from '../rewrite-record.ts';
import { isGroup } from '../walk-record.ts';

/** What a record holds after changes, one after another. The record that is given stays as it is. */
export function withChanges(content: unknown, changes: readonly RecordChange[]): unknown {
  return changes.reduce((record, { path, value }) => withChange(record, path, value), content);
}

function withChange(content: unknown, path: (string | number)[], value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number')
    return withEntry(Array.isArray(content) ? content : [], part, rest, value);
  const group = isGroup(content) ? content : {};
  const inner = withChange(Object.hasOwn(group, part) ? group[part] : undefined, rest, value);
  if (inner === undefined) {
    return Object.fromEntries(Object.entries(group).filter(([key]) => key !== part));
  }
  return { ...group, [part]: inner };
}

function withEntry(
  list: unknown[],
  at: number,
  rest: (string | number)[],
  value: unknown,
): unknown {
  if (at > list.length)
    throw new Error(`The list has ${list.length} entries: nothing can be written at ${at + 1}.`);
  const inner = withChange(list[at], rest, value);
  return inner === undefined ? list.toSpliced(at, 1) : list.toSpliced(at, 1, inner);
}
