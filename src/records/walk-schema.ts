import { z } from 'astro/zod';
import type { FieldPath } from './problem.ts';

/** The schema without “may be left out” around it. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The schemas that may judge what lies at a path: more than one below a choice of groups. */
export function schemasAlong(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType[][] {
  let here = choicesOf(schema);
  const along = [here];
  for (const part of path) {
    here = here.flatMap((choice) => childrenOf(choice, part)).flatMap(choicesOf);
    along.push(here);
  }
  return along;
}

/** Names of the fields that a group at a path may hold. */
export function fieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const groups = schemasAlong(schema, path).at(-1) ?? [];
  return [...new Set(groups.flatMap(fieldsOf))];
}

function fieldsOf(schema: z.core.$ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function choicesOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(choicesOf) : [inner];
}

function childrenOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (!(schema instanceof z.ZodObject) || typeof part !== 'string') return [];
  const child = Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
  return child ? [child] : [];
}
