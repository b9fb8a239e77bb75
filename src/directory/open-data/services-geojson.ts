import type { ServicesMap } from '#src/schema/open-data/map-file.ts';
import { servicePath } from '#src/directory/catalogue.ts';
import type { Context } from '#src/directory/context.ts';
import type { Directory, ServiceRecord } from '#src/directory/directory.ts';
import { displayName, isCounted } from '#src/directory/order.ts';
import { type Gazetteer, type MapPoint, mapPoint } from '#src/directory/place.ts';
import { aboutData, type Edition } from './about-data.ts';
import { absolute } from './addresses.ts';
import { jsonLines } from './json-lines.ts';

/** services.geojson: a point for each service, none where the address is withheld. */
export function servicesGeoJson(
  directory: Directory,
  gazetteer: Gazetteer,
  context: Context,
  edition: Edition,
): string {
  const file: ServicesMap = {
    type: 'FeatureCollection',
    about: aboutData('Rehab services in Scotland as points', 'services-map', directory, edition),
    features: directory.services.map((service) =>
      feature(service, gazetteer, context, edition.site),
    ),
  };
  return jsonLines(file);
}

function feature(
  service: ServiceRecord,
  gazetteer: Gazetteer,
  context: Context,
  site: URL,
): ServicesMap['features'][number] {
  const { location } = service;
  const addressWithheld = location.disclosure === 'withheld';
  // Not even the town’s centre: a point on somebody else’s map would be read as the house.
  const point = addressWithheld ? undefined : mapPoint(service, gazetteer, context);
  return {
    type: 'Feature',
    id: service.slug,
    geometry: point ? { type: 'Point', coordinates: coordinatesOf(point) } : null,
    properties: {
      name: displayName(service),
      url: absolute(servicePath(service.slug), site),
      kind: service.kind,
      status: service.status.value,
      counted: isCounted(service),
      town: location.town.value,
      council: location.council.value,
      addressWithheld,
      precision: point?.precision ?? 'none',
    },
  };
}

/** East before north, as GeoJSON wants it; about ten metres is as fine as any of our points is true. */
function coordinatesOf({ longitude, latitude }: MapPoint): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return [round(longitude), round(latitude)];
}
