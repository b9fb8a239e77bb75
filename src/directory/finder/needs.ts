import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { compareForList } from '#src/directory/order.ts';
import { type ConceptAnswers, conceptAnswers } from './answers.ts';
import { standingOf } from './choices.ts';
import { conceptSentences } from './concept-sentences.ts';
import {
  type ConceptGroup,
  conceptGroups,
  type ConceptId,
  conceptIds,
  conceptOf,
} from './concepts.ts';

/** A page of all services that publish one thing, for browsing without a search. */
export interface Need {
  slug: ConceptId;
  group: ConceptGroup;
  heading: string;
  /** One plain sentence on what the lists hold. */
  sentence: string;
  yes: ServiceRecord[];
  caseByCase: ServiceRecord[];
  /** Those that publish nothing on it. Absent where silence says enough, such as who runs it. */
  ask: { question: string; services: ServiceRecord[] } | undefined;
  /** True where the page must hold the safety words. */
  isAboutMedicine: boolean;
}

/** Every concept that at least one open service says yes to, or decides case by case. */
export function needsOf({ services }: Directory, context: Context): Need[] {
  const standing = services
    .filter(({ status }) => status.value !== 'closed')
    .toSorted(compareForList)
    .map((service) => ({ service, answers: conceptAnswers(service, context) }));
  return conceptIds
    .map((id) => needOf(id, standing))
    .filter(({ yes, caseByCase }) => yes.length + caseByCase.length > 0);
}

type Answered = { service: ServiceRecord; answers: ConceptAnswers };

function needOf(id: ConceptId, answered: readonly Answered[]): Need {
  const { group, heading, admission } = conceptOf(id);
  const having = (wanted: string) =>
    answered
      .filter(({ answers }) => standingOf(answers[id]) === wanted)
      .map(({ service }) => service);
  const { ask, askMore } = conceptSentences[id];
  return {
    slug: id,
    group,
    heading,
    sentence: admission
      ? `Services that say yes to this, those that decide case by case, and those to ask.`
      : `Services that publish this.`,
    yes: having('yes'),
    caseByCase: having('case-by-case'),
    ask:
      ask === undefined
        ? undefined
        : { question: [ask, askMore].filter(Boolean).join(' '), services: having('ask') },
    isAboutMedicine: group === 'medication' || group === 'detox',
  };
}

/** Needs under the headings of their groups, in the order of the filters. */
export function needsByGroup(
  needs: readonly Need[],
): { group: ConceptGroup; heading: string; needs: Need[] }[] {
  const groups = Object.entries(conceptGroups) as [ConceptGroup, string][];
  return groups
    .map(([group, heading]) => ({
      group,
      heading,
      needs: needs.filter((need) => need.group === group),
    }))
    .filter((found) => found.needs.length > 0);
}

export function needPath(slug: string): string {
  return `/for/${slug}/`;
}
