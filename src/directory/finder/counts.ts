import {
  allOf,
  anyOf,
  byGroup,
  type Choices,
  judge,
  type Standing,
  standingOf,
} from './choices.ts';
import { type ConceptId, conceptIds, conceptOf } from './concepts.ts';
import type { FinderEntry } from './entry.ts';

/** How many services a choice would give: who say yes, decide case by case, or publish nothing on it. */
export type Count = Record<Exclude<Standing, 'out'>, number>;

/**
 * For every concept, what the results would be with it chosen beside everything chosen now.
 * Inside its group it widens the choice; a concept that is chosen already counts as it stands.
 */
export function countConcepts(
  entries: readonly FinderEntry[],
  choices: Choices,
): Record<ConceptId, Count> {
  const counts = conceptIds.map((id): [ConceptId, Count] => [id, countWith(entries, choices, id)]);
  return Object.fromEntries(counts) as Record<ConceptId, Count>;
}

/** The choices with one concept more. */
export function withConcept(choices: Choices, id: ConceptId): Choices {
  if (choices.concepts.includes(id)) return choices;
  return { ...choices, concepts: [...choices.concepts, id] };
}

function countWith(entries: readonly FinderEntry[], choices: Choices, id: ConceptId): Count {
  const wanted = withConcept(choices, id);
  const { group } = conceptOf(id);
  const sameGroup = byGroup(wanted.concepts).find(
    (ids) => conceptOf(ids[0] ?? id).group === group,
  ) ?? [id];
  const others = {
    ...choices,
    concepts: choices.concepts.filter((c) => conceptOf(c).group !== group),
  };
  const count: Count = { yes: 0, 'case-by-case': 0, ask: 0 };
  for (const entry of entries) {
    const own = anyOf(sameGroup.map((concept) => standingOf(entry.answers[concept])));
    const standing = own === 'out' ? 'out' : allOf([own, judge(entry, others)]);
    if (standing !== 'out') count[standing] += 1;
  }
  return count;
}

/** Services of every council or board that would be in the results with it chosen alone. */
export function countAreas(
  entries: readonly FinderEntry[],
  choices: Choices,
): { councils: Map<string, number>; boards: Map<string, number> } {
  const elsewhere = { ...choices, councils: [], boards: [] };
  const councils = new Map<string, number>();
  const boards = new Map<string, number>();
  for (const entry of entries) {
    if (judge(entry, elsewhere) === 'out') continue;
    councils.set(entry.councilSlug, (councils.get(entry.councilSlug) ?? 0) + 1);
    boards.set(entry.board, (boards.get(entry.board) ?? 0) + 1);
  }
  return { councils, boards };
}
