import type { z } from 'astro/zod';
import { isMap, isNode, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../problem.ts';
import { type Group, isGroup } from '../walk-record.ts';
import type { Editable } from './editable.ts';
import { isFilled, isInline, keyOf } from './extent.ts';
import { inSchemaOrder, neighbourFor } from './key-order.ts';
import { insertEntry, insertPair, removeEntry, removePair } from './members.ts';
import { replaceDocument, replaceValue } from './replace.ts';
import { presentKeys, sameContent } from './same-content.ts';

/** Puts `text` in the place of what lies from `start` to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What the edit is made in. */
export interface Setting {
  editable: Editable;
  schema: z.ZodType;
  /** Where in the record. */
  path: FieldPath;
  /** Inside braces or brackets: everything stays on the line. */
  inline: boolean;
}

/** Small steps from what the text says to what it shall say, apart from each other; more may be needed after them. */
export function nextEdits(editable: Editable, wanted: unknown, schema: z.ZodType): Edit[] {
  const setting: Setting = { editable, schema, path: [], inline: false };
  const contents = editable.document.contents;
  if (isMap(contents) && isFilled(contents) && isFilledGroup(wanted)) {
    return editsOfMap(contents, wanted, setting);
  }
  return [replaceDocument(contents, inSchemaOrder(wanted, schema, []), editable)];
}

/** Values first, then one key that is missing, then one that is too many: the group is never without a key. */
function editsOfMap(map: YAMLMap, wanted: Group, outside: Setting): Edit[] {
  const setting = { ...outside, inline: outside.inline || isInline(map) };
  const within = (key: string) => ({ ...setting, path: [...setting.path, key] });
  const there = map.items.map(keyOf);
  const edits = map.items.flatMap((pair) => {
    const value = wanted[keyOf(pair)];
    return value === undefined ? [] : editsOfValue(pair, pair.value, value, within(keyOf(pair)));
  });
  if (edits.length > 0) return edits;
  const missing = presentKeys(wanted).find((key) => !there.includes(key));
  if (missing !== undefined) {
    const value = inSchemaOrder(wanted[missing], setting.schema, within(missing).path);
    const after = neighbourFor(missing, there, setting.schema, setting.path);
    return [insertPair(map, missing, value, after, setting)];
  }
  const extra = there.findIndex((key) => wanted[key] === undefined);
  return extra === -1 ? [] : [removePair(map, extra, setting)];
}

function editsOfList(list: YAMLSeq, wanted: unknown[], outside: Setting): Edit[] {
  const setting = { ...outside, inline: outside.inline || isInline(list) };
  const within = (at: number) => ({ ...setting, path: [...setting.path, at] });
  const old: unknown[] = list.toJS(setting.editable.document);
  const { first, last } = sameEnds(old, wanted);
  const both = Math.min(old.length, wanted.length) - last;
  const edits = list.items
    .slice(first, both)
    .flatMap((item, at) => editsOfValue(undefined, item, wanted[first + at], within(first + at)));
  if (edits.length > 0) return edits;
  if (wanted.length < old.length) return [removeEntry(list, both, setting)];
  const value = inSchemaOrder(wanted[both], setting.schema, within(both).path);
  return [insertEntry(list, both, value, setting)];
}

/** How many entries two lists share at their beginnings and at their ends. */
function sameEnds(old: unknown[], wanted: unknown[]): { first: number; last: number } {
  const shorter = Math.min(old.length, wanted.length);
  let first = 0;
  while (first < shorter && sameContent(old[first], wanted[first])) first += 1;
  let last = 0;
  while (last < shorter - first && sameContent(old.at(-1 - last), wanted.at(-1 - last))) last += 1;
  return { first, last };
}

function editsOfValue(
  pair: Pair | undefined,
  node: unknown,
  wanted: unknown,
  setting: Setting,
): Edit[] {
  const old: unknown = isNode(node) ? node.toJS(setting.editable.document) : null;
  if (sameContent(old, wanted)) return [];
  if (isMap(node) && isFilled(node) && isFilledGroup(wanted)) {
    return editsOfMap(node, wanted, setting);
  }
  if (isSeq(node) && isFilled(node) && Array.isArray(wanted) && wanted.length > 0) {
    return editsOfList(node, wanted, setting);
  }
  const value = inSchemaOrder(wanted, setting.schema, setting.path);
  return [replaceValue(pair, isNode(node) ? node : null, value, setting)];
}

function isFilledGroup(value: unknown): value is Group {
  return isGroup(value) && presentKeys(value).length > 0;
}
