import type { Fact } from '#src/schema/fact.ts';
import type { SameServiceRegistration } from '#src/schema/regulation.ts';
import type { Service } from '#src/schema/service.ts';
import type { ImportContext } from './outcome.ts';
import type { RegisterRow } from './row.ts';

/**
 * A record with what the register says and nothing else: no address, phone, page, other name, picture of the place,
 * or source that could lead there. What other sources said stays in the editors’ hands, who know what each gives away.
 * `row` is absent for a neighbour that is hidden because it shares the place.
 */
export function withheldRecord(
  service: Service,
  row: RegisterRow | undefined,
  context: ImportContext,
): Service {
  const registered = { source: context.source, asOf: context.date };
  const own = ownRegistration(service);
  const name = row?.name ?? own?.registeredName;
  const keep = <Value>(fact: Fact<Value> | undefined) => registersOwn(fact, context);
  const places = keep(service.capacity?.registeredPlaces);
  const provider = keep(service.provider);
  const sex = keep(service.who?.sex);
  const children = keep(service.who?.children);
  const registeredFor = keep(service.who?.registeredFor);
  const bedrooms = keep(service.capacity?.bedrooms);
  const who = {
    ...(sex && { sex }),
    ...(children && { children }),
    ...(registeredFor && { registeredFor }),
  };
  const capacity = {
    ...(places && { registeredPlaces: places }),
    ...(bedrooms && { bedrooms }),
  };
  return {
    name: keep(service.name) ?? { value: name ?? service.name.value, ...registered },
    ...(provider && { provider }),
    kind: service.kind,
    ...(keep(service.kindReason) && { kindReason: keep(service.kindReason) }),
    status: keep(service.status) ?? statusOf(service, row, registered),
    location: {
      disclosure: 'withheld',
      reason: 'regulator',
      council: keep(service.location.council) ?? {
        value: service.location.council.value,
        ...registered,
      },
      town: keep(service.location.town) ?? {
        value: row?.town || service.location.town.value,
        ...registered,
      },
    },
    ...(Object.keys(capacity).length > 0 && { capacity }),
    ...(Object.keys(who).length > 0 && { who }),
    ...(keep(service.substances) && { substances: keep(service.substances) }),
    regulation: own
      ? { regulator: 'care-inspectorate', registrations: [own] }
      : { regulator: 'not-found', reason: 'Not shown: the address of this service is withheld.' },
  };
}

function ownRegistration({ regulation }: Service): SameServiceRegistration | undefined {
  if (regulation.regulator !== 'care-inspectorate') return undefined;
  const own = regulation.registrations.find(({ link }) => link === 'same-service');
  if (own?.link !== 'same-service') return undefined;
  const { inspections, ...kept } = own;
  // An editor’s words on what had to be put right may tell of the house.
  const bare = inspections?.map(({ inShort: _words, ...inspection }) => inspection);
  return { ...kept, ...(bare && { inspections: bare }) };
}

/** Conflicts and conditions may come from elsewhere: the bare value stays. */
function registersOwn<Value>(fact: Fact<Value> | undefined, { sources }: ImportContext) {
  if (fact === undefined || sources.get(fact.source)?.tier !== 'register') return undefined;
  const { value, source, asOf, caution } = fact;
  return { value, source, ...(asOf && { asOf }), ...(caution && { caution }) };
}

function statusOf(
  service: Service,
  row: RegisterRow | undefined,
  registered: { source: string; asOf: string },
): Service['status'] {
  const isOpen = service.status.value === 'open' && row?.status !== 'inactive';
  return { value: isOpen ? 'open' : 'not-confirmed', ...registered };
}

/** What of a record must not be found anywhere once its address is withheld. */
export function tellingWords(service: Service): string[] {
  const { location, contact } = service;
  if (location.disclosure === 'withheld') return [];
  const phone = contact?.phone?.value;
  const address = location.address?.value;
  return [...(address?.lines ?? []), address?.postcode, phone].filter(
    (words): words is string => words !== undefined && words.length > 4,
  );
}

export function postcodeOf({ location }: Service): string | undefined {
  return location.disclosure === 'published' ? location.address?.value.postcode : undefined;
}
