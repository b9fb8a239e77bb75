import { z } from 'astro/zod';
import { unwrapped } from '#src/records/walk-schema.ts';
import { partialDate, wholeDate } from '#src/schema/partial-date.ts';
import { csNumber } from '#src/schema/regulation.ts';
import { emailAddress, phoneNumber, postcode, slug, text, webAddress } from '#src/schema/text.ts';

const named: readonly (readonly [z.ZodType, string])[] = [
  [text, 'words'],
  [slug, 'slug'],
  [partialDate, 'date: `"2026"`, `2026-05` or `2026-05-31`'],
  [wholeDate, 'day, such as `2026-05-31`'],
  [phoneNumber, 'phone number in quotes'],
  [postcode, 'postcode, such as `KA21 5JB`'],
  [webAddress, 'web address'],
  [emailAddress, 'e-mail address'],
  [csNumber, 'CS number, such as `CS2022000284`'],
];

/** What may stand at a field, in words: for a value, or a list of values. */
export function allowedValues(schema: z.core.$ZodType): string {
  const inner = unwrapped(schema);
  const name = named.find(([known]) => isSame(known, inner))?.[1];
  if (name !== undefined) return name;
  if (inner instanceof z.ZodEnum) return oneOf(inner.options);
  if (inner instanceof z.ZodLiteral) return oneOf([...inner.values]);
  if (inner instanceof z.ZodBoolean) return oneOf([true, false]);
  if (inner instanceof z.ZodNumber) return numberWords(inner);
  if (inner instanceof z.ZodArray) return `list: ${allowedValues(inner.element)}`;
  if (inner instanceof z.ZodObject) return 'group';
  return 'words';
}

/** True for copies of a schema that differ in their description only. */
export function isSame(one: z.core.$ZodType, other: z.core.$ZodType): boolean {
  return one._zod.def === other._zod.def;
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}

function numberWords({ format, minValue, maxValue }: z.ZodNumber): string {
  const kind = format === 'safeint' ? 'whole number' : 'number';
  const least = isLimit(minValue) ? minValue : undefined;
  const most = isLimit(maxValue) ? maxValue : undefined;
  if (least !== undefined && most !== undefined) return `${kind}, ${least} to ${most}`;
  return least === undefined ? kind : `${kind}, at least ${least}`;
}

function isLimit(bound: number | null): bound is number {
  return bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
}
