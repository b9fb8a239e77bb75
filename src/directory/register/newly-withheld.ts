import type { Directory, Keyed } from '#src/directory/directory.ts';
import { isKeptByRegulator } from '#src/directory/place.ts';
import type { Service } from '#src/schema/service.ts';
import { registrationsHeld } from './held.ts';
import type { RegisterRow } from './row.ts';
import { postcodeOf, tellingWords } from './withhold.ts';

export interface NewlyWithheld {
  /** Absent for a neighbour: its own row may still be public. */
  row: RegisterRow | undefined;
  service: Keyed<Service>;
  /** How many sources besides the register the record cited. */
  sources: number;
}

/** Services whose address the register has begun to keep back, and their neighbours of the same provider at the same place. */
export function findNewlyWithheld(
  directory: Directory,
  rows: ReadonlyMap<string, RegisterRow>,
): Map<string, NewlyWithheld> {
  const found = new Map<string, NewlyWithheld>();
  for (const { service, registration } of registrationsHeld(directory)) {
    const row = rows.get(registration.csNumber);
    if (registration.link !== 'same-service' || row?.isPublic !== false) continue;
    if (isKeptByRegulator(service)) continue;
    found.set(service.slug, { row, service, sources: otherSources(service, directory) });
  }
  const hidden = [...found.values()];
  for (const service of directory.services) {
    if (found.has(service.slug) || !hidden.some((one) => sharesPlace(service, one.service)))
      continue;
    found.set(service.slug, { row: undefined, service, sources: otherSources(service, directory) });
  }
  return found;
}

function sharesPlace(one: Service, other: Service): boolean {
  const place = postcodeOf(one);
  return (
    place !== undefined &&
    place === postcodeOf(other) &&
    one.provider?.value === other.provider?.value
  );
}

function otherSources(service: Service, { sources }: Directory): number {
  const registers = new Set(
    sources.filter(({ tier }) => tier === 'register').map(({ slug }) => slug),
  );
  const cited = [...JSON.stringify(service).matchAll(/"source":"([^"]+)"/gu)].map(
    ([, key = '']) => key,
  );
  return new Set(cited.filter((key) => !registers.has(key))).size;
}

/** Other records in which a word still stands that leads to a withheld place. */
export function recordsThatTell(
  directory: Directory,
  hiding: ReadonlyMap<string, NewlyWithheld>,
): string[] {
  const words = [...hiding.values()]
    .flatMap(({ service }) => tellingWords(service))
    .filter((word) => /\d/u.test(word));
  const records = [...directory.services, ...directory.providers];
  return records
    .filter(({ slug }) => !hiding.has(slug))
    .filter((record) => words.some((word) => JSON.stringify(record).includes(word)))
    .map(({ slug }) => slug);
}
