import { byGroup, type Choices, judge, type Standing, standingOf } from './choices.ts';
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
  const chosen = byGroup(choices.concepts).map((ids) => ids.map((id) => conceptIds.indexOf(id)));
  const groupOf = conceptIds.map((id) =>
    chosen.findIndex(([first = 0]) => groupAt(first) === conceptOf(id).group),
  );
  const tally = new Uint32Array(conceptIds.length * order.length);
  const rest = { ...choices, concepts: [] };
  const isOpen = !isNarrowed(rest);
  for (const entry of entries) {
    const base = isOpen ? 3 : order.indexOf(judge(entry, rest));
    if (base > 0) addTo(tally, { row: rowOf(entry), base, chosen, groupOf });
  }
  const count = (place: number): Count => ({
    yes: tally[place + 3] ?? 0,
    'case-by-case': tally[place + 2] ?? 0,
    ask: tally[place + 1] ?? 0,
  });
  return Object.fromEntries(
    conceptIds.map((id, index) => [id, count(index * order.length)]),
  ) as Record<ConceptId, Count>;
}

const order: readonly Standing[] = ['out', 'ask', 'case-by-case', 'yes'];
const groupAt = (index: number) => conceptOf(conceptIds[index] ?? 'drugs').group;

/** How a service stands to every concept, as places in `order`: worked out once. */
const rows = new WeakMap<FinderEntry, Uint8Array>();

function rowOf(entry: FinderEntry): Uint8Array {
  const known = rows.get(entry);
  if (known) return known;
  const row = Uint8Array.from(conceptIds, (id) => order.indexOf(standingOf(entry.answers[id])));
  rows.set(entry, row);
  return row;
}

interface Standings {
  row: Uint8Array;
  base: number;
  chosen: readonly number[][];
  groupOf: readonly number[];
}

/** One service more: a concept widens its own group, and all other groups still hold. */
function addTo(tally: Uint32Array, { row, base, chosen, groupOf }: Standings): void {
  const own = chosen.map((ids) => Math.max(...ids.map((id) => row[id] ?? 0)));
  const without = own.map((_, group) =>
    Math.min(base, ...own.filter((_, other) => other !== group)),
  );
  const all = own.length === 0 ? base : Math.min(base, ...own);
  for (let index = 0; index < row.length; index += 1) {
    const group = groupOf[index] ?? -1;
    let mine = row[index] ?? 0;
    let others = all;
    if (group >= 0) {
      mine = Math.max(mine, own[group] ?? 0);
      others = without[group] ?? all;
    }
    const place = index * order.length + Math.min(mine, others);
    tally[place] = (tally[place] ?? 0) + 1;
  }
}

/** True when anything but concepts is chosen. */
export function isNarrowed({ councils, boards, age, weeks, within }: Choices): boolean {
  return councils.length + boards.length > 0 || age !== null || weeks !== null || within !== null;
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
