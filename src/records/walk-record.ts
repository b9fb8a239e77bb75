import type { FieldPath } from './problem.ts';

export type Group = Record<string, unknown>;

export function isGroup(content: unknown): content is Group {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

export interface Place {
  path: FieldPath;
  content: unknown;
}

/** Every value, list and group of a record, outermost first. Nothing about its shape is taken for granted. */
export function* everyPlace(content: unknown, path: FieldPath = []): Generator<Place> {
  // A list of what is still to visit: generators inside generators cost a step for each level.
  const waiting: Place[] = [{ path, content }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    yield place;
    waiting.push(...partsOf(place).reverse());
  }
}

function partsOf({ content, path }: Place): Place[] {
  if (Array.isArray(content)) {
    return content.map((entry, index) => ({ path: [...path, index], content: entry }));
  }
  if (!isGroup(content)) return [];
  return Object.entries(content).map(([key, entry]) => ({ path: [...path, key], content: entry }));
}

/** Every piece of text in a record. */
export function* everyText(content: unknown): Generator<{ path: FieldPath; text: string }> {
  for (const { path, content: text } of everyPlace(content)) {
    if (typeof text === 'string') yield { path, text };
  }
}

export interface Citation {
  /** Path of the group that cites. */
  path: FieldPath;
  group: Group;
  source: string;
}

/** Every group that says where it comes from: facts, what conflicts with them, rows of a register, figures. */
export function* everyCitation(content: unknown): Generator<Citation> {
  for (const { path, content: group } of everyPlace(content)) {
    if (!isGroup(group)) continue;
    const { source } = group;
    if (typeof source === 'string') yield { path, group, source };
  }
}

/** What lies at a path, or nothing. */
export function contentAt(content: unknown, path: FieldPath): unknown {
  let here = content;
  for (const part of path) {
    if (Array.isArray(here)) here = here[Number(part)];
    else if (isGroup(here)) here = Object.hasOwn(here, part) ? here[String(part)] : undefined;
    else return undefined;
  }
  return here;
}

/** The entries of a list at a path; none when it is no list. */
export function entriesAt(content: unknown, path: FieldPath): unknown[] {
  const list = contentAt(content, path);
  return Array.isArray(list) ? list : [];
}
