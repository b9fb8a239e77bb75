import { z } from 'astro/zod';
import { medicationAnswer } from './answer.ts';
import { publishedLocation } from './location.ts';
import { serviceSchema } from './service.ts';
import { describedAs, unwrapped, type ValuePart, valueParts } from './value-parts.ts';

/** One fact that a service may have, as the schema gives it. */
export interface FactField {
  /** Dotted path in the record, such as `contact.phone`. */
  key: string;
  path: readonly string[];
  /** What it is or what it asks, in the words of the schema. */
  description: string;
  /** True for a list of facts, each with its own source and date. */
  isList: boolean;
  /** What the value of one fact must be. */
  value: z.ZodType;
  parts: readonly ValuePart[];
  /** True where the answer may carry a condition. */
  hasCondition: boolean;
}

/**
 * Every fact of a service in the order of the schema. What the regulator says is not among them: it comes from the
 * register and is never asked. A withheld location has some of the fields of a published one.
 */
export const serviceFactFields: FactField[] = Object.entries({
  ...serviceSchema.shape,
  location: publishedLocation,
}).flatMap(([name, schema]) => (name === 'regulation' ? [] : fieldsIn(schema, [name], '')));

export function factField(key: string): FactField | undefined {
  return byKey.get(key);
}

const byKey = new Map(serviceFactFields.map((field) => [field.key, field]));

function fieldsIn(schema: z.core.$ZodType, path: string[], lead: string): FactField[] {
  const inner = unwrapped(schema);
  const description = lead + describedAs(schema);
  if (inner instanceof z.ZodArray) {
    const entry = unwrapped(inner.element);
    return entry instanceof z.ZodObject && isFact(entry)
      ? [fieldOf(entry, path, description, true)]
      : [];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  if (isFact(inner)) return [fieldOf(inner, path, description, false)];
  // “May a person arrive on this medicine?” says nothing without the name of the medicine.
  const leadInside = inner === medicationAnswer ? `${description.replace(/\.$/u, '')}: ` : '';
  return Object.entries(inner.shape).flatMap(([name, field]) =>
    fieldsIn(field as z.core.$ZodType, [...path, name], leadInside),
  );
}

function fieldOf(
  fact: z.ZodObject,
  path: string[],
  description: string,
  isList: boolean,
): FactField {
  const value = fact.shape['value'] as z.ZodType;
  return {
    key: path.join('.'),
    path,
    description,
    isList,
    value,
    parts: valueParts(value),
    hasCondition: 'condition' in fact.shape,
  };
}

function isFact({ shape }: z.ZodObject): boolean {
  return 'value' in shape && 'source' in shape;
}
