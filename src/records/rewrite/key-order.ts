import type { z } from 'astro/zod';
import type { FieldPath } from '../problem.ts';
import { fieldsAt } from '../walk-schema.ts';
import { isGroup } from '../walk-record.ts';

/** The same value with the keys of every group in the schema’s order; keys it does not know come last. */
export function inSchemaOrder(value: unknown, schema: z.ZodType, path: FieldPath): unknown {
  if (Array.isArray(value)) {
    return value.map((entry, at) => inSchemaOrder(entry, schema, [...path, at]));
  }
  if (!isGroup(value)) return value;
  const fields = fieldsAt(schema, path);
  const pairs = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .map(([key, content]) => [key, inSchemaOrder(content, schema, [...path, key])] as const);
  return Object.fromEntries(
    pairs.toSorted(([one], [other]) => placeOf(one, fields) - placeOf(other, fields)),
  );
}

/** After which of the keys that are there a new one goes: its place in their list, or -1 for the front. */
export function neighbourFor(
  key: string,
  there: readonly string[],
  schema: z.ZodType,
  path: FieldPath,
): number {
  const fields = fieldsAt(schema, path);
  const own = placeOf(key, fields);
  return there.findLastIndex((other) => placeOf(other, fields) <= own);
}

function placeOf(key: string, fields: readonly string[]): number {
  const place = fields.indexOf(key);
  return place === -1 ? fields.length : place;
}
