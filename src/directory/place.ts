import type { Context } from './context.ts';
import type { ServiceRecord } from './directory.ts';

export type PointPrecision = 'exact' | 'postcode-district' | 'town';

export interface MapPoint {
  latitude: number;
  longitude: number;
  precision: PointPrecision;
}

/** Where towns and postcode districts lie: the generated tables in src/geo/ behind two look-ups. */
export interface Gazetteer {
  town(name: string, councilName: string): { latitude: number; longitude: number } | undefined;
  district(outwardCode: string): { latitude: number; longitude: number } | undefined;
}

/** “Saltcoats, North Ayrshire”; the town alone when both are the same place. */
export function placeWords(service: ServiceRecord, context: Context): string {
  const town = service.location.town.value;
  const council = councilName(service, context);
  return council === undefined || council.includes(town)
    ? (council ?? town)
    : `${town}, ${council}`;
}

export function councilName(service: ServiceRecord, context: Context): string | undefined {
  return context.council(service.location.council.value)?.name;
}

/**
 * The point to draw: the address’s own when a source gives it, else the centre of the postcode district,
 * else the centre of the town. A withheld service is only ever drawn at its town.
 */
export function mapPoint(
  service: ServiceRecord,
  gazetteer: Gazetteer,
  context: Context,
): MapPoint | undefined {
  const { location } = service;
  const town = gazetteer.town(location.town.value, councilName(service, context) ?? '');
  const ofTown = town && ({ ...town, precision: 'town' } as const);
  if (location.disclosure === 'withheld') return ofTown;
  if (location.coordinates) return { ...location.coordinates.value, precision: 'exact' };
  const outward = location.address?.value.postcode?.split(' ')[0];
  const district = outward === undefined ? undefined : gazetteer.district(outward);
  return district ? { ...district, precision: 'postcode-district' } : ofTown;
}

/** True for a house that the regulator's register keeps back: nothing that leads to its door may be asked or shown. */
export function isKeptByRegulator({ location }: Pick<ServiceRecord, 'location'>): boolean {
  return location.disclosure === 'withheld' && location.reason === 'regulator';
}
