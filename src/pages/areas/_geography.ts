import type { Geography } from '#src/directory/area/nearest.ts';
import { seaBetween } from '#src/geo/islands.ts';
import { PLACES, type Place } from '#src/geo/places.ts';
import { loadSite } from '../_site.ts';

export async function geography(): Promise<Geography> {
  const { gazetteer } = await loadSite();
  return { gazetteer, seaBetween };
}

/** The town that distances of an area are measured from: the largest of its councils. */
export function largestTown(councilNames: readonly string[]): Place | undefined {
  return PLACES.find(({ council }) => councilNames.includes(council));
}
