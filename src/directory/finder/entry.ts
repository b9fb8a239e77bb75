import type { Context } from '#src/directory/context.ts';
import { type CatalogueEntry, catalogueEntry } from '#src/directory/catalogue.ts';
import { cardDoubts } from '#src/directory/card-standing.ts';
import { newestDate } from '#src/directory/cited-sources.ts';
import type { CouncilRecord, ServiceRecord } from '#src/directory/directory.ts';
import { ownRegistrations } from '#src/directory/grades.ts';
import { cardLabels, glanceOf } from '#src/directory/glance.ts';
import { displayName } from '#src/directory/order.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { type RingLine, ringLine } from '#src/directory/whom-to-ring.ts';
import { type ConceptAnswers, conceptAnswers } from './answers.ts';

/** One service as the finder, the map and the search box know it. Plain JSON: it is fetched once. */
export interface FinderEntry extends CatalogueEntry {
  closed: boolean;
  councilSlug: string;
  board: string;
  /** Every name people may type: full and other names, provider names. */
  names: string[];
  answers: ConceptAnswers;
  /** Beds, else registered places. */
  places: number | null;
  weeksFrom: number | null;
  ages: { from: number | null; to: number | null } | null;
  /** Oldest age of children who may live in; `null` when not published. */
  childrenTo: number | null;
  /** The newest date among its facts. */
  checked: string | null;
  card: {
    who: string;
    where: string;
    kind: string;
    places: string;
    labels: { words: string; known: boolean }[];
    ring: RingLine;
    /** What on the card is weak, a sentence each. */
    doubts: string[];
  };
}

export function finderEntry(
  service: ServiceRecord,
  gazetteer: Gazetteer,
  context: Context,
): FinderEntry {
  const council: CouncilRecord | undefined = context.council(service.location.council.value);
  const glance = glanceOf(service, context);
  const ages = service.who?.ages?.value;
  return {
    ...catalogueEntry(service, gazetteer, context),
    closed: service.status.value === 'closed',
    councilSlug: service.location.council.value,
    board: council?.healthBoard ?? '',
    names: namesOf(service, context),
    answers: conceptAnswers(service, context),
    places: service.capacity?.places?.value ?? service.capacity?.registeredPlaces?.value ?? null,
    weeksFrom: service.programme?.length?.value.weeksFrom ?? null,
    ages: ages ? { from: ages.from ?? null, to: ages.to ?? null } : null,
    childrenTo: service.who?.childrenAges?.value.to ?? null,
    checked: newestDate(service) ?? null,
    card: {
      who: glance.who,
      where: glance.where,
      kind: glance.kind,
      places: glance.places,
      labels: cardLabels(service, context),
      ring: ringLine(service, context),
      doubts: cardDoubts(service, context),
    },
  };
}

function namesOf(service: ServiceRecord, context: Context): string[] {
  const provider = service.provider && context.provider(service.provider.value);
  const former = (service.provider?.conflicts ?? []).flatMap(({ value }) => {
    const name = context.provider(value)?.name.value;
    return name === undefined ? [] : [name];
  });
  return [
    ...new Set([
      displayName(service),
      service.name.value,
      ...(service.otherNames ?? []).map(({ value }) => value),
      ...(provider ? [provider.name.value] : []),
      ...(provider?.legalNames ?? []).map(({ value }) => value),
      ...former,
      ...registeredNames(service),
    ]),
  ];
}

/** Names in the register, of registrations that are the service itself. */
function registeredNames({ regulation }: ServiceRecord): string[] {
  return ownRegistrations(regulation).map(({ registeredName }) => registeredName);
}
