import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';
import { kindLabels, statusLabels } from './labels.ts';
import { displayName, isCounted } from './order.ts';
import { councilName, type Gazetteer, type MapPoint, mapPoint } from './place.ts';

/** One service as the map knows it. */
export interface CatalogueEntry {
  slug: string;
  name: string;
  url: string;
  kind: string;
  status: string;
  counted: boolean;
  town: string;
  council: string;
  provider: string | null;
  addressWithheld: boolean;
  point: MapPoint | null;
}

/** The part of a service that the map and the finder share. */
export function catalogueEntry(
  service: ServiceRecord,
  gazetteer: Gazetteer,
  context: Context,
): CatalogueEntry {
  const provider = service.provider && context.provider(service.provider.value);
  return {
    slug: service.slug,
    name: displayName(service),
    url: servicePath(service.slug),
    kind: kindLabels[service.kind],
    status: statusLabels[service.status.value],
    counted: isCounted(service),
    town: service.location.town.value,
    council: councilName(service, context) ?? service.location.council.value,
    provider: provider?.name.value ?? null,
    addressWithheld: service.location.disclosure === 'withheld',
    point: roundedPoint(mapPoint(service, gazetteer, context)),
  };
}

export function servicePath(slug: string): string {
  return `/services/${slug}/`;
}

function roundedPoint(point: MapPoint | undefined): MapPoint | null {
  if (point === undefined) return null;
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return { ...point, latitude: round(point.latitude), longitude: round(point.longitude) };
}
