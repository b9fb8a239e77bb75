import type { Standable } from '#src/directory/standing/standing.ts';

/** A fact, or a row of a register, as it stands in a record of whatever version. */
export interface FoundFact {
  /** Where it lies, such as `contact.phone`. Entries of a list share one path. */
  path: string;
  fact: Standable;
}

/** Everything in a record that says where it comes from. What conflicts with a fact is part of it. */
export function factsOf(record: unknown): FoundFact[] {
  return found(record, []);
}

function found(content: unknown, path: readonly string[]): FoundFact[] {
  if (Array.isArray(content)) return content.flatMap((entry) => found(entry, path));
  if (typeof content !== 'object' || content === null) return [];
  if (path.length > 0 && isFact(content)) return [{ path: path.join('.'), fact: content }];
  return Object.entries(content).flatMap(([name, entry]) => found(entry, [...path, name]));
}

function isFact(content: object): content is FoundFact['fact'] {
  return 'source' in content && typeof content.source === 'string';
}
