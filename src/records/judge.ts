import type { z } from 'astro/zod';
import { hiddenWords, withoutValue } from './hidden.ts';
import { nearMiss } from './near-miss.ts';
import type { FieldPath, ProblemKind } from './problem.ts';
import { fieldsAt } from './walk-schema.ts';

export interface Finding {
  path: FieldPath;
  kind: ProblemKind;
  words: string;
}

export type Judgement =
  | { judged: unknown; findings: [] }
  | { judged: undefined; findings: Finding[] };

interface Told {
  schema: z.ZodType;
  hidden: boolean;
}

/** Holds a record against its schema and puts everything found into plain words. */
export function judge(schema: z.ZodType, content: unknown, hidden: boolean): Judgement {
  const outcome = schema.safeParse(content, {
    error: (issue) => plainWords(issue, hidden),
    reportInput: true,
  });
  if (outcome.success) return { judged: outcome.data, findings: [] };
  const told = { schema, hidden };
  const findings = outcome.error.issues.flatMap((issue) => findingsOf(issue, [], told));
  return { judged: undefined, findings };
}

function findingsOf(issue: z.core.$ZodIssue, above: FieldPath, told: Told): Finding[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, path, told));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // A conflict is a value of the fact, or words: a text was meant as words, all else as a value.
    const meant = typeof issue.input === 'string' ? issue.errors.at(-1) : issue.errors[0];
    return (meant ?? []).flatMap((inner) => findingsOf(inner, path, told));
  }
  const words = told.hidden ? withoutValue(issue.message, issue.input) : issue.message;
  return [{ path, kind: kindOf(issue), words }];
}

function kindOf(issue: z.core.$ZodIssue): ProblemKind {
  if (issue.input === undefined) return 'field-missing';
  if (issue.input === null) return 'field-empty';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'field-choice';
  return 'field-wrong';
}

function unknownField(key: string, path: FieldPath, { schema }: Told): Finding {
  const meant = nearMiss(key, fieldsAt(schema, path));
  if (/manager/iu.test(key)) {
    const words = 'would name a manager.';
    return { path: [...path, key], kind: 'manager-named', words };
  }
  const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  const words =
    meant === key
      ? 'belongs to another kind of this group.'
      : `is not a field of this group.${hint}`;
  return { path: [...path, key], kind: 'field-unknown', words };
}

/** Used where the schema has no words of its own. */
function plainWords(issue: z.core.$ZodRawIssue, hidden: boolean): string | undefined {
  const { input } = issue;
  if (issue.code === 'invalid_value')
    return choiceWords((issue.values as unknown[]).map(String), input, hidden);
  if (issue.code === 'invalid_union' && issue.options) {
    const written = given(input, issue.discriminator);
    return choiceWords((issue.options as unknown[]).map(String), written, hidden);
  }
  if (input === undefined) return 'is missing.';
  if (input === null) return 'is empty.';
  if (issue.code === 'invalid_type') return typeWords(issue.expected, input);
  if (issue.code === 'too_small') return `must be ${atLeast(issue.origin)} ${issue.minimum}.`;
  if (issue.code === 'too_big') return `must be ${atMost(issue.origin)} ${issue.maximum}.`;
  return undefined;
}

function given(input: unknown, key: string | undefined): unknown {
  if (typeof input !== 'object' || input === null || key === undefined) return input;
  return Object.hasOwn(input, key) ? Reflect.get(input, key) : undefined;
}

function choiceWords(allowed: string[], input: unknown, hidden: boolean): string {
  const list = allowed.join(', ');
  const choice = allowed.length === 1 ? `must be ${list}` : `must be one of: ${list}`;
  if (input === undefined) return `is missing. It ${choice}.`;
  if (input === null) return `is empty. It ${choice}.`;
  const meant = typeof input === 'string' ? nearMiss(input, allowed) : undefined;
  const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  if (hidden) return `${choice}, but it is ${hiddenWords}.${hint}`;
  const written = typeof input === 'object' ? 'a group or a list' : `“${String(input)}”`;
  return `${choice}, but it is ${written}.${hint}`;
}

function typeWords(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'number') {
    return 'was read as a number. Put it in quotes.';
  }
  const words: Record<string, string> = {
    object: 'a group of lines, such as value, source and asOf',
    array: 'a list',
    string: 'words',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
  };
  return `must be ${words[expected] ?? expected}.`;
}

function atLeast(origin: string): string {
  return origin === 'array' ? 'a list that is at least as long as' : 'at least';
}

function atMost(origin: string): string {
  return origin === 'array' ? 'a list that is no longer than' : 'at most';
}
