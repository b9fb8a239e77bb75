import type { Ages } from '#src/schema/who.ts';
import type { Criterion, Finding, Reading, Spoken } from '#src/directory/match/judgement.ts';
import type { AnswerKey, FactKey, MatchFacts } from '#src/directory/match/match-fact.ts';

type ValueOf<Key extends FactKey> = NonNullable<MatchFacts[Key]>['value'];

/** Looks at one fact and reads its value; not published stays not published. */
export function reads<Key extends FactKey>(
  key: Key,
  read: (value: ValueOf<Key>) => Reading,
): (facts: MatchFacts) => Finding | undefined {
  return (facts) => {
    const fact = facts[key];
    return fact === undefined ? undefined : { key, reading: read(fact.value as ValueOf<Key>) };
  };
}

/** A question that the service answers yes, no or case by case. */
export function answered(id: string, key: AnswerKey, question: Spoken): Criterion {
  return { id, question, look: reads(key, (value) => value) };
}

/** The same words whoever asks. */
export function same(words: string): Spoken {
  return { me: words, someone: words };
}

/** Outside the printed ages is a no. Inside is a yes, unless words beside the numbers say more. */
export function readAges({ from, to, words }: Ages, asked: readonly number[]): Reading {
  if (from === undefined && to === undefined) return 'unclear';
  const isOutside = (age: number) =>
    (from !== undefined && age < from) || (to !== undefined && age > to);
  if (asked.some(isOutside)) return 'no';
  return words === undefined ? 'yes' : 'unclear';
}
