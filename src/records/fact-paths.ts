import { z } from 'astro/zod';
import { unwrapped } from './walk-schema.ts';

/** Paths of everything in a record that says where it comes from, in the order of the schema. Lists of facts are one path. */
export function factPaths(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  return [...new Set(pathsIn(schema, path))];
}

function pathsIn(schema: z.core.$ZodType, path: readonly string[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => pathsIn(option, path));
  if (inner instanceof z.ZodArray) {
    return citesSource(inner.element) ? [path.join('.')] : pathsIn(inner.element, path);
  }
  if (!(inner instanceof z.ZodObject)) return [];
  if (path.length > 0 && citesSource(inner)) return [path.join('.')];
  return Object.entries(inner.shape).flatMap(([name, field]) => pathsIn(field, [...path, name]));
}

function citesSource(schema: z.core.$ZodType): boolean {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return inner.options.some(citesSource);
  return inner instanceof z.ZodObject && Object.hasOwn(inner.shape, 'source');
}
