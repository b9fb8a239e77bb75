import placeRows from './places.json' with { type: 'json' };
import type { Coordinates } from './projection.ts';

/** A town or village. The point is its centre. */
export interface Place extends Coordinates {
  name: string;
  council: string;
  /** Old, and nought where not known: rank with it, never show it. */
  population: number;
}

// The rows are generated, and a test holds their file to its checksum.
const ROWS = placeRows as [string, number, number, number, string][];

/** Every town and village that GeoNames lists in Scotland, the largest first. */
export const PLACES: readonly Place[] = ROWS.map(
  ([name, latitude, longitude, population, council]) => ({
    name,
    latitude,
    longitude,
    population,
    council,
  }),
);

/** Spelling that makes no difference: capitals, accents, hyphens, apostrophes, "Saint" for "St". */
const foldName = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’.]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^saint /, 'st ');

/** A council goes by its full name, its short name and its slug: "City of Edinburgh", "edinburgh". */
const foldCouncil = (council: string) =>
  foldName(council)
    .replaceAll(/\b(the|city of|city|islands)\b/g, '')
    .trim();

const placesWithKey = PLACES.map((place) => ({ key: foldName(place.name), place }));

/** Every place of that name, the largest first. Two towns may share one name. */
export function placesNamed(name: string): readonly Place[] {
  const wanted = foldName(name);
  return placesWithKey.filter(({ key }) => key === wanted).map(({ place }) => place);
}

/**
 * The one place of that name. Where two share it, the council must choose:
 * without one, or with the wrong one, there is no answer.
 */
export function findPlace(name: string, council?: string): Place | undefined {
  const named = placesNamed(name);
  const wanted = council === undefined ? undefined : foldCouncil(council);
  const fitting =
    wanted === undefined ? named : named.filter((p) => foldCouncil(p.council) === wanted);
  return fitting.length === 1 ? fitting[0] : undefined;
}
