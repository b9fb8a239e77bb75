import type { Fact } from '#src/schema/fact.ts';
import { cardFacts } from './card-day.ts';
import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { statusLabels } from './labels.ts';
import { lowestNote, type SourceNote, sourceNote } from './source-note.ts';
import type { FactGroup } from './standing/limits.ts';
import { standingOf } from './standing/standing.ts';

/** How sure a card is: who says that the service is open, when, and what else on it is weak. */
export function statusLine(service: ServiceRecord, context: Context): string {
  const { status } = service;
  const open = `${statusLabels[status.value]}: ${sourceNote(status, 'contact', context).words}`;
  return [open, ...cardDoubts(service, context)].join(' ');
}

/** What someone who reads no more than a card must know of the facts on it. */
export function cardDoubts(service: ServiceRecord, context: Context): string[] {
  const doubts = cardFacts(service, context).map(
    // Whether a fact is weak does not turn on its limit.
    (fact) => fact && standingOf(fact, 'admission', context).doubt,
  );
  return [
    ...(doubts.includes('not-first-hand') ? ['Some of this is from news reports.'] : []),
    ...(doubts.includes('conflicted') ? ['Sources differ on some of this.'] : []),
  ];
}

/** Notes for the few facts at the top of a page, each of the fact that stands lowest among those it is made of. */
export interface GlanceNotes {
  who: SourceNote | undefined;
  kind: SourceNote | undefined;
  places: SourceNote | undefined;
}

export function glanceNotes(service: ServiceRecord, context: Context): GlanceNotes {
  const { who, programme, capacity } = service;
  const lowest = (facts: (Fact<unknown> | undefined)[], group: FactGroup) =>
    lowestNote(facts.flatMap((fact) => (fact ? [sourceNote(fact, group, context)] : [])));
  const places = capacity?.places ?? capacity?.registeredPlaces ?? capacity?.familyUnits;
  return {
    who: lowest([who?.sex, who?.ages, who?.children, who?.childrenAges], 'admission'),
    kind: lowest([programme?.length], 'programme'),
    places: lowest([places], 'lasting'),
  };
}
