import { decodeNeeds, encodeNeeds } from '#src/directory/match/fragment.ts';
import { type Needs, noNeeds } from '#src/directory/match/needs.ts';

/** Where someone is on the page: the start, a question by its number, or the results. */
export type Step = 'start' | 'results' | number;

export interface MatchState {
  needs: Needs;
  step: Step;
}

/** What this entry of the history holds, else what a link holds, else nothing. */
export function firstState(entry: unknown, fragment: string): MatchState {
  const kept = keptIn(entry);
  if (kept) return kept;
  const needs = decodeNeeds(fragment);
  const isLink = encodeNeeds(needs) !== encodeNeeds(noNeeds);
  return { needs, step: isLink ? 'results' : 'start' };
}

/** The state as one entry of the history can hold it. Answers are written and read like a link: nothing odd gets in. */
export function entryOf({ needs, step }: MatchState): object {
  return { match: { answers: encodeNeeds(needs), step } };
}

function keptIn(entry: unknown): MatchState | undefined {
  if (typeof entry !== 'object' || entry === null || !('match' in entry)) return undefined;
  const { match } = entry;
  if (typeof match !== 'object' || match === null) return undefined;
  if (!('answers' in match) || typeof match.answers !== 'string' || !('step' in match)) {
    return undefined;
  }
  const { step } = match;
  const isStep = step === 'start' || step === 'results' || typeof step === 'number';
  return isStep ? { needs: decodeNeeds(match.answers), step } : undefined;
}
