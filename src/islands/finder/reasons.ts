import { standingOf } from '#src/directory/finder/choices.ts';
import { type ConceptGroup, type ConceptId, conceptOf } from '#src/directory/finder/concepts.ts';
import type { FinderEntry } from '#src/directory/finder/entry.ts';
import { inWords, lowerFirst } from '#src/directory/labels.ts';

/** Why a service is among the results: what it publishes on each thing asked for, a sentence each. */
export function reasonsFor({ answers }: FinderEntry, asked: readonly ConceptId[][]): string[] {
  const answered = (group: ConceptId[], wanted: 'yes' | 'case-by-case') =>
    group.filter((id) => standingOf(answers[id]) === wanted);
  const yes = asked.flatMap((group) => answered(group, 'yes'));
  const fits = yes.filter((id) => !isAdmission(id));
  const maybe = asked.flatMap((group) => answered(group, 'case-by-case'));
  const open = asked.filter((group) => group.every((id) => standingOf(answers[id]) === 'ask'));
  const spoken = open.flatMap((group) => group.filter((id) => answers[id] === 'mentioned'));
  const silent = open.filter((group) => group.every((id) => answers[id] === undefined)).flat();
  return [
    ...sentence('Says yes to', yes.filter(isAdmission)),
    ...leadsOf(fits).flatMap((lead) =>
      sentence(
        lead,
        fits.filter((id) => leadOf(id) === lead),
      ),
    ),
    ...sentence('Decides case by case', maybe),
    ...spoken.map(speaksOf),
    ...(asked.length > 1 ? sentence('Not published, ask', silent) : []),
  ];
}

const leads: Record<ConceptGroup, string> = {
  who: 'For',
  substance: 'Helps with',
  medication: 'Medication',
  detox: 'Detox',
  health: 'Has',
  kind: 'Kind',
  provider: 'Who runs it',
  approach: 'Way of working',
  funding: 'Who pays',
  regulator: 'Who inspects it',
  start: 'How to start',
};

const leadOf = (id: ConceptId) => leads[conceptOf(id).group];
const leadsOf = (ids: readonly ConceptId[]) => [...new Set(ids.map(leadOf))];

const isAdmission = (id: ConceptId) => conceptOf(id).admission === true;

function sentence(lead: string, ids: readonly ConceptId[]): string[] {
  return ids.length === 0 ? [] : [`${lead}: ${inWords([...new Set(ids)].map(shortHeading))}.`];
}

/** A heading without what stands in brackets, for the middle of a sentence. */
export function shortHeading(id: ConceptId): string {
  const heading = conceptOf(id).heading.replace(/ \([^)]*\)/, '');
  return /^(?:Christian|Care Insp|Healthcare)/.test(heading) ? heading : lowerFirst(heading);
}

function speaksOf(id: ConceptId): string {
  const name = shortHeading(id);
  return conceptOf(id).group === 'medication'
    ? `Speaks of ${name}, but does not say whether it takes people on it.`
    : `Speaks of ${name}, but does not say yes or no.`;
}
