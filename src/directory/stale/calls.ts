import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { compareForList, displayName } from '#src/directory/order.ts';
import { placeWords } from '#src/directory/place.ts';
import { whoRunsIt } from '#src/directory/whom-to-ring.ts';
import { type Check, checksOf } from './check.ts';
import { compareByDoubt, compareChecks } from './urgency.ts';

/** What to ask one service, in the order to ask it. */
export interface ServiceChecks {
  slug: string;
  name: string;
  place: string;
  ring: Ring;
  /** What is shown and may be wrong. */
  doubted: Check[];
  /** What nobody has published. */
  unpublished: Check[];
}

/** Whom to ring about a service. */
export interface Ring {
  whom: string;
  /** Empty when no number is published. */
  phone: string;
}

/** One call, which may be about several services. */
export interface Call extends Ring {
  services: ServiceChecks[];
}

/** Every service with something to ask, the one that needs it most first. */
export function servicesToCheck(
  services: readonly ServiceRecord[],
  context: Context,
): ServiceChecks[] {
  return services
    .map((service) => ({ service, checks: checksOf(service, context).toSorted(compareChecks) }))
    .filter(({ checks }) => checks.length > 0)
    .toSorted((a, b) => compareByDoubt(a.checks, b.checks) || compareForList(a.service, b.service))
    .map(({ service, checks }) => ({
      slug: service.slug,
      name: displayName(service),
      place: placeWords(service, context),
      ring: ringAbout(service, context),
      doubted: checks.filter(({ reason }) => reason !== 'not-published'),
      unpublished: checks.filter(({ reason }) => reason === 'not-published'),
    }));
}

/** The same by whom to ring. Services without a number come last. */
export function callsToMake(services: readonly ServiceChecks[]): Call[] {
  const byNumber = Map.groupBy(services, ({ ring }) =>
    ring.phone === '' ? ring.whom : ring.phone.replaceAll(' ', ''),
  );
  return [...byNumber.values()]
    .map((group) => ({ ...callOf(group), services: group }))
    .toSorted((a, b) => Number(a.phone === '') - Number(b.phone === ''));
}

function callOf(group: readonly ServiceChecks[]): Ring {
  const names = [...new Set(group.map(({ ring }) => ring.whom))];
  return { whom: names.join(' / '), phone: group[0]?.ring.phone ?? '' };
}

function ringAbout(service: ServiceRecord, context: Context): Ring {
  const ring = whoRunsIt(service, context);
  if (ring?.phone) return { whom: ring.words, phone: ring.phone.value };
  const provider = service.provider && context.provider(service.provider.value);
  return { whom: provider?.name.value ?? displayName(service), phone: '' };
}
