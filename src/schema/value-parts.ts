import { z } from 'astro/zod';
import { phoneNumber } from './text.ts';

/** One piece of a value that stands in a cell of its own. */
export interface ValuePart {
  /** Name of the piece in the value; absent when the value is one piece. */
  name: string | undefined;
  kind: 'text' | 'phone' | 'number' | 'code';
  isList: boolean;
  /** The words allowed, for a code. */
  codes: readonly string[];
  /** What a number may be. */
  range?: NumberRange;
  description: string;
}

export interface NumberRange {
  isWhole: boolean;
  least?: number;
  most?: number;
}

/** The pieces of a value by its schema; none for a value that does not fit in cells. */
export function valueParts(value: z.core.$ZodType): ValuePart[] {
  const whole = unwrapped(value);
  if (!(whole instanceof z.ZodObject)) return [partOf(undefined, whole, '')].flat();
  const parts = Object.entries(whole.shape).map(([name, schema]) =>
    partOf(name, unwrapped(schema as z.core.$ZodType), describedAs(schema as z.core.$ZodType)),
  );
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

function partOf(
  name: string | undefined,
  schema: z.core.$ZodType,
  description: string,
): ValuePart[] {
  const isList = schema instanceof z.ZodArray;
  const entry = isList ? unwrapped(schema.element) : schema;
  const kind = kindOf(entry);
  if (kind === undefined) return [];
  const codes = entry instanceof z.ZodEnum ? entry.options.map(String) : [];
  const range = entry instanceof z.ZodNumber ? { range: rangeOf(entry) } : {};
  return [{ name, kind, isList, codes, description, ...range }];
}

function rangeOf({ format, minValue, maxValue }: z.ZodNumber): NumberRange {
  // Whole numbers reach as far as a computer counts exactly when nothing else is said.
  const isLimit = (value: number | null): value is number =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    isWhole: format === 'safeint',
    ...(isLimit(minValue) ? { least: minValue } : {}),
    ...(isLimit(maxValue) ? { most: maxValue } : {}),
  };
}

function kindOf(schema: z.core.$ZodType): ValuePart['kind'] | undefined {
  if (schema._zod.def === phoneNumber._zod.def) return 'phone';
  if (schema instanceof z.ZodEnum) return 'code';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema._zod.def.type === 'string' ? 'text' : undefined;
}

/** The words that describe a field, wherever “may be left out” stands. */
export function describedAs(schema: z.core.$ZodType): string {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  if (own !== undefined) return own;
  return schema instanceof z.ZodOptional ? describedAs(schema.unwrap()) : '';
}

/** The schema without “may be left out” around it. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}
