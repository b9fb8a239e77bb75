import type { Context } from '#src/directory/context.ts';
import type { Directory } from '#src/directory/directory.ts';
import { isCounted } from '#src/directory/order.ts';
import type { Gazetteer } from '#src/directory/place.ts';
import { servicesCsv } from '#src/directory/csv/export.ts';
import { serviceColumns } from '#src/directory/csv/columns.ts';
import { aboutData, type Edition } from './about-data.ts';
import { areasJson } from './areas-json.ts';
import { csvMetadata, metadataName } from './csv-metadata.ts';
import { figuresCsv } from './figures-csv.ts';
import { servicesGeoJson } from './services-geojson.ts';
import { servicesJson } from './services-json.ts';
import { sourcesJson } from './sources-json.ts';

const lines = 3;
const columns = 12;

/** The files cut to their first true entries, as examples of what comes. */
export function extracts(
  directory: Directory,
  gazetteer: Gazetteer,
  context: Context,
  edition: Edition,
): Record<string, unknown> {
  const few = fewRecords(directory);
  const about = aboutData('Services', 'services', directory, edition);
  return {
    'services.csv': [...servicesCsv(few, context, edition.site.href)].join(''),
    [metadataName]: csvMetadata(about, serviceColumns.slice(0, columns)),
    'services.json': JSON.parse(servicesJson(few, context, edition)),
    'services.geojson': JSON.parse(servicesGeoJson(few, gazetteer, context, edition)),
    'areas.json': JSON.parse(areasJson(few, context, edition)),
    'sources.json': JSON.parse(sourcesJson(few, edition)),
    'figures.csv': figuresCsv({ ...few, figures: directory.figures.slice(0, lines) }, context),
  };
}

/** One service with its provider, and one area of each kind. */
function fewRecords(directory: Directory): Directory {
  const shown = directory.services.find(
    (service) => isCounted(service) && service.location.disclosure === 'published',
  );
  const councils = directory.councils.slice(0, 1);
  return {
    ...directory,
    services: shown ? [shown] : [],
    providers: directory.providers.filter(({ slug }) => slug === shown?.provider?.value),
    councils,
    healthBoards: directory.healthBoards.filter(({ slug }) => slug === councils[0]?.healthBoard),
    partnerships: directory.partnerships.filter(({ slug }) => slug === councils[0]?.partnership),
    sources: directory.sources.slice(0, lines),
  };
}
