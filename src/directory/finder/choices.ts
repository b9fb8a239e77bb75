import type { ConceptAnswer } from './answers.ts';
import { type ConceptGroup, type ConceptId, conceptOf } from './concepts.ts';
import { milesBetween, type Point } from './distance.ts';
import type { FinderEntry } from './entry.ts';

/** What decides whether a service stays in the results, whatever was typed. */
export interface Choices {
  concepts: readonly ConceptId[];
  councils: readonly string[];
  boards: readonly string[];
  age: number | null;
  weeks: number | null;
  within: number | null;
  from: Point | null;
}

/** `out`: it publishes a no, or lies elsewhere. `ask`: nothing published says no. */
export type Standing = 'yes' | 'case-by-case' | 'ask' | 'out';

const ranks: Record<Standing, number> = { yes: 3, 'case-by-case': 2, ask: 1, out: 0 };

/** The best of several answers: inside a group any choice will do. */
export function anyOf(standings: readonly Standing[]): Standing {
  return standings.reduce((a, b) => (ranks[b] > ranks[a] ? b : a), 'out' as Standing);
}

/** The worst of several answers: between groups all must hold. */
export function allOf(standings: readonly Standing[]): Standing {
  return standings.reduce((a, b) => (ranks[b] < ranks[a] ? b : a), 'yes' as Standing);
}

export function standingOf(answer: ConceptAnswer | undefined): Standing {
  if (answer === undefined || answer === 'mentioned') return 'ask';
  return answer === 'no' ? 'out' : answer;
}

/** What of a service the choices look at. */
export type Judged = Pick<
  FinderEntry,
  'answers' | 'councilSlug' | 'board' | 'ages' | 'weeksFrom' | 'point'
>;

/** How one service stands to everything chosen. */
export function judge(entry: Judged, choices: Choices): Standing {
  return allOf([
    ...byGroup(choices.concepts).map((group) =>
      anyOf(group.map((id) => standingOf(entry.answers[id]))),
    ),
    ...(isElsewhere(entry, choices) ? (['out'] as const) : []),
    ageStanding(entry, choices.age),
    weeksStanding(entry, choices.weeks),
    withinStanding(entry, choices),
  ]);
}

/** Concepts in their groups, in the order they were chosen. */
export function byGroup(concepts: readonly ConceptId[]): ConceptId[][] {
  const groups = new Map<ConceptGroup, ConceptId[]>();
  for (const id of concepts) {
    const { group } = conceptOf(id);
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups.values()];
}

/** Councils and boards are one group: a service in any of them stays. */
function isElsewhere(entry: Judged, { councils, boards }: Choices): boolean {
  if (councils.length === 0 && boards.length === 0) return false;
  return !councils.includes(entry.councilSlug) && !boards.includes(entry.board);
}

function ageStanding({ ages }: Judged, age: number | null): Standing {
  if (age === null) return 'yes';
  if (ages === null || (ages.from === null && ages.to === null)) return 'ask';
  const tooYoung = ages.from !== null && age < ages.from;
  const tooOld = ages.to !== null && age > ages.to;
  return tooYoung || tooOld ? 'out' : 'yes';
}

function weeksStanding({ weeksFrom }: Judged, weeks: number | null): Standing {
  if (weeks === null) return 'yes';
  if (weeksFrom === null) return 'ask';
  return weeksFrom <= weeks ? 'yes' : 'out';
}

function withinStanding({ point }: Judged, { within, from }: Choices): Standing {
  if (within === null || from === null) return 'yes';
  if (point === null) return 'ask';
  return milesBetween(point, from) <= within ? 'yes' : 'out';
}
