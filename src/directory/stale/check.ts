import type { Fact } from '#src/schema/fact.ts';
import { type FactField, factField, serviceFactFields } from '#src/schema/service-facts.ts';
import { askedFacts } from '#src/directory/asked-facts.ts';
import type { Context } from '#src/directory/context.ts';
import { daysSince } from '#src/directory/dates.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { factWords } from '#src/directory/fact-words.ts';
import { factGroupOf, factLabel, factsIn } from '#src/directory/service-facts.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import { datedPublisher } from '#src/directory/source-note.ts';
import { type Doubt, knownOn, standingOf } from '#src/directory/standing/standing.ts';

/** Why a fact is to be checked. */
export type CheckReason = Doubt | 'not-published';

/** One thing to ask a service. */
export interface Check {
  key: string;
  label: string;
  reason: CheckReason;
  /** What the directory shows now. Empty when nothing is published. */
  weSay: string;
  /** Who says so, and when. */
  from: string;
  /** Days since the fact was last known to be true. */
  days: number | undefined;
}

// Answered by the next file of the register or by us, never on the phone.
const neverRungAbout = new Set([
  'capacity.registeredPlaces',
  'capacity.registeredPlacesHistory',
  'location.coordinates',
  'kindReason',
  'statusEvidence',
  'reported',
]);

/** Everything to ask one service on a day: what may have changed, and what nobody has published. */
export function checksOf(service: ServiceRecord, context: Context): Check[] {
  if (service.status.value === 'closed') return [];
  const stated = serviceFactFields
    .filter(({ key }) => !neverRungAbout.has(key))
    .flatMap((field) =>
      factsIn(service, field).flatMap((fact) => statedCheck(field, fact, service, context)),
    );
  const unpublished = askedFacts.flatMap(({ key }) => {
    const field = factField(key);
    const unknown = field !== undefined && factsIn(service, field).length === 0;
    return unknown && mayAsk(field, service) ? [unpublishedCheck(field)] : [];
  });
  return [...stated, ...unpublished];
}

/**
 * What would be kept back anyway is not asked: a way to reach a house that must not be found. What happens to a
 * medicine in the stay is asked once it is known that people may come on it at all.
 */
function mayAsk({ path, key }: FactField, service: ServiceRecord): boolean {
  if (key.startsWith('contact.') && isKeptByRegulator(service)) return false;
  const arrival = factField([...path.slice(0, -1), 'onArrival'].join('.'));
  return arrival === undefined || arrival.key === key || factsIn(service, arrival).length > 0;
}

function statedCheck(
  field: FactField,
  fact: Fact<unknown>,
  service: ServiceRecord,
  context: Context,
): Check[] {
  const tier = context.source(fact.source)?.tier ?? 'other';
  const { doubt } = standingOf(fact, factGroupOf(field.key), context);
  // Whoever rings asks about every other answer, even where it does not lower the standing.
  const reason = (fact.conflicts ?? []).length > 0 ? 'conflicted' : doubt;
  if (reason === undefined) return [];
  const date = knownOn(fact, tier) ?? fact.asOf;
  return [
    {
      key: field.key,
      label: factLabel(field),
      reason,
      weSay: factWords(field.key, fact.value, service, context),
      from: datedPublisher(fact, context),
      days: date === undefined ? undefined : daysSince(date, context.today),
    },
  ];
}

function unpublishedCheck(field: FactField): Check {
  return {
    key: field.key,
    label: factLabel(field),
    reason: 'not-published',
    weSay: '',
    from: '',
    days: undefined,
  };
}
