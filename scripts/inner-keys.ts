import { z } from 'astro/zod';
import type { Directory } from '#src/directory/directory.ts';
import { conceptIds } from '#src/directory/finder/concepts.ts';
import { providerSchema } from '#src/schema/provider.ts';
import { serviceSchema } from '#src/schema/service.ts';

/** Keys that are everyday words as well. They say on a page what they say in a record. */
const everyday = new Set(['one-to-one', 'self-referral', 'trauma-informed', 'twelve-step']);

/** Every key with a hyphen that records use among themselves: of other records, of values and of needs. */
export function innerKeys(directory: Directory): Set<string> {
  const records = Object.values(directory).flatMap((part) => (Array.isArray(part) ? part : []));
  const slugs = records.flatMap(({ slug }: { slug?: unknown }) =>
    typeof slug === 'string' ? [slug] : [],
  );
  const values = [serviceSchema, providerSchema].flatMap((schema) =>
    valuesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  );
  const keys = [...slugs, ...values, ...conceptIds].filter((key) => key.includes('-'));
  return new Set(keys.filter((key) => !everyday.has(key)));
}

function valuesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum : [];
  return [
    ...own.filter((value) => typeof value === 'string'),
    ...Object.values(schema).flatMap(valuesIn),
  ];
}
