import type { MapPoint } from '#src/directory/place.ts';

/** How exact a point is, in words: the same on the pin and in the table. */
export function describePrecision(
  point: Pick<MapPoint, 'precision'> | null,
  isWithheld: boolean,
): string {
  if (point === null) return 'Not on the map: we have no point for it';
  if (isWithheld) return 'An area round the town: the address is not published';
  if (point.precision === 'exact') return 'At the address';
  return point.precision === 'postcode-district'
    ? 'Centre of the postcode district'
    : 'Centre of the town';
}
