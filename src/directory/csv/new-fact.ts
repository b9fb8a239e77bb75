import type { Conflict, Fact } from '#src/schema/fact.ts';
import type { FactField } from '#src/schema/service-facts.ts';
import type { Context } from '#src/directory/context.ts';

/** Who says what comes in, and when. */
export interface Told {
  source: string;
  on: string;
}

/** A value put together from its pieces and judged by the schema. */
export function judgedValue(
  field: FactField,
  pieces: ReadonlyMap<string | undefined, unknown>,
): { value: unknown } | { words: string } {
  const whole = pieces.get(undefined);
  const candidates =
    field.parts[0]?.name === undefined
      ? [whole]
      : [grouped(field, pieces, false), grouped(field, pieces, true)];
  const outcomes = candidates.map((value) => field.value.safeParse(value));
  const sound = outcomes.find(({ success }) => success);
  if (sound?.success) return { value: sound.data };
  const issues = outcomes[0]?.error?.issues ?? [];
  return { words: [...new Set(issues.map(({ message }) => message))].join(' ') };
}

/** A list of which a cell holds nothing may be left out, or has to be there without an entry. */
function grouped(
  { parts }: FactField,
  pieces: ReadonlyMap<string | undefined, unknown>,
  withEmptyLists: boolean,
): object {
  return Object.fromEntries(
    parts.flatMap(({ name, isList }) => {
      const piece = pieces.get(name) ?? (isList && withEmptyLists ? [] : undefined);
      return name === undefined || piece === undefined ? [] : [[name, piece]];
    }),
  );
}

/** The fact to write. What other publishers say is kept beside it; a service’s own older words are not. */
export function newFact(
  value: unknown,
  condition: string | undefined,
  told: Told,
  before: Fact<unknown> | undefined,
  context: Context,
): object {
  const conflicts = before === undefined ? [] : conflictsOf(value, before, told, context);
  return {
    value,
    source: told.source,
    asOf: told.on,
    ...(condition ? { condition } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

function conflictsOf(
  value: unknown,
  before: Fact<unknown>,
  told: Told,
  context: Context,
): Conflict<unknown>[] {
  const held: Conflict<unknown> = {
    value: before.value,
    source: before.source,
    ...(before.asOf ? { asOf: before.asOf } : {}),
    ...(before.asOfInferred ? { asOfInferred: true as const } : {}),
  };
  const ownWords = (source: string) =>
    source === told.source || context.source(source)?.tier === 'service';
  return [held, ...(before.conflicts ?? [])].filter(
    (other) => !ownWords(other.source) && JSON.stringify(other.value) !== JSON.stringify(value),
  );
}

/** The fact as it is, said again by the service. */
export function datedAnew(fact: Fact<unknown>, told: Told): object {
  const { asOfInferred: _inferred, confirmed: _confirmed, ...rest } = fact;
  return { ...rest, source: told.source, asOf: told.on };
}
