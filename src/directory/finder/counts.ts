import {
  allOf,
  anyOf,
  byGroup,
  type Choices,
  judge,
  type Standing,
  standingOf,
} from './choices.ts';
import { type ConceptGroup, type ConceptId, conceptIds, conceptOf } from './concepts.ts';
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
  const none = (): Count => ({ yes: 0, 'case-by-case': 0, ask: 0 });
  const counts = Object.fromEntries(conceptIds.map((id) => [id, none()])) as Record<
    ConceptId,
    Count
  >;
  const groups = byGroup(choices.concepts);
  for (const entry of entries) {
    const rest = judge(entry, { ...choices, concepts: [] });
    if (rest === 'out') continue;
    const chosen = groups.map((ids) => ({
      group: conceptOf(ids[0] ?? 'drugs').group,
      standing: anyOf(ids.map((id) => standingOf(entry.answers[id]))),
    }));
    for (const id of conceptIds) {
      const standing = standingWith(entry, id, rest, chosen);
      if (standing !== 'out') counts[id][standing] += 1;
    }
  }
  return counts;
}

/** How a service would stand with one concept more: it widens its own group, and all other groups still hold. */
function standingWith(
  entry: FinderEntry,
  id: ConceptId,
  rest: Standing,
  chosen: readonly { group: ConceptGroup; standing: Standing }[],
): Standing {
  const { group } = conceptOf(id);
  const own = standingOf(entry.answers[id]);
  if (chosen.length === 0) return allOf([rest, own]);
  const inGroup = chosen.find((other) => other.group === group)?.standing ?? 'out';
  const others = chosen.filter((other) => other.group !== group);
  return allOf([rest, anyOf([inGroup, own]), ...others.map(({ standing }) => standing)]);
}

/** The choices with one concept more. */
export function withConcept(choices: Choices, id: ConceptId): Choices {
  if (choices.concepts.includes(id)) return choices;
  return { ...choices, concepts: [...choices.concepts, id] };
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
