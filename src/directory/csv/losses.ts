import type { Fact } from '#src/schema/fact.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { noteSentences } from './export.ts';
import { type IsOwn, sameValue } from './new-fact.ts';

export interface FactPlace {
  service: ServiceRecord;
  field: FactField;
  context: Context;
  isOwn: IsOwn;
}

// What the report shows before and after, or what the note of the fact says.
const shownElsewhere = new Set([
  ...['value', 'source', 'asOf', 'asOfInferred'],
  ...['caution', 'confirmed', 'limits', 'conflicts', 'closedOn', 'closedOnInferred'],
]);

/** What the directory says beside the old fact, and would no longer say beside the new one. */
export function lossesOf(
  before: Fact<unknown>,
  after: Fact<unknown> | undefined,
  { service, field, context, isOwn }: FactPlace,
): string[] {
  const stillTrue = (before.conflicts ?? []).filter(
    ({ source, value }) =>
      !after || (source !== after.source && !isOwn(source) && !sameValue(value, after.value)),
  );
  const { asOfInferred: _inferred, ...old } = { ...before, conflicts: stillTrue };
  const left = after ? noteSentences(after, field, service, context) : [];
  const sentences = noteSentences(old, field, service, context);
  const others = Object.entries(before).filter(
    ([key, held]) =>
      held !== undefined && !shownElsewhere.has(key) && !Reflect.get(after ?? {}, key),
  );
  return [
    ...others.map(([key, held]) => `${key}: ${String(held)}`),
    ...sentences.filter((sentence) => !left.includes(sentence)),
  ];
}
