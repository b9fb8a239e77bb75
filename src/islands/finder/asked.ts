import { byGroup } from '#src/directory/finder/choices.ts';
import { type ConceptId, conceptOf } from '#src/directory/finder/concepts.ts';
import type { FinderState } from '#src/directory/finder/fragment.ts';
import type { Outcome } from '#src/search/finder.ts';

/** Everything that was asked for, typed or chosen. Any concept inside a group will do. */
export function askedGroups({ understanding }: Outcome, state: FinderState): ConceptId[][] {
  const typed = understanding.concepts.flatMap(({ meaning }) =>
    meaning.onlyRulesOut ? [] : [meaning.concepts],
  );
  return [...typed, ...byGroup(state.concepts)];
}

export function hasAdmission(groups: readonly ConceptId[][]): boolean {
  return groups.flat().some((id) => conceptOf(id).admission);
}

const safetyGroups = ['medication', 'detox'];

/** True when what was asked touches medicine or detox: the safety words then stand above the results. */
export function needsSafetyWords(groups: readonly ConceptId[][]): boolean {
  return groups.flat().some((id) => safetyGroups.includes(conceptOf(id).group));
}
