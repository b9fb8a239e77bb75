import type { Directory, Keyed } from '#src/directory/directory.ts';
import type { Service } from '#src/schema/service.ts';
import { localServicesHeld } from './compare-local-service.ts';
import type { RegisterRow, RowGlance } from './row.ts';
import { bareWords } from './row-values.ts';
import { postcodeOf } from './withhold.ts';

type Regulated = Extract<Service['regulation'], { regulator: 'care-inspectorate' | 'none' }>;
export type Registration = NonNullable<Regulated['registrations']>[number];

/** A registration that a record names, and where in the record. */
export interface Held {
  service: Keyed<Service>;
  registration: Registration;
  at: number;
}

export function registrationsHeld({ services }: Directory): Held[] {
  return services.flatMap((service) => {
    const { regulation } = service;
    const held =
      regulation.regulator === 'care-inspectorate' || regulation.regulator === 'none'
        ? (regulation.registrations ?? [])
        : [];
    return held.map((registration, at) => ({ service, registration, at }));
  });
}

/** CS numbers that need no pointing out: named by a record, now or in the past, or looked at by an editor. */
export function knownNumbers(directory: Directory): Set<string> {
  const earlier = directory.services.flatMap(({ regulation }) =>
    regulation.regulator === 'care-inspectorate' ? (regulation.earlierCsNumbers ?? []) : [],
  );
  const current = registrationsHeld(directory).map(({ registration }) => registration.csNumber);
  const local = localServicesHeld(directory).map(({ csNumber }) => csNumber);
  return new Set([
    ...earlier,
    ...current,
    ...local,
    ...(directory.coverage.otherRegisterRows ?? []),
  ]);
}

/** The day of the newest file that any registration came from. */
export function lastFileDate(directory: Directory): string | undefined {
  return registrationsHeld(directory)
    .map(({ registration }) => registration.asOf)
    .filter((day) => day.length === 10)
    .sort()
    .at(-1);
}

/** Chooses the rows that could matter: those named, those of the category, and namesakes and neighbours. */
export function rowFilter(directory: Directory): (row: RowGlance) => boolean {
  const known = knownNumbers(directory);
  const { names, postcodes } = marks(directory);
  return (row) =>
    known.has(row.csNumber) ||
    row.isRehab ||
    names.has(bareWords(row.name)) ||
    (row.postcode !== undefined && postcodes.has(row.postcode));
}

/** The record whose new registration a row may be: of the same name, or at the same place. */
export function namesakeOf(row: RegisterRow, held: readonly Held[]): Held | undefined {
  const same = (one: string) => bareWords(one) === bareWords(row.name);
  return (
    held.find(({ registration }) => same(registration.registeredName)) ??
    held.find(({ service, registration }) => {
      const place = postcodeOf(service);
      const isSameKind =
        !('careService' in registration) || registration.careService === row.careService;
      return place !== undefined && place === row.postcode && isSameKind;
    })
  );
}

function marks(directory: Directory): { names: Set<string>; postcodes: Set<string> } {
  const held = registrationsHeld(directory);
  return {
    names: new Set(held.map(({ registration }) => bareWords(registration.registeredName))),
    postcodes: new Set(held.flatMap(({ service }) => postcodeOf(service) ?? [])),
  };
}
