import type { Conflict, Fact } from '#src/schema/fact.ts';
import { daysSince, newestOf } from '#src/directory/dates.ts';

/** Who says what comes in, and when. */
export interface Told {
  source: string;
  on: string;
}

/** What a file says of one fact: the value is judged, the condition is the one to write. */
export interface SaidFact {
  value: unknown;
  condition?: string | undefined;
}

/** True for a source of the one who speaks, whose older words give way to newer ones. */
export type IsOwn = (source: string) => boolean;

export const sameValue = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The fact to write. While the value is the same, all that the file says nothing of stays; only what the service
 * confirmed was said in other words. A new value keeps what other publishers say beside it, and nothing else of the old.
 */
export function newFact(
  { value, condition }: SaidFact,
  told: Told,
  before: Fact<unknown> | undefined,
  isOwn: IsOwn,
): Fact<unknown> {
  const withCondition = condition ? { condition } : {};
  if (before !== undefined && sameValue(before.value, value)) {
    const {
      condition: _said,
      confirmed: _confirmed,
      ...rest
    } = datedAnew(before, told) as Fact<unknown> & SaidFact;
    return { ...rest, ...withCondition };
  }
  const conflicts = before === undefined ? [] : conflictsWith(value, before, told, isOwn);
  return {
    value,
    source: told.source,
    asOf: told.on,
    ...withCondition,
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

function conflictsWith(
  value: unknown,
  before: Fact<unknown>,
  told: Told,
  isOwn: IsOwn,
): Conflict<unknown>[] {
  return [conflictOf(before), ...(before.conflicts ?? [])].filter(
    (other) =>
      other.source !== told.source && !isOwn(other.source) && !sameValue(other.value, value),
  );
}

function conflictOf({ value, source, asOf, asOfInferred }: Fact<unknown>): Conflict<unknown> {
  return { value, source, ...(asOf && { asOf }), ...(asOfInferred && { asOfInferred }) };
}

/** The fact as it is, said again by the service. */
export function datedAnew(fact: Fact<unknown>, told: Told): Fact<unknown> {
  const { asOfInferred: _inferred, conflicts = [], ...rest } = fact;
  const others = conflicts.filter(({ source }) => source !== told.source);
  return {
    ...rest,
    source: told.source,
    asOf: told.on,
    ...(others.length > 0 ? { conflicts: others } : {}),
  };
}

/** True when the fact was true, or the speaker said something else of it, after the day of what comes in. */
export function isNewerThan(fact: Fact<unknown>, told: Told, isOwn: IsOwn): boolean {
  const own = (fact.conflicts ?? []).filter(
    ({ source }) => source === told.source || isOwn(source),
  );
  const newest = newestOf([fact.asOf, fact.confirmed?.on, ...own.map(({ asOf }) => asOf)]);
  return newest !== undefined && daysSince(newest, told.on) < 0;
}

/** The fact with an older answer beside it; as it is when that says the same, or comes from where the fact comes from. */
export function withOlder(fact: Fact<unknown>, value: unknown, told: Told): Fact<unknown> {
  if (sameValue(fact.value, value) || fact.source === told.source) return fact;
  const conflicts = fact.conflicts ?? [];
  const older: Conflict<unknown> = { value, source: told.source, asOf: told.on };
  const isThere = conflicts.some(
    (other) =>
      other.source === told.source &&
      (sameValue(other.value, value) ||
        (other.asOf !== undefined && daysSince(other.asOf, told.on) <= 0)),
  );
  if (isThere) return fact;
  const others = conflicts.filter(({ source }) => source !== told.source);
  return { ...fact, conflicts: [...others, older] };
}
