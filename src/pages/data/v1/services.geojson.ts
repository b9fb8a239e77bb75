import { servicesGeoJson } from '#src/directory/open-data/services-geojson.ts';
import { serveFile } from './_data-file.ts';

export const GET = serveFile('services.geojson', ({ directory, gazetteer, context, edition }) =>
  servicesGeoJson(directory, gazetteer, context, edition),
);
