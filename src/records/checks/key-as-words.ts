import { z } from 'astro/zod';
import { slug as slugSchema, text as textSchema } from '../../schema/text.ts';
import { layout, type Part } from '../layout.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemIn, quoted, type RecordsRead } from '../record-entry.ts';
import { everyText } from '../walk-record.ts';
import { schemasAlong } from '../walk-schema.ts';

/** Words are shown as they are typed: the key of a record among them would be shown to people. */
export function keysAsWords(records: RecordsRead): Problem[] {
  const keys = new Set(
    records.entries.map(({ slug }) => slug).filter((slug) => slug.includes('-')),
  );
  return records.entries.flatMap((entry) =>
    [...everyText(entry.content)]
      .filter(({ text }) => keys.has(text))
      .filter(({ path }) => isShownAsTyped(entry.part, path))
      .map(({ path, text }) => {
        const words = `is ${quoted(entry, text)}, which is the key of a record and no name.`;
        return problemIn(entry, path, 'key-as-words', words);
      }),
  );
}

/** True where the field takes words, and no key or code. */
function isShownAsTyped(part: Part, path: FieldPath): boolean {
  const schemas = schemasAlong(layout[part].schema, path).at(-1) ?? [];
  return schemas.some((schema) => schema === textSchema) && !schemas.some(isKeyOrCode);
}

function isKeyOrCode(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodEnum || schema._zod.def === slugSchema._zod.def;
}
