import type { Context } from '#src/directory/context.ts';
import type { ServiceRecord } from '#src/directory/directory.ts';
import { describeMiles, milesBetween, type Point } from '#src/directory/finder/distance.ts';
import { displayName, isCounted } from '#src/directory/order.ts';
import { type Gazetteer, mapPoint } from '#src/directory/place.ts';

/** What is known of where things lie, handed in: the tables are data. */
export interface Geography {
  gazetteer: Gazetteer;
  seaBetween(a: Point, b: Point): boolean;
}

export interface NearService {
  service: ServiceRecord;
  distance: string;
  /** A ferry or a plane lies between: the straight line says little. */
  overSea: boolean;
}

/**
 * Rehabs outside the area by straight line from one point: first those on the same side of the sea,
 * then those across it, since miles over water say nothing about the journey.
 */
export function nearestServices(
  services: readonly ServiceRecord[],
  from: Point,
  outside: ReadonlySet<string>,
  context: Context,
  { gazetteer, seaBetween }: Geography,
): NearService[] {
  return services
    .filter((service) => isCounted(service) && !outside.has(service.location.council.value))
    .flatMap((service) => {
      const point = mapPoint(service, gazetteer, context);
      if (point === undefined) return [];
      return [{ service, miles: milesBetween(from, point), overSea: seaBetween(from, point) }];
    })
    .sort(
      (a, b) =>
        Number(a.overSea) - Number(b.overSea) ||
        a.miles - b.miles ||
        displayName(a.service).localeCompare(displayName(b.service), 'en-GB'),
    )
    .map(({ service, miles, overSea }) => ({ service, distance: describeMiles(miles), overSea }));
}
