import { z } from 'astro/zod';
import { unwrapped } from '#src/records/walk-schema.ts';
import { answer } from '#src/schema/answer.ts';
import { textFact } from '#src/schema/fact.ts';
import { allowedValues, isSame } from './allowed-values.ts';

export interface FieldRow {
  path: string;
  meaning: string;
  allowed: string;
  required: boolean;
  /** Which of several kinds of group it belongs to, outermost first. */
  choices: string[];
}

const factFields = new Set(Object.keys(textFact.shape));

/** Every field of a record, in the order of the schema. Facts and answers stand in one row each. */
export function fieldRows(record: z.core.$ZodType): FieldRow[] {
  const inner = unwrapped(record);
  return inner instanceof z.ZodObject ? childRows(inner, '') : [];
}

/** What an answer has beyond a fact. */
export function answerRows(): FieldRow[] {
  return childRows(answer, '').filter(
    ({ path }) => path === 'value' || !factFields.has(path.split(/[.[]/u)[0] ?? path),
  );
}

function childRows(group: z.ZodObject, prefix: string): FieldRow[] {
  return Object.entries(group.shape).flatMap(([name, field]) => rowsAt(field, prefix + name));
}

function rowsAt(schema: z.core.$ZodType, path: string): FieldRow[] {
  const inner = unwrapped(schema);
  const row = (allowed: string): FieldRow => ({
    path,
    meaning: meaningOf(schema),
    allowed,
    required: !(schema instanceof z.ZodOptional),
    choices: [],
  });
  if (isSame(inner, answer)) return [row('answer')];
  if (inner instanceof z.ZodUnion) {
    const options = optionRows(inner, path);
    return [row(options.length > 0 ? 'one of these groups' : 'a value, or words'), ...options];
  }
  if (inner instanceof z.ZodArray) return [row(listWords(inner)), ...entryRows(inner, path)];
  if (!(inner instanceof z.ZodObject)) return [row(allowedValues(inner))];
  if (!isFact(inner)) return [row('group'), ...childRows(inner, `${path}.`)];
  const { value } = inner.shape;
  return [row(`fact: ${value ? allowedValues(value) : 'words'}`), ...insideFact(inner, path)];
}

/** The parts of a value that is a group, and what this kind of fact has beyond others. */
function insideFact(fact: z.ZodObject, path: string): FieldRow[] {
  return Object.entries(fact.shape).flatMap(([name, field]) => {
    if (name !== 'value') return factFields.has(name) ? [] : rowsAt(field, `${path}.${name}`);
    const value = unwrapped(field);
    if (value instanceof z.ZodObject) return childRows(value, `${path}.value.`);
    return value instanceof z.ZodArray ? entryRows(value, `${path}.value`) : [];
  });
}

function optionRows(union: z.ZodUnion, path: string): FieldRow[] {
  return union.options.map(unwrapped).flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    return childRows(option, `${path}.`).map((row) => ({
      ...row,
      choices: [optionName(option), ...row.choices],
    }));
  });
}

function optionName(option: z.ZodObject): string {
  const literal = Object.values(option.shape).find((field) => field instanceof z.ZodLiteral);
  return literal instanceof z.ZodLiteral ? [...literal.values].join(', ') : '';
}

function entryRows(list: z.ZodArray, path: string): FieldRow[] {
  const entry = unwrapped(list.element);
  if (entry instanceof z.ZodUnion) return optionRows(entry, `${path}[]`);
  if (!(entry instanceof z.ZodObject)) return [];
  return isFact(entry) ? insideFact(entry, `${path}[]`) : childRows(entry, `${path}[].`);
}

function listWords(list: z.ZodArray): string {
  const entry = unwrapped(list.element);
  if (entry instanceof z.ZodUnion) return 'list of groups';
  if (!(entry instanceof z.ZodObject)) return allowedValues(list);
  if (!isFact(entry)) return 'list of groups';
  const { value } = entry.shape;
  return `list of facts: ${value ? allowedValues(value) : 'words'}`;
}

function isFact(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.ZodObject &&
    [...factFields].every((name) => Object.hasOwn(schema.shape, name))
  );
}

function meaningOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description;
  const inner = unwrapped(schema);
  return inner instanceof z.ZodType ? (inner.description ?? '') : '';
}
