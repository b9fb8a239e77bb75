import type { Provenance } from '#src/schema/fact.ts';
import type { Context } from './context.ts';
import { newestOf } from './dates.ts';
import type { ServiceRecord } from './directory.ts';
import { cardAnswers } from './glance.ts';

/** What a card says of the place and the people. */
export function cardFacts(service: ServiceRecord, context: Context): (Provenance | undefined)[] {
  if (service.status.value === 'closed') return [];
  return [...glanceFacts(service), ...answerFacts(service, context)];
}

/** The newest date of the facts that the card of a service shows. What only its own page tells does not count. */
export function cardDay(service: ServiceRecord, context: Context): string | undefined {
  const { name, provider, status, location } = service;
  const shown: (Provenance | undefined)[] = [
    name,
    provider,
    status,
    location.council,
    location.town,
  ];
  const told = cardFacts(service, context);
  return newestOf([...[...shown, ...told].map((fact) => fact?.asOf), status.confirmed?.on]);
}

function glanceFacts({ who, capacity, programme }: ServiceRecord): (Provenance | undefined)[] {
  const places = capacity?.places ?? capacity?.registeredPlaces ?? capacity?.familyUnits;
  return [who?.sex, who?.ages, who?.children, who?.childrenAges, places, programme?.length];
}

function answerFacts(service: ServiceRecord, context: Context): (Provenance | undefined)[] {
  return cardAnswers(service, context).map(({ fact }) => fact);
}
