import { standingOf } from '#src/directory/finder/choices.ts';
import { conceptSentences } from '#src/directory/finder/concept-sentences.ts';
import type { ConceptId } from '#src/directory/finder/concepts.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';

/** Why a service is among the results: what it publishes on each thing asked for, whole sentences each. */
export function reasonsFor({ answers }: FinderEntry, asked: readonly ConceptId[][]): string[] {
  const answered = (wanted: 'yes' | 'case-by-case') => [
    ...new Set(asked.flat().filter((id) => standingOf(answers[id]) === wanted)),
  ];
  const open = asked.filter((group) => group.every((id) => standingOf(answers[id]) === 'ask'));
  const spoken = open.flatMap((group) => group.filter((id) => answers[id] === 'mentioned'));
  const silent = open.filter((group) => group.every((id) => answers[id] === undefined)).flat();
  return [
    ...answered('yes').map((id) => conceptSentences[id].says),
    ...answered('case-by-case').map((id) => `${questionOn(id)} They decide case by case.`),
    ...spoken.map((id) => `${questionOn(id)} They speak of it, but say neither yes nor no.`),
    ...(asked.length > 1 ? silent.map((id) => `${questionOn(id)} Not published: ask.`) : []),
  ];
}

/** The question, or where none is ever asked what a service would say of itself. */
function questionOn(id: ConceptId): string {
  const { says, ask = says } = conceptSentences[id];
  return `“${ask}”`;
}
