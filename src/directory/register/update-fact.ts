import type { Conflict, Fact } from '#src/schema/fact.ts';
import { doubt, type ImportContext, nothing, type Outcome, together } from './outcome.ts';

/** Which fact of a record a cell of the register speaks of. */
export interface FactField<Value> {
  path: (string | number)[];
  /** Name of the field in the report. */
  field: string;
  same: (one: Value | string, other: Value | string) => boolean;
  show: (value: Value | string) => string;
}

/**
 * Writes a value of the register into a fact, or dates the fact anew. What the service confirmed, or another source
 * said, after the day of the file stands; the register’s word is then kept beside it. Nothing is ever taken away.
 */
export function updateFact<Value>(
  fact: Fact<Value> | undefined,
  value: Value | undefined,
  about: FactField<Value>,
  context: ImportContext,
): Outcome {
  if (fact === undefined)
    return value === undefined ? nothing : written(undefined, value, about, context);
  const isRegisters = tierOf(fact.source, context) === 'register';
  if (isRegisters && (fact.asOf ?? '') > context.date) return nothing;
  if (value === undefined) return isRegisters ? silent(about) : nothing;
  if (about.same(fact.value, value)) return isRegisters ? redated(about, fact, context) : nothing;
  if ((fact.confirmed?.on ?? '') > context.date) {
    const words = `The service confirmed ${about.field} “${about.show(fact.value)}” after the day of this file, which says “${about.show(value)}”. Nothing was changed: ask the service.`;
    return doubt('confirmed-since', words);
  }
  if (isRegisters) return written(fact, value, about, context);
  const before = registersConflict(fact, context);
  // The register’s word was weighed before: saying it once more does not make it newer than the service’s own.
  const isSaidAgain = before !== undefined && about.same(before.value, value);
  const isNewer = dayOf(fact, context) <= context.date;
  if (isNewer && !isSaidAgain) return written(fact, value, about, context);
  return besides(fact, value, about, context);
}

/** The day until which a fact from elsewhere is known: a page that is still there says it on the day it was read. */
function dayOf(fact: Fact<unknown>, { sources }: ImportContext): string {
  const source = sources.get(fact.source);
  const speaksItself = source?.tier === 'service' || source?.tier === 'nhs';
  return fact.confirmed?.on ?? fact.asOf ?? (speaksItself ? source.readOn : undefined) ?? '';
}

function tierOf(source: string, { sources }: ImportContext): string | undefined {
  return sources.get(source)?.tier;
}

function silent<Value>({ field }: FactField<Value>): Outcome {
  return doubt(
    'register-silent',
    `The register no longer gives ${field}. The record keeps what it had, with its old date: look at it.`,
  );
}

function redated<Value>(
  { path }: FactField<Value>,
  fact: Fact<Value>,
  { source, date }: ImportContext,
): Outcome {
  if (fact.source === source && fact.asOf === date) return nothing;
  const edits = [
    { path: [...path, 'source'], value: source },
    { path: [...path, 'asOf'], value: date },
  ];
  return { ...nothing, edits };
}

function written<Value>(
  fact: Fact<Value> | undefined,
  value: Value,
  about: FactField<Value>,
  { source, date, ...context }: ImportContext,
): Outcome {
  const { path, field, show, same } = about;
  const isElsewhere =
    fact !== undefined && tierOf(fact.source, { source, date, ...context }) !== 'register';
  const kept = (fact?.conflicts ?? []).filter(
    (conflict) =>
      !same(conflict.value, value) && context.sources.get(conflict.source)?.tier !== 'register',
  );
  const conflicts = isElsewhere ? [...kept, conflictOf(fact)] : kept;
  const fresh: Fact<Value> = {
    ...(fact?.caution !== undefined && !isElsewhere && { caution: fact.caution }),
    value,
    source,
    asOf: date,
    ...(conflicts.length > 0 && { conflicts }),
  };
  const outcome: Outcome = {
    ...nothing,
    edits: [{ path, value: fresh }],
    changes: [{ field, from: fact ? show(fact.value) : null, to: show(value) }],
  };
  if (!fact?.confirmed) return outcome;
  const words = `The service had confirmed another ${field} on ${fact.confirmed.on}: ask which holds.`;
  return together([outcome, doubt('confirmed-since', words)]);
}

/** The fact stands: what the register says is kept beside it. */
function besides<Value>(
  fact: Fact<Value>,
  value: Value,
  { path, field, show, same }: FactField<Value>,
  context: ImportContext,
): Outcome {
  const { source, date } = context;
  const before = registersConflict(fact, context);
  if (before && (before.asOf ?? '') > date) return nothing;
  const isThere = before !== undefined && same(before.value, value);
  if (isThere && before.source === source && before.asOf === date) return nothing;
  const others = (fact.conflicts ?? []).filter((conflict) => conflict !== before);
  const conflict: Conflict<Value> = { value, source, asOf: date };
  const edits = [{ path: [...path, 'conflicts'], value: [...others, conflict] }];
  if (isThere) return { ...nothing, edits };
  const from = before ? show(before.value) : null;
  return {
    ...nothing,
    edits,
    changes: [{ field: `${field} (in the register)`, from, to: show(value) }],
  };
}

function registersConflict<Value>(
  fact: Fact<Value>,
  context: ImportContext,
): Conflict<Value> | undefined {
  return fact.conflicts?.find(({ source }) => tierOf(source, context) === 'register');
}

function conflictOf<Value>({ value, source, asOf, asOfInferred }: Fact<Value>): Conflict<Value> {
  return { value, source, ...(asOf && { asOf }), ...(asOfInferred && { asOfInferred }) };
}
