import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const querySchema = z.strictObject({
  q: z.string().min(1),
  /** Every one of these must be among the first three. */
  first3: z.array(z.string()).max(3).optional(),
  /** At least one of these must be among the first three. */
  anyOf: z.array(z.string()).optional(),
  /** None of these may be among the first ten. */
  never: z.array(z.string()).optional(),
  why: z.string(),
});

export type Query = z.output<typeof querySchema>;

/** Reads a list of queries and refuses one that names a service that is not there. */
export async function readQueries(file: string, slugs: ReadonlySet<string>): Promise<Query[]> {
  const queries = z.array(querySchema).parse(parse(await readFile(file, 'utf8')));
  const unknown = queries.flatMap(({ q, first3, anyOf, never }) =>
    [...(first3 ?? []), ...(anyOf ?? []), ...(never ?? [])]
      .filter((slug) => !slugs.has(slug))
      .map((slug) => `“${q}”: ${slug}`),
  );
  if (unknown.length > 0)
    throw new Error(`${file} names services that are not there:\n${unknown.join('\n')}`);
  return queries;
}
